import type { Catalog } from '../../model/catalog.js'
import type { Found } from '../common/read.js'
import { alternativesOf } from '../words/alternatives.js'
import { saysNotHeld } from './certificates-held.js'
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
  if (found.length === 0) return [{ text: value, isDenied: saysNotHeld(value) }]
  const cuts = cutsOf(value, found)
  const groups = alternativesOf(value, found)
  const denied = deniedOf(value, cuts)
  const named = cuts.map(({ start, end, of }, i): CertificatePiece => {
    const oneOf = groups.find((group) => group.includes(of))?.map(({ value: { id } }) => id)
    const text = value.slice(start, end).replace(JOINT_AT_END, '').trim()
    return { text, isDenied: denied[i]!, ...(oneOf ? { oneOf } : {}) }
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

/** Each certificate with its words; the last stretch between commas in front of one is its own. */
function cutsOf(text: string, found: readonly Mention[]): readonly Cut[] {
  const starts = found.map((one, i) => {
    if (i === 0) return 0
    const from = found[i - 1]!.end
    const sign = text.slice(from, one.start).search(/[,;\n][^,;\n]*$/u)
    return sign < 0 ? one.start : from + sign + 1
  })
  return found.map((of, i) => ({ start: starts[i]!, end: starts[i + 1] ?? text.length, of }))
}

const JOINT_AT_END = /[\s,;/+&]+(?:and|и|va|ва|hamda|ҳамда|или|либо|or|yoki|ёки)?[\s,;/+&]*$/iu
const JOINED = /^[\s/+&]*(?:and|и|va|ва|hamda|ҳамда)?[\s/+&]*$/iu

/** A denial in front of a certificate holds for the bare ones behind it, one behind it for those joined to it by and. */
function deniedOf(text: string, cuts: readonly Cut[]): readonly boolean[] {
  const before = cuts.map(({ start, of }) => saysNotHeld(text.slice(start, of.start)))
  const behind = cuts.map(({ end, of }) => saysNotHeld(text.slice(of.end, end)))
  const isBare = cuts.map(
    ({ start, end, of }) =>
      !/\p{L}{3}/u.test(text.slice(start, of.start) + text.slice(of.end, end).replace(JOINT_AT_END, '')),
  )
  const denied = cuts.map((_, i) => before[i]! || behind[i]!)
  let isOpen = false
  cuts.forEach((_, i) => {
    isOpen = before[i]! || (isOpen && isBare[i]!)
    if (isOpen) denied[i] = true
  })
  for (let i = cuts.length - 1; i > 0; i--)
    if (denied[i] && behind[i] && isBare[i - 1] && JOINED.test(text.slice(cuts[i - 1]!.of.end, cuts[i]!.of.start))) {
      denied[i - 1] = true
      behind[i - 1] = true
    }
  return denied
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
