import { isHanName, isPersonName } from './person-name.ts'

export const isHan = (text: string): boolean => /\p{Script=Han}/u.test(text)

const SUFFIX = '(?:Jr\\.?|Sr\\.?|II|III|IV|Ph\\.? ?D\\.?|M\\.?D\\.|MD|Esq\\.?)'
const IS_SUFFIX = new RegExp(`^${SUFFIX}$`, 'u')
const ENDS_IN_SUFFIX = new RegExp(`^(.+?)[,\\s]+(${SUFFIX}(?:[,\\s]+${SUFFIX})*)$`, 'u')

/** Names are joined by commas or by a word; `Doe, Jane`, two single words, is one name with its surname first. */
export function authorsIn(author: string): string[] {
  const names: { name: string; suffix: string }[] = []
  for (const name of author.split(/\s*[,，;；、]\s*/).flatMap(parted)) {
    const last = names.at(-1)
    if (last && IS_SUFFIX.test(name)) last.suffix += `, ${name}`
    else names.push({ name, suffix: '' })
  }
  const [family, given, more] = names
  const isInverted = given !== undefined && more === undefined && [family, given].every(isSingleWord)
  const persons =
    isInverted && family
      ? [{ name: `${given.name} ${family.name}`, suffix: family.suffix + given.suffix }]
      : names
  return persons.map(({ name, suffix }) => name + suffix)
}

const isSingleWord = (person: { name: string } | undefined) =>
  person !== undefined && /^[\p{L}.'’-]+$/u.test(person.name) && !isHan(person.name)

/** The names that `and`, `&` or 和 joins; one, where either side may be no name. */
function parted(text: string): string[] {
  const name = text.replace(/^(?:and|&)\s+/i, '').trim()
  if (name === '') return []
  for (const { index, 0: word } of name.matchAll(/\s+(?:and|AND|&)\s+|\s*[和与及]\s*/gu)) {
    const [left, right] = [name.slice(0, index).trim(), name.slice(index + word.length).trim()]
    const endsName = IS_SUFFIX.test(left)
    const rest = endsName || isName(left) ? parted(right) : []
    if (rest.length > 0 && (endsName || rest.every(isName))) return [left, ...rest]
  }
  return [name]
}

const isName = (text: string) => (isHan(text) ? isHanName(text) : isPersonName(nameParts(text).whole))

/**
 * A person's name in its parts; a Han name, one of a single word and that of a body (`Department of Trade and
 * Industry`) are not taken apart. `whole` is the name without its suffix.
 */
export function nameParts(name: string): { whole: string; family: string; given: string[]; suffix: string } {
  const [, whole = name, suffix = ''] = ENDS_IN_SUFFIX.exec(name) ?? []
  const words = whole.split(/\s+/)
  const isOne = isHan(whole) || words.length === 1 || /\s(?:and|of|for|the|&)\s/i.test(whole)
  return isOne
    ? { whole, family: whole, given: [], suffix }
    : { whole, family: words.at(-1) ?? whole, given: words.slice(0, -1), suffix }
}
