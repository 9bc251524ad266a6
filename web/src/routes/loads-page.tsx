import { createLazyRoute, getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { JobPanel } from '../loads/job-panel.tsx'
import { LedgerList } from '../loads/ledger-list.tsx'
import { LoadDetails } from '../loads/load-details.tsx'
import { LoadForm } from '../loads/load-form.tsx'
import { useUpload } from '../loads/use-upload.ts'
import { useTitle } from '../ui/use-title.ts'

const route = getRouteApi('/loads')

function LoadsPage() {
  const { t } = useTranslation()
  useTitle(t('loads.title'))
  const { job, address, load } = route.useSearch()
  const navigate = route.useNavigate()
  const upload = useUpload((id) => void navigate({ search: { job: id } }))
  const { sending, problem } = upload
  return (
    <div className="page">
      <header className="lead">
        <h1>{t('loads.title')}</h1>
        <p>{t('loads.lead')}</p>
      </header>
      {job ? (
        <JobPanel id={job} onClose={() => void navigate({ search: {} })} />
      ) : (
        <LoadForm
          disabled={sending !== null}
          address={address}
          onFiles={(files) => void upload.send(files, [])}
          onAddress={(one) => void upload.send([], [one])}
        />
      )}
      <div role="status">
        {sending && (
          <p>
            {t('loads.sending', {
              files: t('loads.files', { count: sending.count }),
              part: Math.floor(sending.part * 100),
            })}{' '}
            <button type="button" className="button" onClick={upload.stop}>
              {t('loads.stop')}
            </button>
          </p>
        )}
      </div>
      {problem && <p role="alert">{t('loads.sendFailed', { reason: problem })}</p>}
      {load > 0 ? <LoadDetails load={load} /> : <LedgerList />}
    </div>
  )
}

export const loadsPage = createLazyRoute('/loads')({ component: LoadsPage })
