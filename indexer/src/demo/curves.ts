/** Weights at points of time (years, with decimals): straight lines between them, level outside. */
const CURVES = `
  5g                            2016 0.2, 2018 0.9, 2019.5 3.4, 2020.5 7.4, 2021.5 3.8, 2023 1.8, 2026 1
  artificial-intelligence       2016 0.6, 2018 1.8, 2022 2.2, 2023.2 4, 2024 5.4, 2026 9
  digital-transformation        2016 0.4, 2019 1.2, 2022 2.2, 2026 1.8
  new-quality-productive-forces 2023.67 0, 2023.75 1.6, 2024.1 5, 2024.208 18, 2024.31 7, 2025 3.4, 2026 2.4
  connected-vehicles            2016 0.3, 2018 0.8, 2021 1.4, 2026 1.8
  industrial-internet           2016 0.2, 2018 1.2, 2020.5 2.2, 2022 1.4, 2026 0.8
  biomanufacturing              2016 0.2, 2020 0.4, 2023 0.9, 2026 1.8
  it-application-innovation     2019 0, 2020 0.8, 2022 1.4, 2026 0.9
  low-altitude-economy          2020.9 0, 2021.2 0.3, 2023.8 0.6, 2024.3 3.6, 2026 4.6
  new-materials                 2016 1, 2026 1.1
  quantum                       2016 1.1, 2026 1.2
  integrated-circuits           2016 0.7, 2018.4 1.6, 2021 2, 2023 1.6, 2026 1.5
  big-data                      2016 5, 2017.5 5.2, 2018.5 3.4, 2020 1.8, 2023 0.9, 2026 0.7
  carbon-peak-neutrality        2016 0.3, 2020.7 0.5, 2021.3 5, 2022.5 3, 2026 1.6
  green-low-carbon              2016 1.6, 2021 1.9, 2026 2.2
  small-and-medium-enterprises  2016 1.6, 2020 1.7, 2020.3 2.8, 2021 1.8, 2022.4 2.4, 2026 1.5
  talent                        2016 1.8, 2021.8 2.4, 2026 1.9
  international-cooperation     2016 1.8, 2019.3 2.4, 2020.5 1.2, 2026 1.7
  risk-governance               2016 1, 2017.5 1.9, 2019 1.4, 2023.8 1.9, 2026 1.2
  life-health                   2016 1, 2020 1.4, 2021 1.9, 2026 1.4
  brain-science                 2016 0.5, 2021 0.7, 2026 1.1
  digital-economy               2016 0.6, 2018 1.2, 2021.8 2.4, 2026 1.7
  employment                    2016 2, 2020.4 2.6, 2026 2.1
  business-environment          2016 2.6, 2019.5 2.4, 2022 1.6, 2026 1.2
  new-infrastructure            2018.9 0, 2019.5 0.6, 2020.3 3.6, 2021 1.8, 2026 0.8
  sci-tech-innovation           2016 2, 2021 2.6, 2026 2.6
  industrial-upgrading          2016 2.6, 2019 1.8, 2026 1.6
  supply-chain                  2016 0.6, 2019 0.9, 2020.3 2.4, 2022.4 2.8, 2024 1.7, 2025.3 2.4, 2026 1.8
  data-elements                 2016 0.4, 2019 0.5, 2020.3 1, 2022.9 1.8, 2024 2, 2026 1.6
  computing-power               2016 0.3, 2020 0.4, 2022 1.2, 2023.5 2, 2026 2.2
  cloud-computing               2016 1.6, 2018 1.4, 2021 1, 2026 0.7
  internet-of-things            2016 1.6, 2018 1.6, 2021 1, 2026 0.6
  blockchain                    2016 0.2, 2018 1.4, 2019.85 3.4, 2021 1.4, 2023 0.5, 2026 0.3
  cybersecurity                 2016 1.4, 2017.4 1.8, 2026 1.1
  smart-manufacturing           2016 1.8, 2018 1.6, 2022 1.2, 2026 1.5
  new-energy-vehicles           2016 1, 2018 0.9, 2021 1.6, 2023.5 2.3, 2026 2
  clean-energy                  2016 1, 2021 1.6, 2024 2, 2026 2`

/** Months that have more, or less, of a theme than its curve says. */
const SEASONS: Readonly<Record<string, Readonly<Record<number, number>>>> = {
  'green-low-carbon': { 6: 1.4 },
  talent: { 9: 1.5 },
  'international-cooperation': { 5: 1.3, 11: 1.7 },
  employment: { 2: 1.4, 6: 1.6, 7: 2.2, 8: 1.4 },
  'sci-tech-innovation': { 5: 1.3 },
  cybersecurity: { 9: 1.7 },
}

type Point = readonly [time: number, weight: number]

const curves = new Map(
  CURVES.trim()
    .split('\n')
    .map((line) => {
      const [, theme = '', points = ''] = /^\s*(\S+)\s+(.*)$/.exec(line) ?? []
      return [theme, points.split(', ').map(pointOf)] as const
    }),
)

function pointOf(written: string): Point {
  const [time, weight] = written.split(' ').map(Number)
  return [time ?? Number.NaN, weight ?? Number.NaN]
}

/** How much a theme is written about in a month, compared with the other themes. */
export function weightOf(theme: string, year: number, month: number): number {
  const points = curves.get(theme)
  if (!points) throw new Error(`theme ${theme} has no curve`)
  return heightAt(points, year + (month - 0.5) / 12) * (SEASONS[theme]?.[month] ?? 1)
}

function heightAt(points: readonly Point[], time: number): number {
  const right = points.find(([at]) => at >= time) ?? points.at(-1)
  const left = points.findLast(([at]) => at < time) ?? right
  if (!left || !right || left[0] === right[0]) return right?.[1] ?? 0
  return left[1] + ((time - left[0]) / (right[0] - left[0])) * (right[1] - left[1])
}
