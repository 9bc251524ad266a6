/** An import or re-export of a file; `typeOnly` where the compiler drops it whole. */
export type Import = { from: string; typeOnly: boolean }

const STATIC = /^(?:import|export)\s+(type\s)?(?:[\w$*,{}\s]+?\sfrom\s+)?['"]([^'"]+)['"]/gm
const DYNAMIC = /\bimport\(\s*['"]([^'"]+)['"]/g
const COMMENT = /^\s*(?:\/\/|\/?\*).*$/gm

/** Every module that a source names; our formatter begins each import on a line of its own. */
export function findImports(source: string): Import[] {
  const code = source.replace(COMMENT, '')
  return [
    ...[...code.matchAll(STATIC)].map(([, type, from = '']) => ({ from, typeOnly: type !== undefined })),
    ...[...code.matchAll(DYNAMIC)].map(([, from = '']) => ({ from, typeOnly: false })),
  ]
}
