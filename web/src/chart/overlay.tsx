import { type KeyboardEvent, type ReactNode, useId, useState } from 'react'
import { type ChartModel, lineAt } from './chart-model.ts'
import { Marks } from './overlay-marks.tsx'
import { indexAt, type Plot, xAt } from './plot.ts'
import { stepSpot } from './step-spot.ts'
import styles from './timeline-chart.module.css'
import { usePointer } from './use-pointer.ts'

/** A period and a line of a chart, by their places; line -1 is the strip of all articles. */
export type Spot = { index: number; line: number }

export type OverlayWords = {
  label: string
  keys: string
  spoken: (spot: Spot) => string
  selection: (first: number, last: number) => string
}

type Props = {
  plot: Plot
  model: ChartModel
  words: OverlayWords
  open: Spot | null
  canReset: boolean
  tip: (spot: Spot) => ReactNode
  onPick: (spot: Spot) => void
  onBrush: (first: number, last: number) => void
  onReset: () => void
}

/** What pointer and keys do over a chart: crosshair, tooltip, brush, choice of a point. */
export function Overlay({ plot, model, words, open, canReset, tip, onPick, onBrush, onReset }: Props) {
  const id = useId()
  const [spot, setSpot] = useState<Spot | null>(null)
  const [byKeys, setByKeys] = useState(false)
  const count = model.periods.length

  const spotAt = (x: number, y: number): Spot => {
    const index = indexAt(plot, count, x)
    if (y >= plot.strip.top - 4) return { index, line: -1 }
    const value = ((plot.bottom - y) / (plot.bottom - plot.top)) * model.scale.max
    return { index, line: lineAt(model, index, value) }
  }
  const { brush, handlers } = usePointer({
    spotAt,
    onMove: (next) => {
      setByKeys(false)
      setSpot(next)
    },
    onPick,
    onBrush,
    ...(canReset ? { onReset } : {}),
  })

  const walk = (event: KeyboardEvent) => {
    const current = spot && spot.index < count ? spot : { index: count - 1, line: 0 }
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault()
      return onPick(current)
    }
    const next = stepSpot(current, event.key, model)
    if (!next) return
    event.preventDefault()
    setByKeys(true)
    setSpot(next)
  }

  const shown = spot && spot.index < count && spot.line < model.lines.length ? spot : null
  return (
    <>
      <div
        className={styles.overlay}
        role="application"
        aria-label={words.label}
        aria-describedby={`${id}-keys`}
        data-chart
        tabIndex={0}
        onKeyDown={walk}
        onFocus={(event) => {
          if (!event.currentTarget.matches(':focus-visible') || spot) return
          setByKeys(true)
          setSpot(open ?? { index: count - 1, line: 0 })
        }}
        onBlur={() => setSpot(null)}
        {...handlers}
      >
        <Marks plot={plot} model={model} spot={shown} open={open} brush={brush} />
      </div>
      {shown && !brush && (
        <div
          className={styles.tip}
          style={{
            top: plot.top,
            ...(xAt(plot, count, shown.index) > plot.width / 2
              ? { right: plot.width - xAt(plot, count, shown.index) + 12 }
              : { left: xAt(plot, count, shown.index) + 12 }),
          }}
          aria-hidden="true"
        >
          {tip(shown)}
        </div>
      )}
      {brush && (
        <div className={styles.tip} style={{ top: plot.top, left: plot.left }} aria-hidden="true">
          {words.selection(...brush)}
        </div>
      )}
      <span id={`${id}-keys`} className="hidden">
        {words.keys}
      </span>
      <span className="hidden" aria-live="polite">
        {shown && byKeys ? words.spoken(shown) : ''}
      </span>
    </>
  )
}
