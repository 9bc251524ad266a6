import { ReadError } from './read-error.ts'
import type { Reader } from './source.ts'
import type { ZipFormat } from './zip.ts'

const refuse =
  (reason: string): Reader =>
  () => {
    throw new ReadError(reason)
  }

const unread = (name: string, entry: string, reason: string): ZipFormat => ({
  name,
  matches: (entries) => entries.has(entry),
  read: refuse(reason),
})

/** Formats that are ZIP files inside and not read: what is in them would come out as nonsense. */
export const unreadZips: ZipFormat[] = [
  unread('Excel', 'xl/workbook.xml', 'it is an Excel workbook; save its sheets as CSV and load those'),
  unread(
    'PowerPoint',
    'ppt/presentation.xml',
    'it is a PowerPoint presentation; save it as PDF and load that',
  ),
  {
    name: 'OpenDocument',
    matches: (entries) => entries.has('content.xml') && entries.has('META-INF/manifest.xml'),
    read: refuse('it is an OpenDocument file; save it as .docx, .csv or PDF and load that'),
  },
  unread('Android program', 'AndroidManifest.xml', 'it is a program'),
  unread('Java program', 'META-INF/MANIFEST.MF', 'it is a program'),
]
