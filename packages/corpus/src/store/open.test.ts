import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'libsql'
import { expect, test } from 'vitest'
import { MIGRATIONS } from './open.ts'
import { openStore } from './store.ts'

test('articles that were loaded before there was a ledger are traced and listed all the same', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'tidewatch-store-'))
  const db = new Database(join(folder, 'corpus.db'))
  db.exec(MIGRATIONS[0] ?? '')
  db.exec('PRAGMA user_version = 1')
  db.exec(`INSERT INTO load (started, ended, pid, paths, state) VALUES ('2024-01-01', '2024-01-02', 1, '["/a"]', 'done');
    INSERT INTO article (id, rev, hash, source, language, section, demo, dictionary, mentions, data, file, line, load)
    VALUES ('x', 1, 'abcdefghijk', 'S', 'zh', '-', 0, 1, '{}', '{}', '/a/b.jsonl', 7, 1),
      ('y', 1, 'lmnopqrstuv', 'S', 'zh', '-', 0, 1, '{}', '{}', '/a/c.txt', NULL, 1)`)
  db.close()
  const store = openStore(folder)
  expect(store.brought.trace('x')).toEqual([
    { file: '/a/b.jsonl', line: 7, load: 1, at: '2024-01-01', isCurrent: true },
  ])
  expect(store.brought.trace('y')).toMatchObject([{ file: '/a/c.txt', line: null }])
  const files = store.loadFiles.page({}, 0, 10).map(({ file }) => file)
  expect(files).toMatchObject([
    { file: '/a/b.jsonl', articles: 1, counts: { read: 1, added: 1 }, at: '2024-01-02' },
    { file: '/a/c.txt', articles: 1 },
  ])
  expect(store.loads.list(1)).toMatchObject([{ load: 1, kind: 'load', state: 'done', refusalsFile: null }])
  store.close()
  await rm(folder, { recursive: true })
})
