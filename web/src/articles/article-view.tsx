import { useLocation } from '@tanstack/react-router'
import type { ArticleAnswer } from '@tidewatch/schema/answers'
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { dayWords } from '../i18n/day-words.ts'
import { useFormats } from '../i18n/format.ts'
import { languageName } from '../i18n/language-names.ts'
import { Icon } from '../ui/icons.tsx'
import { WhyLink } from '../ui/why-link.tsx'
import { ArticleFacts } from './article-facts.tsx'
import { ArticleText } from './article-text.tsx'
import styles from './article-view.module.css'
import { CiteMenu } from './cite-menu.tsx'
import { MentionList } from './mention-list.tsx'
import { placeInHash } from './place-in-hash.ts'
import { type Place, placesOf } from './place-marks.ts'
import { placeSnippets } from './place-snippets.ts'
import { RemovedBlocks } from './removed-blocks.tsx'
import { SimilarList } from './similar-list.tsx'
import { StoryList } from './story-list.tsx'
import { markName } from './theme-marks.tsx'

type Props = {
  article: ArticleAnswer
  q: string
  hidden: string[]
  back: ReactNode
  onHide: (hidden: string[]) => void
}

/** The whole article, its themes marked, its language versions side by side. */
export function ArticleView({ article, q, hidden, back, onHide }: Props) {
  const { t } = useTranslation()
  const formats = useFormats()
  const root = useRef<HTMLElement>(null)
  const { places, counts } = useMemo(
    () =>
      placesOf(
        article.versions.flatMap(({ mentions, matches }) => [
          { mentions: mentions.title, matches: matches.title },
          { mentions: mentions.body, matches: matches.body },
        ]),
      ),
    [article],
  )
  const { hash } = useLocation()
  const [current, setCurrent] = useState<Pick<Place, 'theme' | 'number'>>(
    () => placeInHash(hash, places) ?? { theme: '', number: 0 },
  )
  const snippets = useMemo(() => placeSnippets(article.versions, places), [article, places])
  const name = current.number > 0 ? markName(current.theme, current.number) : ''
  useEffect(() => {
    if (name) root.current?.querySelector(`[data-places~="${name}"]`)?.scrollIntoView({ block: 'center' })
  }, [name])
  const jump = (theme: string, step: 1 | -1) => {
    const count = counts.get(theme) ?? 0
    const from = current.theme === theme ? current.number : step === 1 ? 0 : 1
    setCurrent({ theme, number: ((from - 1 + step + count) % count) + 1 })
  }
  const hiddenSet = new Set(hidden.map((theme) => (theme === 'match' ? '' : theme)))
  const toggle = (theme: string) => {
    const key = theme || 'match'
    onHide(hidden.includes(key) ? hidden.filter((one) => one !== key) : [...hidden, key])
  }
  return (
    <article ref={root} className={styles.view}>
      <div className={styles.main}>
        <div className={`dotted ${styles.meta}`}>
          {back}
          <span>{article.source}</span>
          <span>{dayWords(article, t, formats)}</span>
          {article.versions.map(({ language, title }) => (
            <span key={title}>{languageName(language, formats.language)}</span>
          ))}
          {article.demo && <span>{t('article.demo')}</span>}
          {article.url && (
            <a className="link" href={article.url} target="_blank" rel="noopener noreferrer">
              {t('article.source')} <Icon name="out" size={12} />
            </a>
          )}
          <span>
            <CiteMenu id={article.id} />
          </span>
          <WhyLink id={article.id} title={article.versions[0]?.title ?? ''} text={q ? 'here' : 'ask'} />
        </div>
        {article.titleOrigin === 'derived' && <p className={styles.note}>{t('article.derivedTitle')}</p>}
        <div className={styles.versions} data-several={article.versions.length > 1 || undefined}>
          {article.versions.map((version, at) => (
            <ArticleText
              key={`${version.language} ${version.title}`}
              version={version}
              titlePlaces={places[at * 2] ?? []}
              bodyPlaces={places[at * 2 + 1] ?? []}
              hidden={hiddenSet}
              current={name}
              main={at === 0}
            />
          ))}
        </div>
        {article.removed.length > 0 && <RemovedBlocks article={article} hidden={hiddenSet} />}
      </div>
      <aside className={styles.side}>
        <section>
          <h2>{t('article.themes')}</h2>
          <MentionList
            q={q}
            counts={counts}
            hidden={hiddenSet}
            places={snippets}
            current={current}
            onToggle={toggle}
            onJump={jump}
            onPlace={(theme, number) => setCurrent({ theme, number })}
          />
        </section>
        {article.story.length > 1 && (
          <section>
            <h2>{t('article.story', { count: article.story.length })}</h2>
            <StoryList article={article} />
          </section>
        )}
        <section>
          <h2>{t('article.details')}</h2>
          <ArticleFacts article={article} />
        </section>
        <section>
          <h2>{t('reading.similar.title')}</h2>
          <SimilarList id={article.id} />
        </section>
      </aside>
    </article>
  )
}
