/** Uploads lie in a folder of their own: what the analyst knows is the path inside it. */
export const shortFile = (file: string) => file.replace(/^.*\/inbox\/[^/]+\//, '')
