import { type Lexeme, ofWord, type Word } from './lexeme.js'
import type { Quantity } from './quantity-at.js'
import { skipPoint } from './scaled.js'
import { monthOf } from './year-part.js'

/*
 * Whether an amount is what is wanted, or what one of something holds: `в коробке 500 шт`, `coils max 2 t`, `4 шт на узел`.
 * How all of it comes says nothing against it: `2400 pcs in 120 cartons`, `40 т в мешках по 25 кг`.
 */

/** What goods are filled into, wound on or sent in. */
const HOLDER =
  /^(?:upak(?!ovivat)\w*|korob(?:k|ok|e?$)\w*|fasov\w*|pachk\w*|pachek|paket\w*|rulon\w*|buht\w*|mot(?:ok$|k[aeiou]|kah|kov)\w*|[gʼ]*galtak\w*|shpul\w*|katush(?:k|ek)\w*|baraban\w*|bobin\w*|boch(?:k|ek|onk)\w*|kanistr\w*|vedr[aoe]\w*|veder$|evrovedr\w*|mesh(?:ok$|k[aeiou])\w*|bigbeg\w*|sistern\w*|konteyner\w*|vagon\w*|palet\w*|podon\w*|yashik\w*|svyazk\w*|kas+et\w*|bank(?:a|i|e|ah|ada)$|oʼram\w*|oram\w*|kop(?:da|lik|li|lar\w*|i|cha|ga)?$|halta\w*|kuti\w*|chelak\w*|idish\w*|rels?|spols?|barels?|drums?|rols?|cartons?|boh(?:es)?|bags?|sacks?|packs?|packages?|bundles?|crates?|canisters?|cans|buckets?|pails?|coils?|containers?|wagons?|truckloads?|kub)$/
/** What is put together of several, or has several of them. */
const WHOLE =
  /^(?:komplekt\w*|nabor\w*|sets?|kits?|toplam\w*|cars?|avtomobil\w*|avto|mashin\w*|izdeli\w*|uzel\w*|uzl[aue]\w*|vehicle\w*|dvigatel\w*|engine|motor\w*|traktor\w*|avtobus\w*|koles[oaenu]\w*|wheel|os|osi|axle|agregat\w*|stan(?:ok|k)\w*)$/
/** `уп. 500 шт`: the English up is none. */
const SHORT_HOLDER = /^уп$/iu
const holds = ofWord(({ key, text }) => HOLDER.test(key) || SHORT_HOLDER.test(text))
/** `оц. 2000 шт`: galvanized; its key is that of an axle. */
const GALVANIZED = /^оц$/iu
const hasSeveral = ofWord(({ key, text }) => WHOLE.test(key) && !GALVANIZED.test(text))

/** Whether a word is of what goods are filled into, wound on or sent in. */
export function isHolder({ kind, word }: Lexeme): boolean {
  return kind === 'word' && holds(word)
}

/** Whether a word, whatever stands beside it, is of what goods come in. */
export function saysHolder(word: Word): boolean {
  return holds(word)
}

/** Before a count: of each, in a box, per car. */
const EACH_BEFORE = /^(?:po|v|in|of|per|za|each|har|kajd\w*|na|iz|s|with|dan|from)$/
/** `one-time order of 10,000 pcs`. */
const ORDER = /^(?:order|kuantity|kty|batch|lot|total|consignment|shipment)$/
/** Right behind it: of each, or holes. */
const EACH_BEHIND =
  /^(?:per|each|every|har|otv\w*|teshik\w*|holes?|zub\w*|tish\w*|lopast\w*|t?silindr\w*|cilindr\w*|cylinders?|kontakt\w*|pin|pins|gnezd\w*|likda|da|bir)$/
/** What one thing has several of, before the word for their number. */
const PIECES_OF_ONE = /^(?:tishlar|teshiklar|zubev|zubyev|otverstiy|vitkov|lopastey)/
const CHEAPER = /^(?:skidk|chegirma|discount)/
/** Words that say where it is. */
const IN = /^(?:v|na|in|on)$/
/** Several of what holds: how all of it comes. */
const SEVERAL = /(?:ah|s)$/
/** Lexemes around an amount in which a holder speaks of it. */
const NEAR = 2

