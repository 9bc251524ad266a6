import { Modal } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import styles from './help-dialog.module.css'

const groups = {
  everywhere: [
    [['/'], 'search'],
    [['?'], 'help'],
    [['g', 't'], 'trends'],
    [['g', 's'], 'find'],
    [['g', 'h'], 'themes'],
    [['g', 'o'], 'sources'],
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
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={<strong>{t('common.keys.title')}</strong>}
      closeButtonProps={{ 'aria-label': t('common.close') }}
      classNames={{ header: styles.header ?? '' }}
      size={420}
    >
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
    </Modal>
  )
}
