import type { Hints } from '@tidewatch/schema/raw-record'
import type { Found } from '../read/source.ts'
import { toArticle } from '../to-article.ts'
import type { AddressOptions } from './address-options.ts'
import type { Entry } from './entry.ts'
import { isAddress } from './is-address.ts'
import { isSummary, plainText } from './is-summary.ts'
import { type patience, readPage } from './read-page.ts'
import { WebError } from './web-error.ts'

/** `page`: what its page holds, null where the entry stays; `again`: another try may bring more than this. */
export type Completed = { entry: Entry; page: Found[] | null; again: boolean }

const ownText = ({ markup, fields }: Entry) => markup ?? text(fields.body) ?? ''

/** Whether the rest of an entry stands on the page that it links to. */
export const isOnlySummary = (entry: Entry): boolean => addressIn(entry) !== null && isSummary(ownText(entry))

const addressIn = ({ fields: { url } }: Entry) => (typeof url === 'string' && isAddress(url) ? url : null)

/**
 * The page behind an entry, dated by the feed. An entry whose page can't be read, or says less than the feed, stays as
 * it is, with a note.
 */
export async function completeEntry(
  entry: Entry,
  patient: ReturnType<typeof patience>,
  options: AddressOptions & { pages: boolean },
): Promise<Completed> {
  const stays = (note: string, again = false) => ({ entry: withNote(entry, note), page: null, again })
  const unread = ({ message, passes }: WebError) =>
    stays(`it is the feed's summary; its page could not be read: ${message}`, passes)
  const lost = patient.lost()
  if (!options.pages) return stays("it may be only the feed's summary; its page was not asked")
  if (lost) return unread(lost)
  try {
    const page = await readPage(addressIn(entry) ?? '', hintsOf(entry), options)
    patient.succeeded()
    const isBetter = page.length > 0 && lengthOf(page) >= plainText(ownText(entry)).length
    return isBetter ? { entry, page, again: false } : stays("it is the feed's text; its page gave less")
  } catch (error) {
    if (!(error instanceof WebError)) throw error
    patient.failed(error)
    return unread(error)
  }
}

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
