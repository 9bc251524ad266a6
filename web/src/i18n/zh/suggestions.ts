import type { suggestions as en } from '../en/suggestions.ts'
import type { Words } from '../words.ts'

export const suggestions: Words<typeof en> = {
  label: '检索建议',
  groups: { theme: '主题', source: '来源', term: '词语', recent: '最近检索' },
  clear: '清除最近检索',
  meant: '您要找的是不是',
}
