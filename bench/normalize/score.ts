import { defaultCatalog } from '../../src/catalog/default.js'
import { normalizePart } from '../../src/normalize/normalize-part.js'
import { KINDS, type Kind, labelsOf } from './labels.js'
import type { Line } from './lines.js'

/** Counts of one kind over some lines. */
export interface Figure {
  readonly kind: Kind
  /** Labelled values. */
  readonly labelled: number
  /** Read as labelled. */
  readonly right: number
  /** Read, but not labelled: another value, or one where there is none. */
  readonly wrong: number
  readonly recall: number
  /** 95 % Wilson interval of the recall. */
  readonly interval: readonly [low: number, high: number]
  readonly precision: number
}

/** A value that was misread or missed, for the developer. */
export interface Fault {
  readonly line: Line
  readonly kind: Kind
  readonly missing: readonly string[]
  readonly wrong: readonly string[]
}

/** A wider word that stands beside the labelled work is of the same work: the `сварить` of `сварить полуавтоматом`. */
function isWider(kind: Kind, value: string, right: readonly string[]): boolean {
  return kind === 'process' && right.some((id) => defaultCatalog.processesBelow(value).has(id))
}

/** Reads every line as free text and compares with its labels. */
export function scoreLines(lines: readonly Line[]): { readonly figures: readonly Figure[]; readonly faults: Fault[] } {
  const counts = new Map(KINDS.map((kind) => [kind, { labelled: 0, right: 0, wrong: 0 }]))
  const faults: Fault[] = []
  for (const line of lines) {
    const form = /^\d/.test(line.labels.get('tolerance')?.[0] ?? '') ? 'width' : 'grade'
    const read = labelsOf(normalizePart(line.text).value, line.file.endsWith('.tsv'), form)
    for (const kind of KINDS) {
      const want = line.labels.get(kind) ?? []
      const got = read.get(kind) ?? []
      const right = want.filter((value) => got.includes(value))
      const wrong = got.filter((value) => !want.includes(value) && !isWider(kind, value, right))
      const missing = want.filter((value) => !got.includes(value))
      const count = counts.get(kind)!
      count.labelled += want.length
      count.right += want.length - missing.length
      count.wrong += wrong.length
      if (wrong.length > 0 || missing.length > 0) faults.push({ line, kind, missing, wrong })
    }
  }
  const figures = KINDS.map((kind) => {
    const { labelled, right, wrong } = counts.get(kind)!
    return {
      kind,
      labelled,
      right,
      wrong,
      recall: labelled > 0 ? right / labelled : Number.NaN,
      interval: wilson(right, labelled),
      precision: right + wrong > 0 ? right / (right + wrong) : Number.NaN,
    }
  })
  return { figures, faults }
}

/** 95 % score interval of a share (Wilson 1927). */
function wilson(hits: number, n: number): readonly [number, number] {
  if (n === 0) return [0, 1]
  const z = 1.959964
  const p = hits / n
  const middle = (p + z ** 2 / (2 * n)) / (1 + z ** 2 / n)
  const half = (z / (1 + z ** 2 / n)) * Math.sqrt((p * (1 - p)) / n + z ** 2 / (4 * n ** 2))
  return [Math.max(0, middle - half), Math.min(1, middle + half)]
}
