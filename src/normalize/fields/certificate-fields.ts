import type { Catalog } from '../../model/catalog.js'
import type { CertificateOffer } from '../../model/manufacturer.js'
import type { ManufacturerInput } from '../../model/manufacturer-schema.js'
import type { CertificateNeed } from '../../model/part.js'
import type { PartInput } from '../../model/part-schema.js'
import { flatMap } from '../../text/flat-map.js'
import { foldKey } from '../../text/fold.js'
import type { IssueLog, Path } from '../common/issues.js'
import { findDates, readDate } from '../figures/date.js'
import { stemSet } from '../words/stem-set.js'
import { certificatesHeld } from './certificates-held.js'
import { distinctBy, entriesOf, fieldOf, isBlank } from './fields.js'
import { findCertificates, readCertificate } from './read-certificate.js'

/** Certificates that a part demands, each once. */
export function certificateNeedsOf(
  input: PartInput['certificates'],
  path: Path,
  catalog: Catalog,
  log: IssueLog,
): CertificateNeed[] {
  const needs = listed(input, path, catalog).flatMap(
    ({ name, path: at }) => fieldOf(name, at, (text) => readCertificate(text, catalog), log) ?? [],
  )
  return distinctBy(needs, ({ id }) => id)
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
  const offers = distinctBy(statedOf(input, catalog, log), ({ id, validUntil }) => `${id}\n${validUntil ?? ''}`)
  const held = new Set(offers.flatMap(({ id }) => [...catalog.certificateClosure(id)]))
  return [...offers, ...told.filter(({ id }) => !held.has(id))]
}

function statedOf(input: ManufacturerInput['certificates'], catalog: Catalog, log: IssueLog): CertificateOffer[] {
  return listed(input, ['certificates'], catalog).flatMap(({ name, validUntil, path }): CertificateOffer[] => {
    if (
      typeof name === 'string' &&
      foldKey(name)
        .split(' ')
        .some((word) => DENIED(word))
    ) {
      log.add('certificate.notHeld', path, name, 'a certificate that is held today')
      return []
    }
    const date = typeof name === 'string' ? dateIn(name) : undefined
    const bare = date ? date.without : name
    const certificate = fieldOf(bare, path, (text) => readCertificate(text, catalog), log)
    if (!certificate) return []
    const until = isBlank(validUntil) ? date?.value : fieldOf(validUntil, [...path, 'validUntil'], readDate, log)
    return [{ id: certificate.id, text: certificate.text, ...(until === undefined ? {} : { validUntil: until }) }]
  })
}

interface Listed {
  readonly name: string | number | undefined
  readonly validUntil?: string | undefined
  readonly path: Path
}

/** One entry a certificate: `ISO 9001, IATF 16949` are two. */
function listed(input: ManufacturerInput['certificates'], path: Path, catalog: Catalog): Listed[] {
  return flatMap(entriesOf(input, path), ({ value, path: at }): Listed[] => {
    if (typeof value === 'object') return [{ name: value.name ?? value.id, validUntil: value.validUntil, path: at }]
    return piecesOf(value, catalog).map((name) => ({ name, path: at }))
  })
}

/** The text cut before every certificate but the first, where it names several. */
function piecesOf(value: string | number, catalog: Catalog): readonly (string | number)[] {
  if (typeof value === 'number') return [value]
  const found = findCertificates(value, catalog)
  if (found.length < 2) return [value]
  return found.map(({ start }, i) =>
    value
      .slice(i === 0 ? 0 : start, found[i + 1]?.start)
      .replace(/[\s,;/+&]+(?:and|и|va|ва|hamda|ҳамда)?[\s,;/+&]*$/u, ''),
  )
}

/** Words that make a date the end of validity: "IATF 16949 до 01.05.2027". */
const UNTIL = /(?:до|until|till|valid|expir\S*|действ\S*|годен|gacha|amal\S*|гача|амал\S*)/iu

function dateIn(text: string): { readonly value: string; readonly without: string } | undefined {
  if (!/\d{4}/.test(text) || !UNTIL.test(text)) return undefined
  const dates = findDates(text)
  const only = dates.length === 1 ? dates[0] : undefined
  if (!only) return undefined
  // the certificate stands before its date
  const without = text.slice(0, only.start).replace(new RegExp(`[\\s(,;:–-]*${UNTIL.source}.*$`, 'iu'), '')
  return { value: only.value, without: without.replace(/[\s(,;:–-]+$/, '') }
}

/** Stems of words by which an entry of a list says that it is not held, or no longer. */
const DENIED = /* @__PURE__ */ stemSet(
  'not planned planning pending progress preparing expired lapsed withdrawn suspended не нет планир запланир внедряе готовим подготов просроч истек отозван приостан аннулир emas yoq rejala tugagan йўқ',
)
