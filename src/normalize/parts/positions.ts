import { latinKey } from '../../text/latin-key.js'
import { type KeptPiece, ofPiece } from '../../text/tokenize.js'
import { SIDE_CODES } from '../materials/polymer-symbols.js'
import type { Lexeme } from '../words/lexemes.js'

/** Where on the car or in the part, in the order in which they are told. */
export const POSITIONS = ['front', 'rear', 'left', 'right', 'upper', 'lower', 'inner', 'outer'] as const

/** One position. */
export type Position = (typeof POSITIONS)[number]

/** Beginnings of words that are inflected freely: передний, передняя, переднего. */
const BEGINNINGS: readonly (readonly [Position, readonly string[]])[] = [
  ['front', ['передн']],
  ['rear', ['задн']],
  ['left', ['левы', 'лева', 'лево', 'левую']],
  ['right', ['правы', 'права', 'право', 'правую']],
  ['upper', ['верхн']],
  ['lower', ['нижн']],
  ['inner', ['внутрен']],
  ['outer', ['наружн', 'внешн']],
]

/** Whole words; a short form counts only where it is one (`пер.`, `LH`). */
const WORDS: readonly (readonly [readonly Position[], string])[] = [
  [
    ['front'],
    'перед пер спереди front frt fr old oldi oldingi olddagi oldi олд олди олдинги олддаги oldidagi олдидаги',
  ],
  [['rear'], 'зад сзади rear rr orqa orqasi orqangi orqadagi ketingi орқа орқаси орқанги орқадаги кетинги'],
  [['left'], 'лев слева left lh lhs chap chapki chapdagi чап чапки чапдаги'],
  [['right'], 'прав пр справа right rh rhs oʻng oʻngdagi oʻngi ўнг ўнгдаги'],
  [['upper'], 'верх сверху upper upr top yuqori yuqorigi ustki tepa юқори юқориги устки тепа'],
  [['lower'], 'низ снизу нижн lower lwr bottom pastki pastgi pastdagi пастги пастдаги quyi ostki пастки қуйи остки'],
  [['inner'], 'внутр inner inside inr ichki ички'],
  [['outer'], 'нар наруж снаружи outer outside otr tashqi ташқи'],
  [['front', 'left'], 'fl пл'],
  [['front', 'right'], 'fr-rh пп'],
  [['rear', 'left'], 'rl зл'],
  [['rear', 'right'], 'rr-rh зп'],
]

/** Short forms that are words of something else unless a point follows (`пр.`), or all is in capitals (`LH`). */
const NEEDS_POINT: ReadonlySet<string> = new Set([
  'пер',
  'зад',
  'лев',
  'пр',
  'прав',
  'верх',
  'низ',
  'нар',
  'внутр',
  'наруж',
])
const NEEDS_CAPITALS: ReadonlySet<string> = new Set([
  'fr',
  'rr',
  'lh',
  'rh',
  'lhs',
  'rhs',
  'fl',
  'rl',
  'пл',
  'пп',
  'зл',
  'зп',
])
/** Latin words that Russian short forms fall together with. */
const LATIN_WORDS: ReadonlySet<string> = new Set(['per', 'pr', 'nar', 'niz', 'pp', 'pl', 'zl', 'zp'])
/** Words behind one of position that make something else of it: high pressure, a right angle, the top quality. */
const SAYINGS: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({
    yukori:
      /^(?:bosim|mustahkam|sifat|chastota|harorat|aniklik|anik|darajali|tezlik|kuchlanish|unumli|legir|uglerod|zich|toza)/,
    right: /^(?:angle|away|now|size|to$|of$)/,
    left: /^over/,
    // the top ring of a piston, chrome on top
    top: /^(?:kuality|class|grade|speed|level|ring|land|grove|compres|coat|layer|priority|up$|dead)/,
    botom: /^(?:line|price)/,
    front: /^(?:ofice|end$|load)/,
    tashki: /^diam/,
    ichki: /^diam/,
    outer: /^diam/,
    iner: /^diam/,
  }),
)
/** What has a side without being a part of a car: a market, a bank of a river, a page, a limit. */
const NO_PART =
  /^(?:rinok|rinka|rinke|bereg|predel|storone?$|stranic|stranits|chast$|forma$|poryad|nomer|rakam|telefon|extension|phone|dokument|hujjat|kod$|bozor|savdo|yil|narh|narx|price|limit|packing|pack$|boh$|carton|view|page|market|order$|with$|sloy|sloev|layer|poverhnost|surface|yuza|diam|rezb|thread|f$)/
/** Russian short forms that stand without a point as well. */
const FREE: ReadonlySet<string> = new Set(['перед', 'зад', 'лев', 'прав', 'верх'])

const byWord = new Map(
  WORDS.flatMap(([positions, words]) =>
    words.split(' ').map((word) => [latinKey(word.replaceAll('ʻ', 'ʼ')), { word, positions }] as const),
  ),
)
const byBeginning = BEGINNINGS.flatMap(([position, stems]) => stems.map((stem) => [latinKey(stem), position] as const))
const BEGUN = new RegExp(`^(?:${byBeginning.map(([beginning]) => beginning).join('|')})`)

