import type { Envelope } from '../../model/basics.js'
import type { Catalog, MaterialRelation } from '../../model/catalog.js'
import type { IssueLog } from '../common/issues.js'
import { distinctBy, finest } from '../fields/fields.js'
import { NOTHING_STATED, type PartFacts } from './part-facts.js'
import type { ToldFacts } from './told-facts.js'

/** Relative difference under which two figures say the same. */
const SAME = 1e-6

/**
 * Puts together what the fields and the free text of a record say: a field beats the text, and a text that says
 * something else is reported as `text.contradicts`; what only the text says is used.
 */
export function settled(stated: PartFacts, told: ToldFacts, catalog: Catalog, log: IssueLog): PartFacts {
  const { facts } = told
  if (stated === NOTHING_STATED) return facts
  const differs = (key: keyof PartFacts, field: string, isSame: boolean) => {
    const evidence = told.evidence.get(key)
    // a bare length has none: it need not be the part's own size
    if (stated[key] === undefined || facts[key] === undefined || isSame || !evidence) return
    log.add('text.contradicts', evidence.path, evidence.text, `the same as the field ${field}, which is used`)
  }
  differs('hsCode', 'hsCode', isPrefix(stated.hsCode, facts.hsCode))
  differs('massKg', 'mass', near(stated.massKg, facts.massKg))
  differs('leadTimeDays', 'leadTime', near(stated.leadTimeDays, facts.leadTimeDays))
  differs('annualVolume', 'annualVolume', sameAmount(stated.annualVolume, facts.annualVolume))
  differs('lotSize', 'lotSize', sameAmount(stated.lotSize, facts.lotSize))
  differs(
    'unitPrice',
    'unitPrice',
    stated.unitPrice?.currency === facts.unitPrice?.currency && near(stated.unitPrice?.amount, facts.unitPrice?.amount),
  )
  differs('dimensions', 'dimensions', isPartOf(facts.dimensions, stated.dimensions))
  differs('hardness', 'hardness', sameRange(stated, facts))
  differs('window', 'window', stated.window?.from === facts.window?.from && stated.window?.to === facts.window?.to)
  const isSameTolerance = sameTolerance(stated, facts)
  differs('precision', 'tolerance', isSameTolerance)
  if (isSameTolerance) differs('precision', 'roughness', sameRoughness(stated, facts))
  if (stated.materials.length > 0 && facts.materials.length > 0) {
    const agree = facts.materials.some((a) => stated.materials.some((b) => areAkin(a.id, b.id, catalog)))
    differs('materials', 'material', agree)
  }
  return {
    hsCode: stated.hsCode ?? facts.hsCode,
    materials: stated.materials.length > 0 ? stated.materials : facts.materials,
    dimensions: stated.dimensions ?? facts.dimensions,
    massKg: stated.massKg ?? facts.massKg,
    precision: precisionOfBoth(stated, facts),
    hardness: stated.hardness ?? facts.hardness,
    threads: stated.threads.length > 0 ? stated.threads : facts.threads,
    annualVolume: stated.annualVolume ?? facts.annualVolume,
    lotSize: stated.lotSize ?? facts.lotSize,
    leadTimeDays: stated.leadTimeDays ?? facts.leadTimeDays,
    window: stated.window ?? facts.window,
    parameters: distinctBy(
      [...stated.parameters, ...facts.parameters],
      ({ id, material }) => `${id}\n${material ?? ''}`,
    ),
    certificates: distinctBy([...stated.certificates, ...facts.certificates], ({ id }) => id),
    destination: stated.destination ?? facts.destination,
    unitPrice: stated.unitPrice ?? facts.unitPrice,
  }
}

/** Tolerance and roughness each from the field where it says one. */
function precisionOfBoth({ precision: own }: PartFacts, { precision: told }: PartFacts): PartFacts['precision'] {
  if (!own || !told) return own ?? told
  const { raMicrometers, ...tolerance } = told
  const addsRa = own.raMicrometers === undefined && raMicrometers !== undefined
  const addsTolerance = own.itGrade === undefined && own.toleranceMm === undefined
  return finest([{ ...(addsTolerance ? tolerance : {}), ...own, ...(addsRa ? { raMicrometers } : {}) }])
}

function sameTolerance({ precision: own }: PartFacts, { precision: told }: PartFacts): boolean {
  if (!own || !told) return true
  const grade = own.itGrade === undefined || told.itGrade === undefined || own.itGrade === told.itGrade
  const width =
    own.toleranceMm === undefined || told.toleranceMm === undefined || near(own.toleranceMm, told.toleranceMm)
  return grade && (own.itGrade !== undefined || width)
}

function sameRoughness({ precision: own }: PartFacts, { precision: told }: PartFacts): boolean {
  if (own?.raMicrometers === undefined || told?.raMicrometers === undefined) return true
  return near(own.raMicrometers, told.raMicrometers)
}

function sameRange({ hardness: own }: PartFacts, { hardness: told }: PartFacts): boolean {
  return own?.unit !== told?.unit || (near(own?.min, told?.min) && near(own?.max, told?.max))
}

function sameAmount(a: PartFacts['lotSize'], b: PartFacts['lotSize']): boolean {
  return a?.unit !== b?.unit || near(a?.value, b?.value)
}

function near(a: number | undefined, b: number | undefined): boolean {
  if (a === undefined || b === undefined) return a === b
  return Math.abs(a - b) <= SAME * Math.max(Math.abs(a), Math.abs(b))
}

function isPrefix(a: string | undefined, b: string | undefined): boolean {
  return a === undefined || b === undefined || a.startsWith(b) || b.startsWith(a)
}

/** A text may name some of the sizes only. */
function isPartOf(told: Envelope | undefined, stated: Envelope | undefined): boolean {
  if (!told || !stated) return true
  const all = sizesOf(stated)
  return sizesOf(told).every((size) => all.some((other) => near(size, other)))
}

function sizesOf(envelope: Envelope): readonly number[] {
  if (envelope.shape === 'box') return envelope.sidesMm
  return envelope.lengthMm === undefined ? [envelope.diameterMm] : [envelope.diameterMm, envelope.lengthMm]
}

const AKIN: ReadonlySet<MaterialRelation['kind']> = new Set([
  'same',
  'identical',
  'close',
  'within',
  'ownFamily',
  'containingGroup',
])

function areAkin(a: string, b: string, catalog: Catalog): boolean {
  return AKIN.has(catalog.materialRelation(a, b).kind) || AKIN.has(catalog.materialRelation(b, a).kind)
}
