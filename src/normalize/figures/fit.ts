import type { Lexeme } from './lexeme.js'

/** The lexeme behind the fit of a size, `h6`, `H7/g6`, `js6`; the same where none stands there. O(1). */
export function fitEnd(lexemes: readonly Lexeme[], i: number): number {
  let end = i
  for (let at = i; ; at = end + 1) {
    const [letters, grade] = [lexemes[at], lexemes[at + 1]]
    if (
      letters?.kind !== 'word' ||
      letters.gap > (at === i ? 1 : 0) ||
      !/^[A-WYZa-wyzНнКкМмРрТтСсЕеАа]{1,2}$/.test(letters.text)
    )
      return end
    if (grade?.kind !== 'number' || grade.gap > 0 || !/^(?:1[0-8]|0?\d)$/.test(grade.text)) return end
    // Ф6,8 Р6М5: the letters behind go on, and it is a grade
    if (goesOn(lexemes[at + 2])) return end
    end = at + 2
    if (lexemes[end]?.text !== '/' || lexemes[end]!.gap > 0) return end
  }
}

/** Whether a word is glued to what stands before it; no sign between sizes, and no unit of length. */
function goesOn(next: Lexeme | undefined): boolean {
  return next?.kind === 'word' && next.gap === 0 && !/^(?:×|[xх]\p{L}?|мм|mm|см|sm|cm)$/iu.test(next.text)
}

/** Letters that, glued to a number and before a grade, are no other code. */
const GLUED = /^(?:[hHНgGfFkKКnNpPrRsSed]|[jJ][sS])$/

/** The same only of a common class that is glued to its size: `45h6`. O(1). */
export function gluedFitEnd(lexemes: readonly Lexeme[], i: number): number {
  const [letters, grade] = [lexemes[i], lexemes[i + 1]]
  if (letters?.gap !== 0 || !GLUED.test(letters.text) || grade === undefined) return i
  return Number(grade.text) > 4 ? fitEnd(lexemes, i) : i
}

/** A size and its class, and nothing more. */
const FITTED =
  /^((?:\s*Ø)?\s*\d+(?:[.,]\d+)?)\s?(?:[hHНgGfFkKКnNpPrRsSed]|[jJ][sS])(?:1[0-8]|[5-9])(?:\/\p{L}{1,2}\d{1,2})?\s*$/u

/** The size of `45h6`, whose class is read apart; any other text as it is. O(n). */
export function withoutFit(text: string): string {
  return text.replace(FITTED, '$1')
}

/** What is round and told by the fit of its own diameter, by keys. */
const ROD = /^(?:val(?:ik)?|os|pal(?:ec|es)|shtift|shtok|shaft|axle|pin|dowel|rod|ok|oʼk)$/

/** `Вал 45h6`: the fit of a shaft on a figure right behind the word for a rod at the head of a line. O(1). */
export function isFittedRod(lexemes: readonly Lexeme[], i: number, numberEnd: number): boolean {
  if (i < 1 || i > 2 || gluedFitEnd(lexemes, numberEnd) === numberEnd) return false
  const { text } = lexemes[numberEnd]!
  if (text !== text.toLowerCase()) return false
  const at = i === 2 && ADJECTIVE.test(lexemes[1]!.text) ? 0 : i - 1
  return lexemes[at]!.kind === 'word' && ROD.test(lexemes[at]!.key)
}

const ADJECTIVE = /(?:ой|ый|ий|ная|ное)$/iu
