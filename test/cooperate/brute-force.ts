import type { AllocationProblem } from '../../src/cooperate/packing.js'

/** Says what is wrong with an answer; undefined where every demand, lot, count and resource is kept. From the words alone. */
export function violation(problem: AllocationProblem, quantity: ArrayLike<number>, slack = 1e-7): string | undefined {
  const { demands, resources, offers } = problem
  for (let o = 0; o < offers.length; o++) {
    const q = quantity[o]!
    if (q === 0) continue
    const { lowest, highest, part } = offers[o]!
    if (!Number.isFinite(q) || q < 0) return `offer ${o}: ${q}`
    if (demands[part]!.amounts === 'whole' && !Number.isInteger(q)) return `offer ${o}: ${q} is not whole`
    if (q < lowest * (1 - slack) || q > highest * (1 + slack)) return `offer ${o}: ${q} outside ${lowest}–${highest}`
  }
  for (let p = 0; p < demands.length; p++) {
    const { quantity: wanted, leastMakers, mostMakers } = demands[p]!
    let placed = 0
    let makers = 0
    offers.forEach(({ part }, o) => {
      if (part !== p || quantity[o] === 0) return
      placed += quantity[o]!
      makers += 1
    })
    if (placed > wanted * (1 + slack)) return `part ${p}: ${placed} of ${wanted}`
    if (makers > mostMakers || (makers > 0 && makers < leastMakers)) return `part ${p}: ${makers} makers`
  }
  for (let r = 0; r < resources.length; r++) {
    let taken = 0
    offers.forEach(({ uses }, o) => {
      if (quantity[o] === 0) return
      for (const { resource, perUnit, once } of uses) if (resource === r) taken += perUnit * quantity[o]! + once
    })
    if (taken > resources[r]!.room * (1 + slack) + slack) return `resource ${r}: ${taken} of ${resources[r]!.room}`
  }
  return undefined
}

/** What an answer brings. */
export function worthOf({ offers }: AllocationProblem, quantity: ArrayLike<number>): number {
  return offers.reduce((sum, { gain, setup }, o) => sum + (quantity[o]! > 0 ? gain * quantity[o]! - setup : 0), 0)
}

/** The best of all answers in whole pieces, by trying every one of them. */
export function bruteForce(problem: AllocationProblem): number {
  const { offers } = problem
  const quantity = new Array<number>(offers.length).fill(0)
  let best = 0
  const walk = (o: number) => {
    if (o === offers.length) {
      const worth = worthOf(problem, quantity)
      if (worth > best && violation(problem, quantity) === undefined) best = worth
      return
    }
    const { lowest, highest } = offers[o]!
    quantity[o] = 0
    walk(o + 1)
    for (let q = Math.ceil(lowest); q <= highest; q++) {
      quantity[o] = q
      walk(o + 1)
    }
    quantity[o] = 0
  }
  walk(0)
  return best
}
