import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../i18n/format.ts'
import { Dot } from '../ui/dot.tsx'
import styles from './facet-panel.module.css'

type Props = {
  title: string
  counts: Record<string, number>
  chosen: readonly string[]
  label: (value: string) => string
  color?: (value: string) => string
  onChange: (chosen: string[]) => void
}

const AT_FIRST = 8

/** The values of one filter, most articles first; what is chosen stays in sight even at zero. */
export function FacetValues({ title, counts, chosen, label, color, onChange }: Props) {
  const { t } = useTranslation()
  const formats = useFormats()
  const [all, setAll] = useState(false)
  const values = Object.entries(counts).sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))
  const missing = chosen.filter((value) => !(value in counts)).map((value) => [value, 0] as const)
  const listed = [...missing, ...values]
  if (listed.length === 0) return null
  const shown = all ? listed : listed.filter(([value], at) => at < AT_FIRST || chosen.includes(value))
  return (
    <fieldset className={styles.group} style={{ border: 0, margin: 0, padding: 0, minWidth: 0 }}>
      <legend style={{ padding: '0 0 4px', fontWeight: 600 }}>{title}</legend>
      {shown.map(([value, count]) => (
        <label key={value} className={styles.value}>
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={({ target }) =>
              onChange(target.checked ? [...chosen, value] : chosen.filter((one) => one !== value))
            }
          />
          {color && <Dot color={color(value)} />}
          <span className={styles.name} title={label(value)}>
            {label(value)}
          </span>
          <span className={`numbers ${styles.count}`}>{formats.number(count)}</span>
        </label>
      ))}
      {listed.length > AT_FIRST && (
        <button type="button" className={styles.more} onClick={() => setAll(!all)}>
          {all ? t('search.showFewer') : t('search.showAll', { count: listed.length })}
        </button>
      )}
    </fieldset>
  )
}
