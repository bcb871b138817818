import type { Catalog } from '../../model/catalog.js'
import { latinLookalikes } from '../../text/homoglyphs.js'
import { type KeptPiece, ofPiece } from '../../text/tokenize.js'
import { lineageOf } from '../words/grade-index.js'
import type { Lexeme } from '../words/lexemes.js'

/** A polymer or rubber with its fillers, read from a designation such as `PA66-GF30`. */
export interface CompoundHit {
  /** Catalog id; absent where the base is known and the compound is not. */
  readonly id?: string
  /** Catalog id of the base polymer. */
  readonly base: string
  /** The designation in one spelling: `pa66 gf25`. */
  readonly key: string
  /** What follows the base where no row has the compound: `EPDM`, `GF25`. */
  readonly rest: string
  readonly to: number
}

interface CompoundIndex {
  readonly ids: ReadonlyMap<string, string>
  readonly beginnings: ReadonlySet<string>
}

const indexes = new WeakMap<Catalog, CompoundIndex>()
/** Lexemes of the longest designation. */
const LONGEST = 9
/** Longest name that is a designation, not prose. */
const NAME = /^[\p{Lu}\d][\p{Lu}\d+\-/. %]{0,20}$/u
const CLASSES: ReadonlySet<string> = new Set(['plastic', 'elastomer'])

// Cyrillic and other spellings of pieces, on keys whose look-alikes are Latin
const PIECES: ReadonlyMap<string, string> = new Map(
  (
    'ПA=PA ПП=PP ПЭ=PE ПБT=PBT ПЭT=PET ПЭTФ=PET PETP=PET ПK=PC AБC=ABS ПOM=POM ПBX=PVC ПMMA=PMMA ЭПДM=EPDM ПФC=PPS ПC=PS ' +
    'CTEKЛOBOЛOKHO=GF CTEKЛOBOЛOKHA=GF CTEKЛOBOЛOKHOM=GF CTEKЛA=GF GLASSFIBER=GF FIBREGLASS=GF FIBERGLASS=GF CB=GF ГФ=GF GV=GF FG=GF GLASS=GF TD=T TV=T TALC=T TALK=T TAЛЬK=T TAЛЬKA=T TALKLI=T TAЛK=T MD=M УB=CF YB=CF LGF=LGF'
  )
    .split(' ')
    .map((pair) => pair.split('=') as [string, string]),
)
const FILLERS: ReadonlySet<string> = new Set(['GF', 'LGF', 'GB', 'CF', 'T', 'M', 'GM', 'MX', 'K', 'X', 'GK', 'SF'])

/** A run of letters or digits, the lexeme it stands in, and the sign of a blend or a list before it. */
interface Piece {
  readonly text: string
  readonly at: number
  readonly joint: '' | '+' | '/'
}

/** The blend of two polymers of the catalog, whichever is named first: polycarbonate and ABS. */
export function blendOf(one: string, other: string, catalog: Catalog): string | undefined {
  const { ids } = indexOf(catalog)
  return ids.get(`${one} ${other}`.toUpperCase())
}

/** The compound that begins at a lexeme, the longest there is; undefined where no base polymer does. O(length). */
export function compoundAt(lexemes: readonly Lexeme[], from: number, catalog: Catalog): CompoundHit | undefined {
  const { ids, beginnings } = indexOf(catalog)
  const first = lexemes[from]!
  if (first.kind !== 'word' && first.kind !== 'code') return undefined
  if (!mayBegin(first.piece, beginnings) || isNumberSign(lexemes, from)) return undefined
  const pieces = piecesFrom(lexemes, from)
  for (let count = pieces.length; count > 0; count--) {
    const id = ids.get(keyOf(pieces.slice(0, count)))
    if (id !== undefined) return withRest(id, pieces, count, catalog)
  }
  return undefined
}

