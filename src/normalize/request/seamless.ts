import { lexemesOf, signIn } from '../words/lexemes.js'

/* `бесшовная труба`, `seamless tube`, `choksiz quvur`: the word says that the tube is not welded. */

/** Catalog id of the work by which tube is made of strip. */
export const TUBE_WELDING = 'tube-welding-line'

/** A word that says it, or that it is drawn whole. */
const saysSeamless = signIn(
  /^(?:бесшовн\p{L}*|бессварн\p{L}*|цельнотянут\p{L}*|seamless|weldless|(?:choksiz|чоксиз)(?:lar|лар)?)$/iu,
)

/** The works that a text leaves out by calling a thing seamless. O(words). */
export function seamlessWithout(text: string): readonly string[] {
  return saysSeamless(lexemesOf(text)) ? [TUBE_WELDING] : []
}
