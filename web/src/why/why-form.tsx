import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './why-form.module.css'

type Props = {
  q: string
  /** Null where an article of the corpus is asked about: then there is nothing to paste. */
  pasted: string | null
  onAsk: (q: string, pasted: string | null) => void
}

/** The query that is asked about, and, unless an article is, a place to paste one. */
export function WhyForm({ q, pasted, onAsk }: Props) {
  const { t } = useTranslation()
  const [query, setQuery] = useState(q)
  const [text, setText] = useState(pasted ?? '')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onAsk(query.trim(), pasted === null ? null : text)
  }
  return (
    <form className={styles.form} onSubmit={submit}>
      <label htmlFor="why-query">{t('why.query')}</label>
      <input
        id="why-query"
        value={query}
        maxLength={2_000}
        placeholder={t('why.queryHint')}
        autoComplete="off"
        onChange={({ target }) => setQuery(target.value)}
      />
      {pasted !== null && (
        <>
          <label htmlFor="why-pasted">{t('why.what')}</label>
          <textarea
            id="why-pasted"
            rows={6}
            required
            value={text}
            aria-describedby="why-pasted-hint"
            onChange={({ target }) => setText(target.value)}
          />
          <p id="why-pasted-hint" className="muted">
            {t('why.whatHint')}
          </p>
        </>
      )}
      <button type="submit" className="button" data-main>
        {t('why.check')}
      </button>
    </form>
  )
}
