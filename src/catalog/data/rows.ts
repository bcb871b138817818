import type {
  AmbiguousRow,
  CertificateRow,
  Designation,
  MaterialRow,
  Names,
  NeverRow,
  ParameterRow,
  PartRow,
  PlaceRow,
  ProcessRow,
  RouteRow,
  RouteStepRow,
  SubstitutionRow,
  SupportKind,
} from '../../model/catalog.js'

// Writers of catalog rows: lists are texts separated by `|` or spaces, so that a row reads like a line of a table.

const EMPTY: readonly string[] = []
const piped = (text: string): readonly string[] => (text === '' ? EMPTY : text.split('|'))
const spaced = (text: string): readonly string[] => (text === '' ? EMPTY : text.split(' '))

/** Names per language, `|` between label and synonyms. */
export function names(en: string, ru: string, uz: string, uzCyrl: string): Names {
  return { en: piped(en), ru: piped(ru), uz: piped(uz), 'uz-Cyrl': piped(uzCyrl) }
}

/**
 * A process; parents joined by `+` are combined in it; `it` and `ra` are [best, normal] and [finest, coarsest];
 * `support` is a kind of engineering work, with the tooling it makes: `design`, `tooling die mold`.
 */
export function process(
  id: string,
  parents: string,
  role: ProcessRow['role'],
  tooling: ProcessRow['tooling'],
  nature: ProcessRow['nature'],
  labels: Names,
  materials: string,
  src: string,
  more: {
    readonly it?: readonly [number, number]
    readonly ra?: readonly [number, number]
    readonly support?: string
  } = {},
): ProcessRow {
  const { it, ra, support } = more
  return {
    id,
    parents: spaced(parents.replaceAll('+', ' ')),
    ...(parents.includes('+') ? { parentage: 'combination' } : {}),
    role,
    tooling,
    nature,
    names: labels,
    materials: spaced(materials),
    ...(it ? { it: { best: it[0], coarse: it[1] } } : {}),
    ...(ra ? { ra: { min: ra[0], max: ra[1] } } : {}),
    ...(support ? { support: supportOf(support) } : {}),
    src: spaced(src),
  }
}

function supportOf(text: string): NonNullable<ProcessRow['support']> {
  const [kind, ...makes] = spaced(text)
  return { kind: kind as SupportKind, ...(makes.length > 0 ? { makes: makes as Tooling[] } : {}) }
}

type Tooling = Exclude<ProcessRow['tooling'], 'none'>

const STRENGTHS: Readonly<Record<string, Designation['strength']>> = { '=': 'identical', '~': 'close', '?': 'substitute' }

/** A metal grade as a cross-reference row: `system grade|~system grade|…`, the reference without a sign. */
export function grade(id: string, family: string, density: number, designations: string, src: string): MaterialRow {
  return {
    id,
    kind: 'grade',
    parent: family,
    names: names('', '', '', ''),
    designations: piped(designations).map((text): Designation => {
      const strength = STRENGTHS[text[0]!]
      const body = strength ? text.slice(1) : text
      const gap = body.indexOf(' ')
      return { system: body.slice(0, gap), grade: body.slice(gap + 1), strength: strength ?? 'reference' }
    }),
    ...(density > 0 ? { densityKgM3: density } : {}),
    src: spaced(src),
  }
}

/** A polymer, rubber, textile or functional material with its names. */
export function compound(id: string, parent: string, density: number, labels: Names, src: string): MaterialRow {
  return {
    id,
    kind: 'grade',
    parent,
    names: labels,
    designations: [],
    ...(density > 0 ? { densityKgM3: density } : {}),
    src: spaced(src),
  }
}

/** A base polymer or rubber: the family of its own filled and modified compounds. */
export function basePolymer(id: string, parent: string, density: number, labels: Names, src: string): MaterialRow {
  return { ...compound(id, parent, density, labels, src), kind: 'family' }
}

/** A class, group or family of materials. */
export function kindOfMaterial(
  kind: 'class' | 'group' | 'family',
  id: string,
  parent: string,
  density: number,
  labels: Names,
): MaterialRow {
  return {
    id,
    kind,
    ...(parent ? { parent } : {}),
    names: labels,
    designations: [],
    ...(density > 0 ? { densityKgM3: density } : {}),
    src: ['EK'],
  }
}

/** `offered` may stand in for `required`. */
export function substitute(
  required: string,
  offered: string,
  strength: SubstitutionRow['strength'],
  why: string,
): SubstitutionRow {
  return { required, offered, strength, why, src: ['EK'] }
}

/** `offered` must never stand in for `required`. */
export function never(required: string, offered: string, scope: NeverRow['scope'], why: string): NeverRow {
  return { required, offered, scope, why, src: ['EK'] }
}

/** A certificate; `labels` are written alike in every language unless given per language. */
export function certificate(
  id: string,
  kind: CertificateRow['kind'],
  labels: string,
  implies: string,
  src: string,
): CertificateRow {
  return { id, kind, names: names(labels, '', '', ''), implies: spaced(implies), src: spaced(src) }
}

/** A region with the coordinates of its centre. */
export function region(id: string, labels: Names, lat: number, lon: number, src: string): PlaceRow {
  return { id, kind: 'region', names: labels, lat, lon, src: spaced(src) }
}

/** A city of a region. */
export function city(id: string, regionId: string, labels: Names, lat: number, lon: number, src: string): PlaceRow {
  return { id, kind: 'city', region: regionId, names: labels, lat, lon, src: spaced(src) }
}

/** A part family; a route is `process/role@materials > process : materials of the route`. */
export function part(
  id: string,
  group: string,
  labels: Names,
  hs6: string,
  routes: readonly string[],
  src: string,
  kind: PartRow['kind'] = 'component',
): PartRow {
  return { id, group, kind, names: labels, hs6: spaced(hs6), routes: routes.map(route), src: spaced(src) }
}

function route(text: string): RouteRow {
  const [steps = '', materials = ''] = text.split(' : ')
  return { steps: steps.split(' > ').map(routeStep), materials: spaced(materials) }
}

function routeStep(text: string): RouteStepRow {
  const [head = '', materials = ''] = text.split('@')
  const [id = '', role] = head.split('/')
  return {
    process: id,
    ...(role ? { role: role as NonNullable<RouteStepRow['role']> } : {}),
    ...(materials ? { materials: materials.split('+') } : {}),
  }
}

/** A figure of a process. */
export function parameter(
  id: string,
  unit: string,
  direction: ParameterRow['direction'],
  processes: string,
  labels: Names,
): ParameterRow {
  return { id, unit, direction, processes: spaced(processes), names: labels, src: ['EK'] }
}

/** A term of several concepts. */
export function ambiguous(term: string, concepts: string, meant?: string): AmbiguousRow {
  return { term, concepts: spaced(concepts), ...(meant ? { default: meant } : {}), src: ['EK'] }
}
