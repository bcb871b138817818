import type { AllocationProblem } from '../../src/cooperate/packing.js'
import { randomFrom } from '../../src/random.js'

/** A small problem with everything in it: shared resources, lots, set-ups, counts of makers, once-only uses. */
export function randomProblem(
  seed: number,
  size: { readonly parts: number; readonly offers: number; readonly most: number },
): AllocationProblem {
  const { integer } = randomFrom(seed)
  const parts = 1 + integer(size.parts)
  const resources = 1 + integer(4)
  const demands = Array.from({ length: parts }, () => {
    const leastMakers = integer(4) === 0 ? 2 : 1
    return {
      quantity: 1 + integer(size.most),
      amounts: 'whole' as const,
      leastMakers,
      mostMakers: leastMakers + integer(2),
    }
  })
  const offers = Array.from({ length: 1 + integer(size.offers) }, () => {
    const part = integer(parts)
    const lowest = 1 + integer(3)
    return {
      part,
      gain: 1 + integer(20) + integer(100) / 100,
      setup: integer(3) === 0 ? integer(25) : 0,
      lowest,
      highest: Math.min(demands[part]!.quantity, lowest + integer(size.most)),
      uses: Array.from({ length: integer(3) }, () => ({
        resource: integer(resources),
        perUnit: [0, 1, 2, 0.5, 1.7][integer(5)]!,
        once: integer(4) === 0 ? integer(4) : 0,
      })).filter((use, i, all) => all.findIndex(({ resource }) => resource === use.resource) === i),
    }
  })
  return { demands, resources: Array.from({ length: resources }, () => ({ room: integer(14) })), offers }
}
