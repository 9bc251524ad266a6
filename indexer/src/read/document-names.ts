/** What programs put for an author where nobody gave a name. */
const MACHINES =
  /^(?:administrator|admin|user|users|owner|lenovo|dell|hp|acer|asus|thinkpad|pc|root|guest|author|unknown|python-docx|un-named|windows\s.*|microsoft.*|微软.*|用户|.*@.*|.*-pc|[a-z]*\d+)$/i

/** The name of a person as a document's properties give it, null where it is that of a machine or an account. */
export function personIn(name: string | null | undefined): string | null {
  const given = name?.replace(/\s+/g, ' ').trim() ?? ''
  return given === '' || given.length > 80 || MACHINES.test(given) ? null : given
}

const PROGRAMS =
  /^(?:microsoft|wps|powerpoint|word|excel|document|untitled|slide)\b|^(?:无标题|幻灯片|演示文稿|未命名|新建|文档\d*$)|\.(?:docx?|wps|pptx?|xlsx?|indd|qxd|pdf|html?|rtf|tmp|p65|fm|cdr)\b/i
const LONGEST = 150
const SEPARATORS = /\s*[-–—|_·]\s*/g

/**
 * The title that a document's properties give, as it is or without the name of the site behind it, where the `head` of
 * the text bears it out; null where it is a program's invention.
 */
export function titleIn(given: string | null | undefined, head: string): string | null {
  const title = given?.replace(/\s+/g, ' ').trim() ?? ''
  const shorter = [...title.matchAll(SEPARATORS)].map(({ index }) => title.slice(0, index))
  const text = squeezed(head)
  const found = [title, ...shorter].find(
    (part) => part.length <= LONGEST && squeezed(part).length >= 4 && text.includes(squeezed(part)),
  )
  return found === undefined || PROGRAMS.test(found) ? null : found
}

export const squeezed = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/[\s\p{P}]/gu, '')
    .toLowerCase()
