import type { DateClue } from '@tidewatch/schema/raw-record'
import { zipSync } from 'fflate'
import mammoth from 'mammoth'
import { personIn, titleIn } from './document-names.ts'
import { documentParts } from './document-parts.ts'
import { markupText } from './markup-text.ts'
import { ReadError } from './read-error.ts'
import { type Found, noted, refusal, type Source } from './source.ts'
import { wholeBytes } from './whole-text.ts'
import { xmlRoot } from './xml-root.ts'

const LARGEST_TEXT = 32 * 1024 * 1024
const LARGEST = 256 * 1024 * 1024
const HEAD = 1_500

/** A Word document is one page: its text in paragraphs, without pictures, comments and what was struck out. */
export async function* readDocx(source: Source): AsyncGenerator<Found> {
  const origin = { file: source.file, line: null }
  const bytes = await wholeBytes(source.bytes, LARGEST)
  const parts = await documentParts(bytes, isText, LARGEST_TEXT)
  const { text, heading } = markupText(await toMarkup(parts))
  if (text.trim() === '') return yield refusal(origin, 'the document holds no text')
  const known = await propertiesOf(parts, text.slice(0, HEAD))
  const { hints = {} } = noted(source)
  const title = known.title ?? heading
  const dates = [...known.dates, ...(hints.dates ?? [])]
  yield {
    kind: 'page',
    origin,
    text,
    hints: {
      ...hints,
      ...(title === null ? {} : { title }),
      ...(known.author === null ? {} : { author: known.author }),
      ...(known.keywords.length > 0 ? { keywords: known.keywords } : {}),
      ...(dates.length > 0 ? { dates } : {}),
    },
  }
}

/** Of pictures, sounds and fonts nothing is read, nor unpacked. */
const isText = (name: string) =>
  /\.(?:xml|rels)$/i.test(name) && !/^customXml\/|\/(?:theme|media|embeddings|fonts)\//.test(name)

async function toMarkup(parts: Map<string, Buffer>): Promise<string> {
  // The library unpacks whatever it is given; here it is given what was found to be of a sound size.
  const sound = Buffer.from(zipSync(Object.fromEntries(parts), { level: 0 }))
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: sound },
      {
        styleMap: ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => p:fresh"],
        convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
      },
    )
    return value
  } catch (error) {
    throw new ReadError(
      `the Word document is damaged (${error instanceof Error ? error.message.slice(0, 100) : ''})`,
    )
  }
}

/** The day on which a template that programs start from was made. */
const TEMPLATE = '2013-12-23T23:15:00Z'

async function propertiesOf(parts: Map<string, Buffer>, head: string) {
  const core = await xmlRoot(parts.get('docProps/core.xml'))
  const dates = ['dcterms:created', 'dcterms:modified'].flatMap((name): DateClue[] => {
    const value = core?.line(name)
    return value && value !== TEMPLATE ? [{ value, origin: 'file' }] : []
  })
  return {
    title: titleIn(core?.line('dc:title'), head),
    author: personIn(core?.line('dc:creator')),
    keywords: (core?.line('cp:keywords') ?? '')
      .split(/[,;，；、]/)
      .map((word) => word.trim())
      .filter((word) => word !== ''),
    dates,
  }
}
