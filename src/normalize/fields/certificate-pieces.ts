import type { Catalog } from '../../model/catalog.js'
import type { Found } from '../common/read.js'
import { alternativesOf } from '../words/alternatives.js'
import { type CertificateEnd, certificateEnd } from './certificate-end.js'
import { isAudited, saysNotHeld } from './certificates-held.js'
import { findCertificates, type NamedCertificate } from './read-certificate.js'

/*
 * A text of a field cut into its certificates, each with the words that are said of it: those in front of it and behind it up
 * to the next comma (`ISO 9001 есть, нет IATF 16949`).
 */

/** A stretch of a field that is about one certificate. */
export interface CertificatePiece {
  readonly text: string
  /** Its own words, or those that it shares, say that it is not held: planned, applied for, lapsed, denied. */
  readonly isDenied: boolean
  /** Said to be one of several of which one is meant: ids of all of them. */
  readonly oneOf?: readonly string[]
  /** How long it is said to be valid, by its own words or those that it shares. */
  readonly until?: CertificateEnd
}

type Mention = Found<NamedCertificate>

interface Cut {
  readonly start: number
  readonly end: number
  readonly of: Mention
}

/** The pieces of a text, in order; the whole of it where it names one certificate or none. O(n). */
export function certificatePieces(value: string, catalog: Catalog): readonly CertificatePiece[] {
  const found = findCertificates(value, catalog)
  if (found.length === 0) {
    const until = certificateEnd(value)
    const text = until && until.at > 0 ? value.slice(0, until.at) : value
    return [{ text, isDenied: saysNotHeld(value), ...(until ? { until } : {}) }]
  }
  const cuts = cutsOf(value, found)
  const groups = alternativesOf(value, found)
  const denied = deniedOf(value, cuts)
  const ends = endsOf(value, cuts)
  const named = cuts.map(({ start, end, of }, i): CertificatePiece => {
    const oneOf = groups.find((group) => group.includes(of))?.map(({ value: { id } }) => id)
    const until = ends[i]
    const text = tidied(value.slice(start, until && !denied[i] ? until.at : end))
    return { text, isDenied: denied[i]!, ...(oneOf ? { oneOf } : {}), ...(until ? { until } : {}) }
  })
  return [...named, ...strangersIn(value, cuts)]
}

/** What holds whichever of some certificates is meant: those that all of them include, none of which another includes. */
export function commonTo(ids: readonly string[], catalog: Catalog): readonly string[] {
  const [first = new Set<string>(), ...more] = ids.map((id) => catalog.certificateClosure(id))
  const common = [...first].filter((id) => more.every((closure) => closure.has(id)))
  return common.filter((id) => common.every((other) => other === id || !catalog.certificateClosure(other).has(id)))
}

const SIGN = /[,;\n]/u

/** Each certificate with its words; those in front of it begin where the text turns to it. */
function cutsOf(text: string, found: readonly Mention[]): readonly Cut[] {
  const starts = found.map((one, i) => {
    const from = found[i - 1]?.end
    return from === undefined ? 0 : from + turnIn(text.slice(from, one.start), text.slice(one.end, found[i + 1]?.start))
  })
  return found.map((of, i) => ({ start: starts[i]!, end: starts[i + 1] ?? text.length, of }))
}

