import type { Catalog } from '../../model/catalog.js'
import type { Naming } from '../words/concept.js'
import { gradeIndexOf, lineageOf } from '../words/grade-index.js'
import { type Lexemes, ofLexemes } from '../words/lexemes.js'
import { resolved } from '../words/resolve-concept.js'
import { namingsIn } from '../words/vocabulary.js'
import { compoundAt } from './compound.js'
import { boltGrade, stainlessClass } from './fastener-class.js'
import { hintsAt, isChineseNumber } from './forged-or-rolled.js'
import type { GradeHit } from './former-grade.js'
import { gradeAt } from './grade-at.js'
import { bareStainless, brandEnd, isGradeLike, rubberCallout } from './grade-like.js'
import { isSpoken } from './grade-spoken.js'
import { besideAt, isOtherThan } from './material-beside.js'
import { brandGrade } from './material-brands.js'
import {
  conditionAt,
  conditionBefore,
  isAlloyTemper,
  isTemperApart,
  isTempered,
  temperBehind,
} from './material-condition.js'
import { besideThing, isOtherBehind } from './material-context.js'
import { withFillers } from './material-filled.js'
import { type Before, coverage, hintsAfter, hintsBefore, MARKS, type Named, SHORT_WORDS } from './material-hints.js'
import type { MaterialHit } from './material-hit.js'
import { isIdleInProse } from './material-idle.js'
import { isMetal, isSpecific, proseNamings, withoutBareMetal, withoutGeneral } from './material-namings.js'
import {
  afterStandard,
  inStandard,
  isFigure,
  isMaterialNumber,
  isNumber,
  isPlain,
  isPolymer,
  isSmall,
  isSpacedLetter,
  isSureCompound,
  isUnit,
  isUnknownGrade,
  smallSymbol,
} from './material-signs.js'
import { isoTemper } from './material-state.js'
import { isAmongSides, polymersOfWork } from './polymer-symbols.js'

/** Whether the text is known to name a material. */
export type MaterialPlace = 'field' | 'prose'

interface Scan extends Named {
  readonly place: MaterialPlace
  readonly hits: MaterialHit[]
}

/**
 * Every material that a text names, in order: grades and compounds, names of families, in a field unknown codes too.
 * Kept with the lexemes: the finders of one text ask one after another, and cells repeat. O(n).
 */
export function scanMaterials(lexemes: Lexemes, catalog: Catalog, place: MaterialPlace): readonly MaterialHit[] {
  return place === 'field' ? inField(lexemes, catalog) : inProse(lexemes, catalog)
}

const inField = ofLexemes((lexemes, catalog: Catalog) =>
  hitsIn(lexemes, namingsIn(lexemes, catalog, ['material']), catalog, 'field'),
)
const inProse = ofLexemes((lexemes, catalog: Catalog) => {
  const namings = proseNamings(lexemes, catalog, isSpecific)
  const hits = hitsIn(lexemes, namings, catalog, 'prose')
  if (hits.length > 0) return withoutBareMetal(hits)
  // `мис катанка`: where nothing else names a material, that of the name is meant, be it but a metal
  const ofMetal = proseNamings(lexemes, catalog, isMetal)
  const isSame = ofMetal.length === namings.length && ofMetal.every((naming, i) => naming === namings[i])
  return isSame ? hits : hitsIn(lexemes, ofMetal, catalog, 'prose')
})

function hitsIn(
  lexemes: Lexemes,
  namings: readonly Naming[],
  catalog: Catalog,
  place: MaterialPlace,
): readonly MaterialHit[] {
  const scan: Scan = { lexemes, catalog, place, nameAt: coverage(namings, lexemes.length), hits: [] }
  for (let i = 0; i < lexemes.length; ) i = step(scan, i)
  return withFillers(withoutGeneral(scan.hits, catalog), lexemes, catalog)
}

