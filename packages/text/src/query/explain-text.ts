import type { NearMiss } from '@tidewatch/schema/why'
import { type Tokens, tokens } from '../tokens.ts'
import { type Letters, lettersOf } from './explain-letters.ts'

/** What of an article a query looks at; `days` are the first and last day that its date may mean. */
export type Explained = {
  versions: readonly { title: string; body: string }[]
  removed: readonly string[]
  source: string
  author: string | null
  section: string | null
  language: string
  url: string | null
  day: string | null
  days: { first: string; last: string } | null
  /** Theme id → number of mentions. */
  mentions: Readonly<Record<string, number>>
}

/** One searched text of an article; for a removed block `version` is its number. */
export type FieldText = {
  version: number
  field: NearMiss['field']
  text: string
  tokens: Tokens
  letters: () => Letters
}

export type ExplainedTexts = { fields: readonly FieldText[]; blocks: readonly FieldText[] }

/** The texts of an article, cut into tokens once. */
export function explainedTexts({ versions, removed }: Explained): ExplainedTexts {
  const toField = (version: number, field: FieldText['field'], text: string): FieldText => {
    const found = tokens(text)
    let letters: Letters | undefined
    return {
      ...{ version, field, text, tokens: found },
      letters: () => {
        letters ??= lettersOf(found)
        return letters
      },
    }
  }
  return {
    fields: versions.flatMap(({ title, body }, at) => [
      toField(at, 'title', title),
      toField(at, 'body', body),
    ]),
    blocks: removed.map((text, at) => toField(at, 'removed', text)),
  }
}
