import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openEngineOutput } from './engine-output.ts'
import { temporaryFolder } from './testing/temporary-engine.ts'

test('keeps what came last, within two megabytes, however much is printed', async () => {
  const folder = await temporaryFolder()
  const output = openEngineOutput(join(folder, 'engine.log'), 'the-key')
  for (let line = 0; line < 3_000; line++) output.write(`${line} ${'warning '.repeat(200)}\n`)
  const files = await readdir(folder)
  expect(files.sort()).toEqual(['engine.log', 'engine.log.1'])
  for (const file of files) expect((await stat(join(folder, file))).size).toBeLessThanOrEqual(1_000_000)
  expect(await readFile(join(folder, 'engine.log'), 'utf8')).toContain('2999 warning')
})

test('the key is taken out, also where it is printed in two pieces', async () => {
  const path = join(await temporaryFolder(), 'engine.log')
  const output = openEngineOutput(path, 'the-long-secret-key')
  output.write('whole the-long-secret-key, then the-long-')
  output.write('secret-key in two\n')
  expect(output.tail()).toContain('whole [key], then [key] in two')
  expect(await readFile(path, 'utf8')).toBe('whole [key], then [key] in two\n')
})

test('a folder that is gone does not disturb', async () => {
  const output = openEngineOutput(join(await temporaryFolder(), 'none', 'engine.log'), 'the-key')
  output.write('words\n')
  expect(output.tail()).toBe('words\n')
})
