import { useQuery } from '@tanstack/react-query'
import { Outlet, useNavigate } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { DemoBanner } from '../demo/demo-banner.tsx'
import { HealthBanner } from '../health/health-banner.tsx'
import { healthOptions } from '../health/health-query.ts'
import { useFreshAnswers } from '../health/use-fresh-answers.ts'
import { HelpDialog } from '../help/help-dialog.tsx'
import { themesOptions } from '../themes/themes-query.ts'
import { HelpContext, type HelpTopic } from '../ui/help-context.ts'
import { useHotkeys } from '../ui/hotkeys.ts'
import { ThemeNamesProvider } from '../ui/theme-names.tsx'
import { Header } from './header.tsx'
import { Navigation } from './navigation.tsx'
import styles from './shell.module.css'

const NONE: never[] = []

/** What stands around every page: search box, sections, banners, keys. */
export function Shell() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const search = useRef<HTMLInputElement>(null)
  const [help, setHelp] = useState<HelpTopic | null>(null)
  const health = useQuery(healthOptions)
  const themes = useQuery(themesOptions)
  useFreshAnswers(health.data?.revision)
  useHotkeys({
    '/': () => search.current?.select(),
    '?': () => setHelp('keys'),
    'g t': () => void navigate({ to: '/' }),
    'g s': () => void navigate({ to: '/search' }),
    'g h': () => void navigate({ to: '/themes' }),
    'g o': () => void navigate({ to: '/sources' }),
    'g l': () => void navigate({ to: '/loads' }),
  })
  return (
    <ThemeNamesProvider themes={themes.data?.themes ?? NONE}>
      <HelpContext value={setHelp}>
        <a className={styles.skip} href="#main">
          {t('common.skip')}
        </a>
        <Header search={search} articles={health.data?.articles} onHelp={() => setHelp('keys')} />
        <Navigation />
        <div className={styles.body}>
          <HealthBanner health={health.data} failed={health.isError} />
          <DemoBanner count={health.data?.demo ?? 0} />
          <main id="main" tabIndex={-1} className={styles.main}>
            <Outlet />
          </main>
        </div>
        <HelpDialog topic={help} onTopic={setHelp} />
      </HelpContext>
    </ThemeNamesProvider>
  )
}
