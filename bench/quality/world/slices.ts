import type { Catalogue } from './catalogue.js'
import type { Maker, Observed, Part, PartRow, Slice } from './types.js'

/** A process that fewer real makers run is rare. */
export const RARE = 0.03
/** Share of traders, and of stuffed profiles, from which on a part's trade counts as full of them. */
export const TRADER_HEAVY = 0.37
export const STUFFED_HEAVY = 0.07

const SHOWN = ['hs', 'process', 'material', 'size', 'tolerance', 'roughness', 'capacity', 'certificate']

function rowSlices({ facts }: Observed<PartRow>): Slice[] {
  const shown = SHOWN.filter((fact) => facts.has(fact)).length
  return [
    shown <= 2 ? 'row: sparse' : shown >= 5 ? 'row: full' : 'row: middling',
    ...(facts.has('coined') ? ['name: coined'] : []),
  ]
}

function tradeSlices(part: Part, makers: readonly Maker[], world: Catalogue): Slice[] {
  const routes = world.family(part.family).routes.filter((route) => route.materials.includes(part.material))
  const trade = makers.filter((maker) =>
    routes.some((route) => route.primary.every((step) => maker.abilities.has(step))),
  )
  const share = (test: (maker: Maker) => boolean) => trade.filter(test).length / Math.max(1, trade.length)
  return [
    ...(trade.filter((maker) => maker.makes).length < RARE * makers.length ? ['process: rare'] : []),
    ...(share((maker) => !maker.makes) >= TRADER_HEAVY ? ['traders: many'] : []),
    ...(share((maker) => maker.stuffed) >= STUFFED_HEAVY ? ['stuffed: many'] : []),
  ]
}

/** The slices of every part: its language, how much its row says, and what its trade is like. */
export function slicesOf(
  parts: readonly Part[],
  rows: readonly Observed<PartRow>[],
  makers: readonly Maker[],
  world: Catalogue,
): Map<string, Slice[]> {
  return new Map(
    parts.map((part, at) => [
      part.id,
      [`language: ${part.tongue}`, ...rowSlices(rows[at]!), ...tradeSlices(part, makers, world)],
    ]),
  )
}
