import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './help-dialog.module.css'
import { Icon } from './icons.tsx'

const groups = {
  everywhere: [
    [['/'], 'search'],
    [['?'], 'help'],
    [['g', 't'], 'trends'],
    [['g', 's'], 'find'],
    [['g', 'h'], 'themes'],
    [['g', 'o'], 'sources'],
    [['g', 'l'], 'loads'],
    [['Esc'], 'escape'],
  ],
  lists: [
    [['j'], 'next'],
    [['k'], 'previous'],
    [['o'], 'read'],
  ],
  chart: [
    [['←→'], 'walk'],
    [['↑↓'], 'series'],
    [['Enter'], 'pick'],
  ],
} as const

export function HelpDialog({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useTranslation()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (opened) dialog.current?.showModal()
    else dialog.current?.close()
  }, [opened])
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby="keys-title" onClose={onClose}>
      <div className={styles.head}>
        <h2 id="keys-title">{t('common.keys.title')}</h2>
        <button type="button" aria-label={t('common.close')} onClick={onClose}>
          <Icon name="cross" />
        </button>
      </div>
      {(['everywhere', 'lists', 'chart'] as const).map((group) => (
        <section key={group} className={styles.group}>
          <h3>{t(`common.keys.${group}`)}</h3>
          <dl>
            {groups[group].map(([keys, does]) => (
              <div key={does}>
                <dt>
                  {keys.map((key) => (
                    <kbd key={key}>{key}</kbd>
                  ))}
                </dt>
                <dd>{t(`common.keys.${does}`)}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </dialog>
  )
}
