import { compareText } from '../../model/basics.js'
import type { Catalog } from '../../model/catalog.js'
import type { Capability } from '../../model/manufacturer.js'
import type { ManufacturerInput } from '../../model/manufacturer-schema.js'
import { foldKey } from '../../text/fold.js'
import type { IssueLog } from '../common/issues.js'
import { inferredCapability, primaryGroup, sourceOf } from '../fields/capability.js'
import { distinctBy, entriesOf, isBareNo, isBlank } from '../fields/fields.js'
import { findHsCodes, readHsCode } from '../figures/hs-code.js'
import { familyOfHs } from '../figures/hs-family.js'
import { readPartName } from '../parts/part-name.js'
import { findConcepts } from '../words/vocabulary.js'

/** What a maker says it makes. */
export interface Products {
  /** As written, each once. */
  readonly texts: readonly string[]
  /** Part families, sorted. */
  readonly concepts: readonly string[]
  /** Four-digit headings, sorted. */
  readonly hsHeadings: readonly string[]
  /** Concepts named among them, as terms of experience. */
  readonly terms: readonly string[]
  /** Primary steps of the families that none of the known processes serves, of a trade that the maker is in. */
  suggested(known: readonly string[]): Capability[]
}

/** Kinds of concept that say something about experience. */
const TERM_KINDS: ReadonlySet<string> = new Set(['part', 'process', 'material'])
/** A product that is only a customs code. */
const CODE_ONLY = /^(?:(?:HS|ТН ?ВЭД|TN ?VED|TIF ?TN)[\s:]*)?\d[\d.\s]{3,}$/iu

/** Reads names and HS codes of products; a text may list several. O(text). */
export function productsOf(input: ManufacturerInput['products'], catalog: Catalog, log: IssueLog): Products {
  const texts: string[] = []
  const families = new Map<string, string>()
  const headings = new Set<string>()
  const terms = new Set<string>()
  const addCode = (code: string, text: string) => {
    headings.add(code.slice(0, 4))
    const family = familyOfHs(code, catalog)
    if (family && !families.has(family.id)) families.set(family.id, text)
  }
  for (const { value, path } of entriesOf(input, ['products'])) {
    const named = typeof value === 'object' ? (value.name ?? value.id) : value
    if (isBlank(named)) continue
    const text = String(named).trim()
    if (isBareNo(text)) continue
    texts.push(text)
    if (CODE_ONLY.test(text)) {
      const code = log.take(path, text, readHsCode(text))
      if (code !== undefined) addCode(code, text)
      continue
    }
    if (/\d{4}/.test(text)) for (const found of findHsCodes(text)) addCode(found.value, text)
    for (const piece of text.split(/[,;\n]/)) {
      const { concept } = readPartName(piece, catalog)
      if (concept !== undefined && !families.has(concept)) families.set(concept, piece.trim())
    }
    for (const { value: found } of findConcepts(text, catalog)) {
      if (TERM_KINDS.has(found.kind)) terms.add(`${found.kind}:${found.id}`)
    }
  }
  const concepts = [...families.keys()].sort(compareText)
  for (const concept of concepts) terms.add(`part:${concept}`)
  return {
    texts: distinctBy(texts, (text) => foldKey(text) || text),
    concepts,
    hsHeadings: [...headings].sort(compareText),
    terms: [...terms],
    suggested: (known) =>
      concepts.flatMap((concept) =>
        stepsToo(concept, known, catalog).map((process) =>
          inferredCapability(process, families.get(concept)!, sourceOf(concept)),
        ),
      ),
  }
}

/**
 * The primary steps that a product tells beside the known processes: those of a trade of these, or all where what is told is
 * only one more step of the product or gives no shape: who says `реле, SMT` still makes relays.
 */
function stepsToo(concept: string, known: readonly string[], catalog: Catalog): readonly string[] {
  const steps = primarySteps(concept, known, catalog)
  const own = steps.filter((process) => isOfTrades(process, known, catalog))
  return own.length > 0 || !isOneMore(concept, known, catalog) ? own : steps
}

function isOneMore(concept: string, known: readonly string[], catalog: Catalog): boolean {
  const ofProduct = (catalog.parts.get(concept)?.routes ?? []).flatMap((route) => route.steps)
  return (
    ofProduct.some(({ process }) => isServed(process, known, catalog) || isOfBranch(process, known, catalog)) ||
    known.every((process) => catalog.processes.get(process)?.nature !== 'shaping')
  )
}

/** Whether a process is of a trade of the known ones: who says how it makes things does not mould the clip that it bends. */
function isOfTrades(process: string, known: readonly string[], catalog: Catalog): boolean {
  const trades = known.flatMap((own) => primaryGroup(own, catalog) ?? [])
  return trades.length === 0 || trades.includes(primaryGroup(process, catalog) ?? '')
}

/** Primary steps of the routes of a family, unless one of them is served: of those whose branch the maker names (casting), else of all. */
export function primarySteps(concept: string, known: readonly string[], catalog: Catalog): string[] {
  const routes = (catalog.parts.get(concept)?.routes ?? []).map((route) =>
    route.steps.filter((step) => (step.role ?? catalog.processes.get(step.process)?.role) === 'primary'),
  )
  if (routes.some((steps) => steps.some(({ process }) => isServed(process, known, catalog)))) return []
  const named = routes.filter((steps) => steps.some(({ process }) => isOfBranch(process, known, catalog)))
  return [...new Set((named.length > 0 ? named : routes).flatMap((steps) => steps.map(({ process }) => process)))]
}

/** Whether a known process is the branch that one belongs to. */
function isOfBranch(process: string, known: readonly string[], catalog: Catalog): boolean {
  return known.some((offer) => catalog.processRelation(process, offer).kind === 'broader')
}

/** Whether a process is among the known ones, or a kind of it is. */
export function isServed(process: string, known: readonly string[], catalog: Catalog): boolean {
  return known.some((offer) => {
    const { kind } = catalog.processRelation(process, offer)
    return kind === 'same' || kind === 'narrower'
  })
}
