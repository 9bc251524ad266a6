import { decodeAs } from './encoding-names.ts'

/** Frequent in news and policy texts, simplified and traditional; in a text that was decoded wrongly they are rare. */
const FREQUENT = new Set(
  '的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处府研究增科技创新经济企业市场服务发展改革投资政策推进加强安全北京上海记者报道新闻网络信息數據國會來時們為這個說對發動學後過經產業務長開關點體實現報導與華區東權應機'.split(
    '',
  ),
)

let usual: Set<string> | null = null

/** The characters of the first plane of GB 2312 and of Big5: what is in daily use, 3,755 and 5,401 of them. */
function usualHan(): Set<string> {
  usual ??= new Set([
    ...plane('gb18030', [0xb0, 0xd7], [[0xa1, 0xfe]]),
    ...plane(
      'big5',
      [0xa4, 0xc6],
      [
        [0x40, 0x7e],
        [0xa1, 0xfe],
      ],
    ),
  ])
  return usual
}

function plane(encoding: string, [from, to]: [number, number], trails: [number, number][]): string {
  const bytes: number[] = []
  for (let lead = from; lead <= to; lead++)
    for (const [first, last] of trails)
      for (let trail = first; trail <= last; trail++) bytes.push(lead, trail)
  return decodeAs(encoding, Uint8Array.from(bytes))
}

/** How much the characters outside ASCII look like those of a written language: about 1 if so, below 0 if not. */
export function plausibility(text: string): number {
  let sum = 0
  let count = 0
  let before = 0
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0
    if (code >= 0x80) {
      sum += weigh(char, code, before)
      count += 1
    }
    before = code
  }
  return count === 0 ? 0 : sum / count
}

const RANGES: [from: number, to: number, weight: number][] = [
  [0x80, 0x9f, -5],
  [0x250, 0x2ff, -0.3],
  [0x370, 0x5ff, 0.5],
  [0x600, 0xeff, 0.5],
  [0x1e00, 0x1eff, 0.5],
  [0x2010, 0x2027, 0.6],
  [0x20a0, 0x20bf, 0.3],
  [0x2100, 0x22ff, 0.1],
  [0x2460, 0x24ff, 0.2],
  [0x2500, 0x259f, -0.3],
  [0x3001, 0x3020, 0.6],
  [0x3040, 0x30ff, 0.8],
  [0x3100, 0x312f, -0.3],
  [0x3400, 0x4dbf, -0.5],
  [0xac00, 0xd7a3, 0.75],
  [0xe000, 0xf8ff, -3],
  [0xf900, 0xfaff, -0.5],
  [0xff01, 0xff5e, 0.5],
  [0xff61, 0xff9f, -0.4],
  [0xfffd, 0xfffd, -8],
]

function weigh(char: string, code: number, before: number): number {
  if (code >= 0x4e00 && code <= 0x9fff) return weighHan(char)
  if (code >= 0xa0 && code <= 0x24f) return weighLatin(code, before)
  return RANGES.find(([from, to]) => code >= from && code <= to)?.[2] ?? 0
}

const weighHan = (char: string) => (FREQUENT.has(char) ? 1 : usualHan().has(char) ? 0.5 : -0.2)

/** A letter with an accent stands among plain ones; a row of them is another script decoded wrongly. */
function weighLatin(code: number, before: number): number {
  if (before >= 0x80 && before <= 0x24f) return -0.6
  return code >= 0xc0 ? 0.7 : 0.3
}
