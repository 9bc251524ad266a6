/** Shares of what was found rightly, found wrongly and missed; they sum up to one where there was anything at all. */
export type Outcome = { right: number; wrong: number; missed: number }

export type Score = { precision: number; recall: number; f1: number; pageF1: number }

const SHINGLE = 4

/** Words of any script; between Han characters there are no spaces, so each counts for itself. */
const TOKEN = /\p{Script=Han}|[\p{L}\p{N}_](?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}_])*/gu

/** As the benchmark of scrapinghub has it: a run of letters of any script is one word. */
const WORD = /[\p{L}\p{N}_][\p{L}\p{N}\p{M}_]*/gu

function shingles(text: string, token: RegExp): Map<string, number> {
  const tokens = text.match(token) ?? []
  const counts = new Map<string, number>()
  for (let at = 0; at < Math.max(1, tokens.length - SHINGLE + 1) && tokens.length > 0; at++) {
    const shingle = tokens.slice(at, at + SHINGLE).join(' ')
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1)
  }
  return counts
}

/** Compares multisets of shingles of four words (`han`: four Han characters or words). */
export function compare(expected: string, found: string, unit: 'word' | 'han' = 'word'): Outcome {
  const token = unit === 'han' ? TOKEN : WORD
  const [want, have] = [shingles(expected, token), shingles(found, token)]
  const outcome = { right: 0, wrong: 0, missed: 0 }
  for (const shingle of new Set([...want.keys(), ...have.keys()])) {
    const [wanted, had] = [want.get(shingle) ?? 0, have.get(shingle) ?? 0]
    outcome.right += Math.min(wanted, had)
    outcome.wrong += Math.max(0, had - wanted)
    outcome.missed += Math.max(0, wanted - had)
  }
  const sum = outcome.right + outcome.wrong + outcome.missed || 1
  return { right: outcome.right / sum, wrong: outcome.wrong / sum, missed: outcome.missed / sum }
}

const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / (values.length || 1)
const harmonic = (a: number, b: number) => (a + b === 0 ? 0 : (2 * a * b) / (a + b))

/** F1 of one page; nothing expected and nothing found is right. */
export function pageF1({ right, wrong, missed }: Outcome): number {
  return wrong + missed === 0 ? 1 : (2 * right) / (2 * right + wrong + missed)
}

/** The benchmark's figures (F1 of mean precision and mean recall), and beside them the plain mean of the pages' F1. */
export function scoreAll(outcomes: Outcome[]): Score {
  const found = outcomes.filter(({ right, wrong }) => right + wrong > 0)
  const wanted = outcomes.filter(({ right, missed }) => right + missed > 0)
  const precision = mean(found.map(({ right, wrong }) => right / (right + wrong)))
  const recall = mean(wanted.map(({ right, missed }) => right / (right + missed)))
  return { precision, recall, f1: harmonic(precision, recall), pageF1: mean(outcomes.map(pageF1)) }
}
