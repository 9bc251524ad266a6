import type { ArticleAnswer } from '@tidewatch/schema/answers'
import styles from './article-text.module.css'
import { type Place, paragraphsOf, runsOf } from './place-marks.ts'
import { ThemeMarks } from './theme-marks.tsx'

type Props = {
  version: ArticleAnswer['versions'][number]
  titlePlaces: Place[]
  bodyPlaces: Place[]
  hidden: ReadonlySet<string>
  current: string
  main: boolean
}

/** One language version at reading size and measure. */
export function ArticleText({ version, titlePlaces, bodyPlaces, hidden, current, main }: Props) {
  const { title, body, language } = version
  const Title = main ? 'h1' : 'h2'
  const marks = { hidden, current }
  return (
    <div
      className={styles.text}
      lang={language === 'zh' ? 'zh-CN' : language}
      data-chinese={language === 'zh' || undefined}
    >
      <Title className={styles.title}>
        <ThemeMarks runs={runsOf(title, 0, title.length, titlePlaces)} {...marks} />
      </Title>
      {paragraphsOf(body, bodyPlaces).map(({ from, runs }) => (
        <p key={from}>
          <ThemeMarks runs={runs} {...marks} />
        </p>
      ))}
    </div>
  )
}
