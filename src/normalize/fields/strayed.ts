import type { Catalog } from '../../model/catalog.js'
import type { IssueLog, Path } from '../common/issues.js'
import type { Found } from '../common/read.js'
import { findHardness } from '../engineering/hardness.js'
import { findRoughness } from '../engineering/roughness.js'
import { findTolerances } from '../engineering/tolerance.js'
import { lexemesOf } from '../words/lexemes.js'
import { namingsIn } from '../words/vocabulary.js'
import { isBlank } from './fields.js'

/*
 * Drawings say tolerance, roughness, hardness and treatment side by side, and so cells of tables do: `h6, Ra 0,8`,
 * `HRC 45-50 ТВЧ`, `40Х HRC 45`. What has a field of its own is read there.
 */

const FINDERS = {
  tolerance: (text: string): readonly Found<unknown>[] => findTolerances(text),
  roughness: (text: string): readonly Found<unknown>[] => findRoughness(text),
  hardness: (text: string): readonly Found<unknown>[] => findHardness(text),
} as const
/** A field whose values are looked for in others. */
export type FigureField = keyof typeof FINDERS
const EXAMPLES: Readonly<Record<FigureField, string>> = {
  tolerance: 'H7, IT8 or ±0.05 mm',
  roughness: 'Ra 1.6',
  hardness: '180–220 HB',
}

/** Fields of a record as they come. */
type Fields = { readonly [K in FigureField | 'material']?: unknown }

/**
 * A record whose figures stand in their own fields: one that stands beside the value of another field moves where its own
 * is blank, else it is left aside and reported as `text.ignored`, as a work beside a figure is. Only `known` fields are
 * filled. Texts alone are looked at. O(text).
 */
export function withoutStrayed<T extends Fields>(
  record: T,
  known: readonly FigureField[],
  path: Path,
  catalog: Catalog,
  log: IssueLog,
): T {
  const moved: { [key: string]: unknown } = {}
  for (const field of ['material', ...known] as const) {
    const input: unknown = record[field]
    if (isBlank(input as string)) continue
    if (typeof input === 'string') moved[field] = ownText(field, input, [...path, field])
    else if (Array.isArray(input))
      moved[field] = input.map((one: unknown, i) =>
        typeof one === 'string' ? ownText(field, one, [...path, field, i]) : one,
      )
  }
  return Object.keys(moved).length === 0 ? record : { ...record, ...moved }

  function ownText(field: FigureField | 'material', written: string, at: Path): string {
    if (field !== 'material') reportWork(field, written, at)
    let text = written
    let others = field === 'material' ? written : blanked(written, FINDERS[field](written))
    for (const kind of known) {
      // a fit beside a steel may be another steel: H13
      if (kind === field || (field === 'material' && kind === 'tolerance')) continue
      // read once a field, however many figures stand beside its own
      let own: ReadonlySet<string> | undefined
      for (const found of FINDERS[kind](others)) {
        const rest = blanked(text, [found])
        if (!/[\p{L}\d]/u.test(rest)) continue
        const said = written.slice(found.start, found.end)
        if (isBlank(record[kind] as string) && moved[kind] === undefined) moved[kind] = said
        else {
          own ??= saidBy(moved[kind] ?? record[kind], kind)
          if (!own.has(JSON.stringify(found.value)))
            log.add('text.ignored', at, written, `no other ${kind} than that of its own field: "${said}" is left aside`)
        }
        text = rest
        others = blanked(others, [found])
      }
    }
    return text === written ? written : text.replace(/\(\s*\)/g, ' ').replace(/^[\s,;|]+|(?<![\s,;|])[\s,;|]+$/g, '')
  }

  function reportWork(field: FigureField, written: string, at: Path): void {
    const lexemes = lexemesOf(written)
    const [work] = namingsIn(lexemes, catalog, ['process'])
    if (!work || !/\d/.test(written)) return
    const said = written.slice(lexemes[work.from]!.start, lexemes[work.to - 1]!.end)
    log.add('text.ignored', at, written, `nothing more than ${EXAMPLES[field]}; "${said}" belongs to the processes`)
  }
}

function blanked(text: string, found: readonly Found<unknown>[]): string {
  return found.reduce(
    (out, { start, end }) => `${out.slice(0, start)}${' '.repeat(end - start)}${out.slice(end)}`,
    text,
  )
}

/** What a field says by itself, as JSON of its values. */
function saidBy(own: unknown, kind: FigureField): ReadonlySet<string> {
  return new Set(typeof own === 'string' ? FINDERS[kind](own).map(({ value }) => JSON.stringify(value)) : [])
}
