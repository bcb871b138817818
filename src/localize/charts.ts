import { INK, line, path, rect, short, svg, text, ticks, WIDTH } from './svg.js'

/** A labeled value. */
export interface Bar {
  readonly label: string
  readonly value: number
}

/** Says a number on an axis. */
export type Say = (value: number) => string

const LEFT = 62
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
  const slot = (WIDTH - LEFT - 8) / Math.max(1, bars.length)
  const width = Math.min(44, slot * 0.62)
  const x = (i: number) => LEFT + slot * (i + 0.5)
  const axis = ticks(low, high).flatMap((tick) => [
    line(LEFT, y(tick), WIDTH - 8, y(tick), tick === 0 ? INK.soft : INK.line),
    text(LEFT - 6, y(tick) + 4, say(tick), { anchor: 'end', color: INK.soft, size: 11 }),
  ])
  const letters = Math.max(1, ...bars.map((bar) => bar.label.length))
  const every = Math.max(1, Math.ceil((Math.min(letters, 9) * 6.6 + 6) / slot))
  const columns = bars.flatMap(({ label: year, value }, i) => [
    rect(x(i) - width / 2, y(0), width, y(value) - y(0), value < 0 ? INK.bad : INK.main),
    i % every === 0
      ? text(x(i), TOP + HEIGHT + 18, short(year, 9), { anchor: 'middle', color: INK.soft, size: 11 })
      : '',
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
  const left = 190
  const room = WIDTH - left - 52
  const most = Math.max(...bars.map((bar) => bar.most), 1e-9)
  const parts = bars.flatMap((bar, i) => {
    const y = i * row + 4
    return [
      text(left - 8, y + 12, short(bar.label, 28), { anchor: 'end' }),
      rect(left, y, (room * bar.most) / most, 15, INK.pale),
      rect(left, y, (room * bar.value) / most, 15, INK.main),
      text(left + (room * bar.most) / most + 6, y + 12, say(bar.value), { color: INK.soft, size: 11 }),
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
  const left = 150
  const values = [base, ...bars.flatMap(({ low, high }) => [low, high])]
  const [least, most] = [Math.min(...values), Math.max(...values)]
  const x = (value: number) => left + ((WIDTH - left - 14) * (value - least)) / (most - least || 1)
  const bottom = bars.length * row + 8
  const axis = ticks(least, most).flatMap((tick) => [
    line(x(tick), 4, x(tick), bottom),
    text(x(tick), bottom + 15, say(tick), { anchor: 'middle', color: INK.soft, size: 11 }),
  ])
  const parts = bars.flatMap(({ label: name, low, high }, i) => {
    const y = i * row + 8
    return [
      text(left - 8, y + 13, short(name, 22), { anchor: 'end' }),
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

/** The schedule: critical tasks dark, milestones as diamonds, a line every quarter of a year. */
export function ganttChart(
  label: string,
  bars: readonly GanttBar[],
  days: number,
  tick: (day: number) => string,
): string {
  const row = 21
  const left = 212
  const x = (day: number) => left + ((WIDTH - left - 14) * day) / Math.max(1, days)
  const bottom = bars.length * row + 6
  const step = Math.max(1, Math.ceil(days / 5 / 30)) * 30
  const marks = Array.from({ length: Math.floor(days / step) + 1 }, (_, i) => i * step)
  const axis = marks.flatMap((day) => [
    line(x(day), 2, x(day), bottom),
    text(x(day), bottom + 14, tick(day), { anchor: 'middle', color: INK.soft, size: 10 }),
  ])
  const parts = bars.flatMap(({ label: name, from, to, critical }, i) => {
    const y = i * row + 5
    const color = critical === 'critical' ? INK.dark : INK.pale
    const [cx, cy] = [x(from), y + 6.5]
    const mark =
      from === to
        ? `<path d="M${cx} ${cy - 7}l7 7l-7 7l-7 -7z" fill="${color}"/>`
        : rect(cx, y, Math.max(2, x(to) - cx), 13, color)
    return [text(left - 8, y + 11, short(name, 31), { anchor: 'end', size: 11 }), mark]
  })
  return svg(bottom + 20, label, [...axis, ...parts])
}

/** A place on the map. */
export interface MapPoint {
  readonly label: string
  readonly lat: number
  readonly lon: number
}

/**
 * Members over the places of the catalog: pale dots and the shape around them are drawn from the catalog's own centers
 * (no border is claimed), numbered dots are the makers.
 */
export function mapChart(label: string, places: readonly MapPoint[], members: readonly MapPoint[]): string {
  const all = [...places, ...members]
  const lats = all.map(({ lat }) => lat)
  const lons = all.map(({ lon }) => lon)
  const [south, north, west, east] = [Math.min(...lats), Math.max(...lats), Math.min(...lons), Math.max(...lons)]
  const squeeze = Math.cos((((south + north) / 2) * Math.PI) / 180)
  const scale = (WIDTH - 90) / Math.max(1e-6, (east - west) * squeeze)
  const at = ({ lat, lon }: MapPoint): readonly [number, number] => [
    45 + (lon - west) * squeeze * scale,
    34 + (north - lat) * scale,
  ]
  const height = 34 + (north - south) * scale + 34
  const outline = hull(places.map(at))
  const shape = outline.map(([px, py], i) => `${i === 0 ? 'M' : 'L'}${Math.round(px)} ${Math.round(py)}`).join('')
  const near = new Set(members.map(({ lat, lon }) => nearest(places, lat, lon)))
  const dots = places.map((place) => {
    const [px, py] = at(place)
    return `<circle cx="${Math.round(px)}" cy="${Math.round(py)}" r="3.5" fill="${INK.pale}"/>`
  })
  const names = placeNames(places, places.map(at), near)
  const spread = members.flatMap((member, i) => {
    const [px, py] = at(member)
    const same = members.slice(0, i).filter((other) => other.lat === member.lat && other.lon === member.lon).length
    const cx = Math.round(px + same * 14)
    const cy = Math.round(py)
    return [
      `<circle cx="${cx}" cy="${cy}" r="9" fill="${INK.dark}"/>`,
      text(cx, cy + 4, String(i + 1), { anchor: 'middle', color: '#fff', size: 11 }),
    ]
  })
  const ground = `<path d="${shape}Z" fill="#eef3f7" stroke="#eef3f7" stroke-width="44" stroke-linejoin="round"/>`
  return svg(height, label, [outline.length > 2 ? ground : '', ...dots, ...names, ...spread])
}

/** Names below their dots, those near a member first; one that would cover a dot or another name is left out. */
function placeNames(
  places: readonly MapPoint[],
  points: readonly (readonly [number, number])[],
  near: ReadonlySet<number>,
): string[] {
  const order = places.map((_, i) => i).sort((a, b) => Number(near.has(b)) - Number(near.has(a)) || a - b)
  const boxes: (readonly [number, number, number])[] = []
  return order.flatMap((i) => {
    const label = short(places[i]!.label, 24)
    const half = label.length * 3.1
    const [x, dot] = points[i]!
    const y = dot + (near.has(i) ? 24 : 15)
    const covers = points.some(([px, py]) => Math.abs(px - x) < half + 4 && py > y - 13 && py < y + 6)
    const meets = boxes.some(([bx, by, bh]) => Math.abs(bx - x) < half + bh && Math.abs(by - y) < 13)
    if (!near.has(i) && (covers || meets)) return []
    boxes.push([x, y, half])
    return [text(x, y, label, { anchor: 'middle', color: INK.soft, size: 11 })]
  })
}

function nearest(places: readonly MapPoint[], lat: number, lon: number): number {
  let best = 0
  const far = (i: number) => (places[i]!.lat - lat) ** 2 + (places[i]!.lon - lon) ** 2
  for (let i = 1; i < places.length; i++) if (far(i) < far(best)) best = i
  return best
}

/** Convex hull (Andrew 1979). */
function hull(points: readonly (readonly [number, number])[]): (readonly [number, number])[] {
  const sorted = [...points].sort((a, b) => a[0] - b[0] || a[1] - b[1])
  const half = (list: readonly (readonly [number, number])[]) => {
    const chain: (readonly [number, number])[] = []
    for (const p of list) {
      while (chain.length > 1 && turn(chain.at(-2)!, chain.at(-1)!, p) <= 0) chain.pop()
      chain.push(p)
    }
    return chain.slice(0, -1)
  }
  return [...half(sorted), ...half([...sorted].reverse())]
}

function turn(o: readonly [number, number], a: readonly [number, number], b: readonly [number, number]): number {
  return (a[0] - o[0]) * (b[1] - o[1]) - (a[1] - o[1]) * (b[0] - o[0])
}