function step(scan: Scan, at: number): number {
  const { lexemes, catalog, place, nameAt, hits } = scan
  const lexeme = lexemes[at]!
  const naming = nameAt[at]
  if (lexeme.kind === 'symbol' || (lexeme.isFunction && !isSpacedLetter(lexemes, at))) return at + 1
  if (place === 'prose' && !naming && isIdleInProse(lexemes, at, catalog)) return at + 1
  const isApart = place === 'prose' && !hits.some((hit) => isOfMetal(hit, catalog))
  if (place === 'prose' && isAmongSides(lexemes, at)) return at + 1
  const thing = isApart || place === 'field' ? besideThing(lexemes, at, naming?.kind, catalog) : undefined
  // in a field the polyester of a fabric alone: a tape of PET may be a strap
  const beside = smallSymbol(lexeme) ?? (place === 'prose' || thing === 'tx-pet-woven' ? thing : undefined)
  if (beside !== undefined && catalog.materials.has(beside)) {
    hits.push({ kind: 'grade', ids: [beside], from: at, to: at + 1 })
    return at + 1
  }
  // what is a part or a process is no material: ABS sensor, plastic molding
  if (naming && naming.kind !== 'material') {
    if (place === 'prose' && naming.kind === 'process') hits.push(...polymersOfWork(lexemes, at, naming.to, catalog))
    return naming.to
  }
  const bolt = boltGrade(lexemes, at, catalog)
  const standard = bolt ? at : afterStandard(scan, at)
  if (standard > at) return standard
  // PVC leather is no PVC
  const longer = naming?.from === at && naming.to > at + 1 ? naming.to : at
  const designated: MaterialHit | undefined = bolt ? { kind: 'grade', from: at, ...bolt } : designation(scan, at)
  const hit = designated && designated.to >= longer ? designated : undefined
  if (hit) {
    // the class of a fastener has its condition
    hits.push(/^A[24]-/.test(hit.condition ?? '') ? hit : conditioned(scan, hit))
    return Math.max(hits.at(-1)!.to, at + 1)
  }
  if (naming && naming.from === at) {
    const isOther = isOtherBehind(lexemes, at, naming.to) || (place === 'prose' && !isPlain(scan, naming))
    const id = isOther ? undefined : resolved(naming, [], catalog).id
    const to = id === undefined ? naming.to : brandEnd(lexemes, at, naming.to)
    if (id !== undefined) hits.push({ kind: 'name', ids: [id], from: at, to })
    else if (place === 'field' && naming.ids.length > 1 && !isOther)
      hits.push({ kind: 'name', ids: naming.ids, from: at, to })
    return to
  }
  if (place === 'field' ? isUnknownGrade(lexeme) : isUnknownInProse(scan, at)) {
    hits.push({ kind: 'unknown', ids: [], from: at, to: at + 1, key: lexeme.key })
  } else if (place === 'field' && isUnknownNumber(scan, at)) {
    hits.push({ kind: 'unknown', ids: [], from: at, to: at + 1 })
  }
  return at + 1
}

/** What is said of a steel named before is a treatment of it. */
function isOfMetal({ ids }: MaterialHit, catalog: Catalog): boolean {
  return ids.some((id) => lineageOf(id, catalog).includes('metal'))
}

function designation(scan: Scan, at: number): MaterialHit | undefined {
  const { lexemes, catalog, place } = scan
  const lexeme = lexemes[at]!
  const isPlainWord = lexeme.kind === 'word' && isSmall(lexeme) && !SHORT_WORDS.has(lexeme.code)
  if (place === 'prose' && isPlainWord && !isPolymer(lexeme) && !isSpoken(lexeme)) return undefined
  const callout =
    brandGrade(lexemes, at, catalog) ??
    rubberCallout(lexemes, at, catalog) ??
    stainlessClass(lexemes, at, catalog) ??
    bareStainless(lexemes, at, catalog)
  if (callout) return { kind: 'grade', from: at, ...callout }
  const named = besideAt(lexemes, at, scan.hits.at(-1), catalog) ?? hintsAt(scan, at)
  const isChinese = isChineseNumber(lexemes, at)
  const before: Before = isChinese
    ? { ...named, hints: { ...named.hints, within: 'steel', system: 'gb' }, isNamed: true }
    : named
  // m=2,5 сталь 20Х: no steel has a fraction for its number
  const isFraction = isNumber(lexeme) && /^\d{1,2}[.,]/.test(lexeme.text) && !isMaterialNumber(lexeme)
  const grade = !isFraction && mayBegin(scan, at, before) ? gradeAt(lexemes, at, before.hints, catalog) : undefined
  const compound =
    place === 'field' || !isSmall(lexeme) || isPolymer(lexeme) ? compoundAt(lexemes, at, catalog) : undefined
  // ЭП303 is a valve steel, no epoxy of a number
  const isOther = compound?.id === undefined && grade !== undefined && !grade.isWeak && compound?.to === grade.to
  if (
    compound &&
    !isOther &&
    (!grade || compound.to >= grade.to) &&
    (place === 'field' || isSureCompound(lexemes, at, compound.to))
  ) {
    const { id, base, key, rest, to } = compound
    if (id !== undefined)
      return { kind: catalog.materials.get(id)?.kind === 'group' ? 'name' : 'grade', ids: [id], from: at, to }
    // a blend without its share is some compound of its matrix; a share that no row has is another one
    if (/^\D+$/.test(rest) && lineageOf(base, catalog).includes('plastic'))
      return {
        kind: 'grade',
        ids: [base],
        from: at,
        to,
        condition: rest,
        assumed: `a compound of ${base}; its filler is not said`,
      }
    return { kind: 'unknown', ids: [], from: at, to, key }
  }
  if (!grade) return undefined
  const after = hintsAfter(scan, grade.to)
  const hinted = before.isNamed || after !== undefined
  if (
    grade.isWeak &&
    !hinted &&
    !(place === 'field' && isWholeOrCode(scan, grade)) &&
    !(isTempered(lexemes, grade) && grade.ids.some((id) => lineageOf(id, catalog).includes('aluminum')))
  )
    return undefined
  // NR 60, латунь 45: no steel
  const { within } = before.hints
  if (isNumber(lexeme) && within !== undefined && !grade.ids.some((id) => lineageOf(id, catalog).includes(within)))
    return undefined
  if (isNumber(lexeme) && isUnit(lexemes[grade.to]) && lexemes[grade.to + 1]?.text !== '=') return undefined
  // 35л are liters, 65г grams
  const isBeforeMetal = after !== undefined && lineageOf(after, catalog).includes('metal')
  if (place === 'prose' && !before.isNamed && !isBeforeMetal && /^\d+[глтмвglmtv]$/.test(lexeme.text)) return undefined
  const meant =
    after === undefined || before.hints.within !== undefined
      ? grade
      : (gradeAt(lexemes, at, { ...before.hints, within: after }, catalog) ?? grade)
  const { ids, to, condition, assumed } = meant
  if (isOtherThan(ids, lexemes, at, place, catalog)) return undefined
  // the word before it belongs to it: сталь 45
  const from = before.isNamed ? before.from : at
  return {
    kind: 'grade',
    ids,
    from,
    to: isChinese ? to + 1 : to,
    ...(condition ? { condition } : {}),
    ...(assumed ? { assumed } : {}),
  }
}

