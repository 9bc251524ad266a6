const HEAD = 160
const AGENCY =
  /^[（(【\s]*据?(?!本)(\p{sc=Han}{2,6}?(?:社|通讯|网|报|电视台|广播))(?:记者)?[\p{sc=Han}、，\s/]{0,20}?\d{1,2}(?:月\d{1,2})?日(?:\p{sc=Han}{0,2})?(?:电|讯|报道|消息)/u
const NEWS_OF = /^[（(【\s]*据?(?!本)(\p{sc=Han}{2,6}?[社网报台])(?:快讯|消息|讯|报道)(?=[：:，,（(\s】])/u
const WIRE = /^(?:[A-Z][\p{L} .,'’-]{1,60}\s)?[([]([A-Z][\p{L}\d&. ]{1,24})[)\]]\s*[-–—]{1,2}\s/u

/** The agency or paper that a body names in its first words: 某某社北京3月4日电, LONDON (Some Agency) —. */
export function datelineOrigin(body: string): string | null {
  const head = body.slice(0, HEAD).trimStart()
  return (AGENCY.exec(head) ?? NEWS_OF.exec(head) ?? WIRE.exec(head))?.[1]?.trim() ?? null
}
