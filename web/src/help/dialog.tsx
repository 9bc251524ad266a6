import { type ReactNode, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '../ui/icons.tsx'
import styles from './dialog.module.css'

type Props = { title: string; opened: boolean; onClose: () => void; wide?: boolean; children: ReactNode }

/** A panel over the page, with its name and a way out; Escape and a press beside it close it too. */
export function Dialog({ title, opened, onClose, wide = false, children }: Props) {
  const { t } = useTranslation()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (opened) dialog.current?.showModal()
    else dialog.current?.close()
  }, [opened])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape is the dialog's own
    <dialog
      ref={dialog}
      className={styles.dialog}
      data-wide={wide || undefined}
      aria-label={title}
      onClose={onClose}
      onClick={({ target }) => target === dialog.current && onClose()}
    >
      <div className={styles.content}>
        <div className={styles.head}>
          <h2>{title}</h2>
          <button type="button" aria-label={t('common.close')} onClick={onClose}>
            <Icon name="cross" />
          </button>
        </div>
        {opened && children}
      </div>
    </dialog>
  )
}
