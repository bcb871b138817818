import type { CatalogData, Designation, MaterialRelation, MaterialRow } from '../model/catalog.js'
import type { Designations } from './designations.js'

type Strength = 'identical' | 'close' | 'substitute'

const ORDER: readonly Strength[] = ['identical', 'close', 'substitute']

/**
 * How an offered material stands to a needed one, by the first line of DESIGN §5 "Material" that applies. Equivalence
 * comes from three kinds of rows, and one step of each at the most:
 * - one cross-reference row: the weaker of the two strengths to its reference (two non-references are never identical
 *   unless both are);
 * - a substitution row from need to offer, directed;
 * - both: where one of the two steps is `identical`, the other decides; otherwise only `close` before a `substitute` row
 *   counts, as a substitute named in `via`. Never close + close, never two substitutes.
 * Precomputes nothing; O(memberships + substitutions of the need) a call, so callers keep the answers.
 */
export function materialRelations(
  data: CatalogData,
  designations: Designations,
): (need: string, offer: string) => MaterialRelation {
  const { materials, memberships } = designations
  const substitutes = new Map<string, { readonly offered: string; readonly strength: Strength }[]>()
  for (const row of data.substitutions) {
    const list = substitutes.get(row.required) ?? []
    list.push({ offered: row.offered, strength: row.strength })
    substitutes.set(row.required, list)
  }
  const never = new Map(data.never.map((row) => [`${row.required}\n${row.offered}`, row.scope]))
  const lineage = (id: string) => ancestors(materials, id)

  const equivalence = (need: string, offer: string): { strength: Strength; via?: string } | undefined => {
    const found: { strength: Strength; via?: string }[] = []
    const inRow = strengthInRows(memberships, need, offer)
    if (inRow) found.push({ strength: inRow })
    for (const start of reachable(memberships, need)) {
      for (const step of substitutes.get(start.id) ?? []) {
        const end = step.offered === offer ? 'identical' : strengthInRows(memberships, step.offered, offer)
        const strength = end ? chain([start.strength, step.strength, end]) : undefined
        if (strength)
          found.push(
            start.id === need && end === 'identical'
              ? { strength }
              : { strength, via: step.offered === offer ? start.id : step.offered },
          )
      }
    }
    return found.sort((a, b) => ORDER.indexOf(a.strength) - ORDER.indexOf(b.strength))[0]
  }

  return (need, offer) => {
    if (need === offer) return { kind: 'same' }
    if (!materials.has(need) || !materials.has(offer)) return { kind: 'otherGroup' }
    const equal = isGrade(materials, need) && isGrade(materials, offer) ? equivalence(need, offer) : undefined
    const scope = neverScope(never, lineage(need), lineage(offer), equal !== undefined)
    if (equal && equal.strength !== 'substitute' && scope === undefined) return { kind: equal.strength }
    const above = lineage(offer)
    if (!isGrade(materials, need) && above.includes(need)) return { kind: 'within' }
    const needLine = lineage(need)
    if (offer === familyOf(materials, needLine)) return { kind: 'ownFamily' }
    if (equal && scope === undefined) return { kind: 'substitute', ...(equal.via ? { via: equal.via } : {}) }
    if (needLine.includes(offer)) return { kind: 'containingGroup' }
    if (scope === 'material') return { kind: 'neverMaterial' }
    if (scope === 'grade') return { kind: 'neverGrade' }
    const family = familyOf(materials, needLine)
    if (family && family === familyOf(materials, above)) return { kind: 'sameFamily' }
    const group = groupOf(materials, needLine)
    return { kind: group !== undefined && group === groupOf(materials, above) ? 'sameGroup' : 'otherGroup' }
  }
}

/** A material and everything it belongs to, nearest first. */
export function ancestors(materials: ReadonlyMap<string, MaterialRow>, id: string): string[] {
  const line: string[] = []
  for (let at: string | undefined = id; at !== undefined && !line.includes(at); at = materials.get(at)?.parent)
    line.push(at)
  return line
}

/** Nearest group of a lineage, else its nearest class. */
export function groupOf(materials: ReadonlyMap<string, MaterialRow>, line: readonly string[]): string | undefined {
  return (
    line.find((id) => materials.get(id)?.kind === 'group') ?? line.find((id) => materials.get(id)?.kind === 'class')
  )
}

function familyOf(materials: ReadonlyMap<string, MaterialRow>, line: readonly string[]): string | undefined {
  return line.find((id) => materials.get(id)?.kind === 'family')
}

function isGrade(materials: ReadonlyMap<string, MaterialRow>, id: string): boolean {
  const kind = materials.get(id)?.kind
  return kind === 'grade' || kind === 'family'
}

/** Weaker of two strengths to the reference of a row that both belong to; the best such row. */
function strengthInRows(memberships: Designations['memberships'], a: string, b: string): Strength | undefined {
  if (a === b) return 'identical'
  let best: Strength | undefined
  for (const one of memberships.get(a) ?? []) {
    const other = (memberships.get(b) ?? []).find((membership) => membership.row === one.row)
    if (!other) continue
    const strength = weaker(one.strength, other.strength)
    if (!best || ORDER.indexOf(strength) < ORDER.indexOf(best)) best = strength
  }
  return best
}

function weaker(a: Designation['strength'], b: Designation['strength']): Strength {
  const rank = (strength: Designation['strength']) => (strength === 'reference' ? 0 : ORDER.indexOf(strength))
  return ORDER[Math.max(rank(a), rank(b))]!
}

/** The need itself and the references of its rows, with the strength of that step. */
function reachable(memberships: Designations['memberships'], need: string): { id: string; strength: Strength }[] {
  const steps = (memberships.get(need) ?? []).filter((membership) => membership.row !== need)
  return [
    { id: need, strength: 'identical' },
    ...steps.map((step) => ({ id: step.row, strength: weaker(step.strength, 'reference') })),
  ]
}

/** Strength of steps in a row: identical ones cost nothing; one other decides; close with one substitute is a substitute. */
function chain(steps: readonly Strength[]): Strength | undefined {
  const real = steps.filter((strength) => strength !== 'identical')
  if (real.length === 0) return 'identical'
  if (real.length === 1) return real[0]
  return real.length === 2 && real.filter((strength) => strength === 'substitute').length === 1
    ? 'substitute'
    : undefined
}

/** Scope of the nearest `never` row; a row about families is silent where an equivalence names the pair. */
function neverScope(
  never: ReadonlyMap<string, 'material' | 'grade'>,
  need: readonly string[],
  offer: readonly string[],
  named: boolean,
): 'material' | 'grade' | undefined {
  const own = never.get(`${need[0]}\n${offer[0]}`)
  if (own || named) return own
  for (const a of need) {
    for (const b of offer) {
      const scope = a === b ? undefined : never.get(`${a}\n${b}`)
      if (scope) return scope
    }
  }
  return undefined
}
