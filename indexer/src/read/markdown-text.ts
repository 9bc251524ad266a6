import { Lexer, type Token, type Tokens } from 'marked'
import { readParts } from '../extract/label-parts.ts'
import { decodeEntities } from './entities.ts'

export type MarkdownText = {
  /** The first heading of the first level, null where there is none. */
  heading: string | null
  body: string
  withHeading: string
}

/** The text that a reader of the rendered Markdown would see, in paragraphs; no link targets, images or tags. */
export function markdownText(markup: string): MarkdownText {
  const tokens = lex(markup)
  if (!tokens) return { heading: null, body: markup, withHeading: markup }
  const first = tokens.find((token) => token.type === 'heading' && token.depth === 1)
  const heading = first ? blocks([first]).join(' ').replace(/\s+/g, ' ') : ''
  return {
    heading: heading || null,
    body: blocks(tokens.filter((token) => token !== first || !heading)).join('\n\n'),
    withHeading: blocks(tokens).join('\n\n'),
  }
}

// Markup nested thousands deep overflows the lexer's stack; it is no article's, and stays as it is.
function lex(markup: string): Token[] | null {
  try {
    return new Lexer().lex(markup)
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

const blocks = (tokens: Token[]): string[] => tokens.map(block).filter((text) => text !== '')

function block(token: Token): string {
  if (isList(token)) return token.items.map((item) => blocks(item.tokens).join('\n')).join('\n')
  if (isTable(token))
    return [token.header, ...token.rows]
      .map((row) => row.map((cell) => inline(cell.tokens)).join(' | '))
      .join('\n')
  if (token.type === 'blockquote') return blocks(inner(token)).join('\n\n')
  if (token.type === 'code') return token.text
  if (token.type === 'html') return stripTags(token.text)
  return isText(token) ? inline(inner(token)) : ''
}

const inner = (token: Token): Token[] => ('tokens' in token && token.tokens) || [token]
const isList = (token: Token): token is Tokens.List => token.type === 'list'
const isTable = (token: Token): token is Tokens.Table => token.type === 'table'
const isText = ({ type }: Token) => type === 'paragraph' || type === 'heading' || type === 'text'

function inline(tokens: Token[]): string {
  const text = tokens.map(piece).join('').trim()
  const lines = text.split('\n')
  // Lines that name the author, the source and so on are no wrapped sentence.
  return lines.length > 1 && lines.every((line) => readParts(line).length > 0) ? text : joinLines(text).trim()
}

function piece(token: Token): string {
  if (token.type === 'image' || token.type === 'html' || token.type === 'checkbox') return ''
  if (token.type === 'br') return '\n'
  if (token.type === 'codespan') return token.text
  if ('tokens' in token && token.tokens) return token.tokens.map(piece).join('')
  return 'text' in token ? decodeEntities(token.text) : ''
}

/** A line break inside a paragraph is a space, and nothing between two Chinese characters. */
const joinLines = (text: string) =>
  text
    .replace(
      /(?<=[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef])\n(?=[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef])/g,
      '',
    )
    .replace(/\n/g, ' ')

const stripTags = (html: string) =>
  decodeEntities(
    html
      .replace(/<!--[\s\S]*?(?:-->|$)/g, '')
      .replace(/<(script|style)\b[\s\S]*?(?:<\/\1\s*>|$)/gi, '')
      .replace(/<[^>]*>/g, ''),
  ).trim()
