import { z } from 'zod'

export const themesState = z.object({
  find: z.string().max(200).default(''),
  order: z.enum(['dictionary', 'articles']).default('dictionary'),
})
export type ThemesState = z.infer<typeof themesState>

export const themesDefaults = { find: '', order: 'dictionary' } as const
