import type { Head } from './head.ts'
import { beginsLike } from './sniff-binary.ts'
import { isForMachines } from './sniff-text.ts'
import { rootOf } from './sniff-xml.ts'

/** Kinds that come up and are not read, each with the way out. */
const BINARY: { signatures: string[]; what: string }[] = [
  {
    signatures: ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
    what: 'a file of an old Office (.doc, .xls, .ppt); save it as .docx, .csv or PDF and load that',
  },
  {
    signatures: ['Rar!', '7z\xbc\xaf', 'BZh?1AY', '\xfd7zXZ\0', '\x04"M\x18', '\x1f\x9d'],
    what: 'an archive of a kind we do not unpack (RAR, 7z, bzip2, xz, lz4); unpack it and load what is in it',
  },
  {
    signatures: ['SQLite format 3\0'],
    what: 'an SQLite database; export its articles as CSV or JSON lines and load that',
  },
  {
    signatures: ['\x7fELF', 'MZ', '\xfe\xed\xfa', '\xcf\xfa\xed\xfe', '\xca\xfe\xba\xbe'],
    what: 'a program',
  },
  {
    signatures: ['PAR1', 'ARROW1', 'ORC'],
    what: 'a table in a binary format (Parquet, Arrow, ORC); export it as CSV or JSON lines and load that',
  },
  {
    signatures: ['bplist00'],
    what: 'a web archive or property list of Apple; save the page as HTML or PDF and load that',
  },
]

const ROOTS: Record<string, string> = {
  urlset:
    'a sitemap: it lists addresses and holds no article. Load the pages it lists with `npm run load -- https://…`, giving the address of the sitemap',
  sitemapindex:
    'an index of sitemaps: it lists addresses and holds no article. Load the pages with `npm run load -- https://…`, giving its address',
  opml: 'a list of feeds (OPML): it holds no article. Load the feeds it lists with `npm run load -- https://…`',
}

/** What a source seems to be that no reader takes, and what to do about it. */
export function whatItSeems(head: Head): string {
  if (beginsLike(head.bytes, '{\\rtf')) return 'it is RTF; save it as .docx or .txt and load that'
  if (!head.isText) {
    const known = BINARY.find(({ signatures }) =>
      signatures.some((signature) => beginsLike(head.bytes, signature)),
    )
    return known ? `it is ${known.what}` : "it is binary data of a kind we don't know"
  }
  const root = rootOf(head)
  if (root && ROOTS[root.name]) return `it is ${ROOTS[root.name]}`
  if (root) return `it is XML with the root <${root.name}>, of a kind we don't read`
  if (isForMachines(head)) return 'by its name it is code or settings; name it .txt if it is an article'
  return "it is of a kind we don't read"
}
