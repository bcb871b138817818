import { isShown, NEAR_DISTANCE } from '../criteria/answer-step.js'
import { capacityCriterion } from '../criteria/capacity.js'
import { certificatesCriterion } from '../criteria/certificates.js'
import { checked } from '../criteria/checked.js'
import { envelopeCriterion } from '../criteria/envelope.js'
import { leavesStanding } from '../criteria/judge.js'
import { leadTimeCriterion } from '../criteria/lead-time.js'
import { lotSizeCriterion } from '../criteria/lot-size.js'
import { isJudgedByProcess, type MaterialStepNeed, materialCriterion } from '../criteria/material.js'
import { ownManufactureCriterion } from '../criteria/own-manufacture.js'
import { parametersCriterion } from '../criteria/parameters.js'
import type { Plan } from '../criteria/plan.js'
import { precisionCriterion } from '../criteria/precision.js'
import { processCriterion } from '../criteria/process.js'
import { proximityCriterion } from '../criteria/proximity.js'
import { windowCriterion } from '../criteria/window.js'
import type { Assessment, Criterion, ManufacturerCriterion, StepCriterion } from '../model/criterion.js'
import { type CodeTable, type LeastMiss, leastMissOf, setCode, type TableShelf, tableShelf } from './code-table.js'
import { type Codes, keyCode, valueAt } from './encode-maker.js'
import { capabilityOf, MAKER_FACETS, type MakerFacet, makerOf, ROW_FACETS, type RowFacet } from './facets.js'
import { materialLists, setBest } from './material-lists.js'
import { type Said, saidShelf } from './said.js'

/** Which facet holds all that a criterion looks at: known by the function that judges, whatever a host renames or reweighs. */
const BY_ASSESS = new Map<unknown, RowFacet | MakerFacet>([
  [processCriterion.assess, 'process'],
  [materialCriterion.assess, 'material'],
  [precisionCriterion.assess, 'precision'],
  [envelopeCriterion.assess, 'envelope'],
  [parametersCriterion.assess, 'parameters'],
  [capacityCriterion.assess, 'capacity'],
  [lotSizeCriterion.assess, 'lotSize'],
  [leadTimeCriterion.assess, 'leadTime'],
  [windowCriterion.assess, 'window'],
  [certificatesCriterion.assess, 'certificates'],
  [proximityCriterion.assess, 'proximity'],
  [ownManufactureCriterion.assess, 'ownManufacture'],
])

const ROWS: ReadonlySet<RowFacet | MakerFacet> = new Set(ROW_FACETS)

export function rowFacetOf(criterion: Criterion): RowFacet | undefined {
  const facet = BY_ASSESS.get(criterion.assess)
  return facet && ROWS.has(facet) ? (facet as RowFacet) : undefined
}

export function makerFacetOf(criterion: Criterion): MakerFacet | undefined {
  const facet = BY_ASSESS.get(criterion.assess)
  return facet && !ROWS.has(facet) ? (facet as MakerFacet) : undefined
}

/** How the processes that somebody runs stand to that of a step. */
export interface RelationTable {
  readonly process: string
  /** By code of a process: 2 serves the step, at least by a wider term; 1 does not. */
  readonly kinds: Uint8Array
  /** By code: taxonomic distance. */
  readonly distances: Float64Array
  /** Those that serve it, and under which key their makers are found. */
  readonly serving: readonly { readonly code: number; readonly key: number }[]
  /** Keys of those near it. */
  readonly near: readonly number[]
  /** What of the dictionary it was made for, and which numbers its keys had. */
  readonly epoch: number
  readonly size: number
  readonly numbering: number
}

const SHARED_BY = 4

/** What the column keeps of a judgment beside standing and utility: `SHOWN`. */
export function isNoted(criterion: Criterion, assessment: Assessment): boolean {
  if (criterion.scope === 'step') return isShown(criterion, assessment)
  return assessment.standing === 'open' && !leavesStanding(criterion.id, assessment)
}

const NOBODY = makerOf(undefined, undefined)

interface RowTables {
  readonly column: number
  readonly table: CodeTable
  readonly byProcess: CodeTable | undefined
  readonly isByProcess: boolean
  readonly isShared: boolean
  readonly said: Said | undefined
}

interface MakerTable {
  readonly column: number
  readonly table: CodeTable
  readonly leastMiss: () => LeastMiss
  readonly said: Said | undefined
}

/** Tables of judgments over the codes of a store, kept between searches. */
export interface TableRoom {
  /** A new search: no table it takes is given away during it. */
  begin(plan: Plan): void
  rowTables(facet: RowFacet, criterion: StepCriterion, need: unknown): RowTables
  makerTable(facet: MakerFacet, criterion: ManufacturerCriterion, need: unknown): MakerTable
  relations(process: string): RelationTable
}

