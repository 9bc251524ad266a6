import type { concordance as en } from '../en/concordance.ts'
import type { Words } from '../words.ts'

export const concordance: Words<typeof en> = {
  total: '{{articles}}中的{{matches}}',
  matches_other: '{{count, number}}处匹配',
  sort: '行序',
  sorts: { left: '按前文', right: '按后文', newest: '最新', oldest: '最早' },
  csv: '上下文CSV',
  csvHint: '全部各行，不限本页',
  table: '匹配处及其上下文',
  columns: { before: '前文', match: '匹配', after: '后文', article: '文章' },
  inTitle: '标题',
  versions: '双语文章的两个版本各处匹配都列出。图表中的提及次数只计匹配较多的版本：此处为{{mentions}}。',
  nothing: {
    title: '要看哪个词的上下文？',
    hint: '输入未被排除的检索词，或选择主题，即可逐处列出匹配及其前后文。',
  },
  tooMany: {
    title: '匹配处太多，无法排序',
    hint: '{{articles}}中的匹配超过{{limit, number}}处。请收窄检索式，或按来源、语言、时间筛选。',
  },
  empty: {
    title: '这些文章里没有可列出的匹配处',
    hint: '所检索的内容不在文章的文字中，或没有这样的文章。',
  },
}
