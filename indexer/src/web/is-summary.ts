/** Longer texts are whole articles; a Chinese character says about as much as three letters. */
const WHOLE = 1_200

const GOES_ON =
  /(?:\[?(?:…|\.{3}|。{3})\]?|read (?:more|on)|continue reading|full (?:story|article)|阅读全文|查看全文|阅读更多|全文阅读|查看详情|[»›]|&raquo;|&hellip;)\W*$/i

/** Whether a feed's text of an article is only its summary, so that the rest stands on the page it links to. */
export function isSummary(markup: string): boolean {
  const text = plainText(markup)
  return weight(text) < WHOLE || GOES_ON.test(text.slice(-80))
}

/** Of a text without its tags. */
export const plainText = (markup: string): string =>
  markup
    .replace(/<(script|style)\b[\s\S]*?<\/\1>/gi, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#?\w+;/g, (entity) => (/hellip|8230|raquo/i.test(entity) ? entity : ' '))
    .replace(/\s+/g, ' ')
    .trim()

const weight = (text: string) => text.length + 2 * (text.match(/\p{sc=Han}/gu)?.length ?? 0)
