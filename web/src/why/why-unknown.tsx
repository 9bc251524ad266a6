import { Link } from '@tanstack/react-router'
import type { WhyUnknown } from '@tidewatch/schema/why'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../i18n/format.ts'
import { Notice } from '../ui/notice.tsx'
import styles from './why-view.module.css'

/** What became of an address or text that is no article of the corpus, and what to do. */
export function WhyUnknownNotice({ unknown }: { unknown: WhyUnknown }) {
  const { t } = useTranslation()
  const formats = useFormats()
  const { code, what, reason, brought, refusals } = unknown
  return (
    <>
      <Notice
        heading="h2"
        title={t(`why.unknown.${code}`, {
          reason: reason ?? '',
          articles: t('common.articles', { count: brought }),
        })}
        hint={what}
        action={
          code !== 'unreadable' &&
          code !== 'list' && (
            <Link className="button" to="/loads" search={{ address: what }}>
              {t('why.unknown.load')}
            </Link>
          )
        }
      />
      {refusals.length > 0 && (
        <ul className={styles.places}>
          {refusals.map((one) => (
            <li key={one.refusal}>
              <span>{one.reason}</span>{' '}
              <span className={`dotted ${styles.notes}`}>
                <span>{formats.time(one.at)}</span>
                <Link className="link" to="/loads" search={{ load: one.load }}>
                  {t('why.unknown.ledger')}
                </Link>
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
