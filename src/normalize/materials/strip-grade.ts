import type { Lexeme } from '../words/lexemes.js'

/** A steel of cold-rolled strip, and the letters behind it for accuracy, surface and state (GOST 2283): `65Г-Т-С-Н`, `50-М-НТ`. */
const STRIP = /^(\d{2}(?:Г|Г2|ХФА|С2А?|ХГСА)?|У\d{1,2}А?)(?:-(?:[ТВПСНХКОМШД]|[НП]Т|ВТ)){2,4}$/u
const FIRST = /^(?:\d{2}|У\d)/u
/** Letters of strip at the most, with their hyphens. */
const MOST = 8

/** The steel of a strip that begins at a lexeme, and the lexeme behind its letters; undefined where none does. O(1). */
export function stripAt(
  lexemes: readonly Lexeme[],
  at: number,
): { readonly grade: string; readonly to: number } | undefined {
  if (!FIRST.test(lexemes[at]!.text)) return undefined
  let { text } = lexemes[at]!
  let to = at + 1
  while (to < at + MOST && lexemes[to]?.text === '-' && isGlued(lexemes, to) && isGlued(lexemes, to + 1)) {
    text += `-${lexemes[to + 1]!.text}`
    to += 2
  }
  const grade = STRIP.exec(text)?.[1]
  return grade === undefined ? undefined : { grade, to }
}

function isGlued(lexemes: readonly Lexeme[], at: number): boolean {
  return lexemes[at] !== undefined && lexemes[at].start === lexemes[at - 1]!.end
}
