import { useComputedColorScheme } from '@mantine/core'
import type { ThemesAnswer } from '@tidewatch/schema/answers'
import { createContext, type ReactNode, useContext, useMemo } from 'react'
import { type Scheme, seriesColor } from '../chart/palette.ts'
import { useFormats } from '../i18n/format.ts'

type NamedTheme = ThemesAnswer['themes'][number]

export type ThemeNames = {
  themes: readonly NamedTheme[]
  scheme: Scheme
  label: (id: string) => string
  /** The colour of its place in the dictionary, the same on every chart and list. */
  color: (id: string) => string
}

const Context = createContext<ThemeNames | null>(null)

/** Gives every part of the page the themes' names and colours; ids stand in until they have come. */
export function ThemeNamesProvider({
  themes,
  children,
}: {
  themes: readonly NamedTheme[]
  children: ReactNode
}) {
  const { language } = useFormats()
  const scheme = useComputedColorScheme('light')
  const names = useMemo<ThemeNames>(() => {
    const places = new Map(themes.map(({ id }, place) => [id, place]))
    const label = (id: string) => themes[places.get(id) ?? -1]?.label[language] ?? id
    return { themes, scheme, label, color: (id) => seriesColor(places.get(id) ?? -1, scheme) }
  }, [themes, language, scheme])
  return <Context value={names}>{children}</Context>
}

export function useThemeNames(): ThemeNames {
  const names = useContext(Context)
  if (!names) throw new Error('useThemeNames stands outside of ThemeNamesProvider')
  return names
}
