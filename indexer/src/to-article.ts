import { type Article, article, type Version } from '@tidewatch/schema/article'
import type { Hints, Origin, RawRecord } from '@tidewatch/schema/raw-record'
import { cleanLine, cleanText, cutAt } from './extract/clean.ts'
import type { Draft } from './extract/draft.ts'
import { type FieldsRead, readFields } from './extract/fields.ts'
import { readHtml } from './extract/html/read-html.ts'
import { identify } from './extract/identity.ts'
import { unique } from './extract/keywords.ts'
import { detectLanguage } from './extract/language.ts'
import { readPage } from './extract/page.ts'
import { deriveTitle } from './extract/title.ts'
import { hostOf } from './extract/web-url.ts'
import { plainName } from './read/decompress.ts'

/**
 * `notes` are sentences on what was guessed, left out or changed on the way in; `otherId` is for an article whose id
 * is made and belongs to another one already.
 */
export type Gate = { article: Article; notes: string[]; otherId: string | null } | { refused: string }

const LONGEST_BODY = 2_000_000
const LONGEST_TITLE = 2_000
const LONGEST_NAME = 150

/** The one gate in: a record becomes an article that keeps the schema's promises, or is refused with a reason. */
export function toArticle(record: RawRecord, { now }: { now: Date }): Gate {
  const read = readRecord(record, now)
  if ('refused' in read) return read
  const { draft } = read
  const notes = [...new Set([...(record.hints?.notes ?? []), ...read.notes])]
  const title = cleanLine(draft.title)
  const body = cleanText(draft.body).trim()
  if (title === '' && body === '') return { refused: 'it has neither a title nor a body' }
  if (body.length > LONGEST_BODY) return { refused: tooLong(body) }
  const names = cutNames(draft, notes)
  const kept = {
    ...draft,
    ...names,
    ...titleOf(title, body, draft, notes),
    body,
    language: draft.language ?? detectLanguage(`${title}\n${body}`),
    source: names.source ?? sourceOf(draft, record.origin),
    keywords: unique(draft.keywords.map(cleanLine)),
    summary: cleanText(draft.summary ?? '').trim() || null,
    translations: draft.translations.map(cleanVersion).filter(({ title }) => title !== ''),
    removed: draft.removed.map(cleanText),
  }
  const origins = settleOrigins(kept, draft)
  const { id, otherId } = identify({ ...kept, isRecord: record.kind === 'fields' })
  return { article: article.parse({ ...kept, id, origins }), notes, otherId }
}

function readRecord(record: RawRecord, now: Date): FieldsRead {
  if (record.kind === 'fields') return readFields(record, now)
  const hints = record.hints ?? {}
  if (record.kind === 'html') return readMarkup(record.html, hints, now)
  if (record.text.length > LONGEST_BODY) return { refused: tooLong(record.text) }
  return { draft: readPage(cleanText(record.text), hints, now), notes: [] }
}

/** Markup is hostile: what it breaks is one page, not the load. */
function readMarkup(html: string, hints: Hints, now: Date): FieldsRead {
  try {
    return readHtml(html, hints, now)
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    return { refused: `its markup is built in a way that could not be read (${why.slice(0, 200)})` }
  }
}

const tooLong = ({ length }: string) =>
  `its text has ${length.toLocaleString('en')} characters; an article may have ${LONGEST_BODY.toLocaleString('en')}`

function titleOf(title: string, body: string, { titleOrigin }: Draft, notes: string[]) {
  if (title === '') return { title: cleanLine(deriveTitle(body)), titleOrigin: 'derived' as const }
  if (title.length > LONGEST_TITLE) notes.push(`its title was cut to ${LONGEST_TITLE} characters`)
  return { title: cutAt(title, LONGEST_TITLE), titleOrigin }
}

function cutNames(draft: Draft, notes: string[]) {
  const cut = (field: 'source' | 'section' | 'author' | 'type' | 'claimedOrigin') => {
    const name = cleanLine(draft[field] ?? '')
    if (name.length > LONGEST_NAME) notes.push(`its ${field} was cut to ${LONGEST_NAME} characters`)
    return cutAt(name, LONGEST_NAME) || null
  }
  return {
    source: cut('source'),
    section: cut('section'),
    author: cut('author'),
    type: cut('type'),
    claimedOrigin: cut('claimedOrigin'),
  }
}

function cleanVersion({ language, title, body }: Version): Version {
  const text = cleanText(body).trim()
  return {
    language,
    title: cutAt(cleanLine(title) || cleanLine(deriveTitle(text)), LONGEST_TITLE),
    body: text,
  }
}

/** Values that were cleaned away have no origin; those that the gate found itself have theirs. */
function settleOrigins(
  kept: Pick<Article, keyof Article['origins']>,
  { origins, source, language, url }: Draft,
) {
  const isThere = (value: string | readonly string[] | null) => value !== null && value.length > 0
  const found = {
    ...origins,
    source: source === null ? (url ? 'address' : 'file') : origins.source,
    language: language === null ? 'detected' : origins.language,
  } as const
  const known = Object.entries(found).filter(([key]) => isThere(kept[key as keyof Article['origins']]))
  return Object.fromEntries(known)
}

/** Without a named source: the host of the address, else the file's name without its endings. */
function sourceOf({ url }: Draft, { file }: Origin): string {
  const inner = plainName(file).replace(/^.*\.[a-z0-9]{1,10}!/i, '')
  const name = cleanLine(inner.replace(/\.[a-z0-9]{1,10}$/i, ''))
  return cutAt(url ? hostOf(url) : name, LONGEST_NAME) || 'unknown'
}
