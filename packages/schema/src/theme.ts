import { z } from 'zod'

export const themeId = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'a theme id is lower-case letters, digits and single hyphens')
  .max(60)

export const theme = z.object({
  id: themeId,
  label: z.object({ zh: z.string().min(1), en: z.string().min(1) }),
  terms: z.array(z.string().min(1)).min(1),
  exclude: z.array(z.string().min(1)).default([]),
})
export type Theme = z.infer<typeof theme>

/** `themes.yaml`: a list of themes, ids unique. */
export const themesFile = z.object({ themes: z.array(theme) }).superRefine(({ themes }, ctx) => {
  const seen = new Set<string>()
  for (const [index, { id }] of themes.entries()) {
    if (seen.has(id))
      ctx.addIssue({ code: 'custom', path: ['themes', index, 'id'], message: `theme ${id} stands twice` })
    seen.add(id)
  }
})
