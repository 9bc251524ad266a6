import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Article, article } from '@tidewatch/schema/article'
import type { Theme } from '@tidewatch/schema/theme'
import { type Corpus, openCorpus } from '../corpus.ts'
import type { Put } from '../store/articles.ts'

export const TEST_THEMES: Theme[] = [
  { id: '5g', label: { zh: '5G', en: '5G' }, terms: ['5G', '第五代移动通信'], exclude: ['5G冲浪'] },
  {
    id: 'low-altitude-economy',
    label: { zh: '低空经济', en: 'Low-altitude economy' },
    terms: ['低空经济', 'low-altitude economy'],
    exclude: ['降低空经济舱'],
  },
  {
    id: 'artificial-intelligence',
    label: { zh: '人工智能', en: 'Artificial intelligence' },
    terms: ['人工智能', 'AI', 'artificial intelligence'],
    exclude: [],
  },
]

type Given = Partial<Article> & { id: string }

/** An article from the few fields that a test is about; a day known to the day sets the precision. */
export function given(fields: Given): Article {
  const precisions = { 4: 'year', 7: 'month', 10: 'day' } as const
  const precision = fields.day ? precisions[fields.day.length as 4 | 7 | 10] : 'none'
  const rest = { title: `title of ${fields.id}`, body: '', language: 'zh', source: 'Test Paper', precision }
  return article.parse({ ...rest, ...fields })
}

export type TestCorpus = {
  corpus: Corpus
  dataDir: string
  add(articles: readonly Article[]): Promise<Put[]>
  /** Closes the corpus and opens it again on the same folder, as a restart does. */
  reopen(themes?: Theme[]): Promise<void>
  close(): Promise<void>
}

/** A corpus in a folder of its own, with a real engine. */
export async function openTestCorpus(): Promise<TestCorpus> {
  const dataDir = await mkdtemp(join(tmpdir(), 'tidewatch-test-'))
  const open = async (themes: Theme[]) => {
    const corpus = await openCorpus({ dataDir, memory: '128MiB', threads: 1, log: () => {} })
    await corpus.prepare(themes)
    return corpus
  }
  const test: TestCorpus = {
    corpus: await open(TEST_THEMES),
    dataDir,
    async add(articles) {
      const session = test.corpus.beginLoad(['test'])
      const puts = await session.add(
        articles.map((one, at) => ({ article: one, origin: { file: 'test.jsonl', line: at + 1 } })),
      )
      await session.end('done', { read: puts.length, added: 0, updated: 0, unchanged: 0, refused: 0 })
      return puts
    },
    async reopen(themes = TEST_THEMES) {
      await test.corpus.close()
      test.corpus = await open(themes)
    },
    async close() {
      await test.corpus.close()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
  return test
}
