import type { Naming } from '../words/concept.js'
import type { Lexeme } from '../words/lexemes.js'

/* Works that only tell when another one is done: `отпуск после закалки`, `payvanddan keyin kuchlanishni olish`. */

/** Words behind which, or in Uzbek before which, stands a work that is done before or after. */
const AFTER: ReadonlySet<string> = new Set(['posle', 'pered', 'after', 'before'])
const LATER: ReadonlySet<string> = new Set(['keyin', 'song', 'oldin', 'oldidan'])

/** The words without other works that the one said follows or goes before. O(n). */
export function withoutOccasions(lexemes: readonly Lexeme[]): readonly Lexeme[] {
  return lexemes.filter(
    ({ key }, i) => !AFTER.has(key) && !LATER.has(key) && !isOccasion(lexemes, { from: i, to: i + 1 }),
  )
}

/** Whether a name tells when something else is done. O(1). */
export function isOccasion(lexemes: readonly Lexeme[], { from, to }: Pick<Naming, 'from' | 'to'>): boolean {
  return AFTER.has(lexemes[from - 1]?.key ?? '') || LATER.has(lexemes[to]?.key ?? '')
}
