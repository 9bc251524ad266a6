const RIGHTS = /版权所有|版权归.{0,20}所有|copyright|©|\(c\) ?\d{4}|all rights reserved/i
const HOLDER =
  /(?:copyright|©|\(c\))[\s©]*(?:\(c\)\s*)?(?:\d{4}\s*(?:[-–—]\s*(?:\d{4}|present))?)?[\s,]*(?:by\s+)?([\p{L}][\p{L}\d&'’ -]{2,40}?)(?=\s*(?:[.,|·–—]|all rights|\d{4}|$))/iu
const CHINESE_HOLDER =
  /(?:^|[\s©|，,\d])([\p{sc=Han}A-Za-z]{2,16}?[网报社刊线台])(?:股份有限公司|有限公司|公司)?\s*版权所有/u

/** Lines in which a page says whose it is. */
export const rightsLines = (texts: readonly string[]): string[] =>
  texts.flatMap((text) => text.split('\n')).filter((line) => line.length <= 400 && RIGHTS.test(line))

/** The holder of the rights in a page, where a line names one. */
export const holderOf = (rights: readonly string[]): string | null => {
  for (const line of rights) {
    const name = (CHINESE_HOLDER.exec(line) ?? HOLDER.exec(line))?.[1]?.trim()
    if (name && !/^(?:all rights|copyright|privacy|terms)/i.test(name)) return name
  }
  return null
}
