/** Whether a query can already be searched as it stands while someone is typing it. */
export type Finish = 'no' | 'maybe' | 'yes'

const OPENERS = '"“”„‟＂「『'
const EDGE = String.raw`(?:^|[\s()（）])`
const operator = new RegExp(`${EDGE}(?:AND|OR|NOT|与|或|非|[-－−])\\s*$`, 'u')
const beginning = new RegExp(`${EDGE}(?:A|AN|O|N|NO|atleast\\d*)$`, 'u')
const opened = new RegExp(`(?:[(（]|(?:${EDGE}|[:：-])[${OPENERS}])\\s*$`, 'u')
const field = /(?:^|[\s()（）\-－−])(?:[a-z]+|\p{Script=Han}{2})[:：]\s*$/iu
const nearness = /["“”„‟＂」』][~～]$/u

/**
 * `no`: it ends where something has to follow: an operator, a field, an opening mark. `maybe`: what stands at its end
 * may become an operator, or a parenthesis is still open; a pause tells.
 */
export function isFinished(typed: string): Finish {
  if ([operator, opened, field, nearness].some((end) => end.test(typed)) && !endsInQuotation(typed))
    return 'no'
  return beginning.test(typed) || hasOpenParenthesis(typed) ? 'maybe' : 'yes'
}

/** Quotations taken away, closed or not. */
const bare = (typed: string) =>
  typed.replaceAll(/["“”„‟＂][^"“”„‟＂]*(?:["“”„‟＂]|$)|「[^」]*(?:」|$)|『[^』]*(?:』|$)/gu, 'x')

function hasOpenParenthesis(typed: string): boolean {
  const text = bare(typed)
  const count = (marks: RegExp) => [...text.matchAll(marks)].length
  return count(/[(（]/g) > count(/[)）]/g)
}

/** Words within an open quotation are no operators; a mark at the very end that opens one holds nothing yet. */
function endsInQuotation(typed: string): boolean {
  const last = typed.trimEnd().at(-1) ?? ''
  const marks = [...typed].filter((unit) => '"“”„‟＂'.includes(unit)).length
  if ('"“”„‟＂'.includes(last)) return marks % 2 === 0
  return marks % 2 === 1 || /「[^」]+$|『[^』]+$/u.test(typed)
}
