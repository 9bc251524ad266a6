import type { ChartModel } from './chart-model.ts'
import { toPng, toSvg } from './echarts.ts'
import { fontReady, labelFont } from './font.ts'
import { LABEL_GAP, LABEL_MOST } from './label-graphics.ts'
import { measureText } from './measure.ts'
import { inks } from './palette.ts'
import { plotOf } from './plot.ts'
import { timelineOption } from './timeline-option.ts'
import { wrapLines } from './wrap-lines.ts'

type Words = { title: string; under: string; note: string }

const SIZE = { width: 1200, height: 675 }
const PAD = 32
const TITLE = { size: '600 26px', line: 34 }
const UNDER = { size: '400 15px', line: 22 }
const NOTE = { size: '400 13px', line: 20 }

/** A chart to print or send, on light ground whatever the page's, as the address of its bytes. */
export async function chartPicture(
  type: 'png' | 'svg',
  modelFor: (width: number) => ChartModel,
  words: Words,
) {
  const ink = inks.light
  const model = modelFor(SIZE.width - 2 * PAD - 60)
  const measure = (text: string) => measureText(text, labelFont(model.font))
  await fontReady(
    model.font,
    [words.title, words.under, words.note, ...model.lines.map(({ label }) => label)].join(''),
  )
  const room = SIZE.width - 2 * PAD
  const wrapped = (text: string, { size, line }: typeof TITLE, fill: string) => {
    const font = `${size} ${model.font}`
    return wrapLines(text, room, (part) => measureText(part, font)).map((part) => ({
      text: part,
      font,
      line,
      fill,
    }))
  }
  const rows = [...wrapped(words.title, TITLE, ink.ink), ...wrapped(words.under, UNDER, ink.muted)]
  const head = PAD + rows.reduce((sum, { line }) => sum + line, 0) + 8
  const widest = Math.max(0, ...model.lines.map(({ label }) => measure(label)))
  const plot = plotOf({
    width: room,
    height: SIZE.height - head - NOTE.line - PAD - 12,
    labels: Math.min(LABEL_MOST, widest + LABEL_GAP),
    twoLines: model.marks.some((mark) => mark.includes('\n')),
  })
  const option = shifted(timelineOption(model, { plot, ink, measure, endLabels: !model.muted }), head)
  let y = PAD
  const texts = rows.map(({ text, font, line, fill }) => {
    const item = {
      type: 'text' as const,
      x: PAD,
      y,
      style: { text, font, fill, verticalAlign: 'top' as const },
    }
    y += line
    return item
  })
  const note = {
    type: 'text' as const,
    x: PAD,
    y: SIZE.height - PAD,
    style: {
      text: words.note,
      font: `${NOTE.size} ${model.font}`,
      fill: ink.muted,
      verticalAlign: 'bottom' as const,
    },
  }
  const whole = { ...option, backgroundColor: ink.ground, graphic: [...option.graphic, ...texts, note] }
  if (type === 'png') return toPng(whole, SIZE)
  return URL.createObjectURL(new Blob([toSvg(whole, SIZE)], { type: 'image/svg+xml' }))
}

/** Moves a chart's frame down and in, to make room for the words around it. */
function shifted(option: ReturnType<typeof timelineOption>, down: number) {
  return {
    ...option,
    grid: option.grid.map((box) => ({
      ...box,
      left: box.left + PAD,
      right: box.right + PAD,
      top: box.top + down,
    })),
    graphic: [{ type: 'group' as const, x: PAD, y: down, children: option.graphic }],
  }
}
