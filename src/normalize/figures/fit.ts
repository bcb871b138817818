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
    end = at + 2
    if (lexemes[end]?.text !== '/' || lexemes[end]!.gap > 0) return end
  }
}
