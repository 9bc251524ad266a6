import type { Corpus } from '@tidewatch/corpus/corpus'
import type { StoredArticle } from '@tidewatch/corpus/store/articles'
import { plainScan, versionsOf } from '../plain-scan.ts'
import type { Scanned } from './evaluate.ts'
import type { NeedleBook } from './needle-book.ts'

const PAGE = 200

/** Shows every article of the store with its text made ready for the needles of the book, one after the other. */
export async function scanArticles(
  { corpus, book }: { corpus: Corpus; book: NeedleBook },
  see: (scanned: Scanned, stored: StoredArticle) => void,
  onProgress: (done: number) => void,
): Promise<void> {
  const mentions = plainScan(corpus.dictionary().themes)
  let done = 0
  for (let page = corpus.articlesAfter(0, PAGE); page.length > 0; ) {
    for (const stored of page) {
      const versions = versionsOf(stored.article)
      book.look(versions)
      let counted: ReadonlyMap<string, number> | undefined
      const themes = () => {
        counted ??= mentions(versions)
        return counted
      }
      see({ article: stored.article, versions, themes }, stored)
    }
    done += page.length
    onProgress(done)
    page = corpus.articlesAfter(page.at(-1)?.n ?? 0, PAGE)
    await new Promise(setImmediate)
  }
}
