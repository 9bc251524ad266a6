import { isDay } from './date/is-day.ts'
import { foldName } from './fold-name.ts'
import { unique } from './keywords.ts'

const LONGEST = 60
const MOST = 12

const LABEL =
  /^(?:(?:(?:written|posted|words|story|reported|text|analysis|opinion|review|commentary|photographs?|illustrations?|compiled|edited|updated|published) )?by\b:?|(?:本文)?作者\s*[:：/／]?|(?:本报|本刊|本网|本台|特约|实习|见习)?(?:首席)?记者\s*[:：/／]?(?=\s*\p{sc=Han})|撰文\s*[:：/／]?|文\s*[:：/／|｜]|authors?\s*:|(?!dr|mr|ms|mrs|prof)\p{L}[\p{L} ]{1,14}:(?=\s))\s*/iu
const TAIL =
  /\s*(?:[|｜•·]\s.*|[（(][^()（）]*[)）]|\bfor (?:the )?[A-Z][\w ]+|,?\s*\b(?:staff (?:writer|reporter)|senior (?:writer|editor|reporter|correspondent)|correspondent|contributor|reporter|editor)\b.*|报道|摄影报道|文)$/iu
const NO_NAME =
  /@|[<>{}\\]|^\d+$|^(?:\w*admin(?:istrator)?|editor(?:s|ial)?(?: team| staff)?|staff(?: writer| reporter)?|web ?master|user|guest|author|unknown|anonymous|none|null|root|by|佚名|匿名|管理员|小编|未知|编辑|网站编辑|通讯员|记者|摄影|humans\.txt)$/i

/** Names of people from texts that may hold several of them, a label, a role or none at all. */
export function cleanAuthors(values: readonly string[], siteNames: readonly string[]): string[] {
  const isSite = (name: string) =>
    siteNames.some(
      (site) =>
        foldName(site) === foldName(name) || (site.length > 2 && foldName(name).startsWith(foldName(site))),
    )
  const texts = values
    .filter((value) => !/https?:|www\./i.test(value))
    .map((value) => withoutSite(value, siteNames))
  return unique(texts.flatMap(splitNames).map(cleanName))
    .filter(
      (name) => name !== '' && name.length <= LONGEST && !NO_NAME.test(name) && !isSite(name) && !isDay(name),
    )
    .filter((name, index, all) => all.findIndex((other) => foldName(other) === foldName(name)) === index)
    .slice(0, MOST)
}

/** `Jane Doe. Harbour Times` → `Jane Doe` */
const withoutSite = (value: string, siteNames: readonly string[]) => {
  const site = siteNames.find((name) => name !== '' && value.endsWith(name) && value.length > name.length)
  return site ? value.slice(0, -site.length).replace(/[\s.,|–—-]+$/, '') : value
}

/** Between Chinese names of two characters and more; within a shorter one a blank is how it is set. */
const HAN_GAP = /(?<=(?:^|[\s、,，;；/])\p{sc=Han}{2,4})\s+(?=\p{sc=Han}{2,4}(?:$|[\s、,，;；/]))/gu

/** Commas part names, unless what follows is a title such as Jr. */
const splitNames = (value: string) =>
  value
    .replace(LABEL, '')
    .replace(HAN_GAP, '、')
    .split(/\s*(?:[;；、/／]|[,，](?!\s*(?:jr|sr|ph\.?d|m\.?d|esq|i{2,3}|iv)\b)|\s&\s|\band\b|\sand\s)\s*/i)

function cleanName(value: string): string {
  let name = value.replace(/\s+/g, ' ').trim()
  for (let before = ''; before !== name; ) {
    before = name
    name = name
      .replace(LABEL, '')
      .replace(TAIL, '')
      .replace(/^[\s,，:：|.-]+|[\s,，:：|-]+$/g, '')
      .trim()
  }
  return isShouting(name) ? capitalised(name) : name
}

const isShouting = (name: string) =>
  /^\p{Lu}[\p{Lu}\s.'’-]+$/u.test(name) && /\p{Lu}{3}/u.test(name) && name.includes(' ')

const capitalised = (name: string) =>
  name.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())
