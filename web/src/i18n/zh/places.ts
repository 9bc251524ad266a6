import type * as en from '../en/places.ts'
import type { Words } from '../words.ts'

export const themes: Words<typeof en.themes> = {
  title: '主题',
  lead: '{{count, number}}个主题。文章含有主题的至少一个词语，即属于该主题。',
  filter: '筛选主题',
  none: '没有这个名称或词语的主题。',
  columns: { theme: '主题', terms: '词语', articles: '文章', chart: '图表' },
  except: '除外',
  openChart: '图表',
  chartOf: '{{name}}的图表',
  articlesOf: '{{name}}：{{articles}}',
  order: '排序',
  orders: { dictionary: '词典顺序', articles: '文章数' },
}

export const sources: Words<typeof en.sources> = {
  title: '来源',
  lead: '{{sources, number}}个来源，{{articles}}。',
  columns: { source: '来源', articles: '文章', first: '最早', last: '最晚', chart: '图表' },
  languages: '语言',
  sections: '栏目',
  value: '值',
  chartOf: '{{name}}的图表',
  showAll: '显示全部{{count, number}}项',
  none: '还没有载入文章。',
  noneHint: '请载入：npm run load -- PATH',
}

export const filters: Words<typeof en.filters> = {
  label: '筛选',
  span: '时段',
  wholeSpan: '全部时段',
  from: '起',
  to: '止',
  apply: '设定时段',
  reset: '全部时段',
  hint: '填日、月或年：2024-03-05、2024-03或2024。也可在图上拖选。',
  badDay: '不是日、月或年：{{text}}',
  badOrder: '结束早于开始',
  lastYears_other: '最近{{count, number}}年',
  source: '来源',
  language: '语言',
  section: '栏目',
  chosen: '{{name}}：{{values}}',
  many: '{{name}}：{{count, number}}项',
  find: '查找{{name}}',
  nothing: '没有这个名称。',
}

export const states: Words<typeof en.states> = {
  failed: '无法载入',
  again: '重试',
  refused: '无法按此条件作答',
  changeQuery: '修改检索词',
  restarting: '检索引擎正在重启，或其索引正在更新。',
  unreachable: '服务器没有应答。',
  retrying: '每两秒自动重试。',
  badAddress: '无法读懂这个地址',
  badAddressHint: '其中有本页不认识的值：{{names}}。',
  startAfresh: '去掉后打开',
  notFound: '这个地址没有内容',
  notFoundAction: '转到趋势',
  broke: '本页出错了',
  brokeHint: '请重新载入。若再次出现，请把操作步骤告诉系统管理者。',
  reload: '重新载入',
  demo: '{{count, number}}篇虚构的演示文章，仅供试用，与真实世界无关。',
  removeDemo: '全部移除',
  removing: '正在移除……',
  removeFailed: '无法移除：{{reason}}',
  busy: {
    loading: '正在载入文章，完成前数字会增加。',
    'loading-demo': '正在载入演示文章，完成前数字会增加。',
    retagging: '主题已改动，正在所有文章中重新查找，完成后恢复显示数字。',
    repairing: '正在由存储更新索引，完成后恢复显示数字。',
  },
  degraded: '检索引擎暂时无法连接。屏幕上的内容保留，恢复后自动更新。',
}
