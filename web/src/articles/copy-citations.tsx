import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../api.ts'
import { copyText } from '../ui/copy-text.ts'
import { MenuButton } from '../ui/menu-button.tsx'
import { citationBatches } from './citation-batches.ts'
import styles from './selection-bar.module.css'

const FORMATS = { 'gb-t-7714': 'GB/T 7714', bibtex: 'BibTeX', ris: 'RIS' } as const
type Format = keyof typeof FORMATS

const SAID_FOR = 2_500

/** Puts the citations of several articles on the clipboard. */
export function CopyCitations({ ids }: { ids: readonly string[] }) {
  const { t } = useTranslation()
  const [said, setSaid] = useState<'copied' | 'notCopied' | null>(null)
  useEffect(() => {
    if (said === null) return
    const timer = setTimeout(() => setSaid(null), SAID_FOR)
    return () => clearTimeout(timer)
  }, [said])
  const copy = (format: Format) =>
    citations(ids, format)
      .then(copyText)
      .then(() => setSaid('copied'))
      .catch(() => setSaid('notCopied'))
  return (
    <MenuButton
      text={<span aria-live="polite">{t(`search.selection.${said ?? 'cite'}`)}</span>}
      label={t('search.selection.cite')}
    >
      {(close) => (
        <ul className={styles.menu}>
          {(Object.keys(FORMATS) as Format[]).map((format) => (
            <li key={format}>
              <button
                type="button"
                onClick={() => {
                  close()
                  void copy(format)
                }}
              >
                {FORMATS[format]}
              </button>
            </li>
          ))}
        </ul>
      )}
    </MenuButton>
  )
}

async function citations(ids: readonly string[], format: Format): Promise<string> {
  let text = ''
  for (const id of citationBatches(ids)) {
    text += await (await api.citations.$get({ query: { id, format } })).text()
  }
  return text
}
