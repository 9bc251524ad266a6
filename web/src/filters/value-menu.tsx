import { useTranslation } from 'react-i18next'
import { useFormats } from '../i18n/format.ts'
import { MenuButton } from '../ui/menu-button.tsx'
import { PickList } from '../ui/pick-list.tsx'

type Props = {
  name: string
  chosen: readonly string[]
  values: readonly { value: string; label: string; articles: number }[]
  onChange: (chosen: string[]) => void
}

/** Any of several values of one filter, most articles first. */
export function ValueMenu({ name, chosen, values, onChange }: Props) {
  const { t } = useTranslation()
  const formats = useFormats()
  const label = (value: string) => values.find((one) => one.value === value)?.label ?? value
  const text =
    chosen.length === 0
      ? name
      : chosen.length === 1
        ? t('filters.chosen', { name, values: label(chosen[0] ?? '') })
        : t('filters.many', { name, count: chosen.length })
  const toggle = (value: string) =>
    onChange(chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value])
  const unknown = chosen.filter((value) => !values.some((one) => one.value === value))
  return (
    <MenuButton text={text} label={name} on={chosen.length > 0}>
      {() => (
        <PickList
          label={t('filters.find', { name })}
          nothing={t('filters.nothing')}
          items={[...unknown.map((value) => ({ value, label: value, articles: 0 })), ...values].map(
            (one) => ({
              value: one.value,
              text: one.label,
              label: one.label,
              note: formats.number(one.articles),
              on: chosen.includes(one.value),
            }),
          )}
          onPick={toggle}
        />
      )}
    </MenuButton>
  )
}
