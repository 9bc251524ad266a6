import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { toArticle } from '../to-article.ts'
import { readFeed } from './feed.ts'
import type { Found } from './source.ts'
import { collect, inChunks } from './testing/bytes.ts'
import { plainLine } from './xml-text.ts'

const folder = new URL('../../../../shared/raw/feeds/', import.meta.url).pathname
const now = new Date('2026-06-15T12:00:00Z')
const names = existsSync(folder)
  ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.xml'))
  : []
const needsFeeds = test.skipIf(names.length === 0)

/** What the comment at the head of a file says of it: the header it came with, and what is to be found in it. */
function headOf(name: string) {
  const comment = /<!--([\s\S]*?)-->/.exec(readFileSync(folder + name, 'latin1'))?.[1] ?? ''
  const [, charset] = /Content-type:[^\n]*charset\s*=\s*["']?([\w-]+)/i.exec(comment) ?? []
  const values = [
    ...comment.matchAll(
      /(entries\[0\]|feed)(?:\[['"](\w+)['"]\]|\.(\w+))((?:\[[^\]]+\])*) == u?(['"])((?:\\.|(?!\5).)*)\5/g,
    ),
  ]
  return {
    charset,
    expected: values.map(([, of, a, b, path, , value = '']) => ({
      what: `${of === 'feed' ? 'feed' : 'entry'} ${a ?? b}${path}`,
      value: unescaped(value),
    })),
  }
}

const unescaped = (text: string) =>
  text.replace(
    /\\u([\da-f]{4})|\\x([\da-f]{2})|\\(.)/gi,
    (_, long, short, char) => char ?? String.fromCodePoint(Number.parseInt(long ?? short, 16)),
  )

async function load(name: string): Promise<Found[]> {
  const { charset } = headOf(name)
  return collect(
    readFeed({
      file: name,
      name,
      bytes: inChunks(readFileSync(folder + name), [1 << 16]),
      ...(charset ? { charset } : {}),
    }),
  )
}

/** What we keep of the things that the samples speak of. */
const KEPT: Record<string, (found: Found, value: string) => unknown> = {
  'entry title': (found) => found.kind === 'fields' && (found.fields.title ?? ''),
  'entry link': (found) => found.kind === 'fields' && found.fields.url,
  'entry id': (found) => found.kind === 'fields' && (found.fields.id ?? found.fields.url),
  "entry author_detail['name']": (found) => found.kind === 'fields' && [found.fields.author].flat()[0],
  "entry tags[0]['term']": (found) => found.kind === 'fields' && [found.fields.keywords].flat()[0],
  'entry published': (found) => found.kind === 'fields' && found.hints?.dates?.[0]?.value,
  'entry updated': (found) => found.kind === 'fields' && found.hints?.dates?.[0]?.value,
  'entry description': text,
  'entry summary': text,
  "entry content[0]['value']": text,
  'feed title': (found, value) =>
    found.kind === 'refusal'
      ? found.reason.includes(plainLine(value))
        ? plainLine(value)
        : found.reason
      : found.kind === 'fields' && found.fields.source,
}

function text(found: Found) {
  if (found.kind !== 'fields') return ''
  return plainLine(found.markup ?? String(found.fields.body ?? ''))
}

const isEmpty = (found: Found | undefined) => found?.kind === 'refusal' && found.reason.includes('neither')

needsFeeds('every feed of the samples says what its head promises (from ../shared/raw/feeds)', async () => {
  const wrong: unknown[] = []
  let checked = 0
  // Its bytes are no text in any encoding; the head has what one of them makes of it, we another.
  for (const name of names.filter((one) => !one.endsWith('bozo_linenoise.xml'))) {
    const [found] = await load(name)
    for (const { what, value } of headOf(name).expected) {
      const kept = KEPT[what]
      if (!kept || !found || isEmpty(found)) continue
      checked += 1
      const got = kept(found, value)
      if (got !== plainLine(value)) wrong.push({ name, what, value, got })
    }
  }
  expect(wrong).toEqual([])
  expect(checked).toBeGreaterThan(25)
})

needsFeeds(
  'no feed of the samples is passed over or brings anything that acts (from ../shared/raw/feeds)',
  async () => {
    expect(names.length).toBe(146)
    for (const name of names) {
      const all = await load(name)
      expect(all.length, name).toBeGreaterThan(0)
      for (const found of all) {
        const gate = found.kind === 'refusal' ? found : toArticle(found, { now })
        expect(JSON.stringify(gate), name).not.toMatch(
          /<(?:script|style|iframe|frame|applet|object|embed|img)|\bon[a-z]{3,}\s*=|javascript:|expression\(/i,
        )
        if ('article' in gate) expect(gate.article.url ?? 'http:', name).toMatch(/^https?:/)
      }
    }
  },
)
