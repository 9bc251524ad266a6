import type { CSSProperties } from 'react'
import { useThemeNames } from '../ui/theme-names.tsx'
import { MATCH, type Run } from './place-marks.ts'
import styles from './theme-marks.module.css'

type Props = { runs: readonly Run[]; hidden: ReadonlySet<string>; current: string }

export const markName = (theme: string, number: number) => `${theme || 'match'}-${number}`

/** Text with theme mentions on soft grounds of their colours and the query's matches on theirs. */
export function ThemeMarks({ runs, hidden, current }: Props) {
  const names = useThemeNames()
  return runs.map((run) => {
    const under = run.under.filter(({ theme }) => !hidden.has(theme))
    const themes = [...new Set(under.map(({ theme }) => theme))].filter((theme) => theme !== MATCH)
    if (under.length === 0) return <span key={run.from}>{run.text}</span>
    const colors = themes.map(names.color)
    const style = {
      '--theme': colors[0] ?? 'transparent',
      '--second': colors[1] ?? colors[0] ?? 'transparent',
    }
    const isCurrent = under.some(({ theme, number }) => markName(theme, number) === current)
    return (
      <mark
        key={run.from}
        className={styles.mark}
        style={style as CSSProperties}
        data-match={under.some(({ theme }) => theme === MATCH) || undefined}
        data-themes={themes.join(' ') || undefined}
        data-current={isCurrent || undefined}
        data-places={run.starts.map(({ theme, number }) => markName(theme, number)).join(' ') || undefined}
        title={themes.map(names.label).join(' · ') || undefined}
      >
        {run.text}
      </mark>
    )
  })
}
