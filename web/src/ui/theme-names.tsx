import { useComputedColorScheme } from '@mantine/core'
import type { ThemesAnswer } from '@tidewatch/schema/answers'
import { createContext, type ReactNode, useContext, useMemo } from 'react'
import { colorsTogether, type Scheme, seriesColor } from '../chart/palette.ts'
import { useFormats } from '../i18n/format.ts'

type NamedTheme = ThemesAnswer['themes'][number]

export type ThemeNames = {
  themes: readonly NamedTheme[]
  scheme: Scheme
  label: (id: string) => string
  /** The colour of its place in the dictionary, the same on every chart and list where no other has it there. */
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

/** Within it no two of these themes share a colour, as far as there are enough. */
export function ThemesTogether({ ids, children }: { ids: readonly string[]; children: ReactNode }) {
  const names = useThemeNames()
  const key = ids.join(' ')
  const together = useMemo<ThemeNames>(() => {
    const places = new Map(names.themes.map(({ id }, place) => [id, place]))
    const colors = colorsTogether(
      key.split(' ').map((id) => places.get(id) ?? -1),
      names.scheme,
    )
    return { ...names, color: (id) => colors.get(places.get(id) ?? -1) ?? names.color(id) }
  }, [names, key])
  return <Context value={together}>{children}</Context>
}

export function useThemeNames(): ThemeNames {
  const names = useContext(Context)
  if (!names) throw new Error('useThemeNames stands outside of ThemeNamesProvider')
  return names
}
