/** A file with its path inside what was dropped or chosen: `folder/page.html`. */
export type Chosen = { file: File; path: string }

/** All files of what was dropped, folders to their depths. Must be called in the event itself. */
export async function droppedFiles(items: DataTransferItemList): Promise<Chosen[]> {
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry() ?? [])
  const found = await Promise.all(entries.map(filesOf))
  return found.flat()
}

export const chosenFiles = (list: FileList): Chosen[] =>
  [...list].map((file) => ({ file, path: file.webkitRelativePath || file.name }))

async function filesOf(entry: FileSystemEntry): Promise<Chosen[]> {
  if (isFile(entry)) {
    const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject))
    return [{ file, path: entry.fullPath.replace(/^\//, '') }]
  }
  const found: Chosen[] = []
  for (const inner of await entriesOf(entry as FileSystemDirectoryEntry))
    found.push(...(await filesOf(inner)))
  return found
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile

/** A folder tells its entries a hundred at a time. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader()
  const all: FileSystemEntry[] = []
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    )
    if (some.length === 0) return all
    all.push(...some)
  }
}
