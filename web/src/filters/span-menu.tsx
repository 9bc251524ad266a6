import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { MenuButton } from '../ui/menu-button.tsx'
import { readDay } from './read-day.ts'
import styles from './span-menu.module.css'

export type AskedSpan = { from: string | undefined; to: string | undefined }
type Props = AskedSpan & {
  /** The last day there are articles of, from which "last years" count back. */
  until: string | undefined
  onChange: (span: AskedSpan) => void
}

export function SpanMenu({ from, to, until, onChange }: Props) {
  const { t } = useTranslation()
  const ends = from === to ? from : `${from ?? '…'} – ${to ?? '…'}`
  const text = from || to ? ends : t('filters.wholeSpan')
  return (
    <MenuButton text={text} label={t('filters.span')} on={Boolean(from || to)}>
      {(close) => (
        <SpanForm
          from={from}
          to={to}
          until={until}
          onChange={(span) => {
            onChange(span)
            close()
          }}
        />
      )}
    </MenuButton>
  )
}

function SpanForm({ from, to, until, onChange }: Props) {
  const { t } = useTranslation()
  const [typed, setTyped] = useState({ from: from ?? '', to: to ?? '' })
  const [problem, setProblem] = useState('')
  const apply = (event: FormEvent) => {
    event.preventDefault()
    const first = typed.from.trim() ? readDay(typed.from, 'first') : undefined
    const last = typed.to.trim() ? readDay(typed.to, 'last') : undefined
    if (first === null || last === null) {
      return setProblem(t('filters.badDay', { text: first === null ? typed.from : typed.to }))
    }
    if (first && last && first > last) return setProblem(t('filters.badOrder'))
    onChange({ from: first, to: last })
  }
  const back = (years: number) => {
    if (!until) return
    const start = new Date(`${until}T00:00:00Z`)
    start.setUTCFullYear(start.getUTCFullYear() - years)
    start.setUTCDate(start.getUTCDate() + 1)
    onChange({ from: start.toISOString().slice(0, 10), to: undefined })
  }
  return (
    <form className={styles.form} onSubmit={apply}>
      <div className={styles.fields}>
        {(['from', 'to'] as const).map((edge) => (
          <label key={edge}>
            <span>{t(`filters.${edge}`)}</span>
            <input
              value={typed[edge]}
              data-autofocus={edge === 'from' || undefined}
              placeholder={edge === 'from' ? '2016-01' : '2025-12'}
              inputMode="numeric"
              autoComplete="off"
              onChange={(event) => setTyped({ ...typed, [edge]: event.target.value })}
            />
          </label>
        ))}
      </div>
      <p className={problem ? styles.problem : styles.hint} role={problem ? 'alert' : undefined}>
        {problem || t(until ? 'filters.hintChart' : 'filters.hint')}
      </p>
      <div className={styles.buttons}>
        <button type="submit" className="button" data-main>
          {t('filters.apply')}
        </button>
        {until &&
          [1, 5].map((years) => (
            <button key={years} type="button" className="button" onClick={() => back(years)}>
              {t('filters.lastYears', { count: years })}
            </button>
          ))}
        <button
          type="button"
          className="button"
          disabled={!from && !to}
          onClick={() => onChange({ from: undefined, to: undefined })}
        >
          {t('filters.reset')}
        </button>
      </div>
    </form>
  )
}
