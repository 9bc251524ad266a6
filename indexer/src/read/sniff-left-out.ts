import type { Head } from './head.ts'
import { beginsLike } from './sniff-binary.ts'
import { isHtmlPage } from './sniff-html.ts'
import { rootOf } from './sniff-xml.ts'

type Kind = { what: string; signatures?: string[]; name: RegExp; mime?: RegExp }

/** What stands around articles and is none: how it is called in the plural, and what tells it. */
const KINDS: Kind[] = [
  {
    what: 'images',
    signatures: [
      '\xff\xd8\xff',
      '\x89PNG\r\n',
      'GIF87a',
      'GIF89a',
      'RIFF????WEBP',
      'BM????\0\0\0\0',
      'II*\0',
      'MM\0*',
      '\0\0\x01\0?\0',
      '????ftypavif',
      '????ftyphei',
    ],
    name: /\.(?:avif|bmp|cur|gif|heic|ico|jfif|jpe?g|png|psd|svgz?|tiff?|webp)$/,
    mime: /^image\//,
  },
  { what: 'stylesheets', name: /\.(?:css|less|s[ac]ss|xslt?)$/, mime: /^text\/(?:css|xsl)$/ },
  {
    what: 'scripts',
    name: /\.(?:[cm]?js|jsx|wasm)$|\.(?:css|js)\.map$/,
    mime: /^(?:text|application)\/(?:x-)?(?:java|ecma)script$|^application\/wasm$/,
  },
  {
    what: 'fonts',
    signatures: ['wOFF', 'wOF2', 'OTTO', '\0\x01\0\0\0'],
    name: /\.(?:eot|otf|tt[cf]|woff2?)$/,
    mime: /^(?:font\/|application\/(?:x-)?font)/,
  },
  {
    what: 'sound and video files',
    signatures: [
      'ID3',
      'OggS',
      'fLaC',
      'RIFF????WAVE',
      'RIFF????AVI ',
      'FLV\x01',
      '\x1aE\xdf\xa3',
      '????ftyp',
    ],
    name: /\.(?:aac|avi|flac|flv|m3u8?|m4[av]|mkv|mov|mp[34]|mpe?g|og[gv]|opus|swf|wav|webm|wm[av])$/,
    mime: /^(?:audio|video)\//,
  },
  { what: 'files of the system', name: /^(?:thumbs\.db|desktop\.ini)$/ },
  { what: 'licence texts', name: /^(?:licen[cs]e|copying)(?:\.(?:txt|md))?$/ },
]

/** What a file is where its kind holds no article, else null. A page under the name of an image is still a page. */
export function leftOutKind(head: Head): string | null {
  const isLike = ({ signatures }: Kind) =>
    signatures?.some((signature) => beginsLike(head.bytes, signature)) ?? false
  const byContent = head.isText ? undefined : KINDS.find(isLike)
  if (byContent) return byContent.what
  const root = rootOf(head)?.name
  if (root === 'svg') return 'images'
  if (isHtmlPage(head) || root === 'rss' || root === 'feed') return null
  return KINDS.find(({ name, mime }) => name.test(head.name) || mime?.test(head.mime))?.what ?? null
}
