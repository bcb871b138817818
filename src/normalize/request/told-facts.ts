import type { Envelope, ParameterRange } from '../../model/basics.js'
import type { Catalog } from '../../model/catalog.js'
import type { CertificateNeed, MaterialNeed } from '../../model/part.js'
import type { IssueLog, Path } from '../common/issues.js'
import { MODERN, oldFitIn } from '../engineering/old-fit.js'
import { readTolerance } from '../engineering/tolerance.js'
import { commonOf } from '../fields/certificate-fields.js'
import { distinctBy, finest } from '../fields/fields.js'
import { readParameterId } from '../fields/read-parameter.js'
import { envelopeOf } from '../figures/dimension.js'
import type { LabelledLength } from '../figures/quantity.js'
import { alternativesOf } from '../words/alternatives.js'
import { isUnasked } from '../words/exclusion.js'
import type { NamedStep } from '../words/named-step.js'
import { roleOf } from '../words/routes.js'
import { isOnlyUsed, othersMaterials } from './own-materials.js'
import { noFacts, nominalOf, type PartFacts } from './part-facts.js'
import type { PartNaming } from './part-naming.js'
import type { ReadAs, Reading, TextReading, Values } from './readings.js'
import { seamlessWithout } from './seamless.js'
import { asksForWork } from './service.js'

/** What free text says of a part. */
export interface ToldFacts {
  readonly facts: PartFacts
  /** Processes in order, each once; those inside the name that do not give its shape only qualify it. */
  readonly processes: readonly NamedStep[]
  /** Processes that are not wanted. */
  readonly excluded: readonly string[]
  /** Only these are asked for, not the part. */
  readonly isWork: boolean
  /** Where a fact was read, for issues about it. */
  readonly evidence: ReadonlyMap<keyof PartFacts, { readonly path: Path; readonly text: string }>
}

/** A reading with the text it is of. */
type Placed<K extends ReadAs = ReadAs> = Reading<K> & { readonly of: TextReading }

/**
 * Turns what was found in name and description into facts: the first of each kind, the finest tolerance, every material
 * (a family only where no grade of it is named too), certificate and thread. Another value of a kind that takes one is
 * reported as `text.several`, what was assumed on the way by its own code.
 */
