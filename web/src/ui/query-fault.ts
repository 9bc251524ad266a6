import type { QueryFault } from '@tidewatch/schema/query'

type Sentence =
  | Exclude<QueryFault['code'], 'operand-missing' | 'not-here' | 'bad-date' | 'near-form'>
  | `bad-date-${DateFault}`
  | 'near-form-here'
  | 'near-form-example'
  | 'operand-missing-before'
  | 'operand-missing-after'
  | 'not-here-near'
  | 'not-here-atleast'
  | 'not-here-inside'

const DATE_FAULTS = ['ends', 'nothing', 'none', 'reversed', 'none-left', 'span'] as const
type DateFault = (typeof DATE_FAULTS)[number]

/** The name of the sentence that says it. */
export function sentenceOf({ code, values }: QueryFault): Sentence {
  if (code === 'operand-missing') {
    return values.side === 'before' ? 'operand-missing-before' : 'operand-missing-after'
  }
  if (code === 'bad-date') return `bad-date-${DATE_FAULTS.find((why) => why === values.why) ?? 'none'}`
  if (code === 'near-form') return values.nearest ? 'near-form-here' : 'near-form-example'
  if (code !== 'not-here') return code
  return values.what === 'near' || values.what === 'atleast' ? `not-here-${values.what}` : 'not-here-inside'
}

const GAPS = {
  operator: '',
  field: '',
  outer: '',
  nearest: '',
  name: '',
  value: '',
  most: '',
  where: '',
  typed: '',
}

/** What fills the gaps of that sentence; the server names those that it has. */
export const gapsOf = ({ values }: QueryFault) => ({ ...GAPS, ...values })

/** What may have been meant, and what to put in the place at fault for it. */
export function nearestOf({ code, values }: QueryFault): { text: string; insert: string }[] {
  const nearest = values.nearest ?? ''
  if (nearest === '') return []
  if (code === 'unknown-field') return [{ text: `${nearest}:`, insert: `${nearest}:` }]
  if (code === 'bad-date' || code === 'near-form') return [{ text: nearest, insert: nearest }]
  if (code === 'glued-operator') return [{ text: nearest, insert: ` ${values.operator} ` }]
  if (code !== 'unknown-theme') return []
  return nearest.split(', ').map((name) => ({ text: name, insert: /\s/.test(name) ? `"${name}"` : name }))
}
