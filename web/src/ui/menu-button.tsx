import { Popover } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { Icon } from './icons.tsx'
import styles from './menu-button.module.css'

type Props = {
  text: ReactNode
  label: string
  on?: boolean
  icon?: 'down' | 'plus'
  children: (close: () => void) => ReactNode
}

/** A button that opens a small panel under itself. */
export function MenuButton({ text, label, on = false, icon = 'down', children }: Props) {
  const [opened, setOpened] = useState(false)
  return (
    <Popover opened={opened} onChange={setOpened} classNames={{ dropdown: styles.panel ?? '' }}>
      <Popover.Target>
        <button
          type="button"
          className="button"
          data-on={on || undefined}
          onClick={() => setOpened((was) => !was)}
        >
          {icon === 'plus' && <Icon name="plus" size={12} />}
          {text}
          {icon === 'down' && <Icon name="down" size={12} />}
        </button>
      </Popover.Target>
      <Popover.Dropdown aria-label={label}>{children(() => setOpened(false))}</Popover.Dropdown>
    </Popover>
  )
}
