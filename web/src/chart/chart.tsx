import { useLayoutEffect, useRef } from 'react'
import { type ChartOption, openChart } from './echarts.ts'

type Props = { option: ChartOption; width: number; height: number }

/** The drawing alone; pointer, keys and spoken words belong to the layer above it. */
export function Chart({ option, width, height }: Props) {
  const frame = useRef<HTMLDivElement>(null)
  const chart = useRef<ReturnType<typeof openChart>>(null)
  useLayoutEffect(() => {
    if (!frame.current) return
    const opened = openChart(frame.current)
    chart.current = opened
    return () => {
      opened.dispose()
      chart.current = null
    }
  }, [])
  useLayoutEffect(() => {
    chart.current?.resize({ width, height })
    chart.current?.setOption(option, { notMerge: true })
  }, [option, width, height])
  return <div ref={frame} aria-hidden="true" style={{ width, height }} />
}
