import type { Precision } from '../../model/basics.js'
import type { IssueLog, Path } from '../common/issues.js'
import { MODERN, oldFitIn } from '../engineering/old-fit.js'
import { findTolerances } from '../engineering/tolerance.js'
import type { EnvelopeInput } from '../figures/dimension.js'
import { finest } from './fields.js'

/**
 * The finest tolerance that a field of sizes states on them: `Ø45h6 L=320`, `120±0,1 x 80`, `{ diameter: '45±0,02' }`;
 * undefined where it states none. O(n).
 */
export function toleranceOnSizes(sizes: EnvelopeInput | undefined, path: Path, log: IssueLog): Precision | undefined {
  const found = textsIn(sizes).flatMap((text) => {
    const hits = findTolerances(text)
    const oldFit = oldFitIn(text)
    if (oldFit !== undefined) log.add('tolerance.oldSystem', path, oldFit, MODERN)
    for (const { start, end, notes } of hits) {
      for (const { code, expected } of notes) log.add(code, path, text.slice(start, end), expected)
    }
    return hits.map(({ value }) => value)
  })
  return finest(found)
}

function textsIn(sizes: EnvelopeInput | undefined): string[] {
  if (typeof sizes === 'string') return [sizes]
  if (typeof sizes !== 'object' || sizes === null) return []
  return Object.values(sizes).filter((value) => typeof value === 'string')
}

/**
 * What a field of sizes and the field of the tolerance demand together: the finer of both, reported where they differ,
 * with the roughness.
 */
export function withSizeTolerance(
  own: Precision | undefined,
  onSizes: Precision | undefined,
  sizes: EnvelopeInput | undefined,
  path: Path,
  log: IssueLog,
): Precision | undefined {
  if (!onSizes) return own
  const both = finest([onSizes, ...(own ? [own] : [])])
  const isDifferent = own?.itGrade !== undefined && own.itGrade !== onSizes.itGrade
  if (isDifferent) log.add('tolerance.several', path, sizes, `the finer one taken: ${gradeOf(both!)}`)
  return both
}

function gradeOf({ itGrade, toleranceMm }: Precision): string {
  return itGrade === undefined ? `${toleranceMm} mm` : `IT${itGrade}`
}
