import { useTranslation } from 'react-i18next'
import { useFormats } from '../i18n/format.ts'
import styles from '../ui/chip.module.css'
import { Chip } from '../ui/chip.tsx'
import { Dot } from '../ui/dot.tsx'
import { MenuButton } from '../ui/menu-button.tsx'
import { PickList } from '../ui/pick-list.tsx'
import { useThemeNames } from '../ui/theme-names.tsx'

type Props = {
  theme: readonly string[]
  q: string
  onChange: (change: { theme?: string[]; q?: string }) => void
}

const QUERY = 'q:'

/** What is charted: themes in their colours, and a query. */
export function ThemeChips({ theme, q, onChange }: Props) {
  const { t } = useTranslation()
  const formats = useFormats()
  const names = useThemeNames()
  const toggle = (id: string) =>
    onChange({ theme: theme.includes(id) ? theme.filter((one) => one !== id) : [...theme, id] })
  return (
    <ul className={styles.chips} aria-label={t('trends.suggest')}>
      {theme.map((id) => (
        <Chip key={id} text={names.label(id)} color={names.color(id)} onRemove={() => toggle(id)} />
      ))}
      {q && (
        <Chip
          text={
            theme.length > 0
              ? t('trends.queryChip', { text: t('common.quote', { text: q }) })
              : t('common.quote', { text: q })
          }
          color={theme.length > 0 ? undefined : 'var(--ink)'}
          onRemove={() => onChange({ q: '' })}
        />
      )}
      <li>
        <MenuButton text={t('trends.add')} label={t('trends.addLabel')} icon="plus">
          {(close) => (
            <PickList
              label={t('trends.addLabel')}
              nothing={t('trends.noTheme')}
              items={names.themes.map((one) => ({
                value: one.id,
                text: names.label(one.id),
                find: `${one.label.zh} ${one.label.en} ${one.id} ${one.terms.join(' ')}`,
                label: (
                  <>
                    <Dot color={names.color(one.id)} />
                    {names.label(one.id)}
                  </>
                ),
                note: formats.number(one.articles),
                on: theme.includes(one.id),
              }))}
              typed={(text) => [
                {
                  value: QUERY + text,
                  text,
                  label: t(q ? 'trends.instead' : theme.length > 0 ? 'trends.within' : 'trends.asQuery', {
                    text: t('common.quote', { text }),
                    was: t('common.quote', { text: q }),
                  }),
                },
              ]}
              onPick={(value) => {
                if (!value.startsWith(QUERY)) return toggle(value)
                onChange({ q: value.slice(QUERY.length) })
                close()
              }}
            />
          )}
        </MenuButton>
      </li>
    </ul>
  )
}
