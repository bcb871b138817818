import type { Catalog } from '../../model/catalog.js'
import type { Found } from '../common/read.js'
import { isUnasked } from '../words/exclusion.js'
import { lexemesOf, signIn } from '../words/lexemes.js'

/*
 * What buyers put between commas for a finish: the bare metal or a short form, `, xrom,`, `, рух, `, `оц.`, `гор. цинк`,
 * `, анод чёрный,`. Elsewhere these words are stuffs or parts of names.
 */

/** A color or a look beside the finish. */
const LOOK = String.raw`(?:ч[её]рн\p{L}{2}|бел\p{L}{2}|ж[её]лт\p{L}{2}|син\p{L}{2}|матов\p{L}{2}|блест\p{L}*|глянц\p{L}*|прозрачн\p{L}{2}|натуральн\p{L}{2}|qora|oq|sariq|mat|yaltiroq|қора|оқ|сариқ|ялтироқ|black|white|yellow|blue|clear|matt?e?|bright|natural|satin)`

/** Process, and the words for it. */
const FINISHES: readonly (readonly [process: string, words: string])[] = [
  ['hot-dip-galvanizing', 'горячий цинк|issiq (?:rux|sink)|иссиқ рух|hot zinc'],
  ['galvanizing', 'цинк|рух|rux|sink|zinc|zn|sinkli|ruxli|цинкли|рухли'],
  ['chrome-plating', 'хром|xrom|chrome|xromli|хромли'],
  ['nickel-coating', 'никель|nikel|nickel|nikelli|никелли'],
  ['anodizing', String.raw`анод(?:ир\.)?|anod|anodi[sz]e`],
  ['black-oxide', String.raw`ворон(?:ен|\.)|чернен\.|оксид(?:ир)?\.|blackened`],
  ['phosphating', 'фосфат|fosfat|phosphate'],
  ['powder-coating', 'порошок|порошковая|kukunli (?:bo.?yoq|kraska)|кукунли бўёқ|powder coat'],
  ['e-coating', 'катафорез|kataforez|KTL|e-?coat'],
  ['hardening', String.raw`закал\.|зак\.`],
  ['deep-drawing', 'вытяжка|vytyajka|vityajka'],
  ['potting', 'potting|потинг|заливка'],
]
/** Short forms that say nothing else wherever they stand. */
const SHORT: readonly (readonly [process: string, words: RegExp])[] = [
  ['tin-plating', /(?<!\p{L})(?:луж(?:ен)?\.|tinned(?!\p{L}))/giu],
  ['induction-hardening', /(?<!\p{L})IND(?:UCTION)?\.?\sHARD(?:EN(?:ED)?)?(?!\p{L})/gu],
  ['powder-metallurgy', /(?<!\p{L})SINT\.(?=\s)/gu],
  ['galvanizing', /(?<!\p{L})(?:GALV\.|GALVD?(?=\s|$))/gu],
  ['zinc-plating', /(?<!\p{L})(?:ZN|ZINC)\sPL(?:T|TD)?(?:\.|(?!\p{L}))/gu],
  ['nickel-plating', /(?<!\p{L})NI\sPL(?:T|TD)?(?:\.|(?!\p{L}))/gu],
  ['chrome-plating', /(?<!\p{L})CR\sPL(?:T|TD)?(?:\.|(?!\p{L}))/gu],
  ['phosphating', /(?<!\p{L})PHOS\.(?=\s|$)/gu],
  ['black-oxide', /(?<!\p{L})BL(?:AC)?K\sOX(?:\.|(?!\p{L}))/gu],
  ['hot-dip-galvanizing', /(?<!\p{L})(?:гор(?:яч)?\.\s?(?:оц(?:инк)?\.|оцинк\p{L}+|цинк(?!\p{L}))|HDG(?!\p{L}))/giu],
]
const ALONE = new RegExp(
  String.raw`(?<=[,;|.]\s{0,40}|(?<!\d\.?)(?:[4-6]\.[68]|8\.8|10\.9|12\.9)\s|(?:DIN|ISO|ГОСТ|GOST)\s?\d{2,5}(?:-\d{2,4})?\s)(?:(?:покрытие|покр\.|qoplamasi?:?|қоплама(?:си)?:?)\s)?(?:${LOOK}\s)?(?:${FINISHES.map(([, words], i) => `(?<f${i}>${words})`).join('|')})(?:\s(?:qoplama\p{L}*|қоплама\p{L}*|${LOOK}))?(?=\s{0,40}(?:[,;|.!]|$|(?:ГОСТ|GOST|DIN|ISO|уп)(?!\p{L})|\d{1,2}\s?(?:мкм|mkm|µm|um)))`,
  'giu',
)
/** How one of the words begins. */
const mayBeFinish = signIn(
  /(?<!\p{L})(?:луж|лужен|tinned|ind|induction|sint|galvd?|ni|cr|phos|blk|black|гор|горяч|горячий|issiq|иссиқ|hot|hdg|оц|оцинк\p{L}*|цинк(?:ли)?|рух(?:ли)?|rux(?:li)?|sink(?:li)?|zinc|zn|хром(?:ли)?|xrom(?:li)?|chrome|никел(?:ь|ли)|nikel(?:li)?|nickel|анод|anod|anodi[sz]e|ворон|воронен|чернен|оксид|оксидир|blackened|фосфат|fosfat|phosphate|порошок|порошковая|kukunli|кукунли|powder|катафорез|kataforez|ktl|e-?coat|ecoat|закал|зак|вытяжка|vytyajka|vityajka|potting|потинг|заливка)(?!\p{L})/iu,
)

/**
 * Finishes that stand by themselves behind a thing. O(n).
 * @param text in which figures and materials are `;` and blanks
 */
export function finishesAlone(text: string, catalog: Catalog): Found<string>[] {
  if (!mayBeFinish(lexemesOf(text))) return []
  const found = SHORT.flatMap(([value, words]) =>
    [...text.matchAll(words)].map(({ 0: { length }, index }) => ({
      value,
      start: index,
      end: index + length,
      notes: [],
    })),
  )
  for (const {
    0: { length },
    groups,
    index,
  } of text.matchAll(ALONE)) {
    const value = FINISHES.find((_, i) => groups![`f${i}`] !== undefined)![0]
    found.push({ value, start: index, end: index + length, notes: [] })
  }
  return found.filter(
    ({ value, start, end }) =>
      catalog.processes.has(value) &&
      !isUnasked(text, start, end) &&
      !(text[end - 1] === '.' && OTHER_SHORT.test(text.slice(Math.max(0, start - DENIAL), start))) &&
      !DENIED.test(text.slice(Math.max(0, start - DENIAL), start)),
  )
}

/** `стекло бок. зак.`: a short form behind another is as often no finish. */
const OTHER_SHORT = /\.\s*$/

/** A word that denies what follows, and its length with a blank. */
const DENIED = /(?<!\p{L})(?:not|no|without|не|без)\s$/iu
const DENIAL = 9
