import { isCode, isTest, type SourceFile } from './files.ts'

const LIMITS = { most: 250, p90: 150, median: 60 }
const SOURCE = /^(packages|indexer|server|web|bench|e2e|scripts)\/|^[^/]+$/

/** Small files are a promise of the design: none above 250 lines; of those that are no tests, half within 60. */
export function judgeSizes(files: SourceFile[]): string[] {
  const sizes = files
    .filter(({ path }) => SOURCE.test(path) && (isCode(path) || path.endsWith('.css')))
    .map(({ path, text }) => ({ path, lines: countLines(text) }))
    .sort((a, b) => b.lines - a.lines)
  const own = sizes.filter(({ path }) => !isTest(path))
  return [
    ...sizes
      .filter(({ lines }) => lines > LIMITS.most)
      .map(({ path, lines }) => `${path}: ${lines} lines, at most ${LIMITS.most}`),
    ...judgeShare(own, 0.5, LIMITS.median),
    ...judgeShare(own, 0.9, LIMITS.p90),
  ]
}

/** `sizes` come largest first: the file that `share` of all are no longer than must be within the limit. */
function judgeShare(sizes: { path: string; lines: number }[], share: number, limit: number): string[] {
  const at = sizes[Math.floor(sizes.length * (1 - share))]
  if (!at || at.lines <= limit) return []
  const longest = sizes.slice(0, 10).map(({ path, lines }) => `  ${path} ${lines}`)
  return [
    `${share * 100} % of the files have up to ${at.lines} lines, wanted ${limit}. The longest:`,
    ...longest,
  ]
}

const countLines = (text: string) => text.split('\n').length - (text.endsWith('\n') ? 1 : 0)