export function toldFacts(
  texts: readonly TextReading[],
  name: PartNaming,
  statedSize: Envelope | undefined,
  catalog: Catalog,
  log: IssueLog,
): ToldFacts {
  const evidence = new Map<keyof PartFacts, { path: Path; text: string }>()
  const byKind = grouped(texts)
  // most names of goods say what they are and nothing more
  const seamless = texts.flatMap(({ asked }) => seamlessWithout(asked))
  if (byKind.size === 0) return { evidence, isWork: false, excluded: seamless, processes: [], facts: noFacts() }
  const each = <K extends ReadAs>(
    readAs: K,
    key?: keyof PartFacts,
    completed = (one: Placed<K>): Placed<K> => one,
  ): readonly Placed<K>[] => {
    const found = ((byKind.get(readAs) ?? NONE) as readonly Placed<K>[]).map(completed)
    for (const one of found) noteOf(one as Placed, key)
    return found
  }
  const noteOf = (found: Placed, key: keyof PartFacts | undefined) => {
    const at = placeOf(found)
    if (key !== undefined && !evidence.has(key)) evidence.set(key, at)
    const oldFit = found.readAs === 'dimension' || found.readAs === 'length' ? oldFitIn(at.text) : undefined
    if (oldFit !== undefined) log.add('tolerance.oldSystem', at.path, oldFit, MODERN)
    for (const { code, expected, suggestions } of found.notes) {
      // sizes without a unit are millimetres on every drawing (ISO 129-1)
      const isConvention = code === 'unit.assumed' && (found.readAs === 'dimension' || found.readAs === 'length')
      if (!isConvention) log.add(code, at.path, at.text, expected, suggestions)
    }
  }
  const first = <K extends ReadAs>(readAs: K, key: keyof PartFacts): Values[K] | undefined => {
    const [found, ...others] = each(readAs, key)
    for (const other of others) {
      if (JSON.stringify(other.value) === JSON.stringify(found!.value)) continue
      const { path, text } = placeOf(other as Placed)
      log.add('text.several', path, text, `one ${readAs}; the first is used`)
    }
    return found?.value as Values[K] | undefined
  }

  const sizes = each('length')
  const lengths = sizes.map(({ value }) => value)
  const labelled = sizes.find(({ value: { label } }) => label !== undefined && label !== 'thickness')
  const size = first('dimension', 'dimensions')
  const dimensions = envelopeOfText(size, lengths)
  if (labelled && !evidence.has('dimensions')) evidence.set('dimensions', placeOf(labelled as Placed))
  const nominalMm = nominalOf(statedSize ?? dimensions)
  const tolerances = each('tolerance', 'precision', (found) => onSize(found, nominalMm)).map(({ value }) => value)
  const roughnesses = each('roughness', 'precision').map(({ value }) => ({ raMicrometers: value }))
  const named = ((byKind.get('material') ?? NONE) as readonly Placed<'material'>[]).filter(
    (one) => !isOnlyUsed(one, name, catalog),
  )
  if (byKind.has('material')) byKind.set('material', named)
  const others = othersMaterials(named, name, catalog)
  if (others.size > 0) {
    byKind.set(
      'material',
      named.filter((one) => !others.has(one)),
    )
    for (const other of others) {
      const { path, text } = placeOf(other)
      log.add('material.ofOther', path, text, 'the materials of one part; that of another component is left aside')
    }
  }
  const materials = each('material', 'materials').map(({ value }): MaterialNeed => ({ ...value, said: 'stated' }))
  const isWork = name.isWorkedOn || texts.some(asksForWork)
  return {
    evidence,
    isWork,
    excluded: [...new Set([...each('excludedProcess').map(({ value }) => value), ...seamless])],
    processes: distinctSteps(
      each('process').map((found): NamedStep => {
        const inName = found.of.field === name.field && found.start >= name.start && found.end <= name.end
        // a cast part is cast; a ground shaft is also turned, and who turns it may have it ground
        // and a note beside a named part ("anodized", "T6") may be met by a subcontractor
        const isNote = name.field === 'name' && found.of.field === 'description'
        const qualifies = !isWork && (inName || isNote) && roleOf(found.value, catalog) !== 'primary'
        return { process: found.value, ...(qualifies ? { said: 'inferred' } : {}) }
      }),
    ),
    facts: {
      hsCode: first('hsCode', 'hsCode'),
      materials: specific(materials, catalog),
      dimensions,
      massKg: first('mass', 'massKg'),
      precision: finest([...tolerances, ...roughnesses]),
      hardness: first('hardness', 'hardness'),
      threads: [
        ...new Set(
          each('thread', 'threads')
            .filter(({ of, start, end }) => !isUnasked(of.text, start, end))
            .map(({ value }) => value),
        ),
      ],
      annualVolume: first('annualVolume', 'annualVolume'),
      lotSize: first('lotSize', 'lotSize'),
      leadTimeDays: first('leadTime', 'leadTimeDays'),
      window: first('window', 'window'),
      parameters: distinctBy(
        [
          ...each('parameter', 'parameters').map(({ value }) => value),
          ...thicknesses(lengths, size ?? dimensions, catalog),
        ],
        ({ id }) => id,
      ),
      certificates: distinctBy(
        demandedOf(
          each('certificate', 'certificates').filter(({ of, start, end }) => !isUnasked(of.text, start, end)),
          catalog,
          log,
        ),
        ({ id }) => id,
      ),
      destination: first('place', 'destination'),
      unitPrice: first('price', 'unitPrice'),
    },
  }
}

/** Each process once, at its first place, stated where it is anywhere. */
function distinctSteps(steps: readonly NamedStep[]): readonly NamedStep[] {
  const isStated = (process: string) => steps.some((one) => one.process === process && one.said === undefined)
  return distinctBy(steps, ({ process }) => process).map((step) =>
    isStated(step.process) ? { process: step.process } : step,
  )
}

const NONE: readonly Placed[] = []

/** A tolerance that names no size and would be told by one, read again with that of the part. */
function onSize(found: Placed<'tolerance'>, nominalMm: number | undefined): Placed<'tolerance'> {
  const { value, notes, start, end, of } = found
  const isWidth = value.toleranceMm !== undefined || notes.some(({ code }) => code === 'tolerance.generalWithoutSize')
  if (nominalMm === undefined || value.nominalMm !== undefined || !isWidth) return found
  const read = readTolerance(of.text.slice(start, end), nominalMm)
  return read.ok ? { ...found, value: read.value, notes: read.notes } : found
}

