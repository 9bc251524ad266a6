import type { ArticleItem } from '@tidewatch/schema/answers'
import { stringify } from 'csv-stringify/browser/esm/sync'

/**
 * The rows of a list as CSV that spreadsheets open as meant, by the names that the server's file has for the columns;
 * no cell is one that a spreadsheet would run as a formula.
 */
export const selectedCsv = (items: readonly ArticleItem[]): string =>
  stringify(items.map(row), { header: true, bom: true, escape_formulas: true })

const row = (item: ArticleItem) => ({
  id: item.id,
  title: item.title,
  day: item.day ?? '',
  precision: item.precision,
  source: item.source,
  section: item.section ?? '',
  author: item.author ?? '',
  language: item.language,
  url: item.url ?? '',
  themes: item.themes.map(({ id, mentions }) => `${id}:${mentions}`).join(' '),
  demo: String(item.demo),
  story: item.firstId ?? item.id,
  reprint_of: item.firstId ?? '',
  claimed_origin: item.claimedOrigin ?? '',
  date_origin: item.dateOrigin,
  date_doubts: item.dateDoubts.join(' '),
})
