import { expect, test } from 'vitest'
import { explainExit } from './explain-exit.ts'

const files = { database: '/data/meili', log: '/data/engine.log' }
const banner = 'Server listening on:\t"http://127.0.0.1:7700"\nDiscord:\t\thttps://discord.example\n'
const failed = { code: 1, signal: null }

test.each([
  [
    'an error with the stack that follows it',
    failed,
    'Error: Address already in use (os error 98)\n\nStack backtrace:\n   0: anyhow\n',
    'the search engine ended (exit code 1): Error: Address already in use (os error 98); see /data/engine.log',
  ],
  [
    'a panic with its reason',
    { code: null, signal: 'SIGABRT' as const },
    `${banner}thread 'main' panicked at src/main.rs:1:2:\nno space left\nnote: run with`,
    "the search engine ended (SIGABRT): thread 'main' panicked at src/main.rs:1:2: no space left; see /data/engine.log",
  ],
  [
    'a kill after the banner, which says nothing',
    { code: null, signal: 'SIGKILL' as const },
    banner,
    'the search engine ended (killed, perhaps for want of memory: ENGINE_MEMORY bounds it); see /data/engine.log',
  ],
  [
    'a tool that fails before the engine starts',
    { code: 66, signal: null },
    'flock: cannot open lock file /data/engine.lock: Permission denied\n',
    'the search engine ended (exit code 66): flock: cannot open lock file /data/engine.lock: Permission denied; see /data/engine.log',
  ],
])('tells %s', (_, exit, printed, message) => {
  expect(explainExit(exit, printed, files)).toEqual({ hopeless: false, message })
})

test.each([
  [{ code: 126, signal: null }, 'sh: 1: exec: /bin/meilisearch: Exec format error'],
  [{ code: null, signal: null, error: 'spawn meilisearch ENOENT' }, ''],
  [{ code: null, signal: 'SIGILL' as const }, ''],
  [
    failed,
    'Error: Your database version (1.20.0) is incompatible with your current engine version (1.21.0).',
  ],
])('waiting does not help with %o', (exit, printed) => {
  expect(explainExit(exit, printed, files).hopeless).toBe(true)
})
