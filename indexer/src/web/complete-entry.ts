import type { Hints } from '@tidewatch/schema/raw-record'
import type { Found } from '../read/source.ts'
import { toArticle } from '../to-article.ts'
import type { AddressOptions } from './address-options.ts'
import { isAddress } from './checked-address.ts'
import type { Entry } from './entry.ts'
import { isSummary, plainText } from './is-summary.ts'
import { type patience, readPage } from './read-page.ts'
import { WebError } from './web-error.ts'

/** `asked`: its page was asked for; `again`: another try may bring more than this. */
type Completed = { found: Found[]; asked: boolean; again: boolean }

/**
 * An entry with its whole text: where it holds only a summary, the page that it links to, dated by the feed. An entry
 * whose page can't be read, or says less than the feed, stays as it is, with a note.
 */
export async function completeEntry(
  entry: Entry,
  patient: ReturnType<typeof patience>,
  options: AddressOptions & { pages: boolean },
): Promise<Completed> {
  const { url } = entry.fields
  const own = entry.markup ?? text(entry.fields.body) ?? ''
  if (typeof url !== 'string' || !isAddress(url) || !isSummary(own))
    return { found: [entry], asked: false, again: false }
  if (!options.pages)
    return {
      found: [withNote(entry, "it may be only the feed's summary; its page was not asked")],
      asked: false,
      again: false,
    }
  const lost = patient.lost()
  if (lost) return { found: [unread(entry, lost)], asked: false, again: true }
  try {
    const found = await readPage(url, hintsOf(entry), options)
    patient.succeeded()
    const isBetter = found.length > 0 && lengthOf(found) >= plainText(own).length
    const less = "it is the feed's text; its page gave less"
    return { found: isBetter ? found : [withNote(entry, less)], asked: true, again: false }
  } catch (error) {
    if (!(error instanceof WebError)) throw error
    patient.failed(error)
    return { found: [unread(entry, error)], asked: true, again: error.passes }
  }
}

const unread = (entry: Entry, { message }: WebError) =>
  withNote(entry, `it is the feed's summary; its page could not be read: ${message}`)

const withNote = (entry: Entry, note: string): Entry => ({
  ...entry,
  hints: { ...entry.hints, notes: [...(entry.hints?.notes ?? []), note] },
})

function lengthOf(found: readonly Found[]): number {
  const lengths = found.map((one) => {
    if (one.kind === 'refusal') return 0
    const made = toArticle(one, { now: new Date() })
    return 'refused' in made ? 0 : made.article.body.length
  })
  return Math.max(0, ...lengths)
}

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined

/** What the feed says of the article, for its page. */
function hintsOf({ fields, hints }: Entry): Hints {
  const { title, author, language, publishedAt, keywords } = fields
  const date = text(publishedAt)
  const words = (Array.isArray(keywords) ? keywords : [keywords]).filter(
    (word) => typeof word === 'string' && word !== '',
  )
  const [name] = [author].flat()
  return {
    ...(text(title) ? { title: plainText(String(title)) } : {}),
    ...(text(name) ? { author: String(name) } : {}),
    ...(text(language) ? { language: String(language) } : {}),
    ...(words.length > 0 ? { keywords: words } : {}),
    dates: [...(hints?.dates ?? []), ...(date ? [{ value: date, origin: 'feed' as const }] : [])],
  }
}
