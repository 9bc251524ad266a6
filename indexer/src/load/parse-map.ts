import { type FieldName, fieldNames } from '../read/field-names.ts'

export const isField = (name: string): name is FieldName => (fieldNames as string[]).includes(name)

/** Reads `title=标题,body=内容`; throws a sentence for the person who wrote it. */
export function parseMap(text: string): Record<string, string> {
  const pairs = text.split(',').map((pair) => {
    const at = pair.indexOf('=')
    const [field, column] = [pair.slice(0, at).trim(), pair.slice(at + 1).trim()]
    if (at < 1 || column === '') throw new Error(`--map takes FIELD=COLUMN,…; here is “${pair}”`)
    if (!isField(field))
      throw new Error(`--map: there is no field ${field}; the fields are ${fieldNames.join(', ')}`)
    return [field, column] as const
  })
  return Object.fromEntries(pairs)
}
