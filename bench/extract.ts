import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { type Page, type SetResult, scoreCctv, scoreDecoding, scoreEnglish } from './extract-sets.ts'

const WORST = 10

const { values } = parseArgs({ options: { pages: { type: 'string' } }, strict: true })
const given = values.pages && resolve(values.pages)
const folder = given ?? fileURLToPath(new URL('../../shared/raw', import.meta.url))

type PageSet = {
  name: string
  title: string
  /** The file by which a folder of this kind is known. */
  mark: string | null
  score: (folder: string) => Promise<SetResult>
}

const sets: PageSet[] = [
  {
    name: 'english-html',
    title: 'bodies in shingles of 4 words',
    mark: 'ground-truth.json',
    score: scoreEnglish,
  },
  {
    name: 'cctv-html',
    title: 'bodies in shingles of 4 Han characters or words',
    mark: 'expected.jsonl',
    score: scoreCctv,
  },
  { name: 'gbk-derived', title: 'decoding', mark: null, score: scoreDecoding },
]

/** Where a set lies: in the folder under its name, or the folder is one itself. */
function placeOf({ name, mark }: PageSet): string | null {
  const path = join(folder, name)
  if (existsSync(path)) return path
  return mark !== null && existsSync(join(folder, mark)) ? folder : null
}

const percent = (value: number) => `${(100 * value).toFixed(2)} %`

function describe({ name, f1, outcome, faults }: Page): string {
  const shares = `too much ${percent(outcome.wrong)}, missed ${percent(outcome.missed)}`
  return `  ${f1.toFixed(4)}  ${name}  ${[shares, ...faults].join('; ')}`
}

/** Prints one set; whether it reaches what it has to. */
async function run({ title, score }: PageSet, path: string): Promise<boolean> {
  const { pages, figures, ms } = await score(path)
  console.log(`${path}: ${pages.length} pages, ${title}; ${(ms / pages.length).toFixed(1)} ms a page`)
  for (const figure of figures) {
    const { least } = figure
    const target = least === undefined ? '' : `  (${figure.value < least ? 'BELOW' : 'at least'} ${least})`
    console.log(`  ${figure.name}: ${figure.value.toFixed(4)}${target}`)
  }
  const worst = pages
    .filter(({ f1, faults }) => f1 < 1 || faults.length > 0)
    .sort((a, b) => a.f1 - b.f1)
    .slice(0, WORST)
  console.log(worst.length > 0 ? `  the worst:\n${worst.map(describe).join('\n')}\n` : '')
  return figures.every(({ value, least = 0 }) => value >= least)
}

const reached: boolean[] = []
for (const set of sets) {
  const path = placeOf(set)
  if (path) reached.push(await run(set, path))
  else console.log(`${set.name} is not in ${folder}, so it is not scored.\n`)
}
if (reached.includes(false)) console.error('Some figures are below what they have to reach.')
else if (given && reached.length === 0) console.error(`There is no set of pages in ${folder}.`)
if (reached.includes(false) || (given && reached.length === 0)) process.exitCode = 1