const NONE: readonly Position[] = []
/** Nothing but this code decides which words tell a place. */
const RULES = {}
/** Most words tell no place, wherever they stand. */
const isPlaceWord = ofPiece(({ kind, key }, _: typeof RULES): boolean => kind === 'word' && isPlaceKey(key))

/** Whether the word of a key may tell a place. */
export function isPlaceKey(key: string): boolean {
  return byWord.has(key) || BEGUN.test(key)
}

/** Whether a word may tell a place, depending on what stands beside it. */
function mayTellPlace(piece: KeptPiece): boolean {
  return isPlaceWord(piece, RULES)
}

/** A word at its place in a name. */
type Word = Pick<Lexeme, 'piece' | 'text' | 'start' | 'end'>

/**
 * The positions that a word means, none where it is no word of position. `old` is English unless Uzbek is spoken.
 * @param next the word after it, which may be the point of an abbreviation
 * @param behind the word after that
 */
export function positionsOf(
  { piece, text, end }: Word,
  next: Word | undefined,
  isEnglish: boolean,
  behind?: Word,
): readonly Position[] {
  if (!mayTellPlace(piece)) return NONE
  const { key, script } = piece
  const known = byWord.get(key)
  const isForeign = known !== undefined && /^[пз][лп]$/.test(known.word) && script !== 'cyrillic'
  if (next?.piece.kind === 'word' && NO_PART.test(next.piece.key)) return NONE
  if (known && next?.piece.kind === 'word' && SAYINGS.get(key)?.test(next.piece.key)) return NONE
  if (known && !isForeign && !(isEnglish && known.word === 'old')) {
    const isAbbreviated = next?.text === '.' && next.start === end
    const written = text.toLowerCase()
    // 20 pcs per box
    if (LATIN_WORDS.has(written)) return []
    // ПП+ЭПДМ is a polymer, ПП/ПЛ both sides
    const isBoth = behind !== undefined && SIDE_CODES.test(behind.text)
    if (
      next &&
      !isBoth &&
      known.word === 'пп' &&
      (next.text === '+' || ('-/'.includes(next.text) && next.start === end))
    )
      return []
    if (NEEDS_CAPITALS.has(known.word)) return text === text.toUpperCase() ? known.positions : []
    if (NEEDS_POINT.has(written) && !isAbbreviated && !FREE.has(written)) return []
    return known.positions
  }
  // по правилам R112
  if (key.length < 4 || script === 'latin' || /^prav(?:il|ov)/.test(key)) return []
  for (const [beginning, position] of byBeginning) if (key.startsWith(beginning)) return [position]
  return []
}

/** `chap emas`, `не левая`, `not left`, `зад. хода`: a place that is said not to be meant. O(1). */
export function isDeniedPlace(lexemes: readonly Pick<Lexeme, 'key' | 'text'>[], i: number): boolean {
  const next = lexemes[lexemes[i + 1]?.text === '.' ? i + 2 : i + 1]
  if (lexemes[i]!.key.startsWith('zad') && /^(?:hoda?$|hodom$|peredach)/.test(next?.key ?? '')) return true
  // 5-й пер., 1-2 пер.: of a gearbox
  if (lexemes[i]!.key === 'per' && /^(?:\d+|й|я|ая|ой)$/.test(lexemes[i - 1]?.text ?? '')) return true
  return lexemes[i + 1]?.key === 'emas' || /^(?:ne|not)$/.test(lexemes[i - 1]?.key ?? '')
}

const INITIALS: ReadonlyMap<string, Position> = new Map([
  ['L', 'left'],
  ['R', 'right'],
  ['Л', 'left'],
  ['П', 'right'],
])
/** `O/S` and `I/S` of lists of car makers. */
const SIDES_IN_SHORT: ReadonlyMap<string, Position> = new Map(Object.entries({ O: 'outer', I: 'inner' }))

/** A side by its initial: `L/H`, `R.H.`, `(L)`, `L/R`, `л/п`; undefined where the lexeme begins none. */
export function sideApart(
  lexemes: readonly Lexeme[],
  i: number,
): { readonly positions: readonly Position[]; readonly end: number } | undefined {
  const first = lexemes[i]!
  if (first.text.length > 1) return undefined
  const sign = lexemes[i + 1]
  const second = lexemes[i + 2]
  if (sign?.text === '/' && second?.text === 'S' && SIDES_IN_SHORT.has(first.text) && second.start === sign.end)
    return { positions: [SIDES_IN_SHORT.get(first.text)!], end: second.end }
  const side = INITIALS.get(first.text.toUpperCase())
  if (!side || !sign || sign.start !== first.end) return undefined
  const before = lexemes[i - 1]
  if (
    before?.text === '(' &&
    before.end === first.start &&
    sign.text === ')' &&
    first.text === first.text.toUpperCase()
  )
    return { positions: [side], end: first.end }
  if ((before && before.end === first.start) || (sign.text !== '/' && sign.text !== '.')) return undefined
  if (second?.start !== sign.end || second.text.length > 1) return undefined
  if (/[LR]/.test(first.text) && second.text === 'H') {
    const point = lexemes[i + 3]
    return {
      positions: [side],
      end: sign.text === '.' && point?.text === '.' && point.start === second.end ? point.end : second.end,
    }
  }
  const other = sign.text === '/' ? INITIALS.get(second.text.toUpperCase()) : undefined
  return other && other !== side ? { positions: [side, other], end: second.end } : undefined
}
