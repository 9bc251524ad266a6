import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import styles from './demo-banner.module.css'
import { removeDemo } from './remove-demo.ts'

/** Says that articles are invented, and removes them at one press. */
export function DemoBanner({ count }: { count: number }) {
  const { t } = useTranslation()
  const client = useQueryClient()
  const remove = useMutation({ mutationFn: removeDemo, onSettled: () => client.invalidateQueries() })
  if (count === 0) return null
  return (
    <section className={styles.banner} aria-live="polite">
      <p>
        {t('states.demo', { count })}
        {remove.error && ` ${t('states.removeFailed', { reason: remove.error.message })}`}
      </p>
      <button type="button" className="button" disabled={remove.isPending} onClick={() => remove.mutate()}>
        {t(remove.isPending ? 'states.removing' : 'states.removeDemo')}
      </button>
    </section>
  )
}
