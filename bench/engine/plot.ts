import type { Run } from './figures.js'

const [WIDTH, HEIGHT] = [760, 420]
const [LEFT, RIGHT, TOP, BOTTOM] = [70, 150, 40, 50]
const TITLE = 'Filter + text, top ten: median processor time, ms'
const COLORS = ['#0b6e4f', '#7f7f7f', '#c1440e', '#1f77b4', '#9467bd', '#b8860b', '#d6278f']

/** Median time over the number of makers, both logarithmic, a line an engine, as SVG. */
export function plotOf(run: Run, shape: string): string {
  const engines = [...new Set(run.results.map((one) => one.engine))]
  const lines = engines.map((engine, i) => ({
    engine,
    color: COLORS[i % COLORS.length]!,
    points: run.results.flatMap((one) => {
      const p50 = one.engine === engine ? one.shapes[shape]?.p50 : undefined
      return p50 ? [{ x: Math.log10(one.makers), y: Math.log10(p50) }] : []
    }),
  }))
  const all = lines.flatMap((line) => line.points)
  if (all.length === 0) return ''
  const [x0, x1] = [Math.min(...all.map((p) => p.x)) - 0.1, Math.max(...all.map((p) => p.x)) + 0.1]
  const [y0, y1] = [Math.floor(Math.min(...all.map((p) => p.y))), Math.ceil(Math.max(...all.map((p) => p.y)))]
  const x = (value: number) => LEFT + ((value - x0) / (x1 - x0)) * (WIDTH - LEFT - RIGHT)
  const y = (value: number) => HEIGHT - BOTTOM - ((value - y0) / (y1 - y0)) * (HEIGHT - TOP - BOTTOM)
  const labels = spread(
    lines.flatMap(({ engine, color, points }) => {
      const last = points.at(-1)
      return last ? [{ engine, color, x: x(last.x) + 8, y: y(last.y) + 4 }] : []
    }),
  )
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12">`,
    `<title>${TITLE}</title>`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>`,
    text({ x: LEFT, y: 22 }, TITLE, 'font-weight="bold"'),
    ...Array.from({ length: y1 - y0 + 1 }, (_, i) => gridLine(y(y0 + i), String(10 ** (y0 + i)))),
    ...[...new Set(all.map((p) => p.x))].map((at) =>
      text({ x: x(at), y: HEIGHT - BOTTOM + 20 }, `${(10 ** at).toFixed(0)} makers`, 'text-anchor="middle"'),
    ),
    ...lines.map(({ color, points }) => {
      const at = points.map((p) => `${x(p.x).toFixed(1)},${y(p.y).toFixed(1)}`)
      const dots = at.map((p) => `<circle cx="${p.split(',')[0]}" cy="${p.split(',')[1]}" r="3.5" fill="${color}"/>`)
      return `<polyline points="${at.join(' ')}" fill="none" stroke="${color}" stroke-width="2"/>${dots.join('')}`
    }),
    ...labels.map((label) => text(label, label.engine, `fill="${label.color}"`)),
    '</svg>\n',
  ].join('\n')
}

function gridLine(y: number, label: string): string {
  const line = `<line x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${y.toFixed(1)}" y2="${y.toFixed(1)}" stroke="#ddd"/>`
  return line + text({ x: LEFT - 8, y: y + 4 }, label, 'text-anchor="end"')
}

function text({ x, y }: { readonly x: number; readonly y: number }, words: string, more: string): string {
  return `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" ${more}>${words}</text>`
}

/** Moves labels apart that would lie on each other. */
function spread<T extends { readonly y: number }>(labels: readonly T[]): T[] {
  let last = Number.NEGATIVE_INFINITY
  return [...labels]
    .sort((a, b) => a.y - b.y)
    .map((label) => {
      last = Math.max(label.y, last + 14)
      return { ...label, y: last }
    })
}