/** By which a text passes on: a comma, a point, a bracket that is open, a dash, a word that joins; behind it words stand. */
const TURNS =
  /[,;\n]|(?<=[\p{L}\d)]{2})\.\s|[([]|(?<=\s)[–—-]+(?=\s)|(?<=\s)(?:and|but|и|а|но|va|ва|hamda|ҳамда|lekin|ammo|лекин|аммо)(?=\s)/giu
const DASH = /^\s*[–—-]\s/u
/** `готовимся к IATF 16949`, `preparing for IATF 16949`. */
const LEADS = /(?<!\p{L})(?:к|ко|for|towards?)\s+$/iu
const LONGEST_LEAD = 12

/** Where the words between two certificates turn to the second, behind which `behind` stands. */
function turnIn(between: string, behind: string): number {
  const closed = Math.max(between.lastIndexOf(')'), between.lastIndexOf(']'))
  const words = [...between.matchAll(WORD)].at(-1)?.index ?? -1
  const last = [...between.matchAll(TURNS)].findLast(({ 0: sign, index }) => {
    if (/^[,;\n]/.test(sign)) return true
    if (/^[([]/.test(sign) && index < closed) return false
    // X – нет Y – есть: a dash leads to what is said of the one before it
    if (/^[–—-]/.test(sign) && DASH.test(behind)) return false
    return index + sign.length <= words
  })
  if (last) return last.index + last[0].length
  return words >= 0 && LEADS.test(between.slice(-LONGEST_LEAD)) ? 0 : between.length
}

const WORD = /\p{L}{2,}/gu
const JOINT_SIGNS: ReadonlySet<string> = new Set([...' \t\n\u00a0,;/+&'])
const JOINTS: ReadonlySet<string> = new Set('and и va ва hamda ҳамда или либо or yoki ёки'.split(' '))
/** Longest of them. */
const LONGEST_JOINT = 5
const JOINED = /^[\s/+&]*(?:(?:and|и|va|ва|hamda|ҳамда)[\s/+&]*)?$/iu

/** The text without the signs, and a word among them, that join it to what follows. O(n). */
function withoutJoint(text: string): string {
  const end = beforeSigns(text, text.length)
  const word = /(?<=[\s,;/+&])\p{L}{1,5}$/u.exec(text.slice(Math.max(0, end - LONGEST_JOINT - 1), end))?.[0]
  const isJoint = word !== undefined && JOINTS.has(word.toLowerCase())
  return text.slice(0, isJoint ? beforeSigns(text, end - word.length) : end)
}

function beforeSigns(text: string, from: number): number {
  let end = from
  while (end > 0 && JOINT_SIGNS.has(text[end - 1]!)) end--
  return end
}

/** Without a bracket that only one end of it closes. */
function tidied(text: string): string {
  const own = withoutJoint(text).trim()
  const isOpened = /^[^()]*\)$/.test(own)
  return isOpened ? own.slice(0, -1).trimEnd() : own
}

/** Words that name a paper say nothing of it. */
const PAPERS = /(?<!\p{L})(?:certificat|сертификат|sertifikat|standard|стандарт|standart)\p{L}*/giu

function isBareIn(words: string): boolean {
  return !/\p{L}{3}/u.test(words.replace(PAPERS, ''))
}

/** A denial in front of a certificate holds for the bare ones behind it, one behind it for those joined to it by and. */
function deniedOf(text: string, cuts: readonly Cut[]): readonly boolean[] {
  const before = cuts.map(
    ({ start, end, of }) =>
      saysNotHeld(text.slice(start, of.start)) || isAudited(text.slice(start, of.start), text.slice(of.end, end)),
  )
  const behind = cuts.map(({ end, of }) => saysNotHeld(text.slice(of.end, end)))
  const isBare = cuts.map(({ start, end, of }) =>
    isBareIn(text.slice(start, of.start) + withoutJoint(text.slice(of.end, end))),
  )
  const denied = cuts.map((_, i) => before[i]! || behind[i]!)
  let isOpen = false
  cuts.forEach(({ of }, i) => {
    // ISO 9001 (готовимся к IATF 16949), ISO 14001
    const isClosed = i > 0 && text.slice(cuts[i - 1]!.of.end, of.start).includes(')')
    isOpen = before[i]! || (isOpen && !isClosed && isBare[i]!)
    if (isOpen) denied[i] = true
  })
  for (let i = cuts.length - 1; i > 0; i--)
    if (denied[i] && behind[i] && isBare[i - 1] && isJoined(text, cuts, i)) {
      denied[i - 1] = true
      behind[i - 1] = true
    }
  return denied
}

function isJoined(text: string, cuts: readonly Cut[], i: number): boolean {
  return JOINED.test(text.slice(cuts[i - 1]!.of.end, cuts[i]!.of.start))
}

/** How long each is valid, by offsets of the text; one that is joined to the next with nothing said of it, as long as that. */
function endsOf(text: string, cuts: readonly Cut[]): readonly (CertificateEnd | undefined)[] {
  const ends = cuts.map(({ start, end, of }): CertificateEnd | undefined => {
    const behind = certificateEnd(text.slice(of.end, end))
    if (behind) return { ...behind, at: of.end + behind.at }
    const before = certificateEnd(text.slice(start, of.start))
    return before && { ...before, at: end }
  })
  for (let i = cuts.length - 1; i > 0; i--) {
    const next = ends[i]
    const isApart = /^\s*\(/.test(text.slice(cuts[i]!.of.end))
    if (next && !ends[i - 1] && !isApart && isJoined(text, cuts, i)) ends[i - 1] = { ...next, at: cuts[i - 1]!.end }
  }
  return ends
}

/** Names between commas that are no certificate of the catalog: the CE of `ISO 9001; CE`. */
const NAME = /^(?=.*\p{Lu}{2})[\p{Lu}\d][\p{L}\d .:-]{1,23}$/u

function strangersIn(text: string, cuts: readonly Cut[]): CertificatePiece[] {
  return cuts.flatMap(({ start, end, of }) =>
    [...text.slice(start, of.start).split(SIGN).slice(0, -1), ...text.slice(of.end, end).split(SIGN).slice(1)]
      .map((piece) => piece.trim())
      .filter((piece) => NAME.test(piece) && !/^\d|№|\bNo\b/.test(piece))
      .map((piece) => ({ text: piece, isDenied: false })),
  )
}
