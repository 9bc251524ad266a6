/** One spelling for comparing titles and names: width, case, quotation marks and spaces aside. */
export const foldName = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[“”„«»「」『』"'‘’`]/g, '')
    .replace(/[‐-―−]/g, '-')
    .replace(/\s+/g, '')

/** Does a name stand for this outlet, perhaps with one of its channels? `海港网-经济频道` is 海港网. */
export function isSameOutlet(name: string, outlet: string): boolean {
  const [a, b] = [foldName(name), foldName(outlet)]
  return a === b || (b.length >= 2 && a.startsWith(b)) || (a.length >= 3 && b.startsWith(a))
}
