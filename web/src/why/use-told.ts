import { useTranslation } from 'react-i18next'
import { useFormats } from '../i18n/format.ts'
import { useThemeNames } from '../ui/theme-names.tsx'
import type { Told } from './why-words.ts'

/** What the sentences of this page are made with. */
export function useTold(): Told {
  const { t } = useTranslation()
  const formats = useFormats()
  const { label } = useThemeNames()
  return { t, formats, themeName: label }
}
