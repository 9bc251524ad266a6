import type { Article } from '@tidewatch/schema/article'
import { holds, type Line, type Needle, needlesOf, toLine } from '../line.ts'
import { mentionsIn, type Version } from '../plain-scan.ts'
import type { Asked, AskedField, AskedTerm } from './asked.ts'
import { isWithin } from './days.ts'
import { isNear } from './near.ts'

/** An article as the scan sees it; `themes` counts only when it is asked for. */
export type Scanned = {
  article: Article
  versions: readonly Version[]
  themes: () => ReadonlyMap<string, number>
}

export type Test = (scanned: Scanned) => boolean

/** The other forms that the API says it took a bare word for. */
export type Variants = (text: string) => readonly string[]

const linesOf = (versions: readonly Version[], field: AskedField): Line[] =>
  versions.flatMap(([title, body]) => (field === 'title' ? title : field === 'body' ? body : [title, body]))

/** Any of the forms; a form with gaps inside stands where all of its pieces do, wherever they are. */
function termTest({ text, field, isBare }: AskedTerm, variants: Variants): Test {
  const forms = [text, ...(isBare ? variants(text) : [])].map(needlesOf)
  return ({ versions }) => {
    const lines = linesOf(versions, field)
    return forms.some((pieces) => pieces.every((piece) => lines.some((line) => holds(line, piece))))
  }
}

function atLeastTest(terms: readonly Needle[], count: number, field: AskedField): Test {
  return ({ versions }) =>
    versions.some((version) => {
      const mentions = linesOf([version], field).map((line) => mentionsIn(line, terms, []))
      return mentions.reduce((sum, one) => sum + one, 0) >= count
    })
}

function nameTest(field: 'source' | 'author' | 'section', text: string): Test {
  const pieces = needlesOf(text)
  return ({ article }) => {
    const name = article[field]
    if (name === null) return false
    const line = toLine(name)
    return pieces.every((piece) => holds(line, piece))
  }
}

/** Prepares a query once, then says of each article whether it is an answer. */
export function evaluator(asked: Asked, variants: Variants): Test {
  switch (asked.kind) {
    case 'term':
      return termTest(asked, variants)
    case 'and':
    case 'or': {
      const tests = asked.of.map((one) => evaluator(one, variants))
      return asked.kind === 'and'
        ? (scanned) => tests.every((test) => test(scanned))
        : (scanned) => tests.some((test) => test(scanned))
    }
    case 'not': {
      const test = evaluator(asked.of, variants)
      return (scanned) => !test(scanned)
    }
    case 'near': {
      const { distance, field } = asked
      const terms = asked.texts.flatMap(needlesOf)
      return ({ versions }) => linesOf(versions, field).some((line) => isNear(line, terms, distance))
    }
    case 'atLeast':
      return atLeastTest(asked.texts.flatMap(needlesOf), asked.count, asked.field)
    case 'name':
      return nameTest(asked.field, asked.text)
    case 'language':
      return ({ article }) => article.language === asked.code
    case 'theme':
      return ({ themes }) => themes().has(asked.id)
    case 'url':
      return ({ article }) => (article.url ?? '').toLowerCase().includes(asked.part.toLowerCase())
    case 'date':
      return ({ article }) => isWithin(article.day, asked.first, asked.last)
  }
}
