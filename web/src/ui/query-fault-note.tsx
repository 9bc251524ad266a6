import { Link, useSearch } from '@tanstack/react-router'
import type { QueryFault } from '@tidewatch/schema/query'
import { useTranslation } from 'react-i18next'
import { useHelp } from './help-context.ts'
import { gapsOf, nearestOf, sentenceOf } from './query-fault.ts'
import styles from './query-fault-note.module.css'

/** Why the query of the page can't be understood: a sentence, the query with the place at fault, and ways out. */
export function QueryFaultNote({ fault }: { fault: QueryFault }) {
  const { t } = useTranslation()
  const help = useHelp()
  const { q: typed = '' } = useSearch({ strict: false })
  // The server counts from the first character that is no white space.
  const q = typed.trim()
  const [before, text, after] = [
    q.slice(0, fault.at),
    q.slice(fault.at, fault.at + fault.length),
    q.slice(fault.at + fault.length),
  ]
  return (
    <div role="alert" className={styles.note}>
      <h1 className={styles.says}>{t(`asking.fault.${sentenceOf(fault)}`, gapsOf(fault))}</h1>
      <p className={styles.query}>
        {before}
        <em data-caret={text === '' || undefined}>{text}</em>
        {after}
        <span className="hidden">{t('asking.where', { at: fault.at + 1 })}</span>
      </p>
      <div className={styles.ways}>
        {nearestOf(fault).map(({ text: name, insert }) => (
          <Link
            key={name}
            className="button"
            to="."
            search={(was) => ({ ...was, q: before + insert + after })}
          >
            {t('asking.use', { text: name })}
          </Link>
        ))}
        <button type="button" className="button" onClick={() => selectFault(fault)}>
          {t('asking.toFault')}
        </button>
        <button type="button" className="button" data-quiet onClick={() => help('asking')}>
          {t('asking.open')}
        </button>
      </div>
    </div>
  )
}

function selectFault({ at, length }: QueryFault) {
  const field = document.querySelector<HTMLInputElement>('input[name="q"]')
  if (!field) return
  const blank = field.value.length - field.value.trimStart().length
  field.focus()
  field.setSelectionRange(blank + at, blank + at + length)
}
