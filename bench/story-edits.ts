import type { Article } from '@tidewatch/schema/article'

export type Random = () => number

/** The same numbers at every run. */
export function randomFrom(seed: number): Random {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

const pick = <T>(random: Random, list: readonly T[]): T | undefined =>
  list[Math.floor(random() * list.length)]

const SOURCE_LINES = [
  (body: string) => `${body}\n来源：某某社客户端`,
  (body: string) => `（记者 王某 李某某）${body}`,
  (body: string) => `来源：某某日报 2024年3月5日\n\n${body}`,
]

const sentences = (body: string) => body.split(/(?<=[。！？\n]|[.!?] )/)
const isPlainHan = (char: string | undefined) => char !== undefined && /\p{Script=Han}/u.test(char)

/** A reprint: another headline, a source line, about one character of a hundred changed, sometimes a sentence less. */
export function reprintOf(original: Article, id: string, random: Random): Article {
  const parts = sentences(original.body)
  if (parts.length > 4 && random() < 0.2) parts.splice(Math.floor(random() * parts.length), 1)
  const chars = Array.from(parts.join(''))
  for (let edit = 0; edit < Math.max(1, chars.length / 100); edit += 1) {
    const at = Math.floor(random() * chars.length)
    if (!isPlainHan(chars[at])) continue
    const other = pick(random, chars.filter(isPlainHan).slice(0, 200)) ?? ''
    const kind = random()
    if (kind < 0.33) chars[at] = other
    else if (kind < 0.66) chars.splice(at, 1)
    else chars.splice(at, 0, other)
  }
  const line = pick(random, SOURCE_LINES) ?? ((body: string) => body)
  const body = line(chars.join(''))
  return { ...original, id, url: null, title: `转载：${original.title.slice(0, 20)}`, source: '某某网', body }
}

/** Another article of the same language and form: its sentences from several, every eighth character another one. */
export function mixOf(articles: readonly Article[], id: string, random: Random): Article {
  const model = pick(random, articles)
  if (!model) throw new Error('no articles to mix')
  const length = model.body.length
  let body = ''
  while (body.length < length) body += pick(random, sentences(pick(random, articles)?.body ?? '')) || '。'
  const chars = Array.from(body.slice(0, length))
  for (let at = Math.floor(random() * 8); at < chars.length; at += 8) {
    const other = chars[Math.floor(random() * chars.length)]
    if (isPlainHan(chars[at]) && other) chars[at] = other
  }
  return { ...model, id, url: null, body: chars.join('') }
}
