/** One thing that `npm run check` looks at. `run` answers what is wrong, a line or block each; nothing when all is well. */
export type Check = { name: string; run: () => Promise<string[]> | string[] }