/** The pieces that may belong to the compound that begins at a lexeme. */
function piecesFrom(lexemes: readonly Lexeme[], from: number): Piece[] {
  const all: Piece[] = []
  let joint: Piece['joint'] = ''
  for (let i = from; i < lexemes.length && i < from + LONGEST; i++) {
    const lexeme = lexemes[i]!
    if (lexeme.kind === 'symbol') {
      if (!/^[-+/.%]$/.test(lexeme.text)) break
      joint = jointOf(lexeme.text)
      continue
    }
    const own = signedPiecesOf(lexeme.text)
    if (
      i > from &&
      !isPiece(
        lexeme,
        own.map(({ text }) => text),
      )
    )
      break
    for (const [n, piece] of own.entries()) all.push({ text: piece.text, at: i, joint: n === 0 ? joint : piece.joint })
    joint = ''
  }
  return tidy(all)
}

function jointOf(sign: string): Piece['joint'] {
  return sign === '+' || sign === '/' ? sign : ''
}

/** `W.Nr. 1.4571`, `Mat.-Nr. 5`: the German word for a number, no natural rubber. */
function isNumberSign(lexemes: readonly Lexeme[], at: number): boolean {
  if (!/^N[rR]$/.test(lexemes[at]!.text)) return false
  const next = lexemes[at + 1]?.text === '.' ? lexemes[at + 2] : lexemes[at + 1]
  if (/^\d\.\d{4}/.test(next?.text ?? '')) return true
  return /^(?:W|WERKSTOFF|MAT|MATERIAL|WST|ART)$/.test(
    lexemes.slice(Math.max(0, at - 2), at).findLast(({ kind }) => kind !== 'symbol')?.code ?? '',
  )
}

const mayBegin = ofPiece(
  ({ text }, beginnings: ReadonlySet<string>) => !METAL.test(text) && beginnings.has(piecesOf(text)[0] ?? ''),
)

/** Whether a piece may begin a compound, whatever stands behind it. O(1). */
export function opensCompound(piece: KeptPiece, catalog: Catalog): boolean {
  return mayBegin(piece, indexOf(catalog).beginnings)
}

function withRest(id: string, pieces: readonly Piece[], count: number, catalog: Catalog): CompoundHit | undefined {
  const line = lineageOf(id, catalog)
  const base = line.find((one) => catalog.materials.get(one)?.kind === 'family') ?? id
  const rest = pieces.slice(count)
  const last = pieces[count - 1]!.at
  const known: CompoundHit = { id, base, key: keyOf(pieces.slice(0, count)).toLowerCase(), rest: '', to: last + 1 }
  const [next] = rest
  if (!next) return known
  // NBR70: its Shore hardness, not another rubber
  if (line.includes('elastomer') && HARDNESS.test(next.text)) return known
  const { ids } = indexOf(catalog)
  // PA66/PA6: two compounds, which are read apart; PA66/PA6 GF30 leaves open whose the filler is
  if (next.joint === '/' && ids.has(next.text) && next.at === last && !isFilledBehind(rest)) return undefined
  // ПНД ПЭ100: the family once more
  if (next.joint === '' && line.includes(ids.get(next.text) ?? '')) return known
  const other = otherCount(rest, last, ids)
  if (other > 0) {
    const named = pieces.slice(0, count + other)
    const added = rest.slice(0, other)
    return {
      base,
      key: keyOf(named).toLowerCase(),
      rest: added.map(({ text }) => text).join(''),
      to: added.at(-1)!.at + 1,
    }
  }
  // a base that is only the beginning of a longer word is none
  return next.at === last && /^\p{L}/u.test(next.text) && !FLAG.test(next.text) ? undefined : known
}

/** `PA6 GF30` behind a stroke: a filler apart from the polymer before it. */
function isFilledBehind(rest: readonly Piece[]): boolean {
  return rest.some(({ text, at }, i) => i > 0 && FILLERS.has(text) && at > rest[i - 1]!.at)
}

/** Tool steels of Japan, high-strength sheet and chromium steels of China begin like rubbers (СКД, СКС, CR). */
const METAL = /^(?:SK[DHST]\d|CR(?:\d{3}|[1-5]$)|Cr\d)/

const HARDNESS = /^[3-9]\d$/
/** Marks of flame protection, colour and delivery that leave the compound what it is. */
const FLAG = /^(?:FR|V|HB|UV|HS|BK|NC|R|HR|E|A|B|L|S)$/

