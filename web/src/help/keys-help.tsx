import { useTranslation } from 'react-i18next'
import styles from './help.module.css'

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
    [['x'], 'select'],
  ],
  chart: [
    [['←→'], 'walk'],
    [['↑↓'], 'series'],
    [['Enter'], 'pick'],
  ],
} as const

export function KeysHelp() {
  const { t } = useTranslation()
  return (['everywhere', 'lists', 'chart'] as const).map((group) => (
    <section key={group} className={styles.group}>
      <h3>{t(`common.keys.${group}`)}</h3>
      <dl className={styles.keys}>
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
  ))
}
