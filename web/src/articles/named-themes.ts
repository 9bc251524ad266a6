/** A query as it is shown: themes by their names, which the query itself holds by their ids. */
export function namedThemes(query: string, name: (id: string) => string): string {
  // Text in quotation marks is what is looked for, whatever it looks like.
  return query.replaceAll(/"[^"]*"|(?<![^\s(])theme:([a-z0-9][a-z0-9-]*)/g, (whole, id?: string) =>
    id === undefined ? whole : name(id),
  )
}
