import { Tooltip } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useHelp } from '../ui/help-context.ts'
import styles from './query-help-button.module.css'

/** The question mark in the search box. */
export function QueryHelpButton() {
  const { t } = useTranslation()
  const help = useHelp()
  return (
    <Tooltip label={t('asking.open')}>
      <button
        type="button"
        className={styles.mark}
        aria-label={t('asking.open')}
        onClick={() => help('asking')}
      >
        ?
      </button>
    </Tooltip>
  )
}
