import type { Lexeme } from './lexeme.js'

/*
 * Whose size is told: of the thing itself, of the stock that it is made from, or of what it is for.
 */

/** What things are made from, and put on. */
const STOCK =
  /^(?:prof(?:il|trub)\w*|trub\w*|prut(?:ok|k)\w*|list(?:a|ov|dan)?|polos\w*|lent\w*|ugol(?:ok|k)\w*|shveler\w*|krug\w*|provolok\w*|kvadrat\w*|shestigran\w*|balk\w*|tub(?:e|es|ing)|pipes?|bars?|rods?|strips?|shets?|angles?|chan+els?|profiles?|kuvur\w*|chivik\w*|tasma\w*)$/
/** Whose size is told by one figure or two, a diameter and a length. */
const ROUND_MATE = /^(?:val(?:a|ov)?|shafts?|shtang\w*|stoyk\w*|kabel\w*|cables?|wires?|shlang\w*|rukav\w*|hoses?)$/
/** Whose size is told by three figures or by the bore alone. */
const BEARING = /^(?:podshipnik\w*|bearings?)$/
/** What else things are put on. */
const MATE =
  /^(?:kabel\w*|cables?|wires?|shlang\w*|rukav\w*|hoses?|val(?:a|ov)|shafts?|podshipnik\w*|bearings?|shtang\w*|stoyk\w*|simga|kabelga)$/
const FROM = /^(?:iz|from|of)$/
const FOR = /^(?:dlya|pod|for|fits?|suits?)$/
/** `на трубу Ø60`: in the accusative it is put on. */
const ONTO = /^(?:trubu|val|shtangu|stoyku|kabel|shlang|prutok|balku)$/
/** What goods stand on, named by itself: `…, паллета 1200х800`. */
const PALLET = /^(?:pal+et[aiy]?|poddon|podon|palet)$/
/** Uzbek endings of what something is made from, and put on. */
const FROM_ENDING = /dan$/
const FOR_ENDING = /ga$/
/** Words between a preposition and the size. */
const FARTHEST = 3

/** How far a size is from being that of the thing: of what it is for, of its stock where that is said, or of a word for stock beside it. */
export type Owner = 'other' | 'stock' | 'beside' | undefined

/**
 * Whose the size of so many figures at lexemes `first` to `end` (excluded) is; undefined where nothing says that it is
 * another's: `сальник для вала 30х52х10` is no size of a shaft. O(1).
 */
export function ownerOf(lexemes: readonly Lexeme[], first: number, end: number, figures: number): Owner {
  const [thing, next] = [lexemes[end], lexemes[end + 1]]
  // 40x40 profil uchun, Ø60 quvurga, 25x25 profildan
  if (isThing(thing)) {
    if (STOCK.test(thing!.key) && FROM_ENDING.test(thing!.key)) return 'stock'
    if (FOR_ENDING.test(thing!.key) || next?.key === 'uchun') return 'other'
  }
  const mate = lexemes[first - 1]
  if (mate && isUnlikely(mate.key, figures)) return undefined
  let owned = isThing(thing)
  for (let at = first - 1, steps = 0; at >= 0 && steps < FARTHEST; at--, steps++) {
    const lexeme = lexemes[at]!
    if (lexeme.kind !== 'word' || lexeme.code) break
    if (owned && FOR.test(lexeme.key)) return 'other'
    if (owned && FROM.test(lexeme.key)) return 'stock'
    if (steps === 1 && lexeme.key === 'na' && ONTO.test(lexemes[first - 1]!.key)) return 'other'
    owned ||= isThing(lexeme)
  }
  const before = lexemes[first - 1]
  if (first > 2 && before?.kind === 'word' && PALLET.test(before.key) && lexemes[first - 2]!.kind !== 'word')
    return 'other'
  return first > 1 && before?.kind === 'word' && STOCK.test(before.key) ? 'beside' : undefined
}

/** Whether the size of a mate has never so many figures. */
function isUnlikely(mate: string, figures: number): boolean {
  return (ROUND_MATE.test(mate) && figures === 3) || (BEARING.test(mate) && figures === 2)
}

function isThing(lexeme: Lexeme | undefined): boolean {
  return lexeme?.kind === 'word' && (STOCK.test(lexeme.key) || MATE.test(lexeme.key))
}

/** Before the size that is meant where several are told. */
const OVERALL = /^(?:overal|gabarit\w*|umumiy|obsh\w*|total)$/
/** Lexemes before a size. */
const NEAR = 3

/** Whether a size is called that of the whole. O(1). */
export function isOverall(lexemes: readonly Lexeme[], first: number): boolean {
  return lexemes.slice(Math.max(0, first - NEAR), first).some(({ key }) => OVERALL.test(key))
}
