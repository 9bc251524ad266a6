import { readFileSync } from 'node:fs'
import type { Corpus } from '@tidewatch/corpus/corpus'
import { type Follows, openFollows } from '@tidewatch/corpus/follows'
import { Command, InvalidArgumentError } from 'commander'
import { isAddress } from '../web/is-address.ts'
import type { Web } from '../web/web.ts'
import { parseInterval } from './interval.ts'
import { listFollowed } from './list-followed.ts'
import { readOpml, writeOpml } from './opml.ts'

export type FollowParts = {
  dataDir: () => string
  openWeb: () => Web
  /** Opens the corpus ready for a load, and closes it whatever happens; the work gives the exit code. */
  withCorpus: (work: (corpus: Corpus) => Promise<number>) => Promise<void>
  /** A path as seen from where the person stands. */
  locate: (path: string) => string
  signal: AbortSignal
  say: (line: string) => void
}

const interval = (text: string): number => {
  try {
    return parseInterval(text)
  } catch (error) {
    throw new InvalidArgumentError((error as Error).message)
  }
}

/** `npm run follow`: the list of feeds and sitemaps that are kept up to date, and the program that does it. */
export function followCommand({ dataDir, openWeb, withCorpus, locate, signal, say }: FollowParts): Command {
  const follow = new Command('follow').description('keep feeds and sitemaps up to date')

  async function withList(work: (follows: Follows) => Promise<number> | number): Promise<number> {
    const follows = openFollows(dataDir())
    try {
      return await work(follows)
    } finally {
      follows.close()
    }
  }
  const setExit = (code: number) => {
    process.exitCode = code
  }
  const parts = (corpus: Corpus, follows: Follows) => ({
    corpus,
    follows,
    web: openWeb(),
    signal,
    say,
  })

  follow
    .command('add')
    .description('take feeds and sitemaps into the list')
    .argument('<addresses...>', 'addresses of feeds or sitemaps, and OPML files as feed readers write them')
    .option('--every <time>', 'how often to ask, such as 30m, 1h or 2d', interval, 3600)
    .option('--no-pages', 'do not read the pages behind entries that hold only a summary')
    .action(async (addresses: string[], { every, pages }: { every: number; pages: boolean }) => {
      const work = async (follows: Follows) => {
        const { addFollowed } = await import('./add-followed.ts')
        const web = openWeb()
        let isAll = true
        for (const address of expand(addresses, locate))
          isAll = (await addFollowed({ address, every, pages }, { follows, web, signal, say })) && isAll
        return isAll ? 0 : 1
      }
      setExit(await withList(work))
    })

  follow
    .command('list')
    .description('list what is followed and what came of it')
    .option('--opml', 'print it as an OPML file for other feed readers')
    .action(async ({ opml }: { opml?: true }) => {
      setExit(
        await withList((follows) => {
          if (opml) say(writeOpml(follows.list().map(({ address }) => address)))
          else for (const line of listFollowed(follows.list(), new Date())) say(line)
          return 0
        }),
      )
    })

  follow
    .command('remove')
    .description('take addresses out of the list; the articles stay')
    .argument('<addresses...>', 'addresses as the list shows them')
    .action(async (addresses: string[]) => {
      setExit(
        await withList((follows) =>
          addresses.map((one) => remove(one, follows, say)).every(Boolean) ? 0 : 1,
        ),
      )
    })

  follow
    .command('once')
    .description('read all of the list now')
    .action(() =>
      withCorpus((corpus) =>
        withList(async (follows) => {
          const { followOnce } = await import('./keep-following.ts')
          return (await followOnce(parts(corpus, follows))) ? 0 : signal.aborted ? 130 : 1
        }),
      ),
    )

  follow
    .command('run')
    .description('stay and read each address as it becomes due; Ctrl-C ends it')
    .action(() =>
      withCorpus((corpus) =>
        withList(async (follows) => {
          const count = follows.list().filter(({ gone }) => !gone).length
          say(`following ${count} address${count === 1 ? '' : 'es'}; Ctrl-C ends it`)
          const { keepFollowing } = await import('./keep-following.ts')
          await keepFollowing(parts(corpus, follows))
          return 0
        }),
      ),
    )

  return follow
}

/** The addresses given, and those in the files given. */
function expand(given: readonly string[], locate: (path: string) => string): string[] {
  return given.flatMap((one) => {
    if (isAddress(one)) return [one]
    try {
      return readOpml(readFileSync(locate(one), 'utf8'))
    } catch (error) {
      const reason = isMissing(error)
        ? 'there is no such file, and it is no http(s) address'
        : (error as Error).message
      throw new Error(`${one}: ${reason}`)
    }
  })
}

const isMissing = (error: unknown) => (error as NodeJS.ErrnoException).code === 'ENOENT'

function remove(address: string, follows: Follows, say: (line: string) => void): boolean {
  const href = URL.canParse(address) ? new URL(address).href : address
  const found = follows.find(address) ?? follows.find(href)
  if (found) follows.remove(found.n)
  say(
    found
      ? `${found.address} is not followed any more; its articles stay`
      : `${address} is not followed: npm run follow -- list shows what is`,
  )
  return found !== null
}
