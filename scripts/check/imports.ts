import { posix } from 'node:path'
import { isCode, isTest, type SourceFile } from './files.ts'
import { findImports, type Import } from './find-imports.ts'

const ORDER = ['schema', 'text', 'corpus', 'indexer', 'server', 'web']
const ENGINE = /^meilisearch($|\/)/
const DATABASE = /^(libsql|@libsql\/client|better-sqlite3)($|\/)/
const WEB_SHARED = new Set(['api', 'chart', 'filters', 'i18n', 'ui'])

/** The house's import rules (design §1): one direction, one door to the stores, features that don't know each other. */
export function findForbiddenImports(files: SourceFile[]): string[] {
  const code = files.filter(({ path }) => isCode(path))
  const wrong = code.flatMap(({ path, text }) =>
    findImports(text).flatMap((found) => {
      const reason = judge(path, found)
      return reason ? [`${path} imports ${found.from}: ${reason}`] : []
    }),
  )
  return [...wrong, ...judgeCharts(code)]
}

function judge(path: string, found: Import): string | undefined {
  return judgeStores(path, found) ?? judgeDirection(path, found) ?? judgeFeature(path, found)
}

function judgeStores(path: string, { from }: Import) {
  if (path.startsWith('packages/corpus/')) return undefined
  // The bench measures us against the bare engine.
  const forbidden = DATABASE.test(from) || (ENGINE.test(from) && !path.startsWith('bench/'))
  return forbidden ? 'only packages/corpus speaks to the stores' : undefined
}

function judgeDirection(path: string, found: Import) {
  const [here, there] = [programOf(path), targetProgram(path, found.from)]
  if (!here || !there || here === there) return undefined
  if (here !== 'web') {
    return ORDER.indexOf(there) < ORDER.indexOf(here) ? undefined : `${here} lies below ${there}`
  }
  if (there === 'schema') return undefined
  if (there === 'server')
    return found.typeOnly || isTest(path) ? undefined : 'web takes types only from server'
  return 'web knows schema, and the types of server'
}

function judgeFeature(path: string, { from }: Import) {
  const [here, there] = [featureOf(path), from.startsWith('.') ? featureOf(join(path, from)) : undefined]
  if (!here || !there || here === there || here === 'routes') return undefined
  if (WEB_SHARED.has(there)) return undefined
  return WEB_SHARED.has(here)
    ? `${here} serves the features and knows none`
    : 'a feature never imports another one'
}

function judgeCharts(code: SourceFile[]) {
  const drawing = code
    .filter(({ path, text }) => path.startsWith('web/') && !isTest(path) && findImports(text).some(isCharts))
    .map(({ path }) => path)
  return drawing.length > 1
    ? [`only one file of web may import echarts, these do: ${drawing.join(', ')}`]
    : []
}

const isCharts = ({ from }: Import) => /^(echarts|zrender)($|\/)/.test(from)
const join = (path: string, from: string) => posix.join(posix.dirname(path), from)
const programOf = (path: string) =>
  /^(?:packages\/(\w+)|(indexer|server|web))\//.exec(path)?.slice(1).find(Boolean)
const featureOf = (path: string) => /^web\/src\/([\w-]+)\//.exec(path)?.[1]

function targetProgram(path: string, from: string) {
  if (from.startsWith('.')) return programOf(`${join(path, from)}/`)
  return /^@tidewatch\/(\w+)/.exec(from)?.[1]
}
