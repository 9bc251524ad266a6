import { describe, expect, test } from 'vitest'
import { toArticle } from './to-article.ts'

const now = new Date('2026-06-15T12:00:00Z')
const origin = { file: '/somewhere/Harbour News.jsonl.zst', line: 3 }

function accept(fields: Record<string, unknown>) {
  const answer = toArticle({ kind: 'fields', origin, fields }, { now })
  if ('refused' in answer) throw new Error(answer.refused)
  return answer
}

describe('ids', () => {
  const idOf = (fields: Record<string, unknown>) => accept({ title: 't', ...fields }).article.id

  test('a usable one is kept, any other becomes the same one each time', () => {
    expect(idOf({ id: 'a_B-1' })).toBe('a_B-1')
    expect(idOf({ id: 1234567 })).toBe('1234567')
    expect(idOf({ id: '文章/1' })).toMatch(/^i[\w-]{22}$/)
    expect(idOf({ id: '文章/1' })).toBe(idOf({ id: '文章/1', title: 'other' }))
    expect(idOf({ id: 'x'.repeat(201) })).toMatch(/^i/)
  })

  test('without one the address decides, in any of its spellings', () => {
    const id = idOf({ url: 'https://www.example.org/a?x=1' })
    expect(id).toMatch(/^u[\w-]{22}$/)
    for (const url of ['http://example.org/a/?x=1#top', 'https://EXAMPLE.org/a?utm_source=feed&x=1'])
      expect(idOf({ url, title: 'other' })).toBe(id)
    for (const url of [
      'https://example.org/b?x=1',
      'https://example.org/a?x=2',
      'https://example.org/a?x=1#/b',
    ])
      expect(idOf({ url })).not.toBe(id)
  })

  test('the front page of a site, given as the address, tells nothing apart', () => {
    const url = 'https://bay.example/'
    expect(idOf({ url, title: 'a' })).not.toBe(idOf({ url, title: 'b' }))
    expect(accept({ url, title: 'a' }).article.url).toBe(url)
  })

  test('without both it is source, title and day', () => {
    const fields = { source: 's', publishedAt: '2024-03-05' }
    const id = idOf(fields)
    expect(id).toMatch(/^s[\w-]{22}$/)
    expect(idOf({ ...fields, body: 'changed' })).toBe(id)
    for (const other of [{ source: 'x' }, { title: 'x' }, { publishedAt: '2024-03-06' }])
      expect(idOf({ ...fields, ...other })).not.toBe(id)
  })

  test('the small number that a list gives belongs to its source', () => {
    const id = idOf({ id: 17, source: 's' })
    expect(id).toMatch(/^n[\w-]{22}$/)
    expect(idOf({ id: '17', source: 's', title: 'other', body: 'changed' })).toBe(id)
    expect(idOf({ id: 17, source: 'x' })).not.toBe(id)
  })

  test('what has no day is told by its text too, however that is set', () => {
    const id = idOf({ source: 's', body: 'High tide.\n\nLow tide.' })
    expect(idOf({ source: 's', body: 'High tide. Low tide.' })).toBe(id)
    expect(idOf({ source: 's', body: 'Low tide.' })).not.toBe(id)
    expect(idOf({ source: 's', publishedAt: '2024', body: 'a' })).not.toBe(
      idOf({ source: 's', publishedAt: '2024', body: 'b' }),
    )
  })

  test('an address that a page only names is kept and is not what tells it apart', () => {
    const page = (text: string) => {
      const made = toArticle(
        { kind: 'page', origin, text: `${text}\n【来源】https://bay.example/1` },
        { now },
      )
      if ('refused' in made) throw new Error(made.refused)
      return made.article
    }
    const [tide, wind] = [
      page('今天早上，港口的潮水比往年高出一米，渔船都留在了码头。'),
      page('昨天夜里刮起了大风，海边的灯塔停电三个小时，无人受伤。'),
    ]
    expect([tide.url, wind.url]).toEqual(['https://bay.example/1', 'https://bay.example/1'])
    expect(tide.id).not.toBe(wind.id)
  })
})
