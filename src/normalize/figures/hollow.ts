import { type Lexeme, ofWord } from './lexeme.js'

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

/** Whether a thickness, in mm, in a text about something hollow is that of its wall. O(lexemes). */
export function isWall(lexemes: readonly Lexeme[], mm: number): boolean {
  if (!lexemes.some(({ word }) => isHollowWord(word))) return false
  return lexemes.every(
    ({ text }, i) => text !== 'Ø' || (lexemes[i + 1]?.figure?.value ?? mm * WALL_SHARE) >= mm * WALL_SHARE,
  )
}
