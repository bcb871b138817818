import type { Chain } from './chain-kind.js'
import type { Lexeme } from './lexeme.js'
import type { SizeLabel } from './size-letters.js'

/*
 * What turns is told by its diameters without a sign: bore, outer diameter and width of a bearing or seal
 * (`34x64x37`), diameter and thickness of a disc or drum (`280x24`), diameter, thickness and bore of a grinding wheel.
 */

/** A length, and what it is called. */
interface Sized {
  readonly mm: number
  readonly label?: SizeLabel
}

/** Words before a size in which the thing is named. */
const REACH = 8
/** Lexemes before it that are looked at, signs and numbers too. */
const FAR = 20

const RING = /^(?:salni[kg]|manjet|podshipni[kg]|podsh$|sharikopodsh|rolikopodsh|seals?$|bearings?$|brg$)/
/** Beside one of them another thing, whose sizes those are, or a strip that is called a seal too. */
const NO_RING =
  /^(?:korpus|krishk|kopkog|obojm|stakan|semnik|semnig|podstav|shayb|prujin|prokladk|profil|upakov|korob|kuti|yashik|box|boxes|carton|ctn|palet|case|housing|cover|cap|puler|holder|bracket|kronshteyn|dor|window|weather|strip|trunk|eshik|oyna|foam|tape|lenta|plate|plastin|list|shet)/

const DISC =
  /^(?:dis[ck]s?$|disk(?:i|a|u|ov|om|ni|lar|lari)?$|rotors?$|baraban(?:i|a|ov|ni|lari)?$|drums?$|mahovi[kg]|flywhe+l)/
/** Which discs and drums: those of brakes and clutches. */
const OF_CAR = /^(?:tormoz|brake|scepl|ssepl|clutch|ilashish|friksion|frikcion|mufta|mahovi|flywhe+l)/
const NO_DISC =
  /^(?:kojuh|krishk|kopkog|kolod|pads?$|shoe|bolt|gayk|vint|shield|cover|zashit|shit|shchit|nakladk|lining|caliper|support|shtamp|pres+|kalip|bolvan|zagotov|box|korob|upakov|carton|kuti)/

const ABRASIVE =
  /^(?:otrezn|shlifoval|zachistn|abraziv|grinding|cuting|abrasive|flap|lepestk|polirov|jilvir|kesuvchi|kesish)/
const WHEEL = /^(?:krug|dis[ck]|disk|whe+l|jilvirtosh|charx|charh)/

/** The words right before a size, nearest first, up to what parts sayings. */
function wordsBefore(lexemes: readonly Lexeme[], first: number): readonly string[] {
  const keys: string[] = []
  for (let at = first - 1; at >= 0 && at >= first - FAR && keys.length < REACH; at--) {
    const { kind, key, text } = lexemes[at]!
    if (text === ';' || text === '|') break
    if (kind === 'word') keys.push(key)
  }
  return keys
}

/** Whether a size stands behind the name of a disc or drum of a brake or clutch, or of a flywheel. O(1). */
export function isDisc(lexemes: readonly Lexeme[], first: number): boolean {
  const keys = wordsBefore(lexemes, first)
  return (
    keys.some((key) => DISC.test(key)) && keys.some((key) => OF_CAR.test(key)) && !keys.some((key) => NO_DISC.test(key))
  )
}

function isRing(lexemes: readonly Lexeme[], first: number): boolean {
  const keys = wordsBefore(lexemes, first)
  return keys.some((key) => RING.test(key)) && !keys.some((key) => NO_RING.test(key))
}

function isAbrasive(lexemes: readonly Lexeme[], first: number): boolean {
  const keys = wordsBefore(lexemes, first)
  return keys.some((key) => ABRASIVE.test(key)) && keys.some((key) => WHEEL.test(key))
}

/** How much wider a disc is than thick. */
const FLATTER = 2

/** The sizes of a chain as diameter and length where the name before it says that they are; else as they are. O(1). */
export function asRound(lexemes: readonly Lexeme[], first: number, sizes: readonly Sized[]): readonly Sized[] {
  if (sizes.some(({ label }) => label !== undefined)) return sizes
  const [a, b, c] = sizes.map(({ mm }) => mm)
  if (a === undefined || b === undefined) return sizes
  if (c === undefined) return a > FLATTER * b && isDisc(lexemes, first) ? [round(a), { mm: b, label: 'length' }] : sizes
  const outer = Math.max(a, b)
  if (a !== b && c < outer && isRing(lexemes, first)) return [round(outer), { mm: c, label: 'length' }]
  return a > FLATTER * b && c < a && isAbrasive(lexemes, first) ? [round(a), { mm: b, label: 'length' }] : sizes
}

function round(mm: number): Sized {
  return { mm, label: 'diameter' }
}

/** No disc or piston of a car is smaller, in mm: so short a length is its thickness. */
export const LEAST_DISC = 100
const LEAST_PISTON = 40
const PISTON = /^(?:porshen$|porshni$|porshnevi(?:e|h)$|pistons?$|porshenlar|porshnev)/
const OF_PISTON = /^(?:pale|pals|pins?$|palts|shatun|rods?$|cilindr|silindr|cylinder|valve|klapan|nasos|pump)/

/** What is told by its diameter alone: welding wire and electrodes, drills and mills; in mm. */
const ROD =
  /^(?:svarochn|welding|elektrod(?:i|a|ov|lar|lari|u)?$|electrodes?$|sverl[aoi]$|parma$|drils?$|mils?$|frez[aiy]$|frezalar)/
/** Beside them what is no rod: a machine, a mask, the drill of a sower. */
const NO_ROD =
  /^(?:ap+arat|stanok|mashin|machine|mask|polufabr|list|shet|plate|shov|seam|konduktor|head|patron|chuck|cabel|kabel)/
const THICKEST_ROD = 40

/** Whether a bare length behind the name of such a thing is its diameter: `clutch disc 430 mm`, `piston ring set 86 mm`. O(1). */
export function isDiameterOf(lexemes: readonly Lexeme[], first: number, mm: number): boolean {
  const keys = wordsBefore(lexemes, first)
  if (mm <= THICKEST_ROD && keys.some((key) => ROD.test(key)) && !keys.some((key) => NO_ROD.test(key))) return true
  if (mm < LEAST_PISTON) return false
  if (mm >= LEAST_DISC && isDisc(lexemes, first)) return true
  return keys.some((key) => PISTON.test(key)) && !keys.some((key) => OF_PISTON.test(key))
}

/** `splined hub 1 3/4"x10`, `шлицы 1 3/4" х 10`: diameter in inches and count of splines, no size of the thing. O(1). */
export function isOfSplines(lexemes: readonly Lexeme[], { first, sides }: Pick<Chain, 'first' | 'sides'>): boolean {
  const [diameter, count] = sides
  if (sides.length !== 2 || diameter?.unit?.id !== 'inch' || count?.unit?.id === 'mm') return false
  for (let at = first - 1; at >= 0 && at >= first - 2; at--)
    if (/^(?:splin|shlits|shlis)/.test(lexemes[at]!.key)) return true
  return false
}
