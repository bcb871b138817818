import type { Catalog } from '../../model/catalog.js'
import type { Lexeme } from '../words/lexemes.js'

/** У12 and Y12 look alike: of several, those that are written in the letters of the text. */
export function inScript(
  ids: readonly string[],
  lexemes: readonly Lexeme[],
  from: number,
  to: number,
  catalog: Catalog,
): readonly string[] {
  if (ids.length < 2 || !/^\p{L}\d+$/u.test(lexemes[from]!.text)) return ids
  // whatever its letter, what GOST 859 follows is a copper
  const isCyrillic = lexemes.slice(from, to).some(({ text }) => CYRILLIC.test(text)) || isOfGost(lexemes, to, '859')
  const same = ids.filter((id) =>
    catalog.materials
      .get(id)
      ?.designations.some(({ grade, strength }) => strength === 'reference' && CYRILLIC.test(grade) === isCyrillic),
  )
  return same.length > 0 ? same : ids
}

const CYRILLIC = /\p{Script=Cyrillic}/u

/** Whether a standard of GOST follows. O(1). */
function isOfGost(lexemes: readonly Lexeme[], at: number, number: string): boolean {
  return /^(?:ГOCT|GOST)$/.test(lexemes[at]?.code ?? '') && lexemes[at + 1]?.text === number
}
