/** What we call the parts of an article, and the names under which exports, tables, feeds and search engines keep them. */
const NAMES = {
  id: 'id guid uid docid articleid storyid uuid newsid 编号 序号 文章编号',
  title:
    'title headline articletitle newstitle webtitle headlinemain titletext 标题 题名 题目 文章标题 新闻标题 稿件标题',
  body: 'body content contenthtml bodyhtml fulltext text articlebody articletext contenttext bodytext maintext plaintext story html htmlcontent newscontent 正文 内容 全文 正文内容 文章内容 新闻内容 文章正文',
  summary:
    'summary abstract description excerpt lead standfirst snippet subheadline trailtext leadparagraph dek digest 摘要 导语 简介 概要 内容摘要',
  publishedAt:
    'publishedat published publishdate publisheddate publicationdate publishtime pubdate pubtime datepublished firstpublished firstpublicationdate webpublicationdate datetime date postdate issued time seendate createdat created timestamp 发布时间 发布日期 发表时间 发表日期 出版日期 刊发日期 报道时间 日期 时间',
  updatedAt:
    'updatedat updated modified modifiedat datemodified lastmodified lastupdated updatetime 更新时间 修改时间 更新日期',
  source:
    'source sourcename outlet publisher media medianame publication newspaper sitename site channel domain newsdesk 来源 媒体 媒体名称 报纸 报刊 报纸名称 文献来源 来源媒体 信息来源 网站 站点',
  author:
    'author authors byline creator creators writer journalist reporter bylineoriginal 作者 记者 撰稿人 署名',
  url: 'url link permalink href canonical canonicalurl originalurl sourceurl articleurl weburl externalurl 网址 链接 原文链接 地址 文章链接 来源链接',
  section:
    'section sectionname category categories column channelname desk newssection rubric 栏目 版面 分类 版名 版次 频道 类别 专栏',
  keywords: 'keywords keyword tags tag topics subjects subject labels descriptors 关键词 关键字 标签 主题词',
  language: 'language lang languagecode inlanguage locale 语言 语种',
  claimedOrigin: 'claimedorigin reprintedfrom originalsource 转载自 原始来源 转自 稿件来源',
  type: 'type articletype documenttype genre 类型 文章类型 体裁',
  views: 'views viewcount pageviews readcount 阅读量 浏览量 点击量 阅读数',
  translations: 'translations',
} as const

export type FieldName = keyof typeof NAMES

export const fieldNames = Object.keys(NAMES) as FieldName[]

const plain = (name: string) =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^(?:dc|dcterms|og|article|wp|schema)[:.]/, '')
    .replace(/[([{].*$/, '')
    .replace(/[\s\p{P}\p{S}]/gu, '')

const known = new Map<string, { field: FieldName; rank: number }>(
  fieldNames.flatMap((field) =>
    NAMES[field].split(' ').map((name, rank) => [name, { field, rank }] as const),
  ),
)

/** The same few names come with every record; names are data in some files, so there is an end to what is kept. */
const MOST_SEEN = 5_000
const seen = new Map<string, { field: FieldName; rank: number } | undefined>()

function lookUp(name: string): { field: FieldName; rank: number } | undefined {
  if (seen.has(name)) return seen.get(name)
  const found = name.length > 100 ? undefined : known.get(plain(name))
  if (seen.size < MOST_SEEN) seen.set(name, found)
  return found
}

/** Names given by hand: our field → the name it has in the material. */
export type ColumnMap = Partial<Record<FieldName, string>>

/** Which of these names holds what; the names that come later in our lists give way. */
export function matchNames(names: string[], map: ColumnMap = {}): Map<FieldName, string[]> {
  const matched = new Map<FieldName, { name: string; rank: number }[]>()
  const given = new Set(Object.values(map))
  for (const name of names) {
    const found = given.has(name) ? undefined : lookUp(name)
    if (!found || map[found.field] !== undefined) continue
    const others = matched.get(found.field) ?? []
    matched.set(found.field, [...others, { name, rank: found.rank }])
  }
  const chosen = new Map(
    [...matched].map(([field, found]) => [
      field,
      found.sort((a, b) => a.rank - b.rank).map(({ name }) => name),
    ]),
  )
  for (const field of fieldNames) {
    const name = map[field]
    if (name !== undefined) chosen.set(field, [name])
  }
  return chosen
}
