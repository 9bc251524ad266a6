/** Something is wrong with the material; the message is a sentence for the analyst. */
export class ReadError extends Error {
  override name = 'ReadError'
}

const SYSTEM_REASONS: Record<string, string> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'this user may not read it',
  EPERM: 'this user may not read it',
  ELOOP: 'its symbolic links lead in a circle',
  EIO: 'the disk failed to read it',
}

/** Why something couldn't be read. An error that is not of the material or the file system is ours: it is thrown on. */
export function reasonFor(error: unknown): string {
  const reason = knownReason(error)
  if (reason === null) throw error
  return reason
}

/** As `reasonFor`, but what a library says about material of this format is a reason, too. */
export function reasonIn(format: string, error: unknown): string {
  const reason = knownReason(error)
  if (reason !== null) return reason
  if (error instanceof RangeError && /call stack/.test(error.message))
    return `as ${format} it is nested too deep to be read`
  return `it can't be read as ${format} (${error instanceof Error ? error.message.slice(0, 200) : String(error)})`
}

function knownReason(error: unknown): string | null {
  if (error instanceof ReadError) return error.message
  if (error instanceof Error && 'code' in error && typeof error.code === 'string' && 'syscall' in error)
    return SYSTEM_REASONS[error.code] ?? `it can't be read (${error.code})`
  return null
}
