import { fold } from '../fold.ts'

/** Names that no list of the platform has, and languages that are also known by their own name. */
const mandarin = ['汉语', '华语', '华文', 'Mandarin', '简体中文', '繁体中文']
const byOwnName = 'ar bo de en es fa fr hi id it ja kk ko mn ms nl pl pt ru th tr ug uk vi zh'.split(' ')

let names: ReadonlyMap<string, string> | undefined

/** The ISO 639 code that a code, a tag (zh-CN) or a Chinese, English or own name of a language stands for. */
export function languageNamed(name: string): string | undefined {
  const key = keyOf(name)
  names ??= allNames()
  return names.get(key) ?? codeOf(key)
}

const keyOf = (name: string) => fold(name).text.trim().replace(/\s+/gu, ' ')

function allNames(): ReadonlyMap<string, string> {
  const known = new Map(mandarin.map((name) => [keyOf(name), 'zh']))
  const english = namesIn('en')
  const chinese = namesIn('zh')
  const add = (name: string | undefined, code: string) => {
    if (name !== undefined && !known.has(keyOf(name))) known.set(keyOf(name), code)
  }
  const letters = [...'abcdefghijklmnopqrstuvwxyz']
  for (const code of letters.flatMap((a) => letters.map((b) => a + b))) {
    add(english.of(code), code)
    add(chinese.of(code), code)
    // 英语 is called 英文 too, and so are many.
    add(chinese.of(code)?.replace(/语$/u, '文'), code)
  }
  for (const code of byOwnName) add(namesIn(code).of(code), code)
  return known
}

const namesIn = (locale: string) => new Intl.DisplayNames(locale, { type: 'language', fallback: 'none' })

function codeOf(tag: string): string | undefined {
  if (!/^[a-z]{2,3}(?:[-_][a-z\d]+)*$/.test(tag)) return undefined
  try {
    const { language } = new Intl.Locale(tag.replaceAll('_', '-'))
    return namesIn('en').of(language) === undefined ? undefined : language
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}
