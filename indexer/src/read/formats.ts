import { readCsv } from './csv.ts'
import { beginsWithHeader } from './csv-layout.ts'
import { readDocx } from './docx.ts'
import { readEpub } from './epub.ts'
import { readFeed } from './feed.ts'
import type { Head } from './head.ts'
import { readHtmlFile } from './html.ts'
import { readJson } from './json.ts'
import { readJsonl } from './jsonl.ts'
import { readMarkdown } from './markdown.ts'
import { readPdf } from './pdf.ts'
import { isPdf, isTar, isWarc, isZip } from './sniff-binary.ts'
import { isHtml } from './sniff-html.ts'
import { isJson, isJsonLines } from './sniff-json.ts'
import { isMarkdown, isPlainText, isTable } from './sniff-text.ts'
import { isFeed, isWxr } from './sniff-xml.ts'
import type { Reader } from './source.ts'
import { readTar } from './tar.ts'
import { readText } from './text.ts'
import { readWarc } from './warc.ts'
import { readWxr } from './wxr.ts'
import { type ZipFormat, zipReader } from './zip.ts'
import { unreadZips } from './zip-unread.ts'

/** Formats that are ZIP files inside; any other ZIP is an archive of files. */
export const zipFormats: ZipFormat[] = [
  { name: 'Word', matches: (names) => names.has('word/document.xml'), read: readDocx },
  { name: 'EPUB', matches: (names) => names.has('META-INF/container.xml'), read: readEpub },
  ...unreadZips,
]

/** `matches` goes by the content first and takes name and media type for hints. */
export type Format = { name: string; matches: (head: Head) => boolean; read: Reader }

/** Every format we read; the first that matches has it. A new one is a reader and a line here. */
export const formats: Format[] = [
  { name: 'ZIP', matches: isZip, read: zipReader(zipFormats) },
  { name: 'WARC', matches: isWarc, read: readWarc },
  { name: 'PDF', matches: isPdf, read: readPdf },
  { name: 'tar', matches: isTar, read: readTar },
  { name: 'WordPress export', matches: isWxr, read: readWxr },
  { name: 'feed', matches: isFeed, read: readFeed },
  { name: 'HTML', matches: isHtml, read: readHtmlFile },
  { name: 'JSON lines', matches: isJsonLines, read: readJsonl },
  { name: 'JSON', matches: isJson, read: readJson },
  {
    name: 'table',
    matches: (head) => isTable(head) || (head.isText && beginsWithHeader(head.text)),
    read: readCsv,
  },
  { name: 'Markdown', matches: isMarkdown, read: readMarkdown },
  { name: 'plain text', matches: isPlainText, read: readText },
]

export const readFormats = () =>
  [...formats, ...zipFormats.filter((format) => !unreadZips.includes(format))]
    .map(({ name }) => name)
    .join(', ')
