import { type Lexeme, lexemesOf } from '../words/lexemes.js'

/** A stretch of a text between commas, colons, dashes or words of contrast; offsets of the whole text. */
export interface Clause {
  readonly start: number
  readonly end: number
  /** What parts it from the clause before. */
  readonly opener: 'start' | 'comma' | 'colon' | 'but'
  readonly words: readonly Word[]
}

/** A word of a clause with its place in the whole text. */
export interface Word {
  readonly key: string
  readonly text: string
  readonly start: number
  readonly end: number
  readonly isNumber: boolean
  readonly isFunction: boolean
  /** What it is wherever it stands. */
  readonly piece: Lexeme['piece']
}

/** The keys of words as a text of their own. */
export function keysOf(words: readonly Word[]): string {
  return words.map(({ key }) => key).join(' ')
}

/** What says one thing. */
export interface Sentence {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly clauses: readonly Clause[]
}

/** Points, semicolons, lines: what ends a sentence; the point of a short form (`шт. в год`) or of a number does not. */
const ENDS = /[;\n\r!?•]+|\.(?=\s|$)/gu
/** The last word of what is as with what was named before: `ковку тоже`, `painting too`, `boʻyash ham shunday`. */
export const LIKEWISE = /^(?:toje|takje|too|also|likewise|well|ham|shunday|hamda)$/
/** What stands up to the next end is short then. */
const LIKEWISE_WORDS = 6
const NEXT = /^\s[^;.!?\n\r]{1,80}/u
/** Words that are written short, with a point. */
const SHORT =
  /(?<!\p{L})(?:до|ок|мин|макс|max|min|ca|approx|шт|тыс|млн|млрд|руб|т|г|гр|кг|мм|см|м|диам|дл|толщ|ст|др|пр|им|ул|обл|no|No|№|St|Ст|dia|pcs|th)$/u
/** What parts clauses; a comma or colon between digits is a number. */
const PARTS =
  /;|(?<=\p{L}{3})\.(?=\s\p{Lu})|(?<!\d),|,(?!\d)|(?<!\d):|:(?!\d)|\s[-–—]+\s|[()[\]]|(?<=\s)(?:но|а|зато|однако|(?<!(?:any|every)thing |all )but|while|whereas|however|lekin|ammo|biroq|лекин|аммо|бироқ|and(?=\s(?:we|our)\s))(?=\s)/giu

/** Cuts a text into sentences and those into clauses. O(n). */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = []
  let start = 0
  const add = (end: number) => {
    const written = text.slice(start, end)
    if (/[\p{L}\d]/u.test(written)) {
      sentences.push({ start, end, text: written, clauses: clausesOf(written, start) })
    }
  }
  for (const { 0: sign, index } of text.matchAll(ENDS)) {
    if (/^[;.]$/.test(sign) && isLikewise(text, index + 1)) continue
    const isShort = sign === '.' && SHORT.test(text.slice(Math.max(0, index - 8), index))
    if (isShort && isPlace(text, index)) continue
    // with a capital a sentence begins, whatever the word before
    if (isShort && !/^\.\s*(?:$|["«(]?\p{Lu})/u.test(text.slice(index))) continue
    add(index)
    start = index + sign.length
  }
  add(text.length)
  return sentences
}

/** `; painting too`, `Сварки тоже.` says as much of it as was said before. */
function isLikewise(text: string, from: number): boolean {
  const next = NEXT.exec(text.slice(from, from + 82))?.[0] ?? ''
  const words = lexemesOf(next).filter(({ kind }) => kind === 'word')
  return words.length > 1 && words.length <= LIKEWISE_WORDS && LIKEWISE.test(words.at(-1)!.key)
}

/** `г. Асака`, `в г. Ангрен`: the letter alone before a name. */
function isPlace(text: string, point: number): boolean {
  return (
    /(?<![\p{L}\d]\s?)г$/u.test(text.slice(Math.max(0, point - 3), point)) && /^\.\s\p{Lu}/u.test(text.slice(point))
  )
}

function clausesOf(text: string, offset: number): Clause[] {
  const clauses: Clause[] = []
  const lexemes = lexemesOf(text)
  let start = 0
  let opener: Clause['opener'] = 'start'
  let next = 0
  const add = (end: number) => {
    const words: Word[] = []
    while (next < lexemes.length && lexemes[next]!.start < end) {
      const lexeme = lexemes[next]!
      if (lexeme.start >= start && lexeme.kind !== 'symbol') words.push(wordOf(lexeme, offset))
      next++
    }
    if (words.length > 0) clauses.push({ start: offset + start, end: offset + end, opener, words })
    return words.length > 0
  }
  for (const { 0: sign, index } of text.matchAll(PARTS)) {
    const isKept = add(index)
    start = index + sign.length
    // of two signs in a row the stronger one parts
    const kind = /\p{L}/u.test(sign) ? 'but' : sign === ':' ? 'colon' : 'comma'
    if (isKept || kind !== 'comma') opener = kind
  }
  add(text.length)
  return clauses
}

function wordOf({ key, text, start, end, kind, isFunction, piece }: Lexeme, offset: number): Word {
  return { key, text, start: offset + start, end: offset + end, isNumber: kind === 'number', isFunction, piece }
}
