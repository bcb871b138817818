import type { Catalog } from '../../model/catalog.js'
import type { CertificateOffer } from '../../model/manufacturer.js'
import type { ManufacturerInput } from '../../model/manufacturer-schema.js'
import type { CertificateNeed } from '../../model/part.js'
import type { PartInput } from '../../model/part-schema.js'
import type { IssueLog, Path } from '../common/issues.js'
import { readDate } from '../figures/date.js'
import { isUnasked } from '../words/exclusion.js'
import type { CertificateEnd } from './certificate-end.js'
import { type CertificatePiece, certificatePieces, commonTo } from './certificate-pieces.js'
import { certificatesHeld, saysNotHeld } from './certificates-held.js'
import { distinctBy, entriesOf, fieldOf, isBlank } from './fields.js'
import { findCertificates, readCertificate } from './read-certificate.js'
import { isUnaskedField } from './unasked.js'

/** Certificates that a part demands, each once; one that is said not to be asked for is none. */
export function certificateNeedsOf(
  input: PartInput['certificates'],
  path: Path,
  catalog: Catalog,
  log: IssueLog,
): CertificateNeed[] {
  const needs = entriesOf(input, path).flatMap(({ value, path: at }): CertificateNeed[] => {
    const name = typeof value === 'object' ? (value.name ?? value.id) : value
    const needOf = (one: string | number | undefined) => {
      const need = fieldOf(one, at, (text) => readCertificate(text, catalog), log)
      return need ? [need] : []
    }
    if (typeof name !== 'string') return needOf(name)
    const asked = withoutUnaskedOf(name, catalog)
    if (/^[\s,;]*$/.test(asked)) return []
    return oneEach(certificatePieces(asked, catalog), at, name, catalog, log).flatMap(({ text }) =>
      saysOnlyThat(text, at, log) ? [] : needOf(text),
    )
  })
  return distinctBy(needs, ({ id }) => id)
}

/** The text without the certificates that it says are not asked for: `ISO 14001 shart emas`. */
function withoutUnaskedOf(text: string, catalog: Catalog): string {
  const found = findCertificates(text, catalog)
  const unasked = found.filter(({ start, end }) => isUnasked(text, start, end))
  if (unasked.length === 0) return text
  return found
    .filter((one) => !unasked.includes(one))
    .map(({ start, end }) => text.slice(start, end))
    .join(', ')
}

/** A yes, or that one is asked for, names none. */
const ONLY_THAT =
  /^(?:да|есть|имеется|имеются|требуется|требуются|нужен|нужны|обязательно|обязателен|yes|required|needed|available|mandatory|ha|bor|kerak|shart|ҳа|бор|керак|шарт|любой сертификат)[.!]?$/iu

function saysOnlyThat(text: string, path: Path, log: IssueLog): boolean {
  if (!ONLY_THAT.test(text.trim())) return false
  log.add('certificate.unknown', path, text, 'which certificate, e.g. IATF 16949')
  return true
}

/**
 * The pieces, those of which one is enough replaced by what each of them includes (ISO 9001 of `ISO 9001 или IATF 16949`), which
 * is reported.
 */
function oneEach(
  pieces: readonly CertificatePiece[],
  path: Path,
  received: string,
  catalog: Catalog,
  log: IssueLog,
): readonly CertificatePiece[] {
  const told = new Set<string>()
  return pieces.flatMap((piece): CertificatePiece[] => {
    if (!piece.oneOf || piece.isDenied) return [piece]
    const key = piece.oneOf.join()
    if (told.has(key)) return []
    told.add(key)
    return commonOf(piece.oneOf, path, received, catalog, log).map((id) => ({ text: id, isDenied: false }))
  })
}

/** What each of several certificates includes; reports that one of them is enough. */
export function commonOf(
  ids: readonly string[],
  path: Path,
  received: string,
  catalog: Catalog,
  log: IssueLog,
): readonly string[] {
  const common = commonTo(ids, catalog)
  const taken = common.length === 0 ? 'none of them is taken' : `${common.join(', ')} is taken`
  log.add('certificate.alternatives', path, received, `certificates that all count; of these one is meant, ${taken}`)
  return common
}

/**
 * Certificates that a maker holds: those of its record, behind them those that only its description says it holds, marked
 * `told`; undefined where neither says anything. A record that states that there is none holds against its description.
 */
export function certificatesOf(
  input: ManufacturerInput['certificates'],
  description: string | undefined,
  catalog: Catalog,
  log: IssueLog,
): readonly CertificateOffer[] | undefined {
  const told = description === undefined ? [] : certificatesHeld(description, catalog)
  if (input === undefined || (!Array.isArray(input) && isBlank(input))) return told.length > 0 ? told : undefined
  if (Array.isArray(input) && input.length === 0) {
    for (const { text } of told)
      log.add('text.contradicts', ['description'], text, 'no certificate, as the list `certificates`')
    return []
  }
  const stated = statedOf(input, catalog, log)
  if (!stated) return told.length > 0 ? told : undefined
  const offers = distinctBy(stated, ({ id, validUntil }) => `${id}\n${validUntil ?? ''}`)
  const held = new Set(offers.flatMap(({ id }) => [...catalog.certificateClosure(id)]))
  return [...offers, ...told.filter(({ id }) => !held.has(id))]
}

/** Certificates of a record; undefined where it names none and denies none. */
function statedOf(
  input: ManufacturerInput['certificates'],
  catalog: Catalog,
  log: IssueLog,
): CertificateOffer[] | undefined {
  let isAnswered = false
  const offers = entriesOf(input, ['certificates']).flatMap(({ value, path }): CertificateOffer[] => {
    const { name, validUntil } =
      typeof value === 'object' ? { name: value.name ?? value.id, ...value } : { name: value }
    const pieces =
      typeof name === 'string' ? oneEach(certificatePieces(name, catalog), path, name, catalog, log) : undefined
    if (!pieces) return offerOf(name, undefined, validUntil, path, catalog, log)
    return pieces.flatMap(({ text, isDenied, until }) => {
      const isOver = typeof validUntil === 'string' && !isBlank(validUntil) && saysNotHeld(validUntil)
      if (!isDenied && !isOver && !isUnaskedField(text))
        return saysOnlyThat(text, path, log) ? [] : offerOf(text, until, validUntil, path, catalog, log)
      isAnswered = true
      log.add('certificate.notHeld', path, isOver ? `${text} ${validUntil}` : text, 'a certificate that is held today')
      return []
    })
  })
  return offers.length > 0 || isAnswered ? offers : undefined
}

const LAST_DAY = 'the last day on which the certificate is valid, e.g. 2027-02-01'

function offerOf(
  name: string | number | undefined,
  until: CertificateEnd | undefined,
  validUntil: string | number | undefined,
  path: Path,
  catalog: Catalog,
  log: IssueLog,
): CertificateOffer[] {
  const certificate = fieldOf(name, path, (text) => readCertificate(text, catalog), log)
  if (!certificate) return []
  const at = [...path, 'validUntil']
  const isGiven = !isBlank(validUntil)
  if (!isGiven && until && until.validUntil === undefined) log.add('date.incomplete', at, until.text, LAST_DAY)
  const day = isGiven ? fieldOf(validUntil, at, readDate, log) : until?.validUntil
  return [{ id: certificate.id, text: certificate.text, ...(day === undefined ? {} : { validUntil: day }) }]
}
