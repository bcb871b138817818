import type { CatalogData, Designation, MaterialRelation, MaterialRow } from '../model/catalog.js'
import type { Designations } from './designations.js'
import { kept } from './taxonomy.js'

type Strength = 'identical' | 'close' | 'substitute'
/** Scope by required, then by offered: few materials are ever named, so most pairs end at the first look. */
type Never = ReadonlyMap<string, ReadonlyMap<string, 'material' | 'grade'>>

const ORDER: readonly Strength[] = ['identical', 'close', 'substitute']

/**
 * How an offered material stands to a needed one, by the first line of DESIGN §5 "Material" that applies. Equivalence
 * comes from three kinds of rows, and one step of each at the most:
 * - one cross-reference row: the weaker of the two strengths to its reference (two non-references are never identical
 *   unless both are);
 * - a substitution row from need to offer, directed;
 * - both, a cross-reference step before and one after the substitution: where two of the three are `identical`, the third
 *   decides; otherwise one `substitute` among them makes a substitute, named in `via`. Never close after close, never two
 *   substitutes.
 * Precomputes nothing and keeps lineages alone; O(memberships + substitutions of the need) a call, so callers keep the answers.
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
  const never = neverRows(data)
  const lineage = kept((id) => ancestors(materials, id))

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
    const needLine = lineage(need)
    const offerLine = lineage(offer)
    const found = isComparable(materials, need) && isComparable(materials, offer) ? equivalence(need, offer) : undefined
    const named = never.get(need)?.get(offer)
    const scope = named ?? neverScope(never, memberships, needLine, offerLine, found?.strength)
    const equal = scope === undefined ? found : undefined
    if (equal && equal.strength !== 'substitute') return { kind: equal.strength }
    if (named === undefined && materials.get(need)!.kind !== 'grade' && offerLine.includes(need))
      return { kind: 'within' }
    const family = familyOf(materials, needLine)
    if (offer === family) return { kind: 'ownFamily' }
    if (equal) return { kind: 'substitute', ...(equal.via ? { via: equal.via } : {}) }
    if (needLine.includes(offer)) return { kind: 'containingGroup' }
    if (scope === 'material') return { kind: 'neverMaterial' }
    if (scope === 'grade') return { kind: 'neverGrade' }
    if (family && family === familyOf(materials, offerLine)) return { kind: 'sameFamily' }
    const group = groupOf(materials, needLine)
    return { kind: group !== undefined && group === groupOf(materials, offerLine) ? 'sameGroup' : 'otherGroup' }
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

/** Grades, and the base polymers that are offered like grades: what an equivalence may name. */
function isComparable(materials: ReadonlyMap<string, MaterialRow>, id: string): boolean {
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

/**
 * Strength of steps in a row: identical ones cost nothing; one other decides; more are a substitute if exactly one is a
 * substitute and no close step follows a close one.
 */
function chain(steps: readonly Strength[]): Strength | undefined {
  const real = steps.filter((strength) => strength !== 'identical')
  if (real.length <= 1) return real[0] ?? 'identical'
  const closeAfterClose = real.some((strength, i) => strength === 'close' && real[i + 1] === 'close')
  return !closeAfterClose && real.filter((strength) => strength === 'substitute').length === 1
    ? 'substitute'
    : undefined
}

/**
 * Scope of the nearest `never` row that does not name the pair itself. A row of two references holds for what is
 * identical or close to them (A356.0 is close to АК7пч, which ADC12 never replaces), unless the pair is as close itself;
 * a row of families holds only where no equivalence names the pair.
 */
function neverScope(
  never: Never,
  memberships: Designations['memberships'],
  need: readonly string[],
  offer: readonly string[],
  equal: Strength | undefined,
): 'material' | 'grade' | undefined {
  if (equal === 'identical' || equal === 'close') return undefined
  const rows = firstScope(never, closeRows(memberships, need[0]!), closeRows(memberships, offer[0]!))
  return rows ?? (equal ? undefined : firstScope(never, need, offer))
}

function firstScope(
  never: Never,
  needs: readonly string[],
  offers: readonly string[],
): 'material' | 'grade' | undefined {
  for (const a of needs) {
    const scopes = never.get(a)
    if (!scopes) continue
    for (const b of offers) {
      const scope = a === b ? undefined : scopes.get(b)
      if (scope) return scope
    }
  }
  return undefined
}

/** A material and the references it is identical or close to. */
function closeRows(memberships: Designations['memberships'], id: string): string[] {
  return [id, ...(memberships.get(id) ?? []).filter(({ strength }) => strength !== 'substitute').map(({ row }) => row)]
}

function neverRows({ never }: CatalogData): Never {
  const rows = new Map<string, Map<string, 'material' | 'grade'>>()
  for (const { required, offered, scope } of never) {
    const scopes = rows.get(required) ?? new Map<string, 'material' | 'grade'>()
    rows.set(required, scopes.set(offered, scope))
  }
  return rows
}