function grouped(texts: readonly TextReading[]): Map<ReadAs, readonly Placed[]> {
  const byKind = new Map<ReadAs, Placed[]>()
  for (const of of texts) {
    for (const reading of of.readings) {
      const { readAs, value, start, end, notes } = reading
      // what a thing is called is told by its name
      if (readAs === 'part') continue
      const placed = { readAs, value, start, end, notes, of } as Placed
      const list = byKind.get(readAs)
      if (list) list.push(placed)
      else byKind.set(readAs, [placed])
    }
  }
  return byKind
}

/** Certificates of a text; of those of which it says that one is enough what each of them includes, which is reported. */
function demandedOf(
  asked: readonly Placed<'certificate'>[],
  catalog: Catalog,
  log: IssueLog,
): readonly CertificateNeed[] {
  if (asked.length < 2) return asked.map(({ value: { id, text } }) => ({ id, text }))
  const groups = [...new Set(asked.map(({ of }) => of))].flatMap((of) =>
    alternativesOf(
      of.text,
      asked.filter((one) => one.of === of),
    ),
  )
  return asked.flatMap((one): CertificateNeed[] => {
    const group = groups.find((all) => all.includes(one))
    if (!group) return [{ id: one.value.id, text: one.value.text }]
    if (group[0] !== one) return []
    const said = one.of.text.slice(one.start, group.at(-1)!.end)
    const ids = group.map(({ value: { id } }) => id)
    return commonOf(ids, [one.of.field], said, catalog, log).map((id) => ({ id, text: said }))
  })
}

function placeOf({ of, start, end }: Placed): { readonly path: Path; readonly text: string } {
  return { path: [of.field], text: of.text.slice(start, end) }
}

/** A family or group says less than a grade of it that the text names too (`сталь 40Х`, `сталь`). */
function specific(materials: readonly MaterialNeed[], catalog: Catalog): MaterialNeed[] {
  const needs = distinctBy(materials, ({ id, condition }) => `${id}\n${condition ?? ''}`)
  return needs.filter(({ id }) =>
    needs.every((other) => other.id === id || catalog.materialRelation(id, other.id).kind !== 'within'),
  )
}

/**
 * A written size, completed by labelled ones that stand apart from it; else what the labelled sizes make; else the one
 * length there is.
 */
function envelopeOfText(written: Envelope | undefined, lengths: readonly LabelledLength[]): Envelope | undefined {
  if (written?.shape === 'cylinder' && written.lengthMm === undefined) {
    const along = lengths.find(({ label }) => label === 'length' || label === 'height')
    return along ? { ...written, lengthMm: along.mm } : written
  }
  if (written) return withThickness(written, lengths)
  const labelled = lengths.filter(({ label }) => label !== undefined)
  const sized = labelled.filter(({ label }) => label !== 'thickness')
  if (sized.length > 0) return envelopeOf(labelled)
  return labelled.length === 0 && lengths.length === 1 ? envelopeOf(lengths) : undefined
}

/** `лист 5 мм 1500х6000`: length and width with the thickness that stands apart from them. */
function withThickness(written: Envelope, lengths: readonly LabelledLength[]): Envelope {
  if (written.shape !== 'box' || written.sidesMm.length !== FLAT_SIDES) return written
  const thick = lengths.filter(
    ({ mm, label, isWall }) => label === 'thickness' && !isWall && written.sidesMm.every((side) => side > mm),
  )
  return thick.length === 1 ? { shape: 'box', sidesMm: [...written.sidesMm, thick[0]!.mm] } : written
}

/** Whether a thickness is told besides a size: `стекло 4 мм, 480×320`, `DC04 180×95×40, t=1,5`. */
function isApart(mm: number, size: Envelope | undefined): boolean {
  return !size || (size.shape === 'box' && size.sidesMm.every((side) => side > mm))
}

/** Length and width. */
const FLAT_SIDES = 2

/** A thickness that is no side of a size is that of the sheet or wall. */
function thicknesses(
  lengths: readonly LabelledLength[],
  size: Envelope | undefined,
  catalog: Catalog,
): ParameterRange[] {
  if (lengths.every(({ label }) => label !== 'thickness')) return []
  const read = readParameterId('thickness', catalog)
  if (!read.ok || catalog.parameters.get(read.value)?.unit !== 'mm') return []
  return lengths.flatMap(({ mm, label, isWall }) =>
    label === 'thickness' && (isWall || isApart(mm, size)) ? [{ id: read.value, min: mm, max: mm, unit: 'mm' }] : [],
  )
}
