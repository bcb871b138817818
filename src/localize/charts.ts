import { fitted, labelColumn, labelWidth } from './label-width.js'
import { INK, line, path, rect, svg, text, ticks, WIDTH } from './svg.js'

/** A labeled value. */
export interface Bar {
  readonly label: string
  readonly value: number
}

/** Says a number on an axis. */
export type Say = (value: number) => string

/** Between a label and what it labels. */
const GAP = 8
const TOP = 14
const HEIGHT = 190

/** Columns by year, with a line of running sums where asked. */
export function columnChart(
  label: string,
  bars: readonly Bar[],
  say: Say,
  lines: 'none' | 'cumulated' = 'none',
): string {
  let sum = 0
  const sums = bars.map(({ value }) => (sum += value))
  const all = [0, ...bars.map(({ value }) => value), ...(lines === 'cumulated' ? sums : [])]
  const [low, high] = [Math.min(...all), Math.max(...all)]
  const y = (value: number) => TOP + (HEIGHT * (high - value)) / (high - low || 1)
  const marks = ticks(low, high)
  const left = labelColumn(marks.map(say), 11, 40, 110) + GAP
  const slot = (WIDTH - left - 8) / Math.max(1, bars.length)
  const width = Math.min(44, slot * 0.62)
  const x = (i: number) => left + slot * (i + 0.5)
  const axis = marks.flatMap((tick) => [
    line(left, y(tick), WIDTH - 8, y(tick), tick === 0 ? INK.soft : INK.line),
    text(left - 6, y(tick) + 4, say(tick), { anchor: 'end', color: INK.soft, size: 11 }),
  ])
  const names = bars.map((bar) => fitted(bar.label, 70, 11))
  const every = Math.max(1, Math.ceil((Math.max(...names.map((name) => labelWidth(name, 11)), 0) + 4) / slot))
  const columns = bars.flatMap(({ value }, i) => [
    rect(x(i) - width / 2, y(0), width, y(value) - y(0), value < 0 ? INK.bad : INK.main),
    i % every === 0 ? text(x(i), TOP + HEIGHT + 18, names[i]!, { anchor: 'middle', color: INK.soft, size: 11 }) : '',
  ])
  const curve =
    lines === 'cumulated'
      ? [
          path(
            sums.map((value, i) => [x(i), y(value)]),
            INK.good,
          ),
        ]
      : []
  return svg(TOP + HEIGHT + 26, label, [...axis, ...columns, ...curve])
}

/** What a bar of a share chart shows: what it brings, and the most it could. */
export interface ShareBar extends Bar {
  readonly most: number
}

/** Horizontal bars: contribution over weight. */
export function shareChart(label: string, bars: readonly ShareBar[], say: Say): string {
  const row = 22
  const column = labelColumn(bars.map(labelOf), 12, 120, 240)
  const left = column + GAP
  const said = bars.map((bar) => say(bar.value))
  const room = WIDTH - left - GAP - labelColumn(said, 11, 40, 80)
  const most = Math.max(...bars.map((bar) => bar.most), 1e-9)
  const parts = bars.flatMap((bar, i) => {
    const y = i * row + 4
    return [
      text(left - GAP, y + 12, fitted(bar.label, column, 12), { anchor: 'end' }),
      rect(left, y, (room * bar.most) / most, 15, INK.pale),
      rect(left, y, (room * bar.value) / most, 15, INK.main),
      text(left + (room * bar.most) / most + 6, y + 12, said[i]!, { color: INK.soft, size: 11 }),
    ]
  })
  return svg(bars.length * row + 6, label, parts)
}

/** One bar of a tornado. */
export interface TornadoBar {
  readonly label: string
  readonly low: number
  readonly high: number
}

/** Swings around the planned value. */
export function tornadoChart(label: string, bars: readonly TornadoBar[], base: number, say: Say): string {
  const row = 26
  const column = labelColumn(bars.map(labelOf), 12, 90, 220)
  const left = column + GAP
  const values = [base, ...bars.flatMap(({ low, high }) => [low, high])]
  const [least, most] = [Math.min(...values), Math.max(...values)]
  const x = (value: number) => left + ((WIDTH - left - 14) * (value - least)) / (most - least || 1)
  const bottom = bars.length * row + 8
  const axis = ticks(least, most).flatMap((tick) => [
    line(x(tick), 4, x(tick), bottom),
    text(inside(x(tick), say(tick), 11), bottom + 15, say(tick), { anchor: 'middle', color: INK.soft, size: 11 }),
  ])
  const parts = bars.flatMap(({ label: name, low, high }, i) => {
    const y = i * row + 8
    return [
      text(left - GAP, y + 13, fitted(name, column, 12), { anchor: 'end' }),
      rect(x(base), y, x(low) - x(base), 17, INK.pale),
      rect(x(base), y, x(high) - x(base), 17, INK.main),
    ]
  })
  const zero = least < 0 && most > 0 ? [line(x(0), 2, x(0), bottom, INK.bad, 1.5)] : []
  return svg(bottom + 22, label, [...axis, ...parts, line(x(base), 2, x(base), bottom, INK.text, 1.5), ...zero])
}

/** One bar of a schedule, in days from the start. */
export interface GanttBar {
  readonly label: string
  readonly from: number
  readonly to: number
  readonly critical: 'critical' | 'slack'
}

/** The schedule: critical tasks dark, milestones as diamonds, lines as often as their labels leave room. */
export function ganttChart(
  label: string,
  bars: readonly GanttBar[],
  days: number,
  tick: (day: number) => string,
): string {
  const row = 21
  const column = labelColumn(bars.map(labelOf), 11, 120, 240)
  const left = column + GAP
  const x = (day: number) => left + ((WIDTH - left - 14) * day) / Math.max(1, days)
  const bottom = bars.length * row + 6
  const room = (WIDTH - left - 14) / (labelWidth(tick(days), 10) + GAP)
  const step = Math.max(1, Math.ceil(days / Math.max(1, Math.min(5, Math.floor(room))) / 30)) * 30
  const marks = Array.from({ length: Math.floor(days / step) + 1 }, (_, i) => i * step)
  const axis = marks.flatMap((day) => {
    const label = tick(day)
    return [
      line(x(day), 2, x(day), bottom),
      text(inside(x(day), label, 10), bottom + 14, label, { anchor: 'middle', color: INK.soft, size: 10 }),
    ]
  })
  const parts = bars.flatMap(({ label: name, from, to, critical }, i) => {
    const y = i * row + 5
    const color = critical === 'critical' ? INK.dark : INK.pale
    const [cx, cy] = [x(from), y + 6.5]
    const mark =
      from === to
        ? `<path d="M${cx} ${cy - 7}l7 7l-7 7l-7 -7z" fill="${color}"/>`
        : rect(cx, y, Math.max(2, x(to) - cx), 13, color)
    return [text(left - GAP, y + 11, fitted(name, column, 11), { anchor: 'end', size: 11 }), mark]
  })
  return svg(bottom + 20, label, [...axis, ...parts])
}

/** Where the middle of a label stands, so that it ends before the frame does. */
function inside(x: number, label: string, size: number): number {
  return Math.min(x, WIDTH - labelWidth(label, size) / 2)
}

function labelOf({ label }: { readonly label: string }): string {
  return label
}
