import { type Lexeme, ofWord } from './lexeme.js'
import { ofScan, type Scan } from './scan.js'

/*
 * What is hollow has a wall: beside the diameter of a tube a thickness is that, not how long it is.
 */

const isHollowWord = ofWord(({ key }) =>
  /^(?:trub\w*|patrub\w*|vtulk\w*|gilz\w*|shlang\w*|rukav\w*|pipes?|pipi?ng|tub(?:e|es|ing|ular)|bush(?:es|ing|ings)?|sle+ves?|hoses?|liners?|kuvur\w*|nay(?:cha|lar)?|obechayk\w*)$/.test(
    key,
  ),
)
/** A wall is thinner than this part of the diameter. */
const WALL_SHARE = 4

/** Lexemes at the beginning in which the thing is named. */
const HEAD = 3
const ADJECTIVE = /(?:ая|яя|ый|ий|ой|ые|ие)$/iu

/** `Труба`, `Медная трубка`, `exhaust pipe`; not the pipe of `фланец приёмной трубы`. */
function isHead(lexemes: readonly Lexeme[], i: number): boolean {
  if (!isHollowWord(lexemes[i]!.word)) return false
  return i === 0 || /^[A-Za-z]/.test(lexemes[i]!.text) || (i === 1 && ADJECTIVE.test(lexemes[0]!.text))
}

/** The thickest wall of what a text is about, in mm: a part of its least diameter; 0 where it is not hollow. */
const thickestWall = ofScan(({ lexemes }): number => {
  if (!lexemes.slice(0, HEAD).some((_, i) => isHead(lexemes, i))) return 0
  const diameters = lexemes.flatMap(({ text }, i) => (text === 'Ø' ? (lexemes[i + 1]?.figure?.value ?? []) : []))
  return diameters.reduce((least, mm) => Math.min(least, mm), Number.POSITIVE_INFINITY) / WALL_SHARE
})

/** Whether a thickness, in mm, in a text about something hollow is that of its wall. */
export function isWall(scan: Scan, mm: number): boolean {
  return mm <= thickestWall(scan)
}
