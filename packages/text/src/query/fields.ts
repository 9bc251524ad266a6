import type { NameField, TextField } from '@tidewatch/schema/query'
import { fold } from '../fold.ts'

export type Field = TextField | NameField | 'language' | 'theme' | 'url' | 'date'

const byName: ReadonlyMap<string, Field> = new Map<string, Field>([
  ['title', 'title'],
  ['body', 'body'],
  ['source', 'source'],
  ['author', 'author'],
  ['section', 'section'],
  ['language', 'language'],
  ['theme', 'theme'],
  ['url', 'url'],
  ['date', 'date'],
  ['标题', 'title'],
  ['正文', 'body'],
  ['来源', 'source'],
  ['作者', 'author'],
  ['栏目', 'section'],
  ['语言', 'language'],
  ['主题', 'theme'],
  ['网址', 'url'],
  ['日期', 'date'],
])

/** The field of that name, whatever its case, width or script. */
export const fieldNamed = (name: string): Field | undefined => byName.get(fold(name).text)

/** The field whose Latin name is one slip of a Latin `name`: a letter left out, put in, changed, or two swapped. */
export function fieldNear(name: string): Field | undefined {
  const folded = fold(name).text
  if (!/^[a-z]+$/.test(folded)) return undefined
  for (const [known, field] of byName) if (isOneSlip(folded, known)) return field
  return undefined
}

function isOneSlip(a: string, b: string): boolean {
  let start = 0
  while (start < a.length && a[start] === b[start]) start += 1
  const [restA, restB] = [a.slice(start), b.slice(start)]
  return (
    restA.slice(1) === restB.slice(1) ||
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    (restA.slice(2) === restB.slice(2) && restA[0] === restB[1] && restA[1] === restB[0])
  )
}

export const isTextField = (field: Field): field is TextField => field === 'title' || field === 'body'

export const isNameField = (field: Field): field is NameField =>
  field === 'source' || field === 'author' || field === 'section'
