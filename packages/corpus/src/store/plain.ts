import type { Db } from './open.ts'

/** The articles' texts as token strings, in which a term is found by plain substring search. */
export function plainTable(db: Db) {
  const lacking = db
    .prepare('SELECT n FROM plain WHERE n IN (SELECT value FROM json_each(?)) AND instr(text, ?) = 0')
    .pluck()
  return {
    /** Those of `numbers` whose text does not contain `plainTerm`. */
    lacking: (numbers: readonly number[], plainTerm: string) =>
      lacking.all(JSON.stringify(numbers), plainTerm) as number[],
  }
}
