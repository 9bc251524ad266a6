import { Link, type LinkProps } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Icon, type IconName } from '../ui/icons.tsx'
import { useThemeNames } from '../ui/theme-names.tsx'
import { firstThemes } from './first-themes.ts'
import styles from './navigation.module.css'

export function Navigation() {
  const { t } = useTranslation()
  const { themes } = useThemeNames()
  return (
    <nav className={styles.nav} aria-label={t('common.nav.label')}>
      <Item
        to="/trends"
        search={{ theme: firstThemes(themes) }}
        icon="trends"
        text={t('common.nav.trends')}
      />
      <Item to="/search" icon="list" text={t('common.nav.search')} />
      <Item to="/themes" icon="themes" text={t('common.nav.themes')} />
      <Item to="/sources" icon="sources" text={t('common.nav.sources')} />
      <Item to="/loads" icon="load" text={t('common.nav.loads')} />
    </nav>
  )
}

type ItemProps = {
  to: '/trends' | '/search' | '/themes' | '/sources' | '/loads'
  icon: IconName
  text: string
  search?: LinkProps['search']
}

const Item = ({ to, icon, text, search = {} }: ItemProps) => (
  <Link
    className={styles.item}
    to={to}
    search={search}
    activeOptions={{ includeSearch: false }}
    activeProps={{ 'aria-current': 'page' }}
  >
    <Icon name={icon} />
    {text}
  </Link>
)
