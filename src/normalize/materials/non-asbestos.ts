import { type Lexeme, matching } from '../words/lexemes.js'

/*
 * `безасбестовые`, `asbestos-free`: of a brake pad or a clutch facing it is the organic friction compound; of a gasket it only
 * says what is not in it.
 */

/** Catalog id of the organic friction compound. */
const NON_ASBESTOS = 'fr-nao'
const saysAsbestos = matching(/асбест|asbest/iu)
const isFriction = matching(
  /колод|накладк|феродо|ферродо|фрикц|сцеплен|kolod|nakladk|ferodo|friks|ilashish|илашиш|(?:^|brake)pads?$|shoes?$|lining|facing|friction|clutch|disc|disk|диск/iu,
)

/** Whether a word for freedom from asbestos is said of what rubs on nothing. O(lexemes). */
export function isNoFriction(lexemes: readonly Lexeme[], id: string | undefined, from: number, to: number): boolean {
  return (
    id === NON_ASBESTOS &&
    lexemes.slice(from, to).some((lexeme) => saysAsbestos(lexeme)) &&
    !lexemes.some((lexeme) => isFriction(lexeme))
  )
}
