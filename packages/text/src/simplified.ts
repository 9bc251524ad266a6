/// <reference path="./opencc-dict.d.ts" />
import pairs from 'opencc-js/dict/TSCharacters'

let table: Map<string, string> | undefined

/** OpenCC's Traditional → Simplified table of single characters. */
export function simplified(): ReadonlyMap<string, string> {
  table ??= new Map(pairs.split('|').map((pair) => pair.split(' ') as [string, string]))
  return table
}
