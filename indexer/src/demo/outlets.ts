import type { Group } from './topic.ts'
import type { Language } from './wording.ts'

/** `weekly` outlets give the day and no hour. Years are those in which it appeared, inclusive. */
export type Outlet = {
  source: string
  language: Language
  zone: string
  years: readonly [first: number, last: number]
  weight: number
  weekly?: true
  opinion: string
  sections: Partial<Record<Group, string>>
  bylines: readonly (string | null)[]
}

export const outlets: readonly Outlet[] = [
  {
    source: '海港纪事（示例）',
    language: 'zh',
    zone: '+08:00',
    years: [2016, 2025],
    weight: 4,
    opinion: '评论',
    sections: {
      technology: '科技',
      industry: '经济',
      green: '生态',
      society: '民生',
      policy: '政务',
      world: '国际',
    },
    bylines: ['采编中心', '经济新闻组', '本地新闻组', null],
  },
  {
    source: '潮汐经济观察（示例）',
    language: 'zh',
    zone: '+08:00',
    years: [2016, 2025],
    weight: 3,
    opinion: '观点',
    sections: {
      technology: '产业',
      industry: '产业',
      green: '产业',
      policy: '政策',
      society: '政策',
      world: '宏观',
    },
    bylines: ['编辑部', '研究组', null],
  },
  {
    source: '云渚科技周刊（示例）',
    language: 'zh',
    zone: '+08:00',
    years: [2017, 2025],
    weight: 2,
    weekly: true,
    opinion: '卷首',
    sections: { technology: '前沿', industry: '工程', green: '能源', society: '人物' },
    bylines: ['本刊编辑部', '特约撰稿'],
  },
  {
    source: '望潮晚报（示例）',
    language: 'zh',
    zone: '+08:00',
    years: [2016, 2022],
    weight: 2,
    opinion: '茶座',
    sections: { society: '城事', policy: '城事', green: '城事', industry: '市场' },
    bylines: ['城事组', '夜班编辑', null],
  },
  {
    source: 'Harbour Ledger (demo)',
    language: 'en',
    zone: '+00:00',
    years: [2016, 2025],
    weight: 4,
    opinion: 'Opinion',
    sections: {
      technology: 'Technology',
      industry: 'Business',
      green: 'Environment',
      society: 'Society',
      policy: 'Politics',
      world: 'World',
    },
    bylines: ['Newsroom', 'Business desk', null],
  },
  {
    source: 'Lantern Policy Review (demo)',
    language: 'en',
    zone: '-05:00',
    years: [2016, 2025],
    weight: 2,
    weekly: true,
    opinion: 'Editorial',
    sections: { policy: 'Policy', green: 'Policy', society: 'Policy', industry: 'Economy', world: 'World' },
    bylines: ['The editors', 'Staff writer'],
  },
  {
    source: 'Tideline Technology (demo)',
    language: 'en',
    zone: '+01:00',
    years: [2018, 2025],
    weight: 2,
    opinion: 'Comment',
    sections: { technology: 'Research', industry: 'Engineering', green: 'Energy' },
    bylines: ['Technology desk', null],
  },
  {
    source: 'The Breakwater (demo)',
    language: 'en',
    zone: '+10:00',
    years: [2016, 2021],
    weight: 2,
    opinion: 'Letters',
    sections: { society: 'People', industry: 'Trade', world: 'Abroad', technology: 'Trade' },
    bylines: ['Editorial desk', null],
  },
]
