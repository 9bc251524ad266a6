import { countScripts } from './scripts.ts'

const LONGEST_TITLE = 150
const QUOTES = /^(?:“(.*)”|"(.*)"|「(.*)」|『(.*)』|《([^《》]*)》|‘(.*)’)$/

/** A first line that is no sentence and has something below it. `isApart`: a blank line follows. */
export function looksLikeTitle(line: string, isApart: boolean): boolean {
  const text = line.trim()
  if (text === '' || text.length > LONGEST_TITLE || /[。；;，,、：:]$/.test(text)) return false
  if (/[。！？]./.test(text.replace(/[“"《【（(「].*?[”"》】）)」]/g, '')) && text.length > 80) return false
  return !text.endsWith('.') || (isApart && text.length <= 120)
}

/** A title without the quotation marks around the whole of it. */
export const unquote = (title: string): string => {
  const inner = QUOTES.exec(title.trim())
  return (inner?.slice(1).find((text) => text !== undefined) ?? title).trim()
}

/** A title for a text without one: its opening sentence, or as many clauses of it as are short enough. */
export function deriveTitle(body: string): string {
  const line = (/\S.*/.exec(body)?.[0] ?? '').trim()
  const sentence = (/^.+?(?:[。！？!?]|\.(?=\s|$))/.exec(line)?.[0] ?? line).replace(/[。.]$/, '')
  const { han, latin } = countScripts(sentence.slice(0, 200))
  const longest = han > latin ? 40 : 100
  if (sentence.length <= longest) return sentence || line.slice(0, longest)
  const start = sentence.slice(0, longest)
  const clauses = /^(.{8,})(?:[，；：、—]|(?<!\d)[,;:]|[,;:](?!\d))/.exec(start)?.[1]
  const words = /^(.{8,})\s/.exec(start)?.[1]
  // A day or a place in front of the first comma says nothing of what happened.
  const opening = clauses !== undefined && clauses.length >= longest / 4 ? clauses : undefined
  return (opening ?? (han > latin ? start : (words ?? start))).trim()
}

const NO_TITLE =
  /^(?:untitled(?: document)?|document|new (?:page|document)|home ?page|home|index|news|article|首页|正文|无标题(?:文档)?|新闻|文章|新闻正文|详情|新闻详情|文章详情|内容详情)$/i
const FILE_NAME =
  /^(?:microsoft \w+ - )?\S+\.(?:html?|shtml|txt|md|php|aspx?|docx?|pdf|indd|pptx?)$|^(?=.*\d)[\da-f_-]{8,}$/i

/** A title that says something, as opposed to a file's name or what programs put for none. */
export const isUsableTitle = (title: string): boolean =>
  title !== '' && !NO_TITLE.test(title) && !FILE_NAME.test(title)