export function tableRoom(codes: Codes): TableRoom {
  const rows = codes.rowFacets.map(tableShelf)
  const makers = codes.makerFacets.map(tableShelf)
  const lists = materialLists(codes)
  const singles = tableShelf(lists)
  const relations = new Map<string, RelationTable>()
  const said = saidShelf()
  let search = 0
  let plan: Plan

  const take = (shelf: TableShelf, criterion: Criterion, key: string, judge: (code: number) => Assessment) => {
    const [low, high] = (criterion.scope === 'manufacturer' && criterion.bounds) || [0, 1]
    return shelf.take(
      {
        key,
        judge: (table, code) => {
          const assessment = checked(criterion, low, high, () => judge(code))
          setCode(table, code, assessment, isNoted(criterion, assessment))
        },
      },
      search,
    )
  }

  return {
    begin(given) {
      search += 1
      plan = given
    },
    rowTables(facet, criterion, need) {
      const column = ROW_FACETS.indexOf(facet)
      const { context } = plan
      // amounts are converted through the mass of the part
      const mass = facet === 'capacity' || facet === 'lotSize' ? context.part.massKg : undefined
      if (facet === 'material')
        return materialTables(criterion as StepCriterion<MaterialStepNeed>, need as MaterialStepNeed)
      const key = `${criterion.id} ${JSON.stringify(need)} ${mass ?? ''}`
      const table = take(rows[column]!, criterion, key, (code) => {
        const value = valueAt(codes.rowFacets[column]!, code, codes.known)
        return criterion.assess(need, capabilityOf(facet, value), NOBODY, context)
      })
      return { column, table, byProcess: undefined, isByProcess: false, isShared: isShared(column), said: said(key) }
    },
    makerTable(facet, criterion, need) {
      const column = MAKER_FACETS.indexOf(facet)
      const { context } = plan
      const key = `${criterion.id} ${JSON.stringify(need)}`
      const table = take(makers[column]!, criterion, key, (code) =>
        criterion.assess(need, makerOf(facet, valueAt(codes.makerFacets[column]!, code, codes.known)), context),
      )
      return { column, table, leastMiss: () => leastMissOf(table, codes.makerFacets[column]!), said: said(key) }
    },
    relations(process) {
      const { epoch, size } = codes.rowFacets[0]!
      const held = relations.get(process)
      const { numbering } = codes.keys
      if (held && held.epoch === epoch && held.size === size && held.numbering === numbering) return held
      if (relations.size > 4096) relations.clear()
      const made = relationsOf(process, codes)
      relations.set(process, made)
      return made
    },
  }

  /** Whether a code stands for several capabilities on the average, so that judging it pays. */
  function isShared(column: number): boolean {
    const { size, holders } = codes.rowFacets[column]!
    return column === 0 || size * SHARED_BY <= holders
  }

  /** A list is as good as its best material, so each material is judged once. */
  function materialTables(criterion: StepCriterion<MaterialStepNeed>, need: MaterialStepNeed): RowTables {
    const { context } = plan
    const key = `${criterion.id} ${materialKey(need)}`
    const one = take(singles, criterion, key, (item) =>
      criterion.assess(need, capabilityOf('material', [lists.idOf(item)]), NOBODY, context),
    )
    const qualified = (table: CodeTable, code: number) => {
      const value = valueAt(codes.rowFacets[1]!, code, codes.known)
      const assessment = checked(criterion, 0, 1, () =>
        criterion.assess(need, capabilityOf('material', value), NOBODY, context),
      )
      setCode(table, code, assessment, isShown(criterion, assessment))
    }
    const judge = (table: CodeTable, code: number) => {
      if (!setBest(table, code, one, lists)) qualified(table, code)
    }
    const table = rows[1]!.take({ key, judge }, search)
    const byProcess = take(rows[0]!, criterion, `material ${key}`, (code) => {
      const value = valueAt(codes.rowFacets[0]!, code, codes.known)
      return criterion.assess(need, capabilityOf('process', value), NOBODY, context)
    })
    const isByProcess = isJudgedByProcess(need, context.catalog)
    const words = said(`${criterion.id} ${JSON.stringify(need)}`)
    return { column: 1, table, byProcess, isByProcess, isShared: true, said: words }
  }
}

/** A demand without its words, which go into the reason alone; what else it may say decides. */
function materialKey({ materials, ...rest }: MaterialStepNeed): string {
  return JSON.stringify([rest, materials.map(({ text: _, unread, ...one }) => [one, unread !== undefined])])
}

/** O(processes that somebody runs). */
function relationsOf(process: string, codes: Codes): RelationTable {
  const dictionary = codes.rowFacets[0]!
  const { size, epoch } = dictionary
  const kinds = new Uint8Array(size)
  const distances = new Float64Array(size).fill(Number.POSITIVE_INFINITY)
  const serving: { code: number; key: number }[] = []
  const near: number[] = []
  for (let code = 0; code < size; code++) {
    if (!dictionary.isHeld(code)) continue
    const offer = valueAt(dictionary, code, codes.known) as string
    const { kind, distance } = codes.catalog.processRelation(process, offer)
    kinds[code] = kind === 'other' ? 1 : 2
    distances[code] = distance
    if (kind === 'other' && !isNearBy(distance)) continue
    const key = keyCode(codes, `p${offer}`)
    if (kind !== 'other') serving.push({ code, key })
    if (isNearBy(distance)) near.push(key)
  }
  return { process, kinds, distances, serving, near, epoch, size, numbering: codes.keys.numbering }
}

/** Whether a process is near enough for a near miss. */
export function isNearBy(distance: number): boolean {
  return distance <= NEAR_DISTANCE
}
