import { defaultCatalog } from '../../src/catalog/default.js'
import type { Envelope, ParameterRange, Precision } from '../../src/model/basics.js'
import type { MaterialNeed, Part } from '../../src/model/part.js'
import { materialsFor } from '../../src/normalize/request/free-words.js'
import { readProcess } from '../../src/normalize/works/read-process.js'

/** The kinds of value that are labelled, in the order of the table. */
export const KINDS = [
  'size',
  'mass',
  'volume',
  'lot',
  'leadTime',
  'price',
  'window',
  'tolerance',
  'roughness',
  'hardness',
  'thread',
  'material',
  'condition',
  'certificate',
  'hs',
  'process',
  'part',
  'position',
] as const

/** One kind of labelled value. */
export type Kind = (typeof KINDS)[number]

/** How a tolerance is labelled: as an IT grade, or as a full width in mm. */
export type ToleranceForm = 'grade' | 'width'

/**
 * What hamkor read, in the form in which the lines are labelled; see bench/README.md. Pieces put together by chance are
 * labelled one by one: there `isWhole` is false, and no material decides what the words for a step mean. A ± beside a size
 * is a width and a grade: it is told in the form that the line's label has.
 */
export function labelsOf(
  part: Part,
  isWhole = true,
  toleranceForm: ToleranceForm = 'grade',
): ReadonlyMap<Kind, readonly string[]> {
  const materials = part.materials.filter((need) => need.said === 'stated')
  const { precision, window } = part
  const labels: Record<Kind, readonly (string | undefined)[]> = {
    size: [part.dimensions && size(part.dimensions)],
    mass: [part.massKg === undefined ? undefined : plain(part.massKg)],
    volume: [part.annualVolume && `${plain(part.annualVolume.value)} ${part.annualVolume.unit}`],
    lot: [part.lotSize && `${plain(part.lotSize.value)} ${part.lotSize.unit}`],
    leadTime: [part.leadTimeDays === undefined ? undefined : plain(part.leadTimeDays)],
    price: [part.unitPrice && `${plain(part.unitPrice.amount)} ${part.unitPrice.currency}`],
    window: [window && `${window.from ?? ''}..${window.to ?? ''}`],
    tolerance: [precision && tolerance(precision, toleranceForm)],
    roughness: [precision?.raMicrometers === undefined ? undefined : plain(precision.raMicrometers)],
    hardness: [part.hardness && range(part.hardness)],
    thread: part.threads,
    material: materials.map((need) => need.id).filter((id) => !id.startsWith('?')),
    condition: materials.map(labelledCondition),
    certificate: part.certificates.map((need) => need.id).filter((id) => !id.startsWith('?')),
    hs: [part.hsCode],
    process: part.spans.flatMap((span) =>
      span.readAs === 'process' ? processOf(span.value, isWhole ? decidingOf(part) : []) : [],
    ),
    part: part.spans.some((span) => span.readAs === 'part') ? [part.concept] : [],
    position: part.positions,
  }
  return new Map(KINDS.map((kind) => [kind, [...new Set(labels[kind].filter((label) => label !== undefined))]]))
}

/** Tempers of ISO 2107 and how GOST writes them, as the lines are labelled. */
const OF_GOST: ReadonlyMap<string | undefined, string> = new Map([
  ['O', 'M'],
  ['T4', 'T'],
  ['T6', 'T1'],
  ['H18', 'H'],
  ['H14', 'H2'],
])
const LATIN: Readonly<Record<string, string>> = { Т: 'T', М: 'M', Н: 'H' }

/** The condition as the line writes it: Т1 for the T6 of АД31Т1. */
function labelledCondition({ condition, text }: MaterialNeed): string | undefined {
  const written = text.replace(/[ТМН]/g, (letter) => LATIN[letter]!)
  const gost = OF_GOST.get(condition)
  return gost !== undefined && written.endsWith(gost) && !written.endsWith(condition!) ? gost : condition
}

/** What decides a term of several processes, as where it was read: materials said, else those of the family named. */
function decidingOf({ materials, description, name }: Part): readonly string[] {
  const said = materials.filter((need) => need.said === 'stated').map(({ id }) => id)
  return materialsFor(said, description ?? name, defaultCatalog)
}

function tolerance({ itGrade, toleranceMm }: Precision, form: ToleranceForm): string | undefined {
  const grade = itGrade === undefined ? undefined : `IT${itGrade}`
  const width = toleranceMm === undefined ? undefined : plain(toleranceMm)
  return form === 'grade' ? (grade ?? width) : (width ?? grade)
}

/** The evidence read once more: a part's route holds the steps of its family as well. */
function processOf(written: string, materials: readonly string[]): readonly string[] {
  const read = readProcess(written, defaultCatalog, materials)
  return read.ok && !read.value.startsWith('?') ? [read.value] : []
}

/** Sides from the longest, so that the order of writing does not matter. */
function size(envelope: Envelope): string {
  if (envelope.shape === 'box')
    return [...envelope.sidesMm]
      .sort((a, b) => b - a)
      .map(plain)
      .join('x')
  const length = envelope.lengthMm === undefined ? '' : `x${plain(envelope.lengthMm)}`
  return `D${plain(envelope.diameterMm)}${length}`
}

function range({ min, max, unit }: ParameterRange): string {
  return `${min === undefined ? '' : plain(min)}..${max === undefined ? '' : plain(max)} ${unit}`
}

/** Six significant digits: 0.1 + 0.2 is 0.3 here. */
function plain(value: number): string {
  return String(Number(value.toPrecision(6)))
}
