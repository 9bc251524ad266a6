import type { Marks } from '@tidewatch/schema/answers'
import { splitAtMarks } from './split-at-marks.ts'

/** A text with its matches marked; marks are places in the text, so no markup is ever parsed. */
export const MarkedText = ({ text, marks }: { text: string; marks: Marks }) =>
  splitAtMarks(text, marks).map(({ from, text: piece, marked }) =>
    marked ? <mark key={from}>{piece}</mark> : <span key={from}>{piece}</span>,
  )
