import type { ReactNode } from 'react'
import styles from './notice.module.css'

type Props = { title: string; hint?: ReactNode; action?: ReactNode; alert?: boolean }

/** What happened, what to do, and one button to do it. */
export const Notice = ({ title, hint, action, alert = false }: Props) => (
  <div className={styles.notice} role={alert ? 'alert' : 'status'}>
    <p className={styles.title}>{title}</p>
    {hint && <p className={styles.hint}>{hint}</p>}
    {action && <div className={styles.action}>{action}</div>}
  </div>
)
