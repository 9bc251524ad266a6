import { expect, test } from 'vitest'
import { given, openTestCorpus } from '../testing/test-corpus.ts'
import { openDb } from './open.ts'

test('an article that an earlier version kept has what later ones know of', async () => {
  const test = await openTestCorpus()
  try {
    await test.add([given({ id: 'old', origins: { title: 'text' } })])
    const db = openDb(test.dataDir)
    db.exec(`UPDATE article SET data = json_remove(data, '$.origins', '$.dateDoubts', '$.removed')`)
    db.close()
    expect(test.corpus.article('old')?.article).toMatchObject({ origins: {}, dateDoubts: [], removed: [] })
  } finally {
    await test.close()
  }
})
