import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import { Chart } from './chart.tsx'
import type { ChartModel } from './chart-model.ts'
import { fontReady, labelFont } from './font.ts'
import { LABEL_GAP, LABEL_MOST } from './label-graphics.ts'
import { measureText } from './measure.ts'
import { Overlay, type OverlayWords, type Spot } from './overlay.tsx'
import type { Ink } from './palette.ts'
import { plotOf } from './plot.ts'
import styles from './timeline-chart.module.css'
import { timelineOption } from './timeline-option.ts'
import { useSize } from './use-size.ts'

const NARROW = 560

export type TimelineChartProps = {
  /** The chart for a width: how many periods can be named depends on it. */
  model: (width: number) => ChartModel
  ink: Ink
  words: OverlayWords
  open: Spot | null
  canReset: boolean
  tip: (spot: Spot) => ReactNode
  onPick: (spot: Spot) => void
  onBrush: (first: number, last: number) => void
  onReset: () => void
}

/** A chart over time that can be read, walked by keys, brushed and clicked. */
export function TimelineChart({ model: modelFor, ink, ...rest }: TimelineChartProps) {
  const frame = useRef<HTMLDivElement>(null)
  const size = useSize(frame)
  const wanted = useMemo(() => (size ? modelFor(size.width - 60) : null), [modelFor, size])
  const model = useOnceFontReady(wanted)
  const picture = useMemo(() => {
    if (!size || !model) return null
    const measure = (text: string) => measureText(text, labelFont(model.font))
    const endLabels = size.width >= NARROW && !model.muted
    const widest = Math.max(0, ...model.lines.map(({ label }) => measure(label)))
    const labels = endLabels ? Math.min(LABEL_MOST, widest + LABEL_GAP) : 0
    const plot = plotOf({ ...size, labels, twoLines: model.marks.some((mark) => mark.includes('\n')) })
    return { plot, model, option: timelineOption(model, { plot, ink, measure, endLabels }) }
  }, [size, model, ink])
  return (
    <div ref={frame} className={styles.frame}>
      {size && picture && (
        <>
          <Chart option={picture.option} {...size} />
          <Overlay plot={picture.plot} model={picture.model} {...rest} />
        </>
      )}
    </div>
  )
}

/** Keeps the former chart until the glyphs of the new one's words have come. */
function useOnceFontReady(wanted: ChartModel | null): ChartModel | null {
  const [ready, setReady] = useState<ChartModel | null>(null)
  useEffect(() => {
    if (!wanted) return
    let current = true
    const texts = [
      ...wanted.lines.map(({ label }) => label),
      ...wanted.ticks,
      ...wanted.marks,
      wanted.stripCaption,
    ]
    void fontReady(wanted.font, texts.join('')).then(() => {
      if (current) setReady(wanted)
    })
    return () => {
      current = false
    }
  }, [wanted])
  return ready
}
