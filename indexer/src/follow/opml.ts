import { generateOpml, parseOpml } from 'feedsmith'
import { isAddress } from '../web/is-address.ts'

type Outline = { xmlUrl?: string | undefined; outlines?: Outline[] | undefined }

/** The addresses of the feeds in a list that a feed reader wrote; throws a sentence where it is none. */
export function readOpml(text: string): string[] {
  let outlines: Outline[]
  try {
    outlines = parseOpml(text).body?.outlines ?? []
  } catch {
    throw new Error('it is no OPML file: no list of feeds')
  }
  const addresses = [...allIn(outlines)].map((address) => address.trim()).filter(isAddress)
  if (addresses.length === 0) throw new Error('the list holds no address of a feed')
  return [...new Set(addresses)]
}

function* allIn(outlines: readonly Outline[]): Generator<string> {
  for (const { xmlUrl, outlines: inner } of outlines) {
    if (xmlUrl) yield xmlUrl
    if (inner) yield* allIn(inner)
  }
}

/** The list of what is followed as other feed readers take it. */
export const writeOpml = (addresses: readonly string[]): string =>
  generateOpml({
    head: { title: 'Tidewatch' },
    body: { outlines: addresses.map((address) => ({ text: address, type: 'rss', xmlUrl: address })) },
  })
