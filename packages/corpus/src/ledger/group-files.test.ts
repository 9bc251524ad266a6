import fc from 'fast-check'
import { expect, test } from 'vitest'
import { folderOf, groupFiles } from './group-files.ts'

const counts = { read: 3, added: 1, updated: 0, unchanged: 0, refused: 2 }
const file = (name: string) => ({
  file: name,
  load: 1,
  at: '2024-03-05T00:00:00Z',
  size: 1,
  counts,
  articles: 1,
  open: 2,
  removed: null,
})

test.each([
  ['/a/b/c.txt', '/a/b'],
  ['/c.txt', '/'],
  ['c.txt', '.'],
  ['https://news.example.org/a/b?c=/d', 'https://news.example.org'],
])('%s lies in %s', (name, folder) => expect(folderOf(name)).toBe(folder))

test('where folders are many, the deepest are told by those that hold them', () => {
  const names = [
    '/in/a/1/x.txt',
    '/in/a/2/x.txt',
    '/in/b/x.txt',
    'http://one.example/x',
    'http://two.example/y',
  ]
  const folders = (most: number) =>
    groupFiles(names.map(file), most).map(({ folder, files }) => [folder, files])
  expect(folders(5)).toHaveLength(5)
  expect(folders(4)).toEqual([
    ['/in/a', 2],
    ['/in/b', 1],
    ['http://one.example', 1],
    ['http://two.example', 1],
  ])
  expect(folders(1)).toEqual([
    ['/in', 3],
    ['http://one.example', 1],
    ['http://two.example', 1],
  ])
})

test('no file is lost or counted twice, however they are grouped', () => {
  const path = fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 5 })
  const name = fc
    .tuple(fc.constantFrom('/', 'http://h.example/', ''), path)
    .map(([root, parts]) => root + parts.join('/'))
  fc.assert(
    fc.property(fc.array(name), fc.integer({ min: 1, max: 10 }), (names, most) => {
      const groups = groupFiles(names.map(file), most)
      const sum = (of: (group: (typeof groups)[number]) => number) =>
        groups.reduce((all, one) => all + of(one), 0)
      expect(sum(({ files }) => files)).toBe(names.length)
      expect(sum((group) => group.counts.read)).toBe(3 * names.length)
      expect(new Set(groups.map(({ folder }) => folder)).size).toBe(groups.length)
    }),
  )
})
