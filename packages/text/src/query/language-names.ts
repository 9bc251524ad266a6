import { fold } from '../fold.ts'

const others: readonly (readonly [string, string])[] = [
  ['汉语', 'zh'],
  ['华语', 'zh'],
  ['华文', 'zh'],
  ['Mandarin', 'zh'],
  ['简体中文', 'zh'],
  ['繁体中文', 'zh'],
  ['英语', 'en'],
]

let names: ReadonlyMap<string, string> | undefined

/** The ISO 639 code that a code, a tag (zh-CN) or a Chinese, English or own name of a language stands for. */
export function languageNamed(name: string): string | undefined {
  const key = keyOf(name)
  names ??= allNames()
  return names.get(key) ?? names.get(key.split(/[-_]/)[0] ?? '') ?? threeLetters(key)
}

const keyOf = (name: string) => fold(name).text.trim().replace(/\s+/gu, ' ')

function allNames(): ReadonlyMap<string, string> {
  const known = new Map<string, string>()
  const english = namesIn('en')
  const chinese = namesIn('zh')
  const letters = [...'abcdefghijklmnopqrstuvwxyz']
  for (const code of letters.flatMap((a) => letters.map((b) => a + b))) {
    const name = english.of(code)
    if (name === undefined) continue
    const own = namesIn(code).of(code)
    for (const each of [code, name, chinese.of(code), own])
      if (each && !known.has(keyOf(each))) known.set(keyOf(each), code)
  }
  for (const [name, code] of others) known.set(keyOf(name), code)
  return known
}

const namesIn = (locale: string) => new Intl.DisplayNames(locale, { type: 'language', fallback: 'none' })

const threeLetters = (code: string) =>
  /^[a-z]{3}$/.test(code) && namesIn('en').of(code) !== undefined ? code : undefined
