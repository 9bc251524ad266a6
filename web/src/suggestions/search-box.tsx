import { useSearch } from '@tanstack/react-router'
import { LONGEST_QUERY } from '@tidewatch/schema/filters'
import { type FormEvent, type KeyboardEvent, type ReactNode, type RefObject, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '../ui/icons.tsx'
import { ChoiceList } from './choice-list.tsx'
import type { Choice } from './choices.ts'
import { forgetSearches, rememberSearch } from './recent-searches.ts'
import styles from './search-box.module.css'
import { useLiveSearch } from './use-live-search.ts'
import { useSuggestions } from './use-suggestions.ts'

const NONE = -1

type Props = {
  field: RefObject<HTMLInputElement | null>
  /** The way to the help on how to ask. */
  help: ReactNode
}

/** Holds the query of the page, if it has one. Suggestions complete what is typed; Enter searches the articles. */
export function SearchBox({ field, help }: Props) {
  const { t } = useTranslation()
  const id = useId()
  const { q = '' } = useSearch({ strict: false })
  const [text, setText] = useState(q)
  /** What an input method is still composing is shown, but neither searched nor completed. */
  const [typed, setTyped] = useState(q)
  const [isOpen, setOpen] = useState(false)
  const [active, setActive] = useState(NONE)

  const put = (value: string) => {
    setText(value)
    setTyped(value)
    setActive(NONE)
  }
  const live = useLiveSearch({ q, typed, onOther: put })
  const choices = useSuggestions(typed, isOpen)
  const at = Math.min(active, choices.length - 1)

  const close = () => {
    setOpen(false)
    setActive(NONE)
  }
  const search = (whole: string) => {
    close()
    rememberSearch(whole)
    live.finish(whole)
  }
  const walk = (event: KeyboardEvent, step: number) => {
    event.preventDefault()
    if (!isOpen) return setOpen(true)
    // Before the first and behind the last stands what was typed.
    const next = ((at + 1 + step + choices.length + 1) % (choices.length + 1)) - 1
    setActive(next)
    document.getElementById(`${id}-${next}`)?.scrollIntoView({ block: 'nearest' })
  }
  const pick = ({ whole, group }: Choice) => {
    if (whole === null) return forgetSearches()
    put(whole)
    search(whole)
    if (group === 'recent') field.current?.blur()
  }
  const leave = (event: KeyboardEvent) => {
    event.preventDefault()
    if (isOpen && choices.length > 0) return close()
    put(q)
    field.current?.blur()
  }
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const chosen = choices[at]
    if (event.key === 'ArrowDown') walk(event, 1)
    else if (event.key === 'ArrowUp') walk(event, -1)
    else if (event.key === 'Escape') leave(event)
    else if (event.key === 'Tab' && chosen?.whole) {
      event.preventDefault()
      put(chosen.whole)
    } else if (event.key === 'Enter' && chosen) {
      event.preventDefault()
      pick(chosen)
    }
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    field.current?.blur()
    search(text)
  }

  const isShown = isOpen && choices.length > 0
  return (
    <form role="search" className={styles.search} onSubmit={submit}>
      <Icon name="search" />
      <input
        ref={field}
        type="search"
        name="q"
        value={text}
        maxLength={LONGEST_QUERY}
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={isShown}
        aria-controls={isShown ? id : undefined}
        aria-activedescendant={isShown && at > NONE ? `${id}-${at}` : undefined}
        aria-label={t('common.searchBox')}
        placeholder={t('common.searchPlaceholder')}
        autoComplete="off"
        spellCheck={false}
        onChange={({ target: { value }, nativeEvent }) => {
          setOpen(true)
          if ((nativeEvent as InputEvent).isComposing) setText(value)
          else put(value)
        }}
        onCompositionEnd={({ currentTarget }) => put(currentTarget.value)}
        onFocus={() => setOpen(text === '')}
        onBlur={() => {
          close()
          if (live.leave()) rememberSearch(text)
        }}
        onKeyDown={press}
      />
      {text !== '' && (
        <button
          type="button"
          className={styles.clear}
          tabIndex={-1}
          aria-label={t('common.clear')}
          title={t('common.clear')}
          onClick={() => {
            put('')
            field.current?.focus()
            setOpen(true)
          }}
        >
          <Icon name="cross" size={12} />
        </button>
      )}
      <kbd>/</kbd>
      {help}
      {isShown && <ChoiceList id={id} choices={choices} active={at} onActive={setActive} onPick={pick} />}
    </form>
  )
}
