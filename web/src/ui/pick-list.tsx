import { type KeyboardEvent, type ReactNode, useId, useState } from 'react'
import { Icon } from './icons.tsx'
import styles from './pick-list.module.css'

export type PickItem = {
  value: string
  text: string
  label: ReactNode
  note?: string
  on?: boolean
  find?: string
}

type Props = {
  label: string
  items: readonly PickItem[]
  nothing: string
  onPick: (value: string) => void
  /** Choices made of what was typed, listed first. */
  typed?: (text: string) => PickItem[]
}

/** A searchable list to choose several of: type to narrow, arrows to walk, Enter to choose. */
export function PickList({ label, items, nothing, onPick, typed }: Props) {
  const id = useId()
  const [text, setText] = useState('')
  const [active, setActive] = useState(0)
  const wanted = text.trim().toLowerCase()
  const matching = items.filter((item) => `${item.text} ${item.find ?? ''}`.toLowerCase().includes(wanted))
  const shown = [...matching, ...(wanted && typed ? typed(text.trim()) : [])]
  const at = Math.min(active, shown.length - 1)

  const walk = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step) {
      event.preventDefault()
      const next = (at + step + shown.length) % Math.max(1, shown.length)
      setActive(next)
      document.getElementById(`${id}-${next}`)?.scrollIntoView({ block: 'nearest' })
    } else if (event.key === 'Enter') {
      event.preventDefault()
      const item = shown[at]
      if (item) onPick(item.value)
    }
  }

  return (
    <div className={styles.pick}>
      <div className={styles.field}>
        <Icon name="search" size={14} />
        <input
          role="combobox"
          aria-expanded="true"
          aria-controls={id}
          aria-activedescendant={shown.length > 0 ? `${id}-${at}` : undefined}
          aria-label={label}
          placeholder={label}
          value={text}
          data-autofocus
          autoComplete="off"
          onChange={(event) => {
            setText(event.target.value)
            setActive(0)
          }}
          onKeyDown={walk}
        />
      </div>
      <div id={id} role="listbox" aria-label={label} aria-multiselectable="true" className={styles.list}>
        {shown.map((item, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field above has the keys
          <div
            key={item.value}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={item.on ?? false}
            data-active={index === at || undefined}
            className={styles.option}
            onPointerMove={() => setActive(index)}
            onClick={() => onPick(item.value)}
          >
            <span className={styles.check}>{item.on && <Icon name="check" size={12} />}</span>
            <span className={styles.text}>{item.label}</span>
            {item.note !== undefined && <span className={styles.note}>{item.note}</span>}
          </div>
        ))}
      </div>
      {shown.length === 0 && <p className={styles.nothing}>{nothing}</p>}
    </div>
  )
}
