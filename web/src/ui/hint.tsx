import { Tooltip } from '@mantine/core'
import type { ReactNode } from 'react'
import styles from './hint.module.css'

/** Words that say more about themselves when pointed at, touched or reached by Tab. */
export const Hint = ({ says, children }: { says: string; children: ReactNode }) => (
  <Tooltip
    label={says}
    multiline
    maw={360}
    position="bottom-start"
    events={{ hover: true, focus: true, touch: true }}
  >
    <button type="button" className={styles.hint}>
      {children}
    </button>
  </Tooltip>
)
