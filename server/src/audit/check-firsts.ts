import type { Corpus } from '@tidewatch/corpus/corpus'
import type { StoredArticle } from '@tidewatch/corpus/store/articles'

/** A month or year stands for its last day, no date for the end of time. */
const latestDay = (day: string | null) => (day === null ? '~' : `${day}-99-99`.slice(0, 10))

/** Sees all articles, one after the other; then tells the stories of which a reprint is older than the first article. */
export function firstsChecker(corpus: Corpus) {
  const earliest = new Map<number, string>()
  return {
    see({ n, story, article }: StoredArticle): void {
      if (n === story) return
      const [known, day] = [earliest.get(story), latestDay(article.day)]
      if (known === undefined || day < known) earliest.set(story, day)
    },
    wrong: (): number[] =>
      [...earliest].flatMap(([story, day]) => {
        const first = corpus.story(story).find(({ n }) => n === story)
        return first && latestDay(first.day) <= day ? [] : story
      }),
  }
}
