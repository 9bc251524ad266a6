import { version } from '@tidewatch/schema/article'
import { z } from 'zod'
import { plainField } from './plain-field.ts'

const text = z.string().nullish()
const words = z.string().transform(plainField)
const line = words.nullish()
const lines = z.union([words, z.array(z.union([words, z.number()]))]).nullish()

/** The fields that a record may have, by our names. */
export const fieldTypes = z.object({
  id: z.union([z.string(), z.number()]).nullish(),
  title: line,
  body: text,
  publishedAt: z.unknown().optional(),
  source: line,
  url: text,
  language: text,
  section: line,
  author: lines,
  keywords: lines,
  summary: line,
  type: line,
  views: z.union([z.string(), z.number()]).nullish(),
  claimedOrigin: line,
  translations: z.array(version.extend({ title: version.shape.title.transform(plainField) })).nullish(),
})

/** Why a record is refused whose field holds the wrong kind of value. */
export function wrongType(record: Record<string, unknown>, error: z.ZodError): string {
  const name = String(error.issues[0]?.path[0] ?? '')
  const value = record[name]
  return `the field ${name} must be ${takes(name)}, here it is ${Array.isArray(value) ? 'a list' : kindOf(value)}`
}

function takes(name: string) {
  if (name === 'translations') return 'a list of objects with language, title and body'
  if (name === 'views') return 'a number'
  return name === 'author' || name === 'keywords' ? 'text or a list of texts' : 'text'
}

const kindOf = (value: unknown) => (typeof value === 'object' ? 'an object' : `a ${typeof value}`)
