import type { Relaxation } from '../model/advice.js'
import type { ParameterRange, ReasonValue } from '../model/basics.js'
import type { EffortClass, Gap } from '../model/match.js'
import type { Part, ProcessRoute } from '../model/part.js'

/** A smaller demand, how much it gives up, and the part with it. */
export interface Relaxed {
  readonly relaxation: Relaxation
  /** For a buyer: a word on paper, a figure, a look at the design, another design. */
  readonly effort: EffortClass
  /** How far a figure moves, ≥ 0: grades of tolerance, or the logarithm of the ratio; 0 for what is no figure. */
  readonly distance: number
  apply(part: Part): Part
}

/**
 * What a buyer could demand less of so that a gap closes: a coarser grade or roughness, one more material, a certificate
 * less, a lower hardness, fewer pieces, another lot, a later date, a stated step that may be bought elsewhere, or a
 * process of the same kind. Undefined where the gap is none of these: a size, or a trader, cannot be talked away.
 */
export function relaxedFor(gap: Gap, part: Part): readonly Relaxed[] | undefined {
  const { criterion, process, reason, effort } = gap
  const { required, offered } = reason
  switch (criterion) {
    case 'certificates':
      return certificatesOf(required).map((value) => ({
        relaxation: { criterion, from: value },
        effort: 'paper',
        distance: 0,
        apply: (asked) => ({ ...asked, certificates: asked.certificates.filter(({ id }) => id !== value.id) }),
      }))
    case 'precision':
      return offered && one(coarser(required, offered, effort))
    case 'material':
      return one(alsoOf(offered, process, effort))
    case 'parameters':
      return offered?.kind === 'parameter' && offered.id === 'hardness' ? one(softer(required, offered)) : undefined
    case 'capacity':
    case 'lotSize':
      return one(anotherAmount(criterion, required, offered, reason.code))
    case 'leadTime':
      return offered?.kind === 'quantity'
        ? one(figure(criterion, required, offered, 'paper', (asked) => ({ ...asked, leadTimeDays: offered.value })))
        : undefined
    case 'window': {
      if (offered?.kind !== 'window') return undefined
      const { kind: _, ...window } = offered
      return one(figure(criterion, required, offered, 'paper', (asked) => ({ ...asked, window })))
    }
    case 'process':
      return one(stepElsewhere(process, part) ?? processAlike(process, offered))
    default:
      return undefined
  }
}

function one(relaxed: Relaxed | undefined): readonly Relaxed[] | undefined {
  return relaxed && [relaxed]
}

type Value<K extends ReasonValue['kind']> = Extract<ReasonValue, { readonly kind: K }>

function figure(
  criterion: string,
  from: ReasonValue | undefined,
  to: ReasonValue,
  effort: EffortClass,
  apply: (part: Part) => Part,
): Relaxed {
  return { relaxation: { criterion, ...(from ? { from } : {}), to }, effort, distance: distanceOf(from, to), apply }
}

function distanceOf(from: ReasonValue | undefined, to: ReasonValue): number {
  if (from?.kind === 'it' && to.kind === 'it') return Math.abs(to.grade - from.grade)
  const ratio =
    from?.kind === 'ra' && to.kind === 'ra'
      ? to.micrometers / from.micrometers
      : from?.kind === 'quantity' && to.kind === 'quantity'
        ? to.value / from.value
        : 1
  return ratio > 0 ? Math.abs(Math.log(ratio)) : 0
}

function certificatesOf(value: ReasonValue | undefined): readonly Value<'certificate'>[] {
  if (value?.kind === 'list') return value.items.flatMap(certificatesOf)
  return value?.kind === 'certificate' ? [value] : []
}

function coarser(from: ReasonValue | undefined, to: ReasonValue, effort: EffortClass): Relaxed | undefined {
  if (to.kind === 'ra') {
    return figure('precision', from, to, effort, (asked) => ({
      ...asked,
      precision: { ...asked.precision, raMicrometers: to.micrometers },
    }))
  }
  const tolerance =
    to.kind === 'it' ? { itGrade: to.grade } : to.kind === 'quantity' ? { toleranceMm: to.value } : undefined
  if (!tolerance) return undefined
  return figure('precision', from, to, effort, (asked) => {
    const { itGrade: _, toleranceMm: __, ...rest } = asked.precision ?? {}
    return { ...asked, precision: { ...rest, ...tolerance } }
  })
}

