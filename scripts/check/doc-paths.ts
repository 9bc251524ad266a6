import { posix } from 'node:path'
import type { SourceFile } from './files.ts'

const DOC = /^(?:[A-Z]+\.md|docs\/.*\.md)$/
const FENCED = /^ {0,3}(```|~~~)[\s\S]*?^ {0,3}\1/gm
const LINK = /\[[^\]]*\]\(\s*<?([^)\s>]+)/g
const CODE = /`([^`\n]+)`/g
const OUR_ENDINGS = /\w\.(?:ts|tsx|mjs|js|json|ya?ml|css|html|md|toml)$/
const MADE_LATER = /^(?:data|dist|node_modules|coverage|\.cache)\//

/** Every path that README.md, the other texts of the root and docs/ name, in backticks or as a link, has to exist. */
export function findBrokenDocPaths(files: SourceFile[]): string[] {
  const known = new Set(files.flatMap(({ path }) => [path, ...parentsOf(path)]))
  return files
    .filter(({ path }) => DOC.test(path))
    .flatMap(({ path, text }) => brokenIn(path, text.replace(FENCED, ''), known))
}

function brokenIn(doc: string, text: string, known: Set<string>): string[] {
  const links = [...text.matchAll(LINK)].map(([, target = '']) => decodeURI(target.replace(/#.*$/, '')))
  const named = [...text.matchAll(CODE)]
    .map(([, code = '']) => code.replace(/:\d+$/, ''))
    .filter(looksLikePath(known))
  return [
    ...links.filter((target) => !/^(?:[a-z]+:|$)/i.test(target) && !exists(doc, target, known, false)),
    ...named.filter((path) => !exists(doc, path, known, true)),
  ].map((path) => `${doc} names ${path}, which is not there`)
}

/** A path ends like a file of ours or like a folder, or starts in a folder of ours; `text/csv` and `GET /x` do not. */
function looksLikePath(known: Set<string>) {
  return (code: string) => {
    if (!/^(?:\.{0,2}\/)*[\w.@$-]+(?:\/[\w.@$-]+)*\/?$/.test(code) || code.startsWith('/')) return false
    if (MADE_LATER.test(code) || code.startsWith('@')) return false
    const first = code.replace(/^\.\//, '').split('/')[0] ?? ''
    return OUR_ENDINGS.test(code) || code.endsWith('/') || (code.includes('/') && known.has(`${first}/`))
  }
}

/** `anywhere`: prose about a folder may name what lies in it without saying the folder each time. */
function exists(doc: string, path: string, known: Set<string>, anywhere: boolean): boolean {
  const fromRoot = posix.normalize(path)
  const fromDoc = posix.join(posix.dirname(doc), path)
  // Beside the repository: not ours to vouch for.
  if (fromDoc.startsWith('../') || (anywhere && fromRoot.startsWith('../'))) return true
  const forms = [fromDoc, ...(anywhere ? [fromRoot] : [])].flatMap((form) => [
    form,
    `${form.replace(/\/$/, '')}/`,
  ])
  if (forms.some((form) => known.has(form))) return true
  return anywhere && [...known].some((item) => item.endsWith(`/${fromRoot}`))
}

function parentsOf(path: string): string[] {
  const parts = path.split('/').slice(0, -1)
  return parts.map((_, index) => `${parts.slice(0, index + 1).join('/')}/`)
}
