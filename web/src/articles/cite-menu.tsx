import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, apiPath } from '../api.ts'
import { copyText } from '../ui/copy-text.ts'
import { MenuButton } from '../ui/menu-button.tsx'
import styles from './cite-menu.module.css'

const FORMATS = ['gb-t-7714', 'bibtex', 'ris'] as const
type Format = (typeof FORMATS)[number]

/** The reader's own day, on which a web page counts as visited. */
const today = () => {
  const now = new Date()
  const two = (number: number) => String(number).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

/** Citations of one article, to copy or to save. */
export function CiteMenu({ id }: { id: string }) {
  const { t } = useTranslation()
  const [said, setSaid] = useState<Format | 'failed' | null>(null)
  const copy = async (format: Format) => {
    try {
      const answer = await api.citations.$get({ query: { id, format, accessed: today() } })
      await copyText(await answer.text())
      setSaid(format)
    } catch {
      setSaid('failed')
    }
  }
  return (
    <MenuButton text={t('reading.cite.open')} label={t('reading.cite.label')}>
      {() => (
        <ul className={styles.formats}>
          {FORMATS.map((format) => {
            const name = t(`reading.cite.formats.${format}`)
            return (
              <li key={format}>
                <span>{name}</span>
                <button
                  type="button"
                  className="button"
                  aria-label={t('reading.cite.copyFormat', { format: name })}
                  onClick={() => void copy(format)}
                >
                  <span aria-live="polite">
                    {t(said === format ? 'reading.cite.copied' : 'reading.cite.copy')}
                  </span>
                </button>
                <a
                  className="button"
                  data-quiet
                  aria-label={t('reading.cite.saveFormat', { format: name })}
                  href={apiPath('/citations', { id, format, accessed: today() })}
                  download
                >
                  {t('reading.cite.save')}
                </a>
              </li>
            )
          })}
          {said === 'failed' && <li role="alert">{t('reading.cite.failed')}</li>}
        </ul>
      )}
    </MenuButton>
  )
}
