import type { Catalog } from '../../model/catalog.js'
import { type KeptPiece, ofPiece } from '../../text/tokenize.js'
import type { ConceptKind } from '../words/concept.js'
import type { Lexeme } from '../words/lexemes.js'

/*
 * Words that name a material only beside the word for the thing: the tempered of a pane is a glass, that of a shaft a
 * heat treatment; the polyester of webbing is another material than that of a resin.
 */

/** A pane, as folded keys. */
const GLASS =
  /^(?:st[ey]kl|glas|(?:pesh)?oyna|shisha|window|windscren|windshield|okno|okon|fortochk|dver(?:ca)?duhov|lobov)/
/** `закалённое`, `tempered`, `toblangan`. */
const TEMPERED = /^(?:zakal[ey]?[oe]?n|tempered$|toughened$|toblangan|kalen|temp$|zakal?$)/
/** `триплекс`, `laminated`, `многослойное`. */
const LAMINATED = /^(?:tripleks|triplex|tripleh|laminated$|(?:mnogo|dvuh|tr[ey]h)sloyn|laminirovan|lami?$)/
const FABRIC = /^(?:tkan|mato|fabric|textil|gazlam|jak+ard|obivk|upholster|velur|trikotaj|woven|cloth)/
const WEBBING = /^(?:webing|remn|remen|strop|kamar|tasma|lent)/
const POLYESTER = /^(?:poli?ester|polyester|poliefir|pet$|petf$|pes$|lavsan)/

/** What is foamed, and how it is called beside the short name of its polymer: `пенопласт … EPS`, `foam pad PE`. */
const FOAM = /^(?:foam|penoplast|penopolistirol|vspenen|penopast|kopi[kg])/

const RULES: readonly (readonly [word: RegExp, beside: RegExp, material: string])[] = [
  [TEMPERED, GLASS, 'gl-tempered'],
  [LAMINATED, GLASS, 'gl-laminated'],
  [POLYESTER, WEBBING, 'tx-pet-webbing'],
  [POLYESTER, FABRIC, 'tx-pet-woven'],
  [/^eps$/, FOAM, 'eps'],
  [/^epp$/, FOAM, 'epp'],
  [/^pe$/, FOAM, 'pe-foam'],
]

/** Words that name one material alone and another with what is behind: the polyester of a resin is no PET. */
const OTHER_BEHIND: readonly (readonly [word: RegExp, behind: RegExp])[] = [
  [
    POLYESTER,
    /^(?:re[sz]in|smol|powder|poroshk|kukun|paint|krask|boyo|boyag|lak|gel|put+y|shpat|elastomer|uretan|plasticizer)/,
  ],
  [/^silicon$/, /^(?:carbid|karbid|nitrid|metal|wafer|dioxid|oxid|bronz|brass|mangan)/],
  [/^vin[iy]l(?!isk)/, /^(?:ester|ether|acetat|atsetat)/],
]

/** Whether a name of one word means something else with the word behind it. */
export function isOtherBehind(lexemes: readonly Lexeme[], from: number, to: number): boolean {
  if (to !== from + 1) return false
  const [key = '', next = ''] = [lexemes[from]?.key, lexemes[to]?.key]
  return OTHER_BEHIND.some(([word, behind]) => word.test(key) && behind.test(next))
}

/** Materials that are named by what is done to them, and that work: the tempered of a pane says both. */
export const TREATED: ReadonlyMap<string, string> = new Map([
  ['gl-tempered', 'glass-tempering'],
  ['gl-laminated', 'glass-laminating'],
])

/** Lexemes that are looked at before and behind: a line. */
const AROUND = 16

type Rule = (typeof RULES)[number]

const rulesOf = ofPiece(({ kind, key }, catalog: Catalog): readonly Rule[] =>
  kind === 'word' ? RULES.filter(([word, , material]) => word.test(key) && catalog.materials.has(material)) : [],
)

/** Whether a word may be a material of the thing beside it. O(1). */
export function mayNameBeside(piece: KeptPiece, catalog: Catalog): boolean {
  return rulesOf(piece, catalog).length > 0
}

/**
 * The material that a word is of the thing beside it; undefined for any other word. O(1).
 * @param within the kind of name that the word is part of: that of a work (`EPP bead foam moulding`) says its foam itself
 */
export function besideThing(
  lexemes: readonly Lexeme[],
  at: number,
  within: ConceptKind | undefined,
  catalog: Catalog,
): string | undefined {
  const { piece } = lexemes[at]!
  if (!mayNameBeside(piece, catalog)) return undefined
  const rules = rulesOf(piece, catalog)
  const around = lexemes.slice(Math.max(0, at - AROUND), at + AROUND).filter((one) => one.kind === 'word')
  return rules.find(
    ([, beside]) => (within !== 'process' || beside !== FOAM) && around.some((one) => beside.test(one.key)),
  )?.[2]
}
