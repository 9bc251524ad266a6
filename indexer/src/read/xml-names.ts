import type { Element } from 'domhandler'

/** Whatever prefix a file chose, by the address of its vocabulary. The words of RSS and Atom themselves get none. */
const VOCABULARIES: [RegExp, string][] = [
  [/purl\.org\/rss\/1\.0\/modules\/content/, 'content:'],
  [/purl\.org\/dc\/elements/, 'dc:'],
  [/purl\.org\/dc\/terms/, 'dcterms:'],
  [/w3\.org\/1999\/xhtml/, 'xhtml:'],
  [/w3\.org\/1999\/02\/22-rdf/, 'rdf:'],
  [/search\.yahoo\.com\/mrss/, 'media:'],
  [/wordpress\.org\/export\/[^/]*\/excerpt/, 'excerpt:'],
  [/wordpress\.org\/export/, 'wp:'],
  [/feedburner/, 'feedburner:'],
  [/w3\.org\/2005\/atom|purl\.org\/atom\/ns/i, 'atom:'],
  [/purl\.org\/rss\/1\.0\/$|my\.netscape\.com\/rdf|backend\.userland\.com\/rss/, ''],
]

/** Names as the vocabularies know them: `content:encoded` whatever its prefix, lower case, Atom's own without one. */
export class XmlNames {
  private readonly prefixes = new Map<string, string>()

  /** Takes the prefixes that an element declares. */
  learn({ attribs, name }: Element) {
    for (const [attribute, address] of Object.entries(attribs)) {
      const [, prefix] = /^xmlns(?::(.+))?$/i.exec(attribute) ?? []
      if (!/^xmlns/i.test(attribute)) continue
      const [, known] = VOCABULARIES.find(([pattern]) => pattern.test(address)) ?? []
      if (known !== undefined && prefix !== undefined) this.prefixes.set(prefix.toLowerCase(), known)
    }
    // In an Atom feed with a prefix of its own, that prefix says nothing.
    const [prefix = '', local] = name.toLowerCase().split(':')
    if (local === 'feed' || local === 'entry') this.prefixes.set(prefix, '')
  }

  of({ name }: Element): string {
    const lower = name.toLowerCase()
    const colon = lower.indexOf(':')
    if (colon < 0) return lower
    const prefix = lower.slice(0, colon)
    return (this.prefixes.get(prefix) ?? `${prefix}:`) + lower.slice(colon + 1)
  }
}