/** One more material that will do, for the step that misses it. */
function alsoOf(
  offered: ReasonValue | undefined,
  process: string | undefined,
  effort: EffortClass,
): Relaxed | undefined {
  const material = offered?.kind === 'list' ? offered.items[0] : offered
  if (material?.kind !== 'material') return undefined
  const more = { id: material.id, text: material.text ?? material.id, said: 'stated' as const }
  const widened = (route: ProcessRoute): ProcessRoute => ({
    materials: [...route.materials, more],
    steps: route.steps.map((step) =>
      step.process === process && step.materials ? { ...step, materials: [...step.materials, more] } : step,
    ),
  })
  return {
    relaxation: { criterion: 'material', ...(process === undefined ? {} : { process }), to: material },
    effort,
    distance: 0,
    apply: (asked) => ({ ...asked, materials: [...asked.materials, more], routes: asked.routes.map(widened) }),
  }
}

/** The demanded hardness moved into what is offered. */
function softer(from: ReasonValue | undefined, offered: Value<'parameter'>): Relaxed | undefined {
  const within = (range: ParameterRange): ParameterRange => {
    const clamp = (x: number) => Math.min(offered.max ?? x, Math.max(offered.min ?? x, x))
    return {
      ...range,
      ...(range.min === undefined ? {} : { min: clamp(range.min) }),
      ...(range.max === undefined ? {} : { max: clamp(range.max) }),
    }
  }
  return figure('parameters', from, offered, 'adjust', (asked) => ({
    ...asked,
    ...(asked.hardness?.unit === offered.unit ? { hardness: within(asked.hardness) } : {}),
    parameters: asked.parameters.map((range) =>
      range.id === offered.id && range.unit === offered.unit ? within(range) : range,
    ),
  }))
}

function anotherAmount(
  criterion: 'capacity' | 'lotSize',
  from: ReasonValue | undefined,
  offered: ReasonValue | undefined,
  code: string,
): Relaxed | undefined {
  const field = criterion === 'capacity' ? 'annualVolume' : 'lotSize'
  const bound =
    offered?.kind === 'quantity'
      ? offered.value
      : offered?.kind === 'range'
        ? code === 'lotSize.belowMinimum'
          ? offered.min
          : offered.max
        : undefined
  if (bound === undefined || (offered?.kind !== 'quantity' && offered?.kind !== 'range')) return undefined
  const to: ReasonValue = { kind: 'quantity', value: bound, unit: offered.unit }
  return figure(criterion, from, to, 'paper', (asked) => {
    const amount = asked[field]
    return amount ? { ...asked, [field]: { ...amount, value: bound } } : asked
  })
}

/** A stated step that is not primary need not be done under the same roof. */
function stepElsewhere(process: string | undefined, part: Part): Relaxed | undefined {
  const isStated = part.routes.some((route) =>
    route.steps.some((step) => step.process === process && step.said === 'stated' && step.role !== 'primary'),
  )
  if (!isStated || process === undefined) return undefined
  return {
    relaxation: { criterion: 'process', process, from: { kind: 'process', id: process } },
    effort: 'paper',
    distance: 0,
    apply: (asked) => ({
      ...asked,
      routes: asked.routes.map((route) => ({
        ...route,
        steps: route.steps.map((step) => (step.process === process ? { ...step, said: 'inferred' as const } : step)),
      })),
    }),
  }
}

/** Another process of the same kind, as one more way to make the part. */
function processAlike(process: string | undefined, offered: ReasonValue | undefined): Relaxed | undefined {
  if (offered?.kind !== 'process' || process === undefined) return undefined
  return {
    relaxation: { criterion: 'process', process, from: { kind: 'process', id: process }, to: offered },
    effort: 'equip',
    distance: 0,
    apply: (asked) => ({
      ...asked,
      routes: [
        ...asked.routes,
        ...asked.routes.flatMap((route): ProcessRoute[] =>
          route.steps.some((step) => step.process === process)
            ? [
                {
                  ...route,
                  steps: route.steps.map((step) =>
                    step.process === process ? { ...step, process: offered.id } : step,
                  ),
                },
              ]
            : [],
        ),
      ],
    }),
  }
}
