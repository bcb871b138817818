import type { AnswerRecord } from '../model/record.js'
import type { RecordHost } from './record-host.js'

type Weights = NonNullable<AnswerRecord['weights']>

/** A verb that was asked, and its answer. */
interface Asked {
  readonly input: readonly unknown[]
  readonly result: unknown
  readonly host: RecordHost
}

/** The weights that decided in an answer, where they can be told. */
export type WeightsOf = (asked: Asked) => Weights | undefined

/** The first that can be told. */
export function firstOf(...sources: readonly WeightsOf[]): WeightsOf {
  return (asked) => {
    for (const source of sources) {
      const weights = source(asked)
      if (weights) return weights
    }
    return undefined
  }
}

/** The matcher's importance of each criterion under the question's own (of the argument at `options`), adding up to 1. */
export function importance(options?: number): WeightsOf {
  return ({ input, host: { matcher } }) => {
    if (!matcher?.basis) return undefined
    const own =
      options === undefined ? undefined : (input[options] as { readonly weights?: Weights } | null | undefined)
    const weights: Weights = { ...matcher.basis.weights, ...own?.weights }
    const sum = Object.values(weights).reduce((total, weight) => total + weight, 0)
    return Object.fromEntries(Object.entries(weights).map(([id, weight]) => [id, weight / sum]))
  }
}

/** As the answer shows them, of the first thing that was judged where one of the paths leads (`lots`, `consortia.members`). */
export function shownBy(...paths: readonly string[]): WeightsOf {
  const keys = paths.map((path) => path.split('.'))
  return ({ result }) => {
    for (const path of keys) {
      for (const judged of alongOf(result, path)) {
        const weights = judgedBy(judged)
        if (weights) return weights
      }
    }
    return undefined
  }
}

/** The visible weights of a screening. */
export function screeningWeights({ result }: Asked): Weights | undefined {
  return (result as { readonly weights?: Weights } | null | undefined)?.weights
}

/** Everything that a path leads to, looking through lists on the way. */
function* alongOf(value: unknown, [key, ...rest]: readonly string[]): Generator<unknown> {
  if (Array.isArray(value)) {
    for (const one of value) yield* alongOf(one, key === undefined ? [] : [key, ...rest])
  } else if (key === undefined) {
    yield value
  } else if (typeof value === 'object' && value !== null) {
    yield* alongOf((value as Readonly<Record<string, unknown>>)[key], rest)
  }
}

/** Of a match or a lot by its criteria, of a step in a consortium by its assessments. */
function judgedBy(judged: unknown): Weights | undefined {
  const { criteria, assessments } = (judged ?? {}) as { readonly criteria?: unknown; readonly assessments?: unknown }
  const list = criteria ?? assessments
  if (!Array.isArray(list) || list.length === 0) return undefined
  return Object.fromEntries(
    (list as readonly { readonly criterion: string; readonly weight: number }[]).map(({ criterion, weight }) => [
      criterion,
      weight,
    ]),
  )
}
