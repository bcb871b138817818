import type { AllocationProblem } from '../../src/cooperate/packing.js'

/**
 * max cᵀx, Ax ≤ b, x ≥ 0, b ≥ 0, by the dense tableau with Bland's rule: slow, small, and nothing of the library in it.
 * Returns the optimum; the problem is bounded.
 */
export function simplexMax(c: readonly number[], a: readonly (readonly number[])[], b: readonly number[]): number {
  const m = a.length
  const n = c.length
  const rows = a.map((row, i) => [...row, ...Array.from({ length: m }, (_, k) => (k === i ? 1 : 0)), b[i]!])
  const goal = [...c.map((x) => -x), ...new Array<number>(m + 1).fill(0)]
  const basis = rows.map((_, i) => n + i)
  for (;;) {
    const enter = goal.findIndex((x, j) => j < n + m && x < -1e-10)
    if (enter < 0) return goal[n + m]!
    let leave = -1
    for (let i = 0; i < m; i++) {
      if (rows[i]![enter]! <= 1e-10) continue
      const ratio = rows[i]![n + m]! / rows[i]![enter]!
      const best = leave < 0 ? Number.POSITIVE_INFINITY : rows[leave]![n + m]! / rows[leave]![enter]!
      if (ratio < best - 1e-12 || (Math.abs(ratio - best) <= 1e-12 && basis[i]! < basis[leave]!)) leave = i
    }
    if (leave < 0) throw new Error('unbounded')
    const pivot = rows[leave]![enter]!
    rows[leave] = rows[leave]!.map((x) => x / pivot)
    basis[leave] = enter
    const clear = (row: number[]) => {
      const by = row[enter]!
      return by === 0 ? row : row.map((x, j) => x - by * rows[leave]![j]!)
    }
    rows.forEach((row, i) => {
      if (i !== leave) rows[i] = clear(row)
    })
    goal.splice(0, goal.length, ...clear(goal))
  }
}

/** The linear relaxation as the textbook writes it: q and a share taken up, y, per offer; q ≤ most·y; makers counted by y. */
export function relaxation(problem: AllocationProblem): number {
  const { demands, resources, offers } = problem
  const n = offers.length
  const most = offers.map(({ part, highest, uses }) =>
    Math.min(
      highest,
      demands[part]!.quantity,
      ...uses.map(({ resource, perUnit, once }) => {
        const free = resources[resource]!.room - once
        return free < 0 ? 0 : perUnit > 0 ? free / perUnit : Number.POSITIVE_INFINITY
      }),
    ),
  )
  const whole = most.map((q, o) => (demands[offers[o]!.part]!.amounts === 'whole' ? Math.floor(q + 1e-9) : q))
  const c = [...offers.map(({ gain }) => gain), ...offers.map(({ setup }) => -setup)]
  const a: number[][] = []
  const b: number[] = []
  const row = (q: (o: number) => number, y: (o: number) => number, bound: number) => {
    a.push([...offers.map((_, o) => q(o)), ...offers.map((_, o) => y(o))])
    b.push(bound)
  }
  demands.forEach(({ quantity, mostMakers }, p) => {
    row(
      (o) => (offers[o]!.part === p ? 1 : 0),
      () => 0,
      quantity,
    )
    row(
      () => 0,
      (o) => (offers[o]!.part === p ? 1 : 0),
      mostMakers,
    )
  })
  resources.forEach(({ room }, r) => {
    const sum = (o: number, pick: 'perUnit' | 'once') =>
      offers[o]!.uses.reduce((total, use) => total + (use.resource === r ? use[pick] : 0), 0)
    row(
      (o) => sum(o, 'perUnit'),
      (o) => sum(o, 'once'),
      room,
    )
  })
  for (let k = 0; k < n; k++) {
    const usable = whole[k]! >= offers[k]!.lowest
    row(
      (o) => (o === k ? 1 : 0),
      (o) => (o === k ? (usable ? -whole[k]! : 0) : 0),
      0,
    )
    row(
      () => 0,
      (o) => (o === k ? 1 : 0),
      usable ? 1 : 0,
    )
  }
  return simplexMax(c, a, b)
}
