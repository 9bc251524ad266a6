import { Tooltip, useMantineColorScheme } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { QueryHelpButton } from '../help/query-help-button.tsx'
import { changeLanguage } from '../i18n/i18n.ts'
import { SearchBox } from '../suggestions/search-box.tsx'
import { Icon } from '../ui/icons.tsx'
import styles from './header.module.css'

type Props = { search: RefObject<HTMLInputElement | null>; articles: number | undefined; onHelp: () => void }

const nextScheme = { auto: 'light', light: 'dark', dark: 'auto' } as const

export function Header({ search, articles, onHelp }: Props) {
  const { t, i18n } = useTranslation()
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const schemeWords = t('common.scheme.hint', { now: t(`common.scheme.${colorScheme}`) })
  return (
    <header className={styles.header}>
      <Link to="/" className={styles.brand} aria-label="Tidewatch 观潮">
        <svg width="24" height="24" viewBox="0 0 32 32" aria-hidden="true">
          <path
            d="M2 22c5 0 5-11 10-11s5 7 9 7 4-10 9-10"
            fill="none"
            stroke="currentColor"
            strokeWidth="2.6"
            strokeLinecap="round"
          />
        </svg>
        <span>{t('common.product')}</span>
      </Link>
      <SearchBox field={search} help={<QueryHelpButton />} />
      <p className={styles.count}>
        {articles === undefined ? '' : t('common.articles', { count: articles })}
      </p>
      <div className={styles.switches}>
        <Tooltip label={t('common.language.hint')}>
          <button
            type="button"
            className="button"
            data-quiet
            lang={i18n.language === 'zh' ? 'en' : 'zh-CN'}
            onClick={() => void changeLanguage(i18n.language === 'zh' ? 'en' : 'zh')}
          >
            {t('common.language.switch')}
          </button>
        </Tooltip>
        <Tooltip label={schemeWords}>
          <button
            type="button"
            className="button"
            data-quiet
            aria-label={schemeWords}
            onClick={() => setColorScheme(nextScheme[colorScheme])}
          >
            <Icon name="scheme" />
          </button>
        </Tooltip>
        <Tooltip label={t('common.keys.open')}>
          <button
            type="button"
            className={`button ${styles.help}`}
            data-quiet
            aria-label={t('common.keys.open')}
            onClick={onHelp}
          >
            <Icon name="keys" />
          </button>
        </Tooltip>
      </div>
    </header>
  )
}
