import { createHash } from 'node:crypto'
import { writeFile } from 'node:fs/promises'

const THEMES = ['5G基站', '人工智能平台', '集成电路产线', '低空经济示范区', '数字化转型']
const PLACES = ['海州', '临江', '北岭', '南屿']

const theme = (n: number) => THEMES[n % THEMES.length]

/** Made-up records whose themes and months are known by their number. */
export const madeRecord = (n: number) => ({
  id: `made-${String(n).padStart(5, '0')}`,
  title: `${PLACES[n % 4]}通报第${n}号进展`,
  body: `${PLACES[n % 4]}今年建设${theme(Math.floor(n / 5))}，比上年多${n}处。\n\n有关负责人说，${theme(Math.floor(n / 5) + 1)}也在推进。`,
  publishedAt: `20${20 + (n % 5)}-0${1 + (n % 9)}-1${n % 10}T08:00:00+08:00`,
  source: '试验日报',
  language: 'zh',
  section: n % 3 === 0 ? '科技' : undefined,
})

/** Writes `count` records as JSONL; `extra` lines stand at the end as they are. */
export async function writeRecords(
  file: string,
  count: number,
  extra: readonly string[] = [],
): Promise<void> {
  const lines = Array.from({ length: count }, (_, n) => JSON.stringify(madeRecord(n)))
  await writeFile(file, `${[...lines, ...extra].join('\n')}\n`)
}

/** All rows of the corpus as the API gives them, and their hash. */
export async function corpusDigest(url: string): Promise<{ rows: number; hash: string }> {
  const text = await (await fetch(`${url}/api/articles.csv?sort=oldest`)).text()
  const rows = text.trimEnd().split('\n').slice(1).sort()
  return { rows: rows.length, hash: createHash('sha256').update(rows.join('\n')).digest('hex') }
}
