import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultCatalog } from '../../src/catalog/default.js'
import type { Assessment, Criterion } from '../../src/model/criterion.js'
import { anyManufacturers, anyPart } from '../support/arbitraries.js'

/** What every criterion must keep; called once per criterion. */
export function describeCriterion(criterion: Criterion): void {
  const assessments = (parts: fc.Arbitrary<unknown> = anyPart()) =>
    fc.tuple(anyManufacturers(), parts as ReturnType<typeof anyPart>).map(([manufacturers, part]) => {
      const context = { catalog: defaultCatalog, part }
      const found: Assessment[] = []
      for (const manufacturer of manufacturers) {
        if (criterion.scope === 'manufacturer') {
          const need: unknown = criterion.require(part, context)
          if (need !== undefined) found.push(criterion.assess(need, manufacturer, context))
          continue
        }
        for (const route of part.routes) {
          route.steps.forEach((_, step) => {
            const need: unknown = criterion.require(route, step, context)
            if (need === undefined) return
            for (const capability of manufacturer.capabilities) {
              found.push(criterion.assess(need, capability, manufacturer, context))
            }
          })
        }
      }
      return found
    })

  describe(`criterion ${criterion.id}`, () => {
    it('keeps its utility within bounds and always gives a reason', () => {
      const [low, high] = (criterion.scope === 'manufacturer' && criterion.bounds) || [0, 1]
      fc.assert(
        fc.property(assessments(), (found) => {
          for (const { utility, standing, evidence, reason } of found) {
            expect(utility).toBeGreaterThanOrEqual(low)
            expect(utility).toBeLessThanOrEqual(high)
            expect(['fits', 'open', 'misses']).toContain(standing)
            expect(['stated', 'implied', 'inferred', 'none']).toContain(evidence)
            expect(reason.code).not.toBe('')
          }
        }),
        { numRuns: 200, seed: 21 },
      )
    })

    it('is pure: the same question twice has the same answer, and the records stay as they were', () => {
      const samples = fc.sample(fc.tuple(anyManufacturers(), anyPart()), { numRuns: 30, seed: 22 })
      for (const [manufacturers, part] of samples) {
        const before = JSON.stringify([manufacturers, part])
        const context = { catalog: defaultCatalog, part }
        const run = () =>
          manufacturers.map((manufacturer) => {
            if (criterion.scope === 'manufacturer') {
              const need: unknown = criterion.require(part, context)
              return need === undefined ? undefined : criterion.assess(need, manufacturer, context)
            }
            const [route] = part.routes
            const need: unknown = criterion.require(route!, 0, context)
            return need === undefined
              ? undefined
              : manufacturer.capabilities.map((c) => criterion.assess(need, c, manufacturer, context))
          })
        expect(run()).toEqual(run())
        expect(JSON.stringify([manufacturers, part])).toBe(before)
      }
    })
  })
}
