import type { Db } from './open.ts'

/** Who wrote each article and where it stood: beside the articles, whose rows are too long to look through. */
export function aboutTable(db: Db) {
  const authors = db.prepare('SELECT DISTINCT author FROM about WHERE author IS NOT NULL').pluck()
  const by = db
    .prepare('SELECT n FROM about WHERE author IN (SELECT value FROM json_each(?)) ORDER BY n')
    .raw()
  // SQLite knows the case of ASCII letters only; `pattern` leaves the others to us.
  const at = db.prepare('SELECT n FROM about WHERE instr(lower(url), ?) > 0 ORDER BY n').raw()
  const foreign = db.prepare("SELECT n, url FROM about WHERE url GLOB '*[^ -~]*'")
  const addresses = db.prepare('SELECT n, url FROM about WHERE instr(lower(url), ?) > 0 ORDER BY n')
  const all = db.prepare('SELECT n FROM about').raw()
  const first = (row: unknown) => (row as [number])[0]
  return {
    all: () => all.all().map(first),
    authors: () => authors.all() as string[],
    by: (names: readonly string[]): number[] => by.all(JSON.stringify(names)).map(first),
    /** The addresses that contain `part`, which is in lower case. */
    addresses: (part: string) => addresses.all(part) as { n: number; url: string }[],
    /** Those whose address contains `part`, whatever the case. */
    at(part: string): number[] {
      const lower = part.toLowerCase()
      const others = (foreign.all() as { n: number; url: string }[]).filter(({ url }) =>
        url.toLowerCase().includes(lower),
      )
      return [...new Set([...at.all(lower).map(first), ...others.map(({ n }) => n)])]
    },
  }
}
