import type { Wording } from './wording.ts'

/**
 * Paragraphs of steps. A step is a pool of general phrases, or a part of the first, second or third topic; one with
 * `?` is left out now and then, and so is a paragraph that begins with it.
 */
export type Plan = { type: Wording; weight: number; opinion?: true; paragraphs: readonly string[] }

export const plans: readonly Plan[] = [
  {
    type: { zh: '消息', en: 'News' },
    weight: 4,
    paragraphs: ['first.leads context?', 'first.facts evidence?', 'bridge? second.facts', 'voice?', 'close'],
  },
  {
    type: { zh: '通讯', en: 'Feature' },
    weight: 3,
    paragraphs: [
      'first.scenes aside?',
      'first.leads context',
      'first.facts evidence first.facts?',
      'first.scenes voice?',
      'bridge second.scenes second.facts?',
      'caution? first.views',
      'close',
    ],
  },
  {
    type: { zh: '分析', en: 'Analysis' },
    weight: 3,
    paragraphs: [
      'first.leads context',
      'background background?',
      'first.facts evidence',
      'first.facts? evidence',
      'bridge second.facts second.views?',
      'caution first.views',
      'turn? third.facts voice?',
      'close',
    ],
  },
  {
    type: { zh: '数据', en: 'Figures' },
    weight: 2,
    paragraphs: [
      'first.leads',
      'first.facts evidence',
      'first.facts evidence?',
      'bridge second.facts',
      'caution? close',
    ],
  },
  {
    type: { zh: '评论', en: 'Comment' },
    weight: 2,
    opinion: true,
    paragraphs: [
      'first.leads',
      'background first.views',
      'first.facts caution',
      'first.scenes',
      'bridge second.views',
      'voice? first.views',
      'close?',
    ],
  },
]
