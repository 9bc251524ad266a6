import { useTranslation } from 'react-i18next'
import { Icon } from '../ui/icons.tsx'
import styles from './why-view.module.css'

/** ✓ or ✗, which is spoken as a word. */
export function StateMark({ holds }: { holds: boolean }) {
  const { t } = useTranslation()
  return (
    <span className={styles.mark} data-holds={holds}>
      <Icon name={holds ? 'check' : 'cross'} size={14} />
      <span className="hidden">{t(`why.state.${holds ? 'yes' : 'no'}`)}</span>
    </span>
  )
}
