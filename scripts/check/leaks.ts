import { isTest, type SourceFile } from './files.ts'

type Leak = [pattern: RegExp, what: string]

const ANYWHERE: Leak[] = [
  [/(?<![\w.-])\/(?:work|home\/(?!node\/)\w+|Users\/\w+)\//, 'a path of one machine'],
  [/-----BEGIN [A-Z ]*PRIVATE KEY-----/, 'a private key'],
  [
    /\b(?:AKIA[0-9A-Z]{16}|gh[pousr]_[A-Za-z0-9]{36}|npm_[A-Za-z0-9]{36}|sk-[A-Za-z0-9]{40,})\b/,
    'an access token',
  ],
]
// Tests make up keys of their own.
const BUT_TESTS: Leak[] = [
  [/\b(?:MEILI_(?:MASTER_)?KEY|PASSWORD|SECRET|TOKEN)\s*[:=]\s*['"]?[A-Za-z0-9+/_-]{16,}/, 'a key'],
]

/** What holds on one machine only, or for one person only, does not belong into the repository. */
export function findLeaks(files: SourceFile[]): string[] {
  return files.flatMap(({ path, text }) => {
    const leaks = isTest(path) ? ANYWHERE : [...ANYWHERE, ...BUT_TESTS]
    return text.split('\n').flatMap((line, index) => {
      const leak = leaks.find(([pattern]) => pattern.test(line))
      return leak ? [`${path}:${index + 1}: ${leak[1]}`] : []
    })
  })
}
