import { isDay } from './date/is-day.ts'
import { cells } from './table.ts'

export type Label =
  | 'title'
  | 'keywords'
  | 'body'
  | 'date'
  | 'author'
  | 'source'
  | 'origin'
  | 'outlet'
  | 'headline'
  | 'section'
  | 'type'
  | 'views'
  | 'words'
  | 'editor'

/** A line that says what it is: `Views: 1`, `【来源】https://…`, `作者 | 求 |`. */
export type Labelled = { label: Label; value: string }

const names: Record<Label, string> = {
  title: '标题 新闻标题 文章标题 title news_title article_title headline',
  keywords: '关键词 关键字 标签 keywords key_words tags',
  body: '正文 新闻正文 新闻内容 文章内容 content news_content article_content full_text',
  date: '日期 发布日期 发布时间 发表日期 发表时间 第一次发布 首次发布 首发时间 date published published_on posted_on publication_date publish_date date_published',
  author: '作者 本文作者 文章作者 记者 本报记者 文 撰文 撰稿 author authors by written_by',
  origin:
    '转载自 转自 本文转自 本文转载自 文章转自 转载来源 转载于 摘自 摘编自 原载 原载于 首发于 originally_published_in originally_published_on originally_published_at originally_published_by originally_published first_published_in first_published_on republished_from reprinted_from',
  outlet: '',
  headline: '原标题 原题 original_title original_headline',
  source:
    '来源 新闻来源 文章来源 信息来源 稿源 出处 原文 原文链接 原文地址 source original original_link original_url source_url',
  section: '栏目 频道 版块 分类 所属分类 section category',
  type: '类型 类别 体裁 type genre',
  views:
    '阅读 阅读量 阅读数 阅读次数 浏览 浏览量 浏览次数 点击 点击量 点击数 点击次数 人气 views page_views view_count reads',
  words: '字数 words word_count',
  editor: '编辑 本文编辑 责任编辑 责编 网络编辑 值班编辑 实习编辑 校对 审核 编审 监制 终审 editor edited_by',
}

const labelOf = new Map(
  Object.entries(names).flatMap(([label, list]) =>
    list.split(' ').map((name) => [name.replaceAll('_', ' '), label as Label] as const),
  ),
)

const BRACKETED = /^[【[]\s*([^】\]]{1,20}?)\s*[】\]]\s*[:：]?\s*(.*)$/
const WITH_COLON = /^([^:：]{1,20}?)\s*[:：]\s*(.*)$/
const SLASHED = /^(文|撰文|撰稿|作者|记者|编辑|责编)\s*[/／]\s*([^/／:：]{1,30})$/
const COUNTED =
  /^((?:阅读|浏览|点击|访问)(?:量|数|次数)?|人气)\s*[(（]?\s*([\d,.]+\s*[万千kKmM]?\+?\s*(?:人|次|人次)?)\s*[)）]?$/
const IN_PARENTHESES = /^[（(](.*)[)）]$/

const SHORT = /^[^。！？]{1,60}$/
const WEB = /^https?:\/\/\S{1,2000}$/i
const COUNT = /^[\d,.]+ ?[万千kKmM]?\+? ?(?:人|次|人次|字|views?|reads?|words?)?$/

const fits: Record<Label, (value: string) => boolean> = {
  title: (value) => value !== '',
  body: () => true,
  keywords: (value) => value !== '' && value.length <= 300,
  date: (value) => value.length <= 60 && (/\d{4}|[〇○零一二三四五六七八九]{4}/.test(value) || isDay(value)),
  source: (value) => SHORT.test(value) || WEB.test(value),
  author: (value) => SHORT.test(value),
  origin: (value) => SHORT.test(value) || WEB.test(value),
  outlet: () => true,
  headline: (value) => value !== '' && value.length <= 150,
  section: (value) => SHORT.test(value),
  type: (value) => SHORT.test(value),
  editor: (value) => SHORT.test(value),
  views: (value) => COUNT.test(value),
  words: (value) => COUNT.test(value),
}

/** The label and value of a line, where it is nothing but these. */
export function readLabelled(line: string): Labelled | null {
  const text = line.trim()
  const row = cells(text)
  if (row.length > 0) return row.length === 2 ? labelled(row[0], row[1]) : null
  const inner = IN_PARENTHESES.exec(text)?.[1] ?? text
  const [, name, value] =
    BRACKETED.exec(inner) ?? WITH_COLON.exec(inner) ?? SLASHED.exec(inner) ?? COUNTED.exec(inner) ?? []
  return labelled(name, value)
}

function labelled(name: string | undefined, value: string | undefined): Labelled | null {
  const key = name?.toLowerCase().replace(/(?<=\p{sc=Han})\s+(?=\p{sc=Han})/gu, '')
  const label = key === undefined ? undefined : labelOf.get(key)
  if (!label || value === undefined || !fits[label](value.trim())) return null
  return { label, value: label === 'source' || label === 'origin' ? paper(value.trim()) : value.trim() }
}

/** 《海港日报》（2023年7月13日 第01版） names the paper, its day and its page. */
const paper = (value: string) =>
  value
    .replace(/(?<=.)\s*[（(][^()（）]*\d{1,2}\s*月\s*\d{1,2}\s*日[^()（）]*[)）]$/, '')
    .replace(/^《([^《》]+)》$/, '$1')
