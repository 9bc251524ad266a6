/** Longer texts are whole articles; a Chinese character says about as much as three letters. */
const WHOLE = 1_200

const GOES_ON =
  /(?:\[?(?:…|\.{3}|。{3})\]?|read (?:more|on)|continue reading|full (?:story|article)|阅读全文|查看全文|阅读更多|全文阅读|查看详情|[»›]|&raquo;|&hellip;)\W*$/i

/** Whether a feed's text of an article is only its summary, so that the rest stands on the page it links to. */
export function isSummary(markup: string): boolean {
  const text = plainText(markup)
  return weight(text) < WHOLE || GOES_ON.test(text.slice(-80))
}

/** A text without its tags, scripts and styles; in time that grows with its length, whatever it holds. */
export const plainText = (markup: string): string =>
  without('style', without('script', markup))
    .replace(/<[^<>]*>/g, ' ')
    .replace(/&#?\w{1,30};/g, (entity) => (/hellip|8230|raquo/i.test(entity) ? entity : ' '))
    .replace(/\s+/g, ' ')
    .trim()

function without(tag: string, markup: string): string {
  const lower = markup.toLowerCase()
  // Where a character changes its length in lower case, places in the two would differ.
  if (lower.length !== markup.length) return markup
  let kept = ''
  let at = 0
  for (let start = lower.indexOf(`<${tag}`); start >= 0; start = lower.indexOf(`<${tag}`, at)) {
    const end = lower.indexOf(`</${tag}`, start)
    if (end < 0) break
    kept += `${markup.slice(at, start)} `
    at = end
  }
  return kept + markup.slice(at)
}

const weight = (text: string) => text.length + 2 * (text.match(/\p{sc=Han}/gu)?.length ?? 0)
