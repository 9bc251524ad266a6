import type { Theme } from '@tidewatch/schema/theme'

const theme = (id: string, zh: string, en: string): Theme => ({
  id,
  label: { zh, en },
  terms: [zh],
  exclude: [],
})

export const themes: readonly Theme[] = [
  theme('5g', '5G', '5G'),
  theme('artificial-intelligence', '人工智能', 'Artificial intelligence'),
  theme('smart-cities', '智慧城市', 'Smart cities'),
  theme('green-energy', '绿色能源', 'Green energy (wind & sun)'),
]
