import { type ChartModel, levelsOf } from './chart-model.ts'
import type { Spot } from './overlay.tsx'
import { type Plot, xAt, yAt } from './plot.ts'
import styles from './timeline-chart.module.css'

type Props = {
  plot: Plot
  model: ChartModel
  spot: Spot | null
  open: Spot | null
  brush: [number, number] | null
}

/** Crosshair, points under it, the chosen point and the span being dragged, drawn over the chart. */
export function Marks({ plot, model, spot, open, brush }: Props) {
  const count = model.periods.length
  const levels = levelsOf(model)
  const x = (index: number) => xAt(plot, count, index)
  const y = (value: number) => yAt(plot, model.scale.max, value)
  const half = (plot.right - plot.left) / Math.max(1, count) / 2
  const bar = (index: number) => {
    const height =
      ((model.totals[index] ?? 0) / Math.max(1, ...model.totals)) * (plot.strip.bottom - plot.strip.top)
    const width = Math.max(2, half * 1.6)
    return (
      <rect
        className={styles.strip}
        x={x(index) - width / 2}
        y={plot.strip.bottom - height}
        width={width}
        height={height}
      />
    )
  }
  const ring = (at: Spot) => {
    const level = levels[at.line]?.[at.index]
    if (level === null || level === undefined) return null
    return (
      <circle
        className={styles.ring}
        cx={x(at.index)}
        cy={y(level)}
        r={5}
        stroke={model.lines[at.line]?.color}
      />
    )
  }
  return (
    <svg className={styles.marks} width={plot.width} height={plot.height} aria-hidden="true">
      {brush && (
        <rect
          className={styles.brush}
          x={x(brush[0]) - half}
          width={x(brush[1]) - x(brush[0]) + 2 * half}
          y={plot.top}
          height={plot.strip.bottom - plot.top}
        />
      )}
      {open && (
        <>
          <Cross plot={plot} x={x(open.index)} />
          {open.line === -1 ? bar(open.index) : ring(open)}
        </>
      )}
      {spot && !brush && (
        <>
          <Cross plot={plot} x={x(spot.index)} />
          {bar(spot.index)}
          {model.muted && <Raised model={model} line={spot.line} x={x} y={y} />}
          {!model.muted &&
            levels.map((level, at) => {
              const value = level[spot.index]
              const line = model.lines[at]
              if (value === null || value === undefined || !line) return null
              return (
                <circle
                  key={line.id}
                  className={styles.dot}
                  cx={x(spot.index)}
                  cy={y(value)}
                  r={3.5}
                  fill={line.color}
                />
              )
            })}
          {ring(spot)}
        </>
      )}
    </svg>
  )
}

const Cross = ({ plot, x }: { plot: Plot; x: number }) => (
  <line className={styles.cross} x1={x} x2={x} y1={plot.top} y2={plot.strip.bottom} />
)

type RaisedProps = {
  model: ChartModel
  line: number
  x: (index: number) => number
  y: (value: number) => number
}

/** One line of many, in its own colour over the grey of the others. */
function Raised({ model, line, x, y }: RaisedProps) {
  const level = levelsOf(model)[line]
  if (!level) return null
  let pen = 'M'
  const path = level.map((value, index) => {
    if (value === null) {
      pen = 'M'
      return ''
    }
    const step = `${pen}${x(index).toFixed(1)} ${y(value).toFixed(1)}`
    pen = 'L'
    return step
  })
  return <path className={styles.raised} d={path.join('')} stroke={model.lines[line]?.color} />
}
