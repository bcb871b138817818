import { randomOf } from '../world/random.js'
import { best, type Method } from './ranker.js'

/** Who has won most before, whatever the part: `awards` by maker. */
export function popularity(awards: ReadonlyMap<string, number>): Method {
  return { name: 'Popularity', make: () => ({ rank: async (_, k) => best(awards, k) }) }
}

/** Any makers. */
export function random(seed: number): Method {
  return {
    name: 'Random',
    make: (makers) => ({
      rank: async (part, k) =>
        randomOf(seed, `rank ${part.id}`)
          .sample(makers, k)
          .map(({ id }) => id),
    }),
  }
}
