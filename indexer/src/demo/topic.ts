import { type Wording, wordings } from './wording.ts'

export type Group = 'technology' | 'industry' | 'green' | 'society' | 'policy' | 'world'

const PARTS = ['titles', 'leads', 'facts', 'scenes', 'views'] as const
export type Part = (typeof PARTS)[number]

/** What the generator can say about one theme. `name` stands where a general sentence speaks of the theme. */
export type Topic = { id: string; group: Group; name: Wording } & Readonly<Record<Part, Wording[]>>

export function topic(id: string, group: Group, text: Record<'name' | Part, string>): Topic {
  const [name] = wordings(text.name)
  if (!name) throw new Error(`topic ${id} has no name`)
  const [titles, leads, facts, scenes, views] = PARTS.map((part) => wordings(text[part]))
  if (!titles || !leads || !facts || !scenes || !views) throw new Error(`topic ${id} lacks a part`)
  return { id, group, name, titles, leads, facts, scenes, views }
}
