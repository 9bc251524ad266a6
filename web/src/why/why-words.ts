import type { FilterName, NearMiss, WhyAnswer, WhyCondition, WhyFilter } from '@tidewatch/schema/why'
import type { TFunction } from 'i18next'
import type { Formats } from '../i18n/format.ts'
import { languageName } from '../i18n/language-names.ts'

export type Told = { t: TFunction; formats: Formats; themeName: (id: string) => string }

/** The reason in one sentence. */
export function reasonWords(answer: WhyAnswer, told: Told): string {
  const { reason, conditions, filters } = answer
  const { t, formats } = told
  const verdict = verdictWords(answer, told)
  const decisive = (reason?.conditions ?? []).flatMap((at) => conditions[at] ?? [])
  const filter = filters[reason?.filter ?? -1]
  const [first] = decisive
  if (!reason || reason.code === 'everything') return t('why.sentence.everything', { verdict })
  if (reason.code === 'in') return t('why.sentence.in', { verdict, what: heldWords(decisive, told) })
  if (filter) return t('why.sentence.out', { verdict, what: filterWords(filter, told) })
  if (reason.code === 'none-of')
    return t('why.sentence.noneOf', {
      verdict,
      what: formats.list(decisive.map(({ text }) => quoted(text, t))),
    })
  if (reason.code === 'excluded')
    return t('why.sentence.excluded', { verdict, what: heldWords(decisive, told) })
  const what = first ? lackingWords(first, told) : ''
  const [miss] = first?.nearMisses ?? []
  return miss
    ? t('why.sentence.outNear', { verdict, what, near: missWords(miss, told) })
    : t('why.sentence.out', { verdict, what })
}

/** What was pasted is in no list: of it only the query can be said to hold or not. */
function verdictWords({ verdict, article }: WhyAnswer, { t }: Told): string {
  if (article?.id === null) return t(verdict === 'in' ? 'why.verdicts.pastedIn' : 'why.verdicts.pastedOut')
  return t(verdict === 'in' ? 'why.verdicts.in' : 'why.verdicts.out')
}

/** Set apart from the sentence it stands in, unless it is by itself. */
const quoted = (text: string, t: TFunction) =>
  /^(?:\w+:|["“”„「『(])|[)）~]/.test(text) ? text : t('common.quote', { text })

function heldWords(conditions: readonly WhyCondition[], told: Told): string {
  const { t, formats } = told
  const texts = conditions.filter(({ kind }) => kind === 'term' || kind === 'atLeast' || kind === 'near')
  const nots = conditions.filter(({ kind }) => kind === 'not')
  const others = conditions.filter((one) => !texts.includes(one) && !nots.includes(one))
  const standing = ({ kind, found, places: [place], ...one }: WhyCondition) => {
    const text = quoted(one.text, t)
    const where = t(`why.${found > 1 && kind !== 'near' ? 'firstIn' : 'inField'}.${place?.field ?? 'body'}`)
    if (kind === 'near') return t('why.held.group', { text, where })
    return t('why.held.text', { text, where, times: t('why.times', { count: found }) })
  }
  return [
    ...(texts.length > 0 ? [t('why.held.texts', { what: formats.list(texts.map(standing)) })] : []),
    ...others.map((one) =>
      one.kind === 'theme'
        ? t('why.held.theme', { text: quoted(one.text, t), times: t('why.times', { count: one.found }) })
        : t('why.held.fact', { text: quoted(one.text, t), actual: actualWords(one, told) }),
    ),
    ...(nots.length > 0
      ? [
          t('why.held.not', {
            what: formats.list(nots.map(({ text }) => quoted(text.slice('NOT '.length), t))),
          }),
        ]
      : []),
  ].join(t('why.held.and'))
}

/** What a condition that does not hold lacks, as a sentence. */
const lackingWords = (condition: WhyCondition, told: Told): string =>
  told.t(`why.lacking.${lackOf(condition)}`, givenOf(condition, told))

/** The same beside the condition itself. */
export const lackingShort = (condition: WhyCondition, told: Told): string =>
  told.t(`why.short.${lackOf(condition)}`, givenOf(condition, told))

const givenOf = (condition: WhyCondition, told: Told) => ({
  text: quoted(condition.text, told.t),
  found: condition.found,
  needed: condition.needed ?? 0,
  nearest: condition.nearest ?? 0,
  actual: actualWords(condition, told),
})

/** What the article has where a name, language, address or day is asked for. */
export function actualWords({ kind, actual }: WhyCondition, { t, formats }: Told): string {
  if (actual === null) return t('common.none')
  if (kind === 'language') return languageName(actual, formats.language)
  return kind === 'date' ? formats.day(actual) : actual
}

function lackOf({ kind, field, nearest }: WhyCondition) {
  if (kind === 'atLeast') return 'tooFew'
  if (kind === 'near') return nearest === null ? 'notTogether' : 'tooFar'
  if (kind === 'theme') return 'noTheme'
  if (kind !== 'term') return 'fact'
  return field === 'title' || field === 'body' ? field : 'missing'
}

/** What stands there instead, and the rule that parts it from what is asked for. */
export function missWords({ code, text, field, values }: NearMiss, { t }: Told): string {
  const given = { between: '', phrase: '', run: '', ...values, text: text.replace(/\s+/g, ' ') }
  if (code === 'apart') return t('why.miss.apart', { ...given, count: Number(values.count) })
  if (code === 'field') return t(`why.miss.${field === 'title' ? 'title' : 'body'}`, given)
  return t(`why.miss.${code}`, given)
}

/** What a filter that keeps the article out lacks. */
export function filterWords({ filter, asked, actual, code }: WhyFilter, told: Told): string {
  const { t, formats } = told
  const list = (values: readonly string[]) =>
    values.length > 0
      ? formats.list(values.map((value) => valueWords(filter, value, told)))
      : t('common.none')
  const given = { name: t(`why.names.${filter}`), asked: list(asked), actual: list(actual) }
  if (code === 'outside') return t(`why.filter.${filter === 'from' ? 'before' : 'after'}`, given)
  return t(`why.filter.${code}`, given)
}

export function valueWords(filter: FilterName, value: string, { t, formats, themeName }: Told): string {
  if (value === '-') return t('common.none')
  if (filter === 'theme') return themeName(value)
  if (filter === 'language') return languageName(value, formats.language)
  if (filter === 'from' || filter === 'to') return formats.day(value)
  if (filter === 'precision') return t(`why.precisions.${value as 'day'}`)
  if (filter === 'dates') return value === 'firm' ? t('search.firm') : t(`article.doubts.${value as 'file'}`)
  if (filter === 'unit') return value === 'stories' ? t('search.stories') : value
  return value
}
