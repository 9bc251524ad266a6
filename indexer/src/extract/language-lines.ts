const NAME =
  '(?:简体中文|繁體中文|简体|繁體|中文|汉语|漢語|英语|英文|法语|法文|德语|德文|日语|日文|俄语|俄文|西班牙语|韩语|阿拉伯语)'
const ENGLISH_NAME = '(?:english|chinese|french|german|spanish|japanese|russian|korean|arabic)'
const BELOW = new RegExp(
  `^[（(【\\[]?(?:以下(?:为|是)?|附[:：]?)?${NAME}(?:版本?|译文|翻译|全文|内容|原文|新闻)*(?:如下|见下|附后)?[）)】\\]]?\\s*[:：]?$`,
)
const BELOW_IN_ENGLISH = new RegExp(
  `^[([【]?(?:the |in )?${ENGLISH_NAME}(?: (?:version|translation|text|original))?(?: (?:is )?(?:as follows|below|follows))?[)\\]】]?\\s*:?$`,
  'i',
)
const LINK = /!?\[([^\]]{1,30})\]\([^()\s]{0,500}\)/g
const ANY_NAME = new RegExp(`^(?:${NAME}版?|${ENGLISH_NAME}(?: version)?|en|zh|cn|eng|chn|中|英)$`, 'i')

/** A line that says in which language what follows is: 英语如下, (English version below), 中文. */
export const isMarker = (line: string): boolean =>
  line.length <= 60 && (BELOW.test(line) || BELOW_IN_ENGLISH.test(line))

/** A line of links between the languages of a page: 中文 | English, `[中文](/zh) [English](/en)`. */
export function isSwitch(line: string): boolean {
  const text = line.trim()
  if (text === '' || text.length > 600) return false
  const links = [...text.matchAll(LINK)].length
  const words = text
    .replace(LINK, ' $1 | ')
    .split(/\s*[|｜/／·•,、\s]\s*(?!version\b)/i)
    .map((word) => word.replace(/^[[【(]|[\]】)]$/g, ''))
    .filter((word) => word !== '')
  return (words.length > 1 || links > 0) && words.length <= 12 && words.every((word) => ANY_NAME.test(word))
}
