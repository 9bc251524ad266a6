let context: CanvasRenderingContext2D | null = null

/** Width of a text in a font, in pixels. */
export function measureText(text: string, font: string): number {
  context ??= document.createElement('canvas').getContext('2d')
  if (!context) return text.length * 8
  context.font = font
  return context.measureText(text).width
}
