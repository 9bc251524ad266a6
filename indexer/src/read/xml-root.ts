import { decodeText } from './encoding.ts'
import { FeedElement } from './feed-entry.ts'
import { XmlItems } from './xml-items.ts'

/** The outermost element of a small XML file, null where there is none. */
export async function xmlRoot(bytes: Buffer | undefined): Promise<FeedElement | null> {
  if (!bytes) return null
  const items = new XmlItems(new Set())
  for await (const _ of items.read(only(decodeText(bytes, { kind: 'xml' }).text)));
  return items.root ? new FeedElement(items.root, items.names) : null
}

async function* only(text: string): AsyncGenerator<string> {
  yield text
}
