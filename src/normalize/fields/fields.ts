import { isAdHoc, type ParameterRange, type Precision } from '../../model/basics.js'
import type { Catalog } from '../../model/catalog.js'
import type { CapabilityInput } from '../../model/manufacturer-schema.js'
import { flatMap } from '../../text/flat-map.js'
import type { IssueLog, Path } from '../common/issues.js'
import type { Read } from '../common/read.js'
import { readMeasure } from '../figures/measure.js'
import { readMaterial } from '../materials/read-material.js'
import { readPrecision } from './precision.js'
import { readParameterId } from './read-parameter.js'

/** One value of a field with the way to it. */
export interface Entry<T> {
  readonly value: T
  readonly path: Path
}

/** Signs that stand for nothing in a cell of a table. */
const NOTHING = /^[\s\-–—.?]*$/
/** Words that do: that nobody knows, has said or says before being asked. A bare "no" is an answer. */
const UNSAID = new RegExp(
  `^\\s*(?:${[
    'n/a|n\\.a\\.?|tbd|tba|unknown|no (?:data|information)|not (?:known|stated|specified|given|available)|(?:up)?on request',
    'н/д|н\\.д\\.?|неизвестно|не (?:указан[оаы]?|известно|задан[оаы]?)|нет (?:данных|информации|сведений)|по (?:запросу|договор[её]нности)|уточняется|уточнить',
    `nomaʼlum|ma[ʼ'’‘]lumot yo[ʻ'’‘]q|(?:ko[ʻ'’‘]rsatilma|aytilma)gan|so[ʻ'’‘]rov bo[ʻ'’‘]yicha|kelishilgan holda`,
    'номаълум|маълумот йўқ|(?:кўрсатилма|айтилма)ган|сўров бўйича|келишилган ҳолда',
  ].join('|')})\\s*\\.?$`.replaceAll(' ', '\\s'),
  'iu',
)

/** Whether a field says nothing: absent, blank, a dash or its like as tables have them, or an object of nothing else. */
export function isBlank(value: unknown): boolean {
  if (value === undefined || value === null) return true
  if (typeof value === 'string') return NOTHING.test(value) || (value.length < LONGEST_UNSAID && UNSAID.test(value))
  if (typeof value !== 'object' || Array.isArray(value)) return false
  const inside = Object.values(value)
  return inside.length > 0 && inside.every(isBlank)
}

const LONGEST_UNSAID = 40

/** A "no" by itself. */
const BARE_NO = /^\s*(?:нету?|no|none|nothing|ничего|йўқ|yo[ʻ'’‘]?q|ҳеч нарса|hech narsa)(?:\s*[.!])?\s*$/iu

/**
 * Whether a list of what a maker does or makes says only "no": it names nothing, as an empty cell. A certificate that is
 * answered so is an answer, as is a "no" beside a name (`plating: no`).
 */
export function isBareNo(text: string): boolean {
  return text.length < LONGEST_UNSAID && BARE_NO.test(text)
}

/** The values of a field that takes one or a list; blanks are left out, positions hold. */
export function entriesOf<T>(value: T | readonly T[] | undefined, path: Path): Entry<T>[] {
  if (Array.isArray(value)) {
    return (value as readonly T[]).flatMap((one, i) => (isBlank(one) ? [] : [{ value: one, path: [...path, i] }]))
  }
  return isBlank(value) ? [] : [{ value: value as T, path }]
}

/** Reads one field; a blank one is absent, without an issue. */
export function fieldOf<I, T>(
  input: I | undefined,
  path: Path,
  read: (input: I) => Read<T>,
  log: IssueLog,
): T | undefined {
  return isBlank(input) ? undefined : log.take(path, input, read(input as I))
}

/** The same things once, the first stays. */
export function distinctBy<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  if (items.length < 2) return [...items]
  const seen = new Map<string, T>()
  for (const item of items) if (!seen.has(keyOf(item))) seen.set(keyOf(item), item)
  return [...seen.values()]
}

/** What several statements of precision demand together: the finest of each. */
export function finest(readings: readonly Precision[]): Precision | undefined {
  let all: Precision | undefined
  for (const one of readings) {
    if (!all) {
      all = one
      continue
    }
    const ra = least(all.raMicrometers, one.raMicrometers)
    const { raMicrometers: _, ...tolerance } = isFiner(one, all) ? one : all
    all = { ...tolerance, ...(ra === undefined ? {} : { raMicrometers: ra }) }
  }
  return all
}

/** A grade is finer than a width whose nominal size is not known: it can be judged. */
function isFiner(a: Precision, b: Precision): boolean {
  if (a.itGrade !== undefined && b.itGrade !== undefined) return a.itGrade < b.itGrade
  if (a.itGrade !== undefined || b.itGrade !== undefined) return a.itGrade !== undefined
  return (a.toleranceMm ?? Number.POSITIVE_INFINITY) < (b.toleranceMm ?? Number.POSITIVE_INFINITY)
}

function least(a: number | undefined, b: number | undefined): number | undefined {
  if (a === undefined) return b
  return b === undefined ? a : Math.min(a, b)
}

/** Reads tolerances and roughnesses, each by itself, so that one that cannot be read does not cost the other. */
export function precisionOf(
  input: Pick<CapabilityInput, 'tolerance' | 'roughness'>,
  path: Path,
  nominalMm: number | undefined,
  log: IssueLog,
): Precision | undefined {
  if (input.tolerance === undefined && input.roughness === undefined) return undefined
  const tolerances = entriesOf(input.tolerance, [...path, 'tolerance']).map(({ value, path: at }) =>
    log.take(at, value, readPrecision({ tolerance: value }, nominalMm)),
  )
  const roughnesses = entriesOf(input.roughness, [...path, 'roughness']).map(({ value, path: at }) =>
    log.take(at, value, readPrecision({ roughness: value }, nominalMm)),
  )
  return finest([...tolerances, ...roughnesses].filter((one) => one !== undefined))
}

/** A figure as the record gives it. */
interface Figure {
  readonly name: string
  readonly input: unknown
  readonly unit?: string | undefined
  readonly material?: string | number | undefined
  readonly path: Path
}

/** Reads the figures of a process, by name or as a list; the same figure for the same material counts once. */
export function parametersOf(
  input: CapabilityInput['parameters'],
  path: Path,
  catalog: Catalog,
  log: IssueLog,
): ParameterRange[] {
  if (input === undefined) return []
  const ranges = flatMap(figuresOf(input, path, log), (figure) => parameterOf(figure, catalog, log) ?? [])
  return distinctBy(ranges, ({ id, material }) => `${id}\n${material ?? ''}`)
}

function figuresOf(input: CapabilityInput['parameters'], path: Path, log: IssueLog): Figure[] {
  if (Array.isArray(input)) {
    return input.flatMap((row, i): Figure[] => {
      // a cut entry is a blank text
      if (typeof row !== 'object') return []
      const { id, name, material, ...figure } = row
      const at = [...path, i]
      const named = String(id ?? name ?? '').trim()
      if (named === '') log.add('value.missing', [...at, 'name'], 'nothing', 'the name of a figure')
      return named === '' ? [] : [{ name: named, input: figure, unit: figure.unit, material, path: at }]
    })
  }
  return Object.entries(input ?? {}).flatMap(([name, value]): Figure[] => {
    if (isBlank(value)) return []
    const at = [...path, name]
    if (typeof value !== 'object') return [{ name, input: value, path: at }]
    const { material, ...figure } = value
    return [{ name, input: figure, unit: figure.unit, material, path: at }]
  })
}

function parameterOf(figure: Figure, catalog: Catalog, log: IssueLog): ParameterRange | undefined {
  const id = log.take(figure.path, figure.name, readParameterId(figure.name, catalog))
  if (id === undefined) return undefined
  const unit = catalog.parameters.get(id)?.unit ?? figure.unit ?? unitIn(figure.input)
  const range = log.take(figure.path, shown(figure.input), readMeasure(figure.input as string, unit))
  if (!range) return undefined
  const material =
    figure.material === undefined || isBlank(figure.material)
      ? undefined
      : log.take([...figure.path, 'material'], figure.material, readMaterial(figure.material, catalog))
  // a figure for a material that could not be read would hold for every material
  if (!isBlank(figure.material) && (material === undefined || isAdHoc(material.id))) return undefined
  return { id, ...range, ...(material ? { material: material.id } : {}) }
}

function shown(input: unknown): unknown {
  return typeof input === 'object' && input !== null
    ? Object.values(input)
        .filter((value) => value !== undefined)
        .join(' ')
    : input
}

/** Unit at the end of a figure whose parameter the catalog does not know. */
function unitIn(input: unknown): string {
  return typeof input === 'string' ? (/(?<![^\d\s.,\-–…])[^\d\s.,\-–…]+$/.exec(input.trim())?.[0] ?? '') : ''
}
