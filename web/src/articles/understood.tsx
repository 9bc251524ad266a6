import type { QueryEcho } from '@tidewatch/schema/query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../i18n/format.ts'
import { Hint } from '../ui/hint.tsx'
import { useThemeNames } from '../ui/theme-names.tsx'
import { namedThemes } from './named-themes.ts'
import { queryShape } from './query-shape.ts'
import styles from './results-head.module.css'

/** What the articles of the total have in common, in words where those are clear, else as the query in full. */
export function Meaning({ query }: { query: QueryEcho }) {
  const { t } = useTranslation()
  const formats = useFormats()
  const names = useThemeNames()
  const shape = queryShape(query)
  if (shape === null) {
    return (
      <>
        {t('search.understood.matching')}{' '}
        <code>
          {namedThemes(query.text, (id) =>
            t('search.understood.theme', { name: t('common.quote', { text: names.label(id) }) }),
          )}
        </code>
      </>
    )
  }
  const quoted = (excluded: boolean) =>
    query.terms.filter((term) => term.excluded === excluded).map(({ text }) => t('common.quote', { text }))
  const [wanted, excluded] = [quoted(false), quoted(true)]
  const words = shape === 'any' ? formats.anyOf : formats.list
  const parts = [
    ...(wanted.length > 0 ? [t('search.understood.all', { phrases: words(wanted) })] : []),
    ...(excluded.length > 0 ? [t('search.understood.none', { phrases: formats.anyOf(excluded) })] : []),
  ]
  return parts.join(formats.language === 'zh' ? '，' : ', ')
}

const FEW = 3

/** In a quiet line: what else counts as the words that were typed, and how the answer was found. */
export function HowFound({ query, total }: { query: QueryEcho; total: number }) {
  const { t } = useTranslation()
  const formats = useFormats()
  const [all, setAll] = useState(false)
  // Where nothing is found, forms that nobody wrote are no help.
  const varied = total === 0 ? [] : query.terms.filter(({ variants }) => variants.length > 0)
  // Nothing to check is no check.
  const way = query.candidates === 0 ? 'index' : query.way
  const quote = (text: string) => t('common.quote', { text })
  return (
    <p className={`dotted ${styles.found}`}>
      {varied.slice(0, all ? varied.length : FEW).map(({ text, variants }) => (
        <span key={text}>
          <Hint says={t('search.variantsHint', { text })}>
            {t('search.variants', { text: quote(text), variants: formats.list(variants.map(quote)) })}
          </Hint>
        </span>
      ))}
      {varied.length > FEW && !all && (
        <span>
          <button type="button" className="link" onClick={() => setAll(true)}>
            {t('search.moreVariants', { count: varied.length - FEW })}
          </button>
        </span>
      )}
      <span>
        <Hint says={t(`search.wayHints.${way}`)}>
          {way === 'index' ? t('search.ways.index') : t('search.ways.checked', { count: query.candidates })}
        </Hint>
      </span>
    </p>
  )
}
