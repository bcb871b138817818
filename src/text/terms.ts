import type { Lang } from '../model/basics.js'
import { languageOf } from './language.js'
import { latinKey } from './latin-key.js'
import { stemKey } from './stem.js'
import { cut, type KeptPiece, ofPiece, type Piece } from './tokenize.js'

// function words of the three languages: they say nothing about a part
const STOP = new Set(
  'va uchun bilan yoki ham bu shu har bir barcha boshqa jumladan uning ularning kabi и для из с со на по под от до в не или к у о об за при прочие также the of for and with from to or in on by as is are a an other than'
    .split(' ')
    .map(latinKey),
)

/** Whether a folded word is a function word of one of the languages. */
export function isFunctionWord(key: string): boolean {
  return STOP.has(key)
}

/** Language that the pieces of a text are stemmed in: Russian where the text shows it, else undecided. */
export function stemLanguage(pieces: readonly KeptPiece[]): Lang | undefined {
  return languageOf(pieces).lang === 'ru' ? 'ru' : undefined
}

/** Folded, stemmed content words and codes of a text in order, function words and signs left out. O(n). */
export function termsOf(text: string): string[] {
  return termsOfPieces(cut(text).pieces)
}

/** The same of a text that is cut already. */
export function termsOfPieces(pieces: readonly KeptPiece[]): string[] {
  const stem = stemLanguage(pieces) === 'ru' ? russianStem : plainStem
  const terms: string[] = []
  for (const piece of pieces) if (isContent(piece)) terms.push(stem(piece, RULES))
  return terms
}

/** Nothing but this code decides what the stems of a piece are. */
const RULES = {}
const russianStem = ofPiece((piece, _: typeof RULES) => stemKey(piece, 'ru'))
const plainStem = ofPiece((piece, _: typeof RULES) => stemKey(piece))

/** Neither a sign, a number, a single letter nor a function word. */
export function isContent(token: Piece): boolean {
  return token.kind !== 'symbol' && token.kind !== 'number' && token.key.length > 1 && !STOP.has(token.key)
}