/** How many pieces make another compound of it: a filler with its share, another polymer, a number joined to the base. */
function otherCount(rest: readonly Piece[], last: number, ids: ReadonlyMap<string, string>): number {
  let count = 0
  const isOneFilled = rest[0]?.joint === '/' && isFilledBehind(rest)
  while (count < rest.length) {
    const [piece, after] = rest.slice(count)
    const isBlended = piece!.joint === '+' || (piece!.joint === '/' && isOneFilled)
    if (FILLERS.has(piece!.text) && /^\d+$/.test(after?.text ?? '')) count += 2
    else if (isBlended && ids.has(piece!.text)) count += ids.has(`${piece!.text} ${after?.text}`) ? 2 : 1
    else if (POLYMER.test(piece!.text) || (count === 0 && piece!.at === last && /^\d+$/.test(piece!.text))) count += 1
    else break
  }
  return count
}

const POLYMER = /^(?:EPDM|PP|PE|PA|PC|ABS|PBT|PET|PTFE|POM|ASA|PPE|PPO)$/
/** Polymers of blends that are rows, whichever is named first. */
const BLENDED = /^(?:PP|PE|PA|PC|ABS|PBT|PET|PTFE|POM|ASA|PPE|PPO|PMMA|PVC|NBR)$/

function isPiece(lexeme: Lexeme, own: readonly string[]): boolean {
  if (lexeme.kind === 'number') return true
  const [first = ''] = own
  if (FILLERS.has(first))
    return lexeme.text === lexeme.text.toUpperCase() || /^(?:талк|тальк|talc|talk|стекл|glass|fib)/iu.test(lexeme.text)
  return lexeme.text === lexeme.text.toUpperCase()
}

/** Runs of letters and of digits, in one spelling. */
function piecesOf(text: string): string[] {
  return signedPiecesOf(text).map((piece) => piece.text)
}

function signedPiecesOf(text: string): Pick<Piece, 'text' | 'joint'>[] {
  const spelled = latinLookalikes(text.toUpperCase())
  return [...spelled.matchAll(/\p{L}+|\d+/gu)].map(({ 0: piece, index }) => ({
    text: PIECES.get(piece) ?? piece,
    joint: jointOf(spelled[index - 1] ?? ''),
  }))
}

function keyOf(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join(' ')
}

/** 6.6 of a polyamide is 66; 30GF is GF30. */
function tidy(pieces: readonly Piece[]): Piece[] {
  const out: Piece[] = []
  for (const piece of pieces) {
    const last = out.at(-1)
    const before = out.at(-2)?.text
    if (last && /^\d$/.test(piece.text) && piece.joint === '' && before === 'PA' && /^[46]$/.test(last.text)) {
      out[out.length - 1] = { text: `${last.text}${piece.text}`, at: piece.at, joint: last.joint }
    } else if (
      last &&
      FILLERS.has(piece.text) &&
      /^\d{2}$/.test(last.text) &&
      before !== 'PA' &&
      !FILLERS.has(before ?? '')
    ) {
      out.splice(-1, 1, { text: piece.text, at: last.at, joint: last.joint }, { ...last, at: piece.at, joint: '' })
    } else out.push(piece)
  }
  return out
}

function indexOf(catalog: Catalog): CompoundIndex {
  const known = indexes.get(catalog)
  if (known) return known
  const ids = new Map<string, string>()
  const add = (key: string, id: string) => {
    const before = ids.get(key)
    // the wider of two: PP is the family, not its homopolymer
    if (before === undefined || lineageOf(before, catalog).includes(id)) ids.set(key, id)
  }
  for (const row of catalog.materials.values()) {
    if (!lineageOf(row.id, catalog).some((id) => CLASSES.has(id))) continue
    for (const name of [...row.names.en, ...row.names.ru, ...row.names.uz]) {
      if (!NAME.test(name)) continue
      const pieces = tidy(signedPiecesOf(name).map((piece) => ({ ...piece, at: 0 }))).map(({ text }) => text)
      add(pieces.join(' '), row.id)
      // PC/ABS and ABS/PC are one blend; with a rubber the first is the matrix
      const [a, b] = pieces
      if (pieces.length === 2 && BLENDED.test(a!) && BLENDED.test(b!)) add(`${b} ${a}`, row.id)
    }
  }
  const beginnings = new Set([...ids.keys()].map((key) => key.split(' ')[0]!))
  const made = { ids, beginnings }
  indexes.set(catalog, made)
  return made
}
