import { type ErrorComponentProps, Link, SearchParamError, useLocation } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Notice } from '../ui/notice.tsx'

/** Names the parameters of an address that the page cannot read, instead of silently leaving them out. */
export function AddressProblem({ error }: ErrorComponentProps) {
  const { t } = useTranslation()
  const { pathname } = useLocation()
  if (!(error instanceof SearchParamError)) return <Broken />
  return (
    <div className="page">
      <Notice
        alert
        title={t('states.badAddress')}
        hint={t('states.badAddressHint', { names: namesIn(error.message).join(', ') })}
        action={
          <Link className="button" to={pathname}>
            {t('states.startAfresh')}
          </Link>
        }
      />
    </div>
  )
}

function namesIn(issues: string): string[] {
  try {
    const parsed = JSON.parse(issues) as { path?: (string | number)[] }[]
    return [...new Set(parsed.map(({ path }) => String(path?.[0] ?? '?')))]
  } catch {
    return ['?']
  }
}

function Broken() {
  const { t } = useTranslation()
  return (
    <div className="page">
      <Notice
        alert
        title={t('states.broke')}
        hint={t('states.brokeHint')}
        action={
          <button type="button" className="button" onClick={() => location.reload()}>
            {t('states.reload')}
          </button>
        }
      />
    </div>
  )
}

export function NothingHere() {
  const { t } = useTranslation()
  return (
    <div className="page">
      <Notice
        title={t('states.notFound')}
        action={
          <Link className="button" to="/">
            {t('states.notFoundAction')}
          </Link>
        }
      />
    </div>
  )
}

/** Stands in for the first page while the engine is not there yet. */
export function Starting() {
  const { t } = useTranslation()
  return (
    <div className="page">
      <Notice title={t('states.restarting')} hint={t('states.retrying')} />
    </div>
  )
}
