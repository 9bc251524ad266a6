import { SegmentedControl } from '@mantine/core'
import styles from './segmented.module.css'

type Props<T extends string> = {
  label: string
  value: T
  options: readonly { value: T; label: string }[]
  onChange: (value: T) => void
}

/** A choice of few, all in sight. */
export function Segmented<T extends string>({ label, value, options, onChange }: Props<T>) {
  return (
    <SegmentedControl
      aria-label={label}
      value={value}
      data={[...options]}
      onChange={(chosen) => onChange(chosen as T)}
      withItemsBorders={false}
      transitionDuration={100}
      classNames={{
        root: styles.root ?? '',
        label: styles.label ?? '',
        indicator: styles.indicator ?? '',
      }}
    />
  )
}
