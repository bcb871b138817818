import { HamkorError } from '../errors.js'
import { LIMITS } from '../model/limits.js'
import type { MatchEngine, Progress } from '../model/matcher.js'
import type { PartIssue } from '../model/opportunity.js'
import type { Part } from '../model/part.js'
import { isPartInput, refusePart } from '../normalize/normalize-part.js'
import { refuse } from '../refuse.js'
import { heeding } from '../retrieve/heeding.js'
import { isIterable } from '../retrieve/iterable.js'
import { nextTurn } from '../retrieve/turn.js'

/** One part of a list as understood. */
export interface ListedPart {
  readonly part: Part
  readonly index: number
}

/**
 * Reads the parts of a list one by one, adding what could not be read to `issues`; tells how far it has come after each.
 * Throws HamkorError `INPUT` on what is no list, `LIMIT` beyond `LIMITS.parts`, and the signal's reason.
 */
export async function* partsOf(
  engine: MatchEngine,
  parts: Iterable<unknown> | AsyncIterable<unknown>,
  issues: PartIssue[],
  options: {
    readonly signal?: AbortSignal | undefined
    readonly onProgress?: ((progress: Progress) => void) | undefined
  },
): AsyncGenerator<ListedPart> {
  checkedPartList(parts)
  const total = Array.isArray(parts) ? { total: parts.length } : {}
  let index = 0
  for await (const input of heeding(parts, options.signal)) {
    if (index === LIMITS.parts) {
      throw new HamkorError('LIMIT', `more than ${LIMITS.parts} parts in one list`, {
        limit: 'parts',
        max: LIMITS.parts,
      })
    }
    const { part, issues: found } = readListed(engine, input, index)
    for (const issue of found) issues.push({ id: part.id, index, ...issue })
    yield { part, index }
    index += 1
    options.onProgress?.({ done: index, ...total })
    // nothing else would give the signal a chance to be raised
    await nextTurn()
  }
}

/** Reads one part of a list; throws HamkorError `INPUT` naming its position on what is no part. */
export function readListed(engine: MatchEngine, input: unknown, index: number): ReturnType<MatchEngine['readPart']> {
  if (!isPartInput(input)) refusePart(`parts[${index}]`, input)
  return engine.readPart(input)
}

/** Throws HamkorError `INPUT` on what is no list of parts; a text is none, though its letters can be walked. */
export function checkedPartList(parts: unknown): void {
  if (!isIterable(parts)) refuse('parts', parts, 'a list of parts')
}
