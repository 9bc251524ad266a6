import type { Refusal } from '@tidewatch/schema/raw-record'
import type { FeedElement } from './feed-entry.ts'
import { refusal } from './source.ts'

/** What sites keep as posts without its being any: pictures, menus, templates, settings. */
const NO_ARTICLES =
  /^(?:attachment|nav_menu_item|revision|wp_.+|custom_css|customize_changeset|oembed_cache|user_request|acf-.+|.*_template|.*_library|shop_.+|feedback|wpcf7_.+)$/

const STATES: Record<string, string> = {
  draft: 'drafts',
  'auto-draft': 'drafts',
  pending: 'posts that wait for review',
  future: 'posts that were to be published later',
  private: 'private posts',
  trash: 'posts in the trash',
}

/** Counts what an export holds beside published posts and pages, so that nothing is dropped unsaid. */
export class LeftOutPosts {
  private readonly counts = new Map<string, number>()

  /** Whether an item is left out. */
  take(item: FeedElement): boolean {
    const kind = item.line('wp:post_type') ?? 'post'
    const state = item.line('wp:status') ?? 'publish'
    if (NO_ARTICLES.test(kind)) return this.count(`items of the kind ${kind}: they are no articles`)
    if (state !== 'publish')
      return this.count(`${STATES[state] ?? `posts with the status ${state}`}: they are not published`)
    if (item.line('wp:post_password') !== null)
      return this.count('posts with a password: they are not for everybody')
    return false
  }

  *refusals(file: string): Generator<Refusal> {
    for (const [what, count] of this.counts) yield refusal({ file, line: null }, `left out: ${count} ${what}`)
  }

  private count(what: string): true {
    this.counts.set(what, (this.counts.get(what) ?? 0) + 1)
    return true
  }
}
