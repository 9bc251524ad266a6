import type { DateClue } from '@tidewatch/schema/raw-record'
import { plainLine } from '../../date/read-written.ts'
import { readParts } from '../../label-parts.ts'
import type { Page } from '../body/dom.ts'
import type { Block, Model } from '../body/model.ts'
import { readModel } from '../body/read-model.ts'
import { findTitle } from '../body/title.ts'
import { isApartName } from './apart.ts'
import { datesIn, type LineDate } from './line-dates.ts'

const PUBLISHED =
  /(?:(?:发布|发表|发稿|刊发|首发|出版|发文|成文|印发|公布|原创|提交|录入|添加|發布|發表|刊登|게시|등록|입력|掲載|公開|published|posted|publication|released|filed|issued)(?:时间|時間|日期|于|於| date| on| at)?|(?<!\p{sc=Han})(?:时间|時間|日期)|\bdate)\s*[:|]?\s*$/iu
const DRAWN_UP = /(?:成文|印发|发文)(?:时间|時間|日期)?\s*[:|]?\s*$/
const UPDATED =
  /(?:更新|修改|编辑|updated|modified|revised|edited|수정|更新日)(?:时间|時間|日期|于|於| on| at)?\s*[:|]?\s*$/iu
const CLOCK = /(?:今天是|今天|现在是|当前时间|现在时间|北京时间|today is|today's date|it is)\s*[:：]?\s*$/i
const OTHER =
  /(?:建站|创刊|成立|截至|截止|有效期|活动时间|开始|结束|报名|copyright|©|备案|版权|since|until|before|expires?)\D{0,12}$|[据自至到从在]$/i
/** 新华社北京3月4日电: the day of the dispatch, without its year, in the first sentence. */
const TOLD = /^(?:报道|讯|电|電|消息|起|至|以来|以前)/
const DISPATCH =
  /^[（(【\s]*(?:据)?\p{sc=Han}{2,10}?(?:社|网|報|报|台)\p{sc=Han}{0,12}?(\d{1,2}月\d{1,2}日)(?:电|電|讯|訊)/u
const BYLINE =
  /来源|來源|作者|记者|編輯|编辑|责编|来自|阅读|浏览|点击|评论|字号|稿源|\bby\b|source|views|min(?:ute)?s? read/i
const DATE_NAMES =
  / (?:pub ?time|pubdate|pub ?date|publish\w*|date\w*|time|timestamp|posted|article info|info|meta|byline|dateline|source|laiyuan|author|shijian|riqi|fabu) /

const ENOUGH = 4
const MOST = 3
const MOST_LINES = 300
/** Blocks below the title in which its date is looked for. */
const REACH = 10

type Scored = { date: LineDate; score: number; isUpdated: boolean }

/** Dates that a page shows its readers as the article's own, the best founded first. */
export function visibleClues(page: Page, title: string): DateClue[] {
  if (!page.documentElement) return []
  const model = readModel(page.documentElement)
  const start = findTitle(model, title).at
  const shown = dated(model)
    .flatMap((line) => scoresOf(model, line, start))
    .filter(({ score }) => score >= ENOUGH)
    .sort((a, b) => b.score - a.score)
  const clues = shown
    .slice(0, MOST)
    .map(({ date, isUpdated }) => clueOf(date.value, isUpdated ? 'updated' : null))
  return [...clues, ...signature(model, start), ...dispatch(model, start)]
}

function dispatch(model: Model, start: number): DateClue[] {
  const head = model.blocks.slice(start + 1, start + 1 + 2 * REACH)
  const [told] = head.flatMap(({ text }) => DISPATCH.exec(plainLine(text.slice(0, 80)))?.[1] ?? [])
  return told ? [clueOf(told, 'weak')] : []
}

type Line = { block: Block; at: number; dates: LineDate[] }

function dated({ blocks }: Model): Line[] {
  const lines: Line[] = []
  for (const [at, block] of blocks.entries()) {
    const dates = datesIn(block.text)
    if (dates.length > 0) lines.push({ block, at, dates })
    if (lines.length >= MOST_LINES) break
  }
  return lines
}

const clueOf = (value: string, weight: DateClue['weight'] | null): DateClue =>
  weight ? { value, origin: 'text', weight } : { value, origin: 'text' }

function scoresOf(model: Model, { block, at, dates }: Line, start: number): Scored[] {
  if (isBeside(model, block, start)) return []
  const isNamed = namesOf(model, block, 3).some((names) => DATE_NAMES.test(names))
  const around = (isNamed ? 2 : 0) + nearness(at, start) + (isBesideByline(model, at) ? 2.5 : 0)
  // A day with its weekday above the title is mostly the clock of the site.
  if (at < start && /(?:星期|周|週)[一二三四五六日天]/.test(block.text)) return []
  return dates.flatMap((date) => {
    if (CLOCK.test(date.before) || OTHER.test(date.before) || TOLD.test(date.after)) return []
    const isUpdated = UPDATED.test(date.before)
    // A month dates an article only where nothing else is said.
    if (date.kind === 'month' && /[\p{L}\d]/u.test(withoutLabel(date.before) + date.after)) return []
    const isLabelled = isUpdated || PUBLISHED.test(date.before)
    const isTold = isSentence(`${date.before} ${date.after}`) || block.links > 0.6
    if (isTold && !isLabelled) return []
    // Documents are drawn up and signed some time before they appear.
    const isDrawnUp = isLabelled && DRAWN_UP.test(date.before)
    return [{ date, score: around + worthOf(date, isLabelled) - (isDrawnUp ? 1 : 0), isUpdated }]
  })
}

/** A line that is nothing but a byline stands right above or below. */
const isBesideByline = ({ blocks }: Model, at: number): boolean =>
  [blocks[at - 1], blocks[at + 1]].some(
    (block) => block !== undefined && readParts(block.text).some(({ label }) => label === 'author'),
  )

const withoutLabel = (before: string) => before.replace(PUBLISHED, '').replace(UPDATED, '')

function worthOf({ before, after, kind }: LineDate, isLabelled: boolean): number {
  const rest = `${before} ${after}`
  const marks = [isLabelled ? 4 : 0, BYLINE.test(rest) ? 1.5 : 0, rest.trim().length <= 40 ? 1 : 0]
  return marks.reduce((sum, mark) => sum + mark, kind === 'relative' ? -1 : 0)
}

/** A date within a sentence is what the article tells, not when. */
const isSentence = (rest: string) =>
  /[。！？；]|，.{12,}|[a-z]{3,} [a-z]{2,} [a-z]{2,} [a-z]{2,} [a-z]{2,} [a-z]{2,}/.test(rest)

function nearness(at: number, start: number): number {
  if (start < 0) return at < 2 * REACH ? 0.5 : 0
  const distance = at - start
  if (distance >= 0) return distance <= REACH ? 4 - distance * 0.3 : 0
  return distance >= -4 ? 1.5 : -2
}

/** In a part about other things, or hidden. What also holds the title is none, whatever its name. */
function isBeside(model: Model, block: Block, start: number): boolean {
  return chain(model, block).some(({ tag, names, isHidden, from, to }) => {
    if (isHidden) return true
    const holdsTitle = start >= from && start < to
    if (holdsTitle || tag === 'body' || tag === 'html') return false
    return /^(?:nav|footer|aside)$/.test(tag) || isApartName(names)
  })
}

function* chainOf(model: Model, block: Block) {
  for (let at = block.box; at >= 0; at = model.boxes[at]?.parent ?? -1) {
    const box = model.boxes[at]
    if (box) yield box
  }
}
const chain = (model: Model, block: Block) => [...chainOf(model, block)]

const namesOf = (model: Model, block: Block, count: number): string[] =>
  chain(model, block)
    .slice(0, count)
    .map(({ names }) => names)

const SIGNED =
  /^[\d〇○零一二三四五六七八九十元 ]+年[\d一二三四五六七八九十 ]+月[\d一二三四五六七八九十廿 ]+日$/

/** Documents are dated below, on a line of its own, as letters are. */
function signature(model: Model, start: number): DateClue[] {
  const signed = model.blocks.find(
    ({ text }, at) =>
      at > start + 1 && text.length <= 30 && SIGNED.test(text) && model.blocks[at - 1] !== undefined,
  )
  return signed && !isBeside(model, signed, start) ? [clueOf(signed.text, 'weak')] : []
}
