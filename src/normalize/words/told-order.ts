import type { Catalog } from '../../model/catalog.js'
import type { RouteStep } from '../../model/part.js'
import { isKindOf } from './kind-of.js'

/* Where steps that a text tells stand among the usual ones of a part, and which of these they are done instead of. */

/** Catalog ids, each class of works of which a part goes through one: plating, painting, hardening of the surface. */
const CLASSES: readonly (readonly string[])[] = [
  ['electroplating', 'galvanizing', 'nickel-coating', 'zinc-flake', 'anodizing', 'phosphating', 'black-oxide'],
  ['painting'],
  ['thermochemical-treatment', 'surface-hardening'],
]

/**
 * Place of the usual step instead of which a told one is done: a bolt that is phosphated is not plated with zinc. −1 where
 * there is none. O(steps).
 */
export function rivalOf(
  process: string,
  steps: readonly RouteStep[],
  told: readonly (RouteStep | undefined)[],
  catalog: Catalog,
): number {
  const own = CLASSES.find((all) => isOneOf(process, all, catalog))
  if (!own) return -1
  return steps.findIndex(
    (step) => step.said === 'inferred' && !told.includes(step) && isOneOf(step.process, own, catalog),
  )
}

function isOneOf(process: string, all: readonly string[], catalog: Catalog): boolean {
  return all.some((id) => isKindOf(process, id, catalog))
}

/** What is done to a part that has its shape, and what comes after a treatment still. */
const LAST: ReadonlySet<string> = new Set(['coating', 'assembly', 'inspection'])
const FINE = 'abrasive'

/**
 * Place for a told step that no usual one means: what shapes a part comes before its usual treatments and finish, grinding
 * and what treats it before its finish. O(steps).
 */
export function placeFor(process: string, steps: readonly RouteStep[], catalog: Catalog): number {
  const natureOf = (id: string) => catalog.processes.get(id)?.nature ?? ''
  if (LAST.has(natureOf(process)) || !catalog.processes.has(process)) return steps.length
  const isUsual = ({ process: id, said }: RouteStep) => said === 'inferred' && LAST.has(natureOf(id))
  if (natureOf(process) === 'shaping' && !isKindOf(process, FINE, catalog)) {
    const at = steps.findIndex((step, i) => i > 0 && (isUsual(step) || natureOf(step.process) === 'treating'))
    if (at > 0) return at
  }
  let at = steps.length
  while (at > 1 && isUsual(steps[at - 1]!)) at--
  return at
}

/** Whether a work is done to a part that has its shape: a coating, a test, honing. */
function isLate(process: string, catalog: Catalog): boolean {
  return LAST.has(catalog.processes.get(process)?.nature ?? '') || isKindOf(process, FINE, catalog)
}

/**
 * Place for a told step right behind the one that is told before it, but of what comes late; else before the one told behind
 * it; undefined where no such step has a place. O(steps).
 */
export function placeBeside(
  process: string,
  i: number,
  told: readonly (RouteStep | undefined)[],
  steps: readonly RouteStep[],
  catalog: Catalog,
): number | undefined {
  const before = isLate(process, catalog) ? undefined : told.slice(0, i).findLast((step) => step?.said === 'stated')
  if (before) return steps.indexOf(before) + 1
  const behind = told.slice(i + 1).find((step) => step?.said === 'stated')
  return behind ? steps.indexOf(behind) : undefined
}

/**
 * The steps with the stated ones in the order in which they are told, at their places; as they are where the telling is no
 * sequence, a coating before what shapes the part. O(steps²).
 */
export function inToldOrder(
  steps: readonly RouteStep[],
  told: readonly RouteStep[],
  catalog: Catalog,
): readonly RouteStep[] {
  const stated = told.filter(({ said }) => said === 'stated')
  if (stated.length < 2) return steps
  const natureOf = ({ process }: RouteStep) => catalog.processes.get(process)?.nature
  const coated = stated.findIndex((step) => natureOf(step) === 'coating')
  if (coated >= 0 && stated.some((step, i) => i > coated && step.role === 'primary')) return steps
  let next = 0
  return steps.map((step) => (stated.includes(step) ? stated[next++]! : step))
}
