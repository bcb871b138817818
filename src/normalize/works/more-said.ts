import type { Catalog } from '../../model/catalog.js'
import { ok, type Read } from '../common/read.js'
import type { Lexeme } from '../words/lexemes.js'
import { isContent, namedBy, namingsIn } from '../words/vocabulary.js'
import { withoutOccasions } from './occasions.js'
import { isFiller, namedWithoutFillers } from './process-fillers.js'
import { partsOf } from './said-in-parts.js'
import { workByEvidence, workInOtherWords } from './same-works.js'
import { isPartOf } from './work-evidence.js'

/**
 * What all words of a field say more than the part of it that was read: `карусель, точим большие кольца` more than
 * turning. What was read stays where the words say less, or another work that its own name has no part in. O(n).
 */
export function moreSaid(
  lexemes: readonly Lexeme[],
  partly: Read<string> | undefined,
  catalog: Catalog,
): Read<string> | undefined {
  const said = isList(lexemes, catalog) ? undefined : workByEvidence(withoutOccasions(lexemes), catalog)
  if (said === undefined) return partly
  if (!partly?.ok) return ok(said.id)
  if (catalog.processesBelow(partly.value).has(said.id)) return said.id === partly.value ? partly : ok(said.id)
  // what a name says of itself stands against words beside it
  const named = namingsIn(lexemes, catalog, ['process']).flatMap(({ from, to }) => lexemes.slice(from, to))
  const isAgainst =
    catalog.processesBelow(said.id).has(partly.value) ||
    named.some((one) => isContent(one) && !isFiller(one) && !isPartOf(one, said))
  return isAgainst ? partly : ok(said.id)
}

/** Whether the parts of a field name works of which none is a kind of the other. */
function isList(lexemes: readonly Lexeme[], catalog: Catalog): boolean {
  const works = partsOf(lexemes).map(
    (part) =>
      namedBy(part, catalog, 'process')?.ids ??
      namedWithoutFillers(part, catalog)?.ids ?? [workInOtherWords(part, catalog)],
  )
  const told = works.flatMap((ids) => (ids.length === 1 && ids[0] !== undefined ? [ids[0]] : []))
  return told.some((one) =>
    told.some(
      (other) => one !== other && !catalog.processesBelow(one).has(other) && !catalog.processesBelow(other).has(one),
    ),
  )
}
