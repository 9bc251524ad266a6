import { type MouseEvent, type PointerEvent, useEffect, useRef, useState } from 'react'
import type { Spot } from './overlay.tsx'

type Options = {
  spotAt: (x: number, y: number) => Spot
  onMove: (spot: Spot | null) => void
  onPick: (spot: Spot) => void
  onBrush: (first: number, last: number) => void
  /** Present where a double click has something to undo; a single click then waits to see whether it is one. */
  onReset?: () => void
}

const DRAG = 5
const DOUBLE_CLICK = 230

const inside = (event: MouseEvent<HTMLElement>) => {
  const box = event.currentTarget.getBoundingClientRect()
  return [event.clientX - box.left, event.clientY - box.top] as const
}

/** Tells moving, clicking, dragging and double-clicking over a chart apart. */
export function usePointer({ spotAt, onMove, onPick, onBrush, onReset }: Options) {
  const [brush, setBrush] = useState<[number, number] | null>(null)
  const start = useRef<{ x: number; spot: Spot; mouse: boolean } | null>(null)
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(waiting.current), [])

  const pick = (spot: Spot) => {
    clearTimeout(waiting.current)
    if (onReset) waiting.current = setTimeout(() => onPick(spot), DOUBLE_CLICK)
    else onPick(spot)
  }
  const handlers = {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0) return
      const [x, y] = inside(event)
      start.current = { x, spot: spotAt(x, y), mouse: event.pointerType === 'mouse' }
      if (event.pointerType === 'mouse') event.currentTarget.setPointerCapture(event.pointerId)
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      const [x, y] = inside(event)
      const spot = spotAt(x, y)
      const from = start.current
      if (from?.mouse && (brush || Math.abs(x - from.x) > DRAG)) {
        setBrush([Math.min(from.spot.index, spot.index), Math.max(from.spot.index, spot.index)])
      } else onMove(spot)
    },
    onPointerUp: (event: PointerEvent<HTMLElement>) => {
      const from = start.current
      start.current = null
      if (brush) {
        setBrush(null)
        return onBrush(...brush)
      }
      const [x, y] = inside(event)
      if (from && Math.abs(x - from.x) <= DRAG) pick(spotAt(x, y))
    },
    onPointerCancel: () => {
      start.current = null
      setBrush(null)
      onMove(null)
    },
    onPointerLeave: () => {
      if (!start.current) onMove(null)
    },
    onDoubleClick: () => {
      clearTimeout(waiting.current)
      onReset?.()
    },
  }
  return { brush, handlers }
}
