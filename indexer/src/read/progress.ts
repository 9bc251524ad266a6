/** How far reading has come, in bytes as they lie on the disk. `file` is the one being read. */
export type Progress = { totalBytes: number; readBytes: number; file: string | null }

export const newProgress = (): Progress => ({ totalBytes: 0, readBytes: 0, file: null })
