import type { Manufacturer } from '../../src/model/manufacturer.js'
import { contradicts, documentOf, meets } from './documents.js'
import type { Question } from './engines/engine.js'

/** What answers are held against. */
export interface World {
  readonly questions: readonly Question[]
  readonly makers: ReadonlyMap<string, Manufacturer>
}

/** Shares of the makers returned that are wrong, each looked at by itself; see `ShapeFigures`. */
export function judged(
  answers: readonly (readonly string[])[],
  { questions, makers }: World,
): { readonly wrong: number; readonly unmet: number; readonly found: number } {
  let [found, wrong, unmet] = [0, 0, 0]
  answers.forEach((ids, i) => {
    const { part, query } = questions[i]!
    for (const id of ids) {
      const maker = makers.get(id)!
      found += 1
      if (contradicts(part, maker)) wrong += 1
      if (!meets(query, documentOf(maker))) unmet += 1
    }
  })
  return { wrong: wrong / found, unmet: unmet / found, found: found / answers.length }
}
