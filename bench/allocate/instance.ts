import type { AllocationProblem, Offer } from '../../src/cooperate/packing.js'
import { randomFrom } from '../../src/random.js'

/** What an instance is drawn from. */
export interface InstanceSize {
  readonly parts: number
  readonly makers: number
  /** Makers that could make each part. */
  readonly candidates: number
  readonly seed: number
  /** `lots`: capacities, least lots, makers per part; `setups`: set-up costs too; `full` (default): two makers for some, shares, budget too. */
  readonly limits?: 'lots' | 'setups' | 'full'
  /** Free capacity over what the parts would take; default 0.7. */
  readonly tightness?: number
}

/**
 * A trade as it is: part families that certain makers serve; a route of one to three steps, each on a machine group with
 * a yearly capacity in pieces, kg or hours that all parts of the maker share; prices and volumes log-normal; least lots
 * of 5–20 % of a part's volume, tooling for 0.5–3 % of its yearly value, one to three makers a part, every tenth part
 * with two at least, no maker with more than 2 % and no region with more than 20 % of the whole, a budget for set-ups.
 */
export function instance({
  parts,
  makers,
  candidates,
  seed,
  limits = 'full',
  tightness = 0.7,
}: InstanceSize): AllocationProblem {
  const { next: random, normal } = randomFrom(seed)
  const below = (n: number) => Math.floor(random() * n)
  const REGIONS = 14
  const GROUPS = 3
  const region = Array.from({ length: makers }, () => below(REGIONS))
  const groups = Array.from({ length: makers }, () => 1 + below(GROUPS))
  const unit = Array.from({ length: makers * GROUPS }, () => (['piece', 'kg', 'hour'] as const)[below(3)]!)
  const skill = Array.from({ length: makers }, () => 0.4 + 0.6 * random())
  const load = new Float64Array(makers * GROUPS)

  const drawn = Array.from({ length: parts }, () => {
    const quantity = Math.round(Math.exp(9.5 + 1.3 * normal())) + 50
    const price = Math.round(100 * Math.exp(1.8 + 1.1 * normal())) / 100 + 0.05
    const mass = 0.02 + Math.exp(-0.5 + 1.2 * normal())
    const chosen = new Set<number>()
    const home = below(makers)
    // a family's makers are neighbors in the list, so that the parts of a family compete
    while (chosen.size < Math.min(candidates, makers)) chosen.add((home + below(Math.max(candidates * 3, 12))) % makers)
    return { quantity, price, mass, makers: [...chosen].sort((a, b) => a - b) }
  })
  const whole = drawn.reduce((sum, { quantity, price }) => sum + quantity * price, 0)

  const capacities = makers * GROUPS
  const offers: Offer[] = []
  drawn.forEach(({ quantity, price, mass, makers: able }, p) => {
    for (const m of able) {
      const steps = 1 + below(groups[m]!)
      const uses = Array.from({ length: steps }, (_, s) => {
        const g = m * GROUPS + s
        const perUnit = unit[g] === 'kg' ? mass : unit[g] === 'hour' ? 0.005 + 0.05 * random() * mass : 1
        load[g]! += (perUnit * quantity) / able.length
        return { resource: g, perUnit, once: 0 }
      })
      const setup = limits === 'lots' ? 0 : quantity * price * (0.005 + 0.025 * random())
      const score = Math.min(1, Math.max(0, skill[m]! + 0.2 * normal()))
      offers.push({
        part: p,
        gain: price * (1 + 1e-5 * score),
        setup,
        lowest: Math.max(1, Math.round(quantity * (0.05 + 0.15 * random()))),
        highest: quantity,
        uses: [
          ...uses,
          ...(limits !== 'full'
            ? []
            : [
                { resource: capacities + m, perUnit: price, once: 0 },
                { resource: capacities + makers + region[m]!, perUnit: price, once: 0 },
                { resource: capacities + makers + REGIONS, perUnit: 0, once: setup },
              ]),
        ],
      })
    }
  })
  return {
    demands: drawn.map(({ quantity }, p) => {
      const leastMakers = limits === 'full' && p % 10 === 3 ? 2 : 1
      return { quantity, amounts: 'whole', leastMakers, mostMakers: leastMakers + below(3) }
    }),
    resources: [
      ...Array.from(load, (taken) => ({ room: tightness * taken * (0.6 + 0.8 * random()) })),
      ...Array.from({ length: makers }, () => ({ room: Math.max(0.02, 4 / makers) * whole })),
      ...Array.from({ length: REGIONS }, () => ({ room: 0.2 * whole })),
      { room: 0.02 * whole },
    ],
    offers,
  }
}
