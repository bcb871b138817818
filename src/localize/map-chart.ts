import { fitted, labelWidth } from './label-width.js'
import { INK, path, svg, text, WIDTH } from './svg.js'

/** A place on the map. */
export interface MapPoint {
  readonly label: string
  readonly lat: number
  readonly lon: number
}

type Point = readonly [x: number, y: number]
type Box = readonly [left: number, top: number, right: number, bottom: number]

/** From the outermost places to the edge. */
const MARGIN = { side: 45, top: 34 } as const
/** Of a member's dot, and of a place's. */
const RADIUS = { member: 9, place: 3.5 } as const

/**
 * Members over the places of the catalog: pale dots and the shape around them are drawn from the catalog's own centers
 * (no border is claimed), numbered dots are the makers, joined in their order where they work as a chain.
 */
export function mapChart(
  label: string,
  places: readonly MapPoint[],
  members: readonly MapPoint[],
  joined: 'chain' | 'apart' = 'apart',
): string {
  const all = [...places, ...members]
  const lats = all.map(({ lat }) => lat)
  const lons = all.map(({ lon }) => lon)
  const [south, north, west, east] = [Math.min(...lats), Math.max(...lats), Math.min(...lons), Math.max(...lons)]
  const squeeze = Math.cos((((south + north) / 2) * Math.PI) / 180)
  const scale = (WIDTH - 2 * MARGIN.side) / Math.max(1e-6, (east - west) * squeeze)
  const at = ({ lat, lon }: MapPoint): Point => [
    Math.round(MARGIN.side + (lon - west) * squeeze * scale),
    Math.round(MARGIN.top + (north - lat) * scale),
  ]
  const height = (north - south) * scale + 2 * MARGIN.top
  const points = places.map(at)
  const outline = hull(points)
  const shape = outline.map(([px, py], i) => `${i === 0 ? 'M' : 'L'}${px} ${py}`).join('')
  const near = new Set(members.map(({ lat, lon }) => nearest(places, lat, lon)))
  const dots = points.map(([px, py]) => circle(px, py, RADIUS.place, INK.pale))
  const spread = members.map((member, i): Point => {
    const [px, py] = at(member)
    const same = members.slice(0, i).filter((other) => other.lat === member.lat && other.lon === member.lon).length
    return [px + same * 14, py]
  })
  const numbers = spread.flatMap(([cx, cy], i) => [
    circle(cx, cy, RADIUS.member, INK.dark),
    text(cx, cy + 4, String(i + 1), { anchor: 'middle', color: '#fff', size: 11 }),
  ])
  const way = joined === 'chain' && spread.length > 1 ? [path(spread, INK.main)] : []
  const taken = [...points.map((p) => around(p, RADIUS.place)), ...spread.map((p) => around(p, RADIUS.member))]
  const names = placeNames(places, points, near, taken, height)
  const ground = `<path d="${shape}Z" fill="#eef3f7" stroke="#eef3f7" stroke-width="44" stroke-linejoin="round"/>`
  return svg(height, label, [outline.length > 2 ? ground : '', ...dots, ...way, ...names, ...numbers])
}

function circle(cx: number, cy: number, r: number, fill: string): string {
  return `<circle cx="${cx}" cy="${cy}" r="${r}" fill="${fill}"/>`
}

function around([x, y]: Point, radius: number): Box {
  return [x - radius, y - radius, x + radius, y + radius]
}

/**
 * Names below, above or beside their dots, inside the frame, those near a member first; one that would cover a dot or
 * another name wherever it stands is left out, unless a member is there.
 */
function placeNames(
  places: readonly MapPoint[],
  points: readonly Point[],
  near: ReadonlySet<number>,
  taken: readonly Box[],
  height: number,
): string[] {
  const order = places.map((_, i) => i).sort((a, b) => Number(near.has(b)) - Number(near.has(a)) || a - b)
  const boxes = [...taken]
  return order.flatMap((i) => {
    const label = fitted(places[i]!.label, WIDTH / 2, 11)
    const half = labelWidth(label, 11) / 2
    const [x, y] = points[i]!
    const off = near.has(i) ? RADIUS.member : RADIUS.place
    const inside = (cx: number) => Math.min(Math.max(cx, half + 3), WIDTH - half - 3)
    const spots: readonly Point[] = [
      [inside(x), y + off + 13],
      [inside(x), y - off - 5],
      [inside(x + off + 5 + half), y + 4],
      [inside(x - off - 5 - half), y + 4],
    ]
    const boxOf = ([cx, cy]: Point): Box => [cx - half, cy - 9, cx + half, cy + 3]
    const covered = spots
      .filter((_, k) => boxOf(spots[k]!)[1] >= 0 && boxOf(spots[k]!)[3] <= height)
      .map((one) => ({ one, by: boxes.filter((box) => overlaps(boxOf(one), box)).length }))
    const { one: spot, by } = covered.reduce((a, b) => (b.by < a.by ? b : a))
    if (by > 0 && !near.has(i)) return []
    boxes.push(boxOf(spot))
    return [text(spot[0], spot[1], label, { anchor: 'middle', color: near.has(i) ? INK.dark : INK.soft, size: 11 })]
  })
}

function overlaps(a: Box, b: Box): boolean {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3]
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
