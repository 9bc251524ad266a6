import { type Head, isNamed } from './head.ts'
import { rootOf } from './sniff-xml.ts'

const FRONT_MATTER =
  /^---[ \t]*\r?\n(?:[\w\u4e00-\u9fff -]+:.*\r?\n)[\s\S]*?(?<=\n)(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/

export const isMarkdown = (head: Head) =>
  head.isText &&
  (isNamed(head, ['.md', '.markdown', '.mdown', '.mkd', '.mdx'], ['text/markdown']) ||
    FRONT_MATTER.test(head.text))

export const isTable = (head: Head) =>
  head.isText &&
  isNamed(
    head,
    ['.csv', '.tsv', '.tab'],
    ['text/csv', 'application/csv', 'text/tab-separated-values', 'application/vnd.ms-excel'],
  )

/** Text whose name says that it was written for a machine. */
const FOR_MACHINES =
  /\.(?:bat|c|cc|cfg|cmd|conf|cpp|cs|diff|env|go|h|hpp|ics|ini|java|kt|lock|log|lua|m|map|patch|php|pl|properties|ps1|py|r|rb|rs|sh|sql|srt|swift|tex|toml|ts|tsx|vcf|vtt|yaml|yml)$/

export const isForMachines = ({ name }: Head) => FOR_MACHINES.test(name)

/** What is left when nothing else fits. Markup of an unknown kind is no text to be read. */
export const isPlainText = (head: Head) => head.isText && !isForMachines(head) && !isMarkup(head)

function isMarkup(head: Head) {
  const tag = rootOf(head)?.tag ?? ''
  return (
    /^(?:<\?xml|\{\\rtf)/i.test(head.text) ||
    /\sxmlns/.test(tag) ||
    /^<(?:urlset|sitemapindex|opml)\b/.test(tag)
  )
}
