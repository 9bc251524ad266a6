import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { LIMITS, receive } from './inbox.ts'

let folder: string
beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'tidewatch-inbox-')), 'job')
})
afterEach(() => rm(join(folder, '..'), { recursive: true, force: true }))

type Part = [field: string, value: string | Blob, name?: string]

function take(parts: Part[], limits = LIMITS) {
  const form = new FormData()
  for (const [field, value, name] of parts) {
    if (typeof value === 'string') form.append(field, value)
    else form.append(field, value, name)
  }
  const { body, headers } = new Response(form)
  return receive({ body, contentType: headers.get('content-type') ?? '' }, folder, limits)
}

const file = (text: string, name: string): Part => ['file', new Blob([text]), name]
const kept = (name: string) => readFile(join(folder, name), 'utf8')

test('keeps files of one folder under their names, and addresses in their order', async () => {
  const taken = await take([
    file('一', '页面.html'),
    file('two', 'saved/two.html'),
    ['address', ' https://example.org/a '],
    ['address', 'http://example.org/b'],
    ['address', ''],
  ])
  expect(taken).toEqual({
    files: ['页面.html', 'saved/two.html'],
    addresses: ['https://example.org/a', 'http://example.org/b'],
  })
  expect([await kept('页面.html'), await kept('saved/two.html')]).toEqual(['一', 'two'])
})

test('two files of one name are two files', async () => {
  const { files } = await take([file('a', 'page.html'), file('b', 'page.html'), file('c', 'PAGE.html')])
  expect(files).toEqual(['page.html', 'page (2).html', 'PAGE (3).html'])
  expect(await Promise.all(files.map(kept))).toEqual(['a', 'b', 'c'])
})

test('a name that leads out of the folder stays in it', async () => {
  expect((await take([file('x', '../../out.txt')])).files).toEqual(['out.txt'])
  expect(await readdir(join(folder, '..'))).toEqual(['job'])
})

test.each([
  ['a file that is too large', [file('a', 'ok.txt'), file('x'.repeat(2_000), 'big.txt')], 413, 'big.txt'],
  ['too many files', [file('a', '1'), file('b', '2'), file('c', '3')], 413, 'more than 2 files'],
  ['what is no address', [file('a', 'ok.txt'), ['address', 'file:///etc/passwd'] as Part], 400, 'no address'],
])('refuses %s and keeps nothing of the upload', async (_, parts, status, words) => {
  const limits = { fileBytes: 1_000, files: 2, addresses: 5 }
  await expect(take(parts as Part[], limits)).rejects.toMatchObject({
    status,
    message: expect.stringContaining(words),
  })
  await expect(readdir(folder)).rejects.toThrow('ENOENT')
})

test('an upload that breaks off leaves nothing', async () => {
  const text = '--x\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\nhalf of'
  const request = { body: new Response(text).body, contentType: 'multipart/form-data; boundary=x' }
  await expect(receive(request, folder)).rejects.toMatchObject({ status: 400 })
  await expect(readdir(folder)).rejects.toThrow('ENOENT')
})

test('what is no form is refused', async () => {
  const request = { body: new Response('{}').body, contentType: 'application/json' }
  await expect(receive(request, folder)).rejects.toMatchObject({ status: 400 })
})
