import { createInterface } from 'node:readline/promises'
import type { Corpus } from '@tidewatch/corpus/corpus'
import { CannotRemove } from '@tidewatch/corpus/ledger/remove-source'
import type { Removal } from '@tidewatch/schema/ledger'
import { visible } from '../read/visible.ts'

type Remove = {
  corpus: Corpus
  target: string
  /** Without asking. */
  yes: boolean
  say: (line: string) => void
  /** Null where nobody can be asked. */
  terminal: { input: NodeJS.ReadableStream; output: NodeJS.WritableStream } | null
}

/** `npm run sources -- remove`: says what would go, asks, removes, and gives the exit code. */
export async function runRemove({ corpus, target, yes, say, terminal }: Remove): Promise<number> {
  const plan = corpus.ledger.plan(target)
  if (plan.files === 0) {
    say(`Nothing was loaded from ${visible(plan.target)}; npm run sources lists what was.`)
    return 1
  }
  for (const line of inWords(plan)) say(visible(line))
  if (!yes && !terminal) {
    say('Nothing was removed: add --yes to remove them.')
    return 1
  }
  if (!yes && terminal && !(await isAgreed(terminal))) {
    say('Nothing was removed.')
    return 1
  }
  try {
    const removed = await corpus.ledger.remove(target)
    say(`removed ${articles(removed.articles)}`)
    return 0
  } catch (error) {
    if (!(error instanceof CannotRemove)) throw error
    say(error.message)
    return 1
  }
}

const articles = (count: number) => `${count.toLocaleString('en-US')} ${count === 1 ? 'article' : 'articles'}`
const verb = (count: number, one: string, more: string) => (count === 1 ? one : more)

function inWords({ target, files, articles: gone, staying, lastTextOnly }: Removal): string[] {
  const also = files === 1 ? '' : ` (${files.toLocaleString('en-US')} files)`
  const stay = `${staying.toLocaleString('en-US')} ${verb(staying, 'stays', 'stay')}`
  return [
    `${target}${also}: ${articles(gone)} ${verb(gone, 'goes', 'go')}, which nothing else brought; ${stay}, which others brought too.`,
    ...(lastTextOnly > 0
      ? [
          `Of those that stay, ${lastTextOnly.toLocaleString('en-US')} ${verb(lastTextOnly, 'keeps', 'keep')} the text that only it gave; load the others again to have theirs.`,
        ]
      : []),
  ]
}

async function isAgreed(terminal: NonNullable<Remove['terminal']>): Promise<boolean> {
  const ask = createInterface(terminal)
  const answer = await ask.question('Remove them? [y/N] ')
  ask.close()
  return /^\s*(y|yes)\s*$/i.test(answer)
}
