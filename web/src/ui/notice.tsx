import type { ReactNode } from 'react'
import styles from './notice.module.css'

type Props = { title: string; hint?: ReactNode; action?: ReactNode; alert?: boolean; heading?: 'h1' | 'h2' }

/** What happened, what to do, and one button to do it; the page's heading where it stands alone. */
export const Notice = ({ title, hint, action, alert = false, heading: Heading = 'h1' }: Props) => (
  <div className={styles.notice} role={alert ? 'alert' : 'status'}>
    <Heading className={styles.title}>{title}</Heading>
    {hint && <p className={styles.hint}>{hint}</p>}
    {action && <div className={styles.action}>{action}</div>}
  </div>
)
