import type { Version } from '@tidewatch/schema/article'
import { readRemoved } from './cut-tails.ts'
import { datelineOrigin } from './dateline.ts'
import type { Draft } from './draft.ts'
import { cleanMarkup } from './html/clean-markup.ts'
import { splitKeywords } from './keywords.ts'
import { toLines } from './lines.ts'
import { readSources } from './sources.ts'
import { type PageVersion, splitVersions } from './versions.ts'

export type FieldBody = { title: string; body: string; markup?: string | undefined; translations: Version[] }

export type FieldText = Pick<
  Draft,
  'title' | 'body' | 'translations' | 'removed' | 'claimedOrigin' | 'keywords'
>

/**
 * The text of a record. A plain body stays word for word as it was given, unless it holds the story in two languages;
 * of one in HTML what is no text of the article is taken away.
 */
export function readFieldBody({
  title,
  body,
  markup,
  translations,
}: FieldBody): FieldText | { refused: string } {
  const claimedOrigin = datelineOrigin(body)
  const plain = { title, body, translations, removed: [], claimedOrigin, keywords: [] }
  if (markup === undefined) {
    if (translations.length > 0 || !mayBeBilingual(body)) return plain
    const versions = splitVersions(toLines(body), title === '' ? null : title)
    return versions.length > 1 ? toText(versions, title, []) : plain
  }
  const cleaned = cleanMarkup(markup)
  if ('refused' in cleaned) return cleaned
  const versions = splitVersions(cleaned.lines, title === '' ? null : title)
  const text = toText(versions, title, cleaned.removed)
  return translations.length > 0 ? { ...text, translations } : text
}

// A quick look: most bodies are in one script, and every record comes by here.
const LATIN_IN_HAN = /[A-Za-z][^\u2e80-\u9fff\uac00-\ud7af]{150}/
const HAN = /[\u4e00-\u9fff]/
const HAN_RUN = /[\u4e00-\u9fff][^A-Za-z]{30}/

const mayBeBilingual = (body: string) => HAN.test(body) && LATIN_IN_HAN.test(body) && HAN_RUN.test(body)

const NO_SITE = { outlet: null, url: null, origins: [], rights: [] }

function toText(versions: PageVersion[], title: string, around: string[]): FieldText {
  const values = [...versions.flatMap((version) => version.values), ...readRemoved(around)]
  const [main, ...others] = versions
  return {
    title: main?.title ?? title,
    body: main?.body ?? '',
    translations: others.map(({ title: own, body, language }) => ({ title: own || title, body, language })),
    removed: [...versions.flatMap((version) => version.removed), ...around],
    claimedOrigin: readSources(values, NO_SITE, main?.body ?? '').claimedOrigin,
    keywords: values.flatMap(({ label, value }) => (label === 'keywords' ? splitKeywords(value) : [])),
  }
}
