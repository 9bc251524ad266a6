// Runs in a thread of its own, so that a hostile file can be ended. Plain JavaScript: a thread knows nothing of tsx.
import { fileURLToPath } from 'node:url'
import { parentPort } from 'node:worker_threads'
import { getDocumentProxy } from 'unpdf'

const data = new URL('./', import.meta.resolve('pdfjs-dist/package.json'))

/** @param {{ bytes: Uint8Array, mostPages: number }} task */
async function read({ bytes, mostPages }) {
  const document = await getDocumentProxy(bytes, {
    // Old Chinese files name their characters by tables that every reader is expected to have.
    cMapUrl: fileURLToPath(new URL('cmaps/', data)),
    cMapPacked: true,
    standardFontDataUrl: fileURLToPath(new URL('standard_fonts/', data)),
    isEvalSupported: false,
    verbosity: 0,
  })
  const { info } = await document.getMetadata()
  const last = Math.min(document.numPages, mostPages)
  for (let number = 1; number <= last; number++) {
    const page = await document.getPage(number)
    parentPort?.postMessage({ kind: 'page', ...(await readPage(page)) })
    page.cleanup()
  }
  const pages = document.numPages
  // A second document hangs where the first is still being put away.
  await document.loadingTask.destroy()
  parentPort?.postMessage({ kind: 'end', pages, info: plain(info) })
}

/** @param {import('unpdf/pdfjs').PDFPageProxy} page */
async function readPage(page) {
  const view = page.getViewport({ scale: 1 })
  const content = await page.getTextContent({ includeMarkedContent: true })
  /** @type {unknown[]} */
  const items = []
  /** @type {boolean[]} */
  const marks = []
  for (const item of content.items) {
    if (!('str' in item)) {
      if (item.type === 'endMarkedContent') marks.pop()
      else marks.push('tag' in item && item.tag === 'Artifact')
    } else if (!marks.includes(true) && item.str !== '') items.push(placed(item, view.transform))
  }
  return { width: view.width, height: view.height, items }
}

/**
 * An item in points from the upper left of the page as it is seen.
 * @param {{ str: string, transform: unknown[], width: number }} item
 * @param {number[]} view
 */
function placed(item, view) {
  const [a, b, c, d, e, f] = /** @type {[number, number, number, number, number, number]} */ (item.transform)
  const [va, vb, vc, vd, ve, vf] = /** @type {[number, number, number, number, number, number]} */ (view)
  const along = [va * a + vc * b, vb * a + vd * b]
  return {
    text: item.str,
    x: va * e + vc * f + ve,
    y: vb * e + vd * f + vf,
    width: item.width,
    size: Math.hypot(va * c + vc * d, vb * c + vd * d),
    isTurned: Math.abs(along[1] ?? 0) > Math.abs(along[0] ?? 0) * 0.1,
  }
}

/** @param {object} info */
const plain = (info) =>
  Object.fromEntries(Object.entries(info).filter(([, value]) => typeof value === 'string'))

parentPort?.on('message', (task) => {
  read(task).catch((error) => {
    parentPort?.postMessage({ kind: 'failed', name: String(error?.name), message: String(error?.message) })
  })
})
