import type { LoadCounts } from '@tidewatch/schema/ledger'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../i18n/format.ts'

export const COUNTS = ['read', 'added', 'updated', 'unchanged', 'refused'] as const

/** `12 read · 11 added · 1 refused`; what is zero is left out, but for what was read. */
export function CountLine({ counts }: { counts: LoadCounts }) {
  const { t } = useTranslation()
  const formats = useFormats()
  return (
    <p className="dotted">
      {COUNTS.filter((key) => key === 'read' || counts[key] > 0).map((key) => (
        <span key={key}>
          {formats.number(counts[key])} {t(`loads.counts.${key}`)}
        </span>
      ))}
    </p>
  )
}
