import { readParts } from './label-parts.ts'
import { readLabelled } from './labels.ts'
import { nextLines } from './lines.ts'
import { originIn } from './origin.ts'
import { isRow } from './table.ts'

/** What a line that is no part of an article begins. */
export type TailKind = 'form' | 'info' | 'list' | 'note' | 'label'

const FORM_HEADING =
  /^(?:(?:发表|添加|提交|我要)(?:回复|评论|留言)|取消回复|留下(?:评论|回复)|leave a (?:reply|comment)|post a comment|add a comment|cancel reply|submit a comment)(?:\s*(?:取消回复|cancel reply))?$/i
const FORM_PHRASE =
  /^(?:您|你)的(?:电子)?(?:邮箱|邮件)地址不会被公开|^(?:电子)?(?:邮箱|邮件)地址不会被公开|^必填(?:项|字段|栏位)?已用 ?\*|^your email address will not be published|^required fields are marked|^在此浏览器中保存我的|^save my name, email/i

const NUMBERED = String.raw`(?:(?:\d{1,2}|[一二三四五六七八九十]{1,2})[.．、)）]\s*)?`
const LIST_HEADING = new RegExp(
  `^${NUMBERED}(?:${[
    '(?:本站|本文|站内)?(?:相关|推荐|热门|热点|最新|近期|更多|其他|精彩|同类|同作者)(?:的)?(?:文章|阅读|新闻|报道|资讯|推荐|链接|内容|作者|专题|评论|帖子|排行)(?:推荐|介绍|排行|列表)?',
    '(?:本站|文章|编辑|小编|好文|精彩|为您|为你)(?:文章)?推荐',
    '猜你喜欢|延伸阅读|拓展阅读|大家都在看|看了又看|来源信息|作者其他文章|你可能(?:还|也)?(?:喜欢|感兴趣).{0,6}',
    'related (?:articles?|posts?|stories|news|reading|links|content|coverage)|recommended(?: for you| articles| stories)?|you (?:may|might) also (?:like|enjoy)|more (?:stories|articles|news|like this)|most (?:read|popular|viewed)|(?:recent|popular|latest|trending) (?:posts|articles|stories|news)|read next',
  ].join('|')})\\s*[:：]?$`,
  'i',
)

const NOTE = new RegExp(
  [
    '^.{0,20}转载.{0,12}(?:注明|标明|保留|授权|许可|出处|联系)',
    '^(?:未经|非经).{0,20}(?:转载|复制|使用)',
    '^(?:本[網站].{0,30})?(?:未經|非經).{0,20}(?:轉載|複製|使用)',
    '^[-—–=~·*\\s]*(?:the )?end[-—–=~·*.\\s]*$|^.{0,12}点(?:个|亮|击|下)?[“"「](?:在看|赞)[”"」]',
    '^(?:免责声明|版权声明|版权所有|特别声明|郑重声明)',
    '^本文(?:仅代表|系|由.{1,20}(?:原创|发布|整理))|^本文(?:标题|链接|地址|网址)[:：]',
    '^(?:copyright\\b|©|\\(c\\) ?\\d{4})|\\ball rights reserved\\b',
    '^(?:reprinted|republished) (?:with permission|from)|^the post .+ appeared first on ',
    '^(?:continue reading|read (?:more|the full (?:article|story))|click here to)\\b.{0,80}$|^(?:阅读(?:全文|原文)|查看(?:全文|原文)|点击[“"「]?(?:阅读|查看)(?:全文|原文|更多))',
    '^(?:分享到|分享至|扫一扫|上一篇|下一篇|share this|previous post|next post)(?:[:：]|$)',
  ].join('|'),
  'i',
)

const TAIL_LABELS = new Set([
  'source',
  'views',
  'words',
  'editor',
  'author',
  'type',
  'section',
  'keywords',
  'date',
  'origin',
  'headline',
])

const isNote = (line: string) => line.length <= 300 && (NOTE.test(line) || originIn(line) !== null)

/** The number of rows under a line, and how many of them are labelled. */
function rowsUnder(lines: string[], at: number) {
  if (!nextLines(lines, at, 1).some(isRow)) return { rows: 0, labelled: 0 }
  const under = nextLines(lines, at, 20)
  const end = under.findIndex((line) => !isRow(line))
  const rows = end < 0 ? under : under.slice(0, end)
  return { rows: rows.length, labelled: rows.filter(readLabelled).length }
}

/** Does something start here that is no part of the article? Tables need their rows, headings what they head. */
export function tailKind(lines: string[], at: number): TailKind | null {
  const line = lines[at]?.trim() ?? ''
  if (line === '') return null
  if (isForm(line, lines, at)) return 'form'
  if (!isRow(line) && line.length <= 100) {
    const { rows, labelled } = rowsUnder(lines, at + 1)
    if (rows >= 3 && labelled >= 2) return 'info'
    if (LIST_HEADING.test(line)) return 'list'
  }
  if (isNote(line)) return 'note'
  const parts = readParts(line)
  // A day or a name alone may be the end of an article.
  const isLabelled = parts.length > 1 || readLabelled(line) !== null
  return isLabelled && parts.every(({ label }) => TAIL_LABELS.has(label)) ? 'label' : null
}

function isForm(line: string, lines: string[], at: number) {
  if (FORM_PHRASE.test(line)) return true
  const below = nextLines(lines, at + 1, 3)
  return FORM_HEADING.test(line) && (below.length === 0 || below.some((other) => FORM_PHRASE.test(other)))
}

/** A sentence of an article, as opposed to headlines, rows and the like. */
export function isProse(line: string): boolean {
  const text = line.trim()
  const isSentence =
    /[。.…][”’"'』」）)]*$/.test(text) || (text.length >= 40 && /[！？!?][”’"'』」）)]*$/.test(text))
  return text.length >= 20 && isSentence && !isRow(text) && !isNote(text) && readParts(text).length === 0
}
