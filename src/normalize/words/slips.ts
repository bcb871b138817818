import type { Catalog } from '../../model/catalog.js'
import { foldKey } from '../../text/fold.js'
import type { ConceptKind } from './concept.js'
import { isNearWord } from './near-word.js'
import { nearTerms } from './suggest.js'

/** From here on a letter more or less in a cell makes no other name. */
const LONG = 8

/**
 * Catalog id of the one concept that a cell without figures names but for one letter (`токраная обработка`, `aluminim`);
 * undefined where nothing is so near, or two concepts are. Never the first letter: `not stamping` is no hot stamping.
 * O(terms), remembered.
 */
export function meantBySlip(text: string, catalog: Catalog, kind: ConceptKind): string | undefined {
  if (/\d/.test(text)) return undefined
  const own = [foldKey(text), text.trim().toLowerCase()] as const
  const near = nearTerms(text, catalog, kind).filter(
    (term) => isSlip(own[0], foldKey(term.text)) || isSlip(own[1], term.text.toLowerCase()),
  )
  const ids = new Set(near.map(({ concept }) => concept.slice(kind.length + 1)))
  return ids.size === 1 ? [...ids][0] : undefined
}

function isSlip(a: string, b: string): boolean {
  return isNearWord(a, b) || (Math.min(a.length, b.length) >= LONG && (isOneShort(a, b) || isOneShort(b, a)))
}

/** Whether a name lacks one letter of another, the first apart. */
function isOneShort(short: string, long: string): boolean {
  if (long.length !== short.length + 1 || short[0] !== long[0]) return false
  let at = 0
  while (at < short.length && short[at] === long[at]) at++
  return short.slice(at) === long.slice(at + 1)
}
