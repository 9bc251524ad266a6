const PAGE = /\.(?:x?html?|shtml?)$/i
const PARTS = /(?:_files|\.files|_文件|-Dateien|_fichiers|_archivos|_file)$/i

/**
 * Tells the folders that browsers put beside a page that they save: `page_files` beside `page.html`. What is in them
 * (images, scripts, the frames of advertisements) belongs to the page and is no article.
 */
export class SavedPages {
  private readonly stems = new Set<string>()

  /** `path` of a file, in the same form as asked for later. */
  add(path: string): void {
    if (PAGE.test(path)) this.stems.add(path.replace(PAGE, ''))
  }

  isPartsFolder(path: string): boolean {
    return PARTS.test(path) && this.stems.has(path.replace(PARTS, ''))
  }

  /** True where the file lies in such a folder, at any depth. */
  hasPart(path: string): boolean {
    if (this.stems.size === 0) return false
    for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1))
      if (this.isPartsFolder(path.slice(0, slash))) return true
    return false
  }
}

/** How they are called where they are summed up. */
export const PARTS_OF_PAGES = 'parts of saved pages'
