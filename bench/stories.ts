import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { openStore } from '@tidewatch/corpus/store/store'
import { readPaths } from '@tidewatch/indexer/read/read-paths'
import { toArticle } from '@tidewatch/indexer/to-article'
import type { Article } from '@tidewatch/schema/article'
import { createTagger } from '@tidewatch/text/tagger'
import { mixOf, randomFrom, reprintOf } from './story-edits.ts'

const [given, most = '500000'] = process.argv.slice(2)
if (!given) {
  console.error(
    'Usage: npm run bench:stories -- CORPUS [ARTICLES], such as a .jsonl or .jsonl.zst file and 500000.',
  )
  process.exit(1)
}
const corpus = resolve(given)
const BATCH = 1_000
const REPRINTS = 5_000

const dataDir = mkdtempSync(join(tmpdir(), 'tidewatch-stories-'))
const store = openStore(dataDir)
const load = store.loads.begin([corpus])
const tag = createTagger([])
const numbers = new Map<string, number>()
let stored = 0

const processorMs = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1_000
}

/** Milliseconds of processor an article took: all of the store's part, and that of its story. */
function put(batch: readonly Article[]): { all: number; story: number } {
  const began = processorMs()
  let story = 0
  store.atOnce(() => {
    const rev = store.meta.nextRev()
    const texts = batch.map((article) => {
      const { plain } = tag(article)
      const tagged = { article, mentions: {}, plain, dictionary: 1, origin: { file: corpus, line: null } }
      const result = store.articles.put(tagged, rev, load)
      if (result.outcome === 'refused') throw new Error(result.reason)
      numbers.set(article.id, result.n)
      return { n: result.n, plain, demo: false }
    })
    const before = processorMs()
    store.stories.put(texts, rev)
    story = processorMs() - before
  })
  stored += batch.length
  return { all: (processorMs() - began) / batch.length, story: story / batch.length }
}

const lines: string[] = []
const say = (line: string) => {
  console.log(line)
  lines.push(line)
}
const mebibytes = (bytes: number) => Math.round(bytes / 2 ** 20)
const size = () => statSync(join(dataDir, 'corpus.db')).size

function report(what: string, times: readonly { all: number; story: number }[]): void {
  const mean = (key: 'all' | 'story') => times.reduce((sum, one) => sum + one[key], 0) / times.length
  const resident = mebibytes(process.memoryUsage().rss)
  say(
    `| ${what} | ${stored} | ${mean('all').toFixed(3)} | ${mean('story').toFixed(3)} | ${mebibytes(size())} | ${resident} |`,
  )
}

function putAll(what: string, count: number, make: (at: number) => Article): void {
  const times: { all: number; story: number }[] = []
  for (let at = 0; at < count; at += BATCH) {
    const batch = Array.from({ length: Math.min(BATCH, count - at) }, (_, i) => make(at + i))
    times.push(put(batch))
  }
  report(what, times)
}

try {
  const originals: Article[] = []
  for await (const record of readPaths([corpus])) {
    if (record.kind === 'refusal') continue
    const made = toArticle(record, { now: new Date() })
    if ('article' in made) originals.push(made.article)
  }
  say(
    '| what | articles then | processor ms an article, store | of it story | corpus.db MiB | resident MiB |',
  )
  say('|---|---|---|---|---|---|')
  putAll('the corpus', originals.length, (at) => originals[at] as Article)
  const own = store.stories.of([...numbers.values()])
  const joined = [...own].filter(([n, story]) => n !== story)

  const random = randomFrom(11)
  const step = Math.max(1, Math.floor(originals.length / REPRINTS))
  const reprinted = Array.from(
    { length: Math.min(REPRINTS, originals.length) },
    (_, at) => originals[at * step] as Article,
  )
  putAll('reprints', reprinted.length, (at) => reprintOf(reprinted[at] as Article, `reprint-${at}`, random))
  const missed = reprinted.filter(({ id }, at) => {
    const pair = [numbers.get(id) ?? 0, numbers.get(`reprint-${at}`) ?? 0]
    const found = store.stories.of(pair)
    return found.get(pair[0] as number) !== found.get(pair[1] as number)
  })

  const mixed = originals.slice(0, 20_000)
  for (const target of [100_000, 200_000, 300_000, 400_000, 500_000, 750_000, 1_000_000]) {
    if (target > Number(most) || target <= stored) continue
    putAll('other texts', target - 10_000 - stored, (at) => mixOf(mixed, `mix-${target}-${at}`, random))
    putAll('the last of them', 10_000, (at) => mixOf(mixed, `last-${target}-${at}`, random))
  }
  const others = stored - originals.length - reprinted.length
  const wrong = [
    ...store.stories.of([...numbers].filter(([id]) => /^(mix|last)-/.test(id)).map(([, n]) => n)),
  ]
  say('')
  say(`- ${reprinted.length - missed.length} of ${reprinted.length} reprints joined with their article`)
  say(`- ${joined.length} of ${originals.length} articles of the corpus joined with an earlier one`)
  say(`- ${wrong.filter(([n, story]) => n !== story).length} of ${others} mixed texts joined with another`)
} finally {
  store.close()
  rmSync(dataDir, { recursive: true, force: true })
}