/** Where a designation can begin: cheap, so that prose is not searched word by word. */
function mayBegin(scan: Scan, at: number, before: Before): boolean {
  const { lexemes, catalog, place } = scan
  const lexeme = lexemes[at]!
  if (lexeme.kind === 'code') return true
  if (lexeme.kind === 'number') {
    if (isMaterialNumber(lexeme)) return true
    return (
      before.isNamed ||
      place === 'field' ||
      isChineseNumber(lexemes, at) ||
      isAlloyTemper(lexemes[at + 1]) ||
      hintsAfter(scan, at + 1) !== undefined
    )
  }
  if (isSpoken(lexeme)) return true
  return (
    lexeme.code.length <= 12 &&
    (gradeIndexOf(catalog).beginnings.has(lexeme.code) ||
      /^[A-Za-z]{1,6}$/.test(lexeme.text) ||
      /^(?:B?[CS]T|AMЦ[MH])$/.test(lexeme.code))
  )
}

/** A weak code stands in a material field for itself; a bare number only where it is all that the field says, but for a condition. */
function isWholeOrCode({ lexemes, catalog }: Scan, { from, to, ids }: GradeHit): boolean {
  if (lexemes.slice(from, to).some(({ kind }) => kind !== 'number' && kind !== 'symbol')) return true
  const end = (ids.length === 1 && conditionAt(lexemes, to, lineageOf(ids[0]!, catalog), 'field')?.to) || to
  return lexemes.every(
    (lexeme, i) =>
      (i >= from && i < end) || lexeme.kind === 'symbol' || MARKS.has(lexeme.key) || inStandard(lexemes, i),
  )
}

/** Adds the conditions that stand right behind a designation, or behind the word for its metal: `40Х пўлат т/о`. */
function conditioned({ lexemes, catalog, place, nameAt }: Scan, hit: MaterialHit): MaterialHit {
  const lineage = hit.ids[0] === undefined ? [] : lineageOf(hit.ids[0], catalog)
  const texts = hit.condition === undefined ? [] : [hit.condition]
  let { to } = hit
  // "41Cr4, +QT"
  if (
    lexemes[to]?.text === ',' &&
    (lexemes[to + 1]?.text === '+' || isTemperApart(lexemes, to + 1)) &&
    conditionAt(lexemes, to + 1, lineage, place)
  )
    to += 1
  const word = nameAt[to]
  if (word?.kind === 'material' && word.from === to && conditionAt(lexemes, word.to, lineage, place)) to = word.to
  for (let found = conditionAt(lexemes, to, lineage, place); found; found = conditionAt(lexemes, to, lineage, place)) {
    texts.push(found.text)
    to = found.to
  }
  const state = isoTemper(texts.join(' '), lexemes.slice(hit.from, to), lineage)
  if (state !== '') return { ...hit, to, condition: state }
  const far = place === 'prose' && lineage.includes('aluminum') ? temperBehind(lexemes, to) : undefined
  if (far !== undefined) return { ...hit, condition: lexemes[far]!.code, conditionAt: far }
  const before = hit.kind === 'grade' ? conditionBefore(lexemes, hit.from, lineage) : undefined
  return before ? { ...hit, from: before.from, condition: before.text } : hit
}

/** "сталь 3": no steel has the number. */
function isUnknownNumber(scan: Scan, at: number): boolean {
  const before = hintsBefore(scan, at)
  const isOfSteel = before.hints.within === 'steel' && before.isNamed && before.from < at
  return isOfSteel && isNumber(scan.lexemes[at]!) && !isUnit(scan.lexemes[at + 1])
}

/** Written as only a grade is, or a code beside the word for a metal. */
function isUnknownInProse(scan: Scan, at: number): boolean {
  const lexeme = scan.lexemes[at]!
  if (isGradeLike(scan.lexemes, at)) return true
  if (lexeme.kind !== 'code' || !isUnknownGrade(lexeme) || isFigure(lexeme)) return false
  const within = hintsBefore(scan, at).hints.within ?? hintsAfter(scan, at + 1)
  return within !== undefined && lineageOf(within, scan.catalog).includes('metal')
}
