import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../i18n/format.ts'
import styles from './help.module.css'
import { QUERY_EXAMPLES } from './query-examples.ts'

const GROUPS = ['words', 'joined', 'fields', 'near', 'forms'] as const

/** The whole query language as examples, each of which can be tried. */
export function QueryHelp({ onTry }: { onTry: () => void }) {
  const { t } = useTranslation()
  const { language } = useFormats()
  return (
    <>
      <p className={styles.lead}>{t('asking.help.lead')}</p>
      {GROUPS.map((group) => (
        <section key={group} className={styles.group}>
          <h3>{t(`asking.help.${group}`)}</h3>
          <dl className={styles.examples}>
            {QUERY_EXAMPLES[group].map((example) => (
              <div key={example.does}>
                <dt>
                  <Link to="/search" search={{ q: example[language] }} preload={false} onClick={onTry}>
                    <code>{example[language]}</code>
                  </Link>
                </dt>
                <dd>{t(`asking.help.${example.does}`)}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </>
  )
}
