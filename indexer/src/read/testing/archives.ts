import { buffer } from 'node:stream/consumers'
import { pack } from 'tar-stream'

/** A tar of files with these names and contents. */
export async function tarOf(files: Record<string, string | Uint8Array>): Promise<Buffer> {
  const packer = pack()
  for (const [name, content] of Object.entries(files))
    packer.entry({ name }, Buffer.from(content as Uint8Array))
  packer.finalize()
  return buffer(packer as unknown as AsyncIterable<Uint8Array>)
}

/** One record of a web archive; `http` is the head of the answer, for what was fetched. */
export function warcRecord(
  fields: { type?: string; url?: string; date?: string; contentType?: string; http?: string },
  body: string | Uint8Array = '',
): Buffer {
  const { type = 'response', url, date = '2024-03-05T08:00:00Z', contentType, http } = fields
  const block = Buffer.concat([
    Buffer.from(http === undefined ? '' : `${http.replaceAll('\n', '\r\n')}\r\n\r\n`),
    Buffer.from(body as Uint8Array),
  ])
  const head = [
    'WARC/1.0',
    `WARC-Type: ${type}`,
    ...(url ? [`WARC-Target-URI: ${url}`] : []),
    `WARC-Date: ${date}`,
    'WARC-Record-ID: <urn:uuid:11111111-2222-3333-4444-555555555555>',
    `Content-Type: ${contentType ?? 'application/http; msgtype=response'}`,
    `Content-Length: ${block.length}`,
  ]
  return Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), block, Buffer.from('\r\n\r\n')])
}
