const LONGEST = 120
/** Left out of folders by the loader, or with a meaning to the file system. */
const OUT_OF_PLACE = /[\p{Cc}:*?"<>|]/gu
const HIDDEN = /^[\s.]+/

/**
 * A path that stays inside the folder it is put into, of the name that a browser gave a file: `../a//b.html` becomes
 * `a/b.html`. Hidden names and node_modules lose what makes folders leave them out.
 */
export function safePath(name: string): string {
  const parts = name
    .split(/[/\\]/)
    .map((part) => part.normalize('NFC').replace(OUT_OF_PLACE, '').replace(HIDDEN, '').trimEnd())
    .filter((part) => part !== '')
    .map((part) => (part === 'node_modules' ? 'node-modules' : shortened(part)))
  return parts.join('/') || 'unnamed'
}

/** Keeps the ending, which hints at the format. A file system counts bytes. */
function shortened(part: string): string {
  if (Buffer.byteLength(part) <= LONGEST) return part
  const ending = /(\.[A-Za-z0-9]{1,8}){0,2}$/.exec(part)?.[0] ?? ''
  let stem = part.slice(0, part.length - ending.length)
  while (Buffer.byteLength(stem) + ending.length > LONGEST) stem = [...stem].slice(0, -1).join('')
  return stem + ending
}
