import type { Known } from './assemble.ts'
import type { Label } from './labels.ts'
import { onlyOf, type ValueOrigins } from './value-origins.ts'

type Made = {
  all: (label: Label) => string[]
  hasTitle: boolean
  source: string | null
  url: string | null
  author: string | null
  language: string | null
}

/** Where the values of a page were read: what its text says in so many words, or what is known besides. */
export function pageOrigins(known: Known, made: Made): ValueOrigins {
  const said = known.valueOrigins
  const inText = (label: Label) => (made.all(label).length > 0 ? ('text' as const) : undefined)
  const textUnless = (isKnown: boolean, origin: typeof said.title) => (isKnown ? origin : 'text')
  return onlyOf({
    title: made.hasTitle ? (said.title ?? 'text') : undefined,
    source: textUnless(made.source === known.outlet, said.source),
    url: made.url === null ? undefined : textUnless(made.url === known.url, said.url),
    section: known.section ? said.section : inText('section'),
    author: made.author === null ? undefined : textUnless(known.authors.length > 0, said.author),
    keywords: inText('keywords') ?? said.keywords,
    summary: said.summary,
    language: made.language === known.language ? said.language : 'detected',
  })
}
