import type { Random } from '../../src/random.js'

/** One of the values, each as likely. */
export function pick<T>(random: Random, values: readonly T[]): T {
  return values[random.integer(values.length)]!
}

/** Draws the value of rank r (from 1) with a probability that falls as 1/r (Zipf 1949, exponent 1). O(log n). */
export function zipf<T>(values: readonly T[]): (random: Random) => T {
  const upTo = new Float64Array(values.length)
  let sum = 0
  for (let i = 0; i < values.length; i++) {
    sum += 1 / (i + 1)
    upTo[i] = sum
  }
  return (random) => {
    const at = random.next() * sum
    let low = 0
    let high = values.length - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if (upTo[middle]! > at) high = middle
      else low = middle + 1
    }
    return values[low]!
  }
}
