import styles from './dot.module.css'

/** A theme's colour beside its name. */
export const Dot = ({ color }: { color: string }) => (
  <span className={styles.dot} style={{ background: color }} aria-hidden="true" />
)
