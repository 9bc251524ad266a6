import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { basename } from 'node:path'
import type { Question } from './asking.ts'
import type { Crowd } from './crowd.ts'
import type { Loading } from './loading.ts'
import type { Asked } from './queries.ts'
import { median, p95 } from './stats.ts'

export type Results = {
  corpus: string
  loading: Loading
  straightSeconds: number
  serverMiB: number | null
  asked: Asked[]
  questions: Question[]
  crowds: Crowd[]
  settings: string
}

const ms = (value: number) => (value < 100 ? value.toFixed(1) : value.toFixed(0))
const table = (head: string[], rows: string[][]) =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')

export const questionTable = (questions: readonly Question[]) =>
  table(
    ['asked of the texts', 'first time median / p95, ms', 'again median / p95, ms'],
    questions.map(({ name, first, again }) => [
      name,
      `${ms(median(first))} / ${ms(p95(first))}`,
      `${ms(median(again))} / ${ms(p95(again))}`,
    ]),
  )

/** One run of the benchmark as Markdown. */
export function render({
  corpus,
  loading,
  straightSeconds,
  serverMiB,
  asked,
  questions,
  crowds,
  settings,
}: Results): string {
  const { articles, seconds, loaderMiB, engineMiB, engineOwnMiB } = loading
  const [rate, straight] = [articles / seconds, articles / straightSeconds]
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim()
  const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'CPU'}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}`
  return [
    `## ${basename(corpus)}, ${new Date().toISOString().slice(0, 16).replace('T', ' ')} UTC, commit ${commit}`,
    `${machine}; ${settings}.`,
    table(
      ['loading', 'articles', 'seconds', 'articles/s'],
      [
        ['`npm run load`, start to end', `${articles}`, seconds.toFixed(1), rate.toFixed(0)],
        [
          'the same documents straight to the engine',
          `${articles}`,
          straightSeconds.toFixed(1),
          straight.toFixed(0),
        ],
        ['ratio', '', '', (rate / straight).toFixed(2)],
      ],
    ),
    `Peak memory: loader ${loaderMiB} MiB, server ${serverMiB} MiB, engine ${engineMiB} MiB resident, of which ` +
      `${engineOwnMiB} MiB its own and the rest pages of its database.`,
    table(
      [
        'question',
        'API median / p95, ms',
        'engine median / p95, ms',
        'ratio of medians',
        'API again median, ms',
      ],
      asked.map(({ name, api, engine, again }) => [
        name,
        `${ms(median(api))} / ${ms(p95(api))}`,
        `${ms(median(engine))} / ${ms(p95(engine))}`,
        (median(api) / median(engine)).toFixed(2),
        ms(median(again)),
      ]),
    ),
    questionTable(questions),
    table(
      ['20 users at once, 10 s', 'answers', 'failed', 'p50, ms', 'p95, ms', 'p99, ms'],
      crowds.map(({ name, requests, failed, p50, p95: high, p99 }) => [
        name,
        `${requests}`,
        `${failed}`,
        ms(p50),
        ms(high),
        ms(p99),
      ]),
    ),
  ].join('\n\n')
}

/** The newest run stands first, the older ones below it. */
export function keep(file: string, text: string): void {
  const [head = '', ...older] = readFileSync(file, 'utf8').split(/^(?=## )/m)
  writeFileSync(file, [head, `${text}\n\n`, ...older].join(''))
}
