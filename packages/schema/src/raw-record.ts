/** Where a record was found: `line` counts from 1 and is null where the file is the record. */
export type Origin = { file: string; line: number | null }

/** What a reader found, before anything is made of it. */
export type RawRecord =
  | { kind: 'fields'; origin: Origin; fields: Record<string, unknown> }
  | { kind: 'page'; origin: Origin; text: string }

/** What a reader could not read: `reason` is a sentence for the analyst, `sample` the beginning of what stood there. */
export type Refusal = { kind: 'refusal'; origin: Origin; reason: string; sample?: string }