/** Whether an amount is that of each, or of what holds the goods: `паллеты по 1 т`, `coils max 2 t`. O(1). */
export function isHeld({ first, end }: Pick<Quantity, 'first' | 'end'>, lexemes: readonly Lexeme[]): boolean {
  const at = skipPoint(lexemes, end)
  const next = lexemes[at]
  // the С of 09Г2С hangs on its number
  const isGlued = lexemes[first - 1]?.gap === 0 && lexemes[first - 2]?.kind === 'number'
  const [before, owner] = [isGlued ? '' : (lexemes[first - 1]?.key ?? ''), lexemes[first - 2]?.key ?? '']
  // an order of 500 pcs, we start with 500 pcs
  const isOrder = (before === 'of' && ORDER.test(owner)) || (before === 'with' && /^(?:start|begin)/.test(owner))
  if (!isOrder && EACH_BEFORE.test(before)) return true
  // шт/упак, but not the slash that parts a line
  if (next?.text === '/' && !(next.gap > 0 && (lexemes[at + 1]?.gap ?? 1) > 0)) return true
  const beside = untilClosed(lexemes.slice(Math.max(0, first - NEAR), first).reverse())
  // к-т 4 дона: so many are one set
  if (isShortSet(lexemes, first)) return true
  // 4 дона комплекти билан: with what belongs to it
  if (/^komplekti$/.test(next?.key ?? '') && lexemes[at + 1]?.key === 'bilan') return false
  // tishlar soni 48
  if (beside.some((one) => isOwner(one) || PIECES_OF_ONE.test(one.key))) return true
  // от 100 шт скидка 5 %: from so many on it is cheaper
  if (CHEAPER.test(next?.key ?? '')) return true
  if (IN.test(next?.key ?? '')) return isInOne(lexemes, at)
  // 10 000 dona bir martalik
  const isOnce = /^martal/.test(lexemes[end + 1]?.key ?? '')
  if (!isOnce && EACH_BEHIND.test(next?.key ?? '')) return true
  return behindOf(lexemes, end).some(isOwner)
}

/** Whether the short form `к-т` stands right before a lexeme. */
function isShortSet(lexemes: readonly Lexeme[], first: number): boolean {
  const [k, dash, t] = [lexemes[first - 3], lexemes[first - 2], lexemes[first - 1]]
  return t?.key === 't' && t.gap === 0 && dash?.text === '-' && k?.key === 'k'
}

/** Whether a word is of what holds or has several of something. */
export function isOwner({ kind, word }: Lexeme): boolean {
  return kind === 'word' && (holds(word) || hasSeveral(word))
}

/** Behind an amount: `в коробке`, `на 1 автомобиль`, `in the set`; not `в 120 коробках`, `on 500 m reels`, `в марте`. */
function isInOne(lexemes: readonly Lexeme[], at: number): boolean {
  const [first, second] = [lexemes[at + 1], lexemes[at + 2]]
  if (monthOf(first) !== undefined || /^20\d\d$/.test(first?.text ?? '')) return false
  if (first?.kind === 'number' && first.text !== '1') return false
  for (const one of [first, second]) {
    if (one?.kind !== 'word') continue
    if (hasSeveral(one.word)) return true
    if (holds(one.word)) return !SEVERAL.test(one.key)
  }
  return false
}

/** The few words behind a quantity, up to the end of its clause. */
function behindOf(lexemes: readonly Lexeme[], end: number): readonly Lexeme[] {
  const endsThere = lexemes[end]?.text === '.' && skipPoint(lexemes, end) === end
  return endsThere ? [] : untilStop(lexemes.slice(end, end + NEAR))
}

function untilStop(lexemes: readonly Lexeme[]): readonly Lexeme[] {
  const stop = lexemes.findIndex(isStop)
  return stop < 0 ? lexemes : lexemes.slice(0, stop)
}

/** Backwards up to a sign or a closed bracket: `(бухта) 400 кг` is all of it. */
function untilClosed(lexemes: readonly Lexeme[]): readonly Lexeme[] {
  const stop = lexemes.findIndex((lexeme) => isStop(lexeme) || lexeme.text === ')')
  return stop < 0 ? lexemes : lexemes.slice(0, stop)
}

/** Whether a sign ends what is said of one thing. */
export function isStop({ text }: Lexeme): boolean {
  return text === ',' || text === ';'
}

/** Whether a sign stands between two things that are said. */
export function parts(lexemes: readonly Lexeme[], at: number): boolean {
  const { text, gap } = lexemes[at]!
  if (text === '.') return skipPoint(lexemes, at) === at
  return ',;|('.includes(text) || (text === '/' && gap > 0)
}
