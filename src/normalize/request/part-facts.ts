import type { Amount, DateWindow, Envelope, Location, Money, ParameterRange, Precision } from '../../model/basics.js'
import type { Catalog } from '../../model/catalog.js'
import type { CertificateNeed, MaterialNeed } from '../../model/part.js'
import type { PartInput } from '../../model/part-schema.js'
import type { IssueLog } from '../common/issues.js'
import { readHardness } from '../engineering/hardness.js'
import { readThreads } from '../engineering/thread.js'
import { certificateNeedsOf } from '../fields/certificate-fields.js'
import { entriesOf, fieldOf, parametersOf, precisionOf } from '../fields/fields.js'
import { materialsOfPart } from '../fields/material-fields.js'
import { readLocation } from '../fields/read-place.js'
import { toleranceOnSizes, withSizeTolerance } from '../fields/size-tolerance.js'
import { withoutStrayed } from '../fields/strayed.js'
import { aboveZero } from '../figures/above-zero.js'
import { readAmount, readAnnualAmount } from '../figures/amount.js'
import { readWindow } from '../figures/date.js'
import { readEnvelope } from '../figures/dimension.js'
import { readLeadTimeDays } from '../figures/duration.js'
import { readHsCode } from '../figures/hs-code.js'
import { readMoney } from '../figures/money.js'
import { readMassKg } from '../figures/quantity.js'

/** What one source, the fields of a record or its free text, says of a part. */
export interface PartFacts {
  readonly hsCode?: string | undefined
  readonly materials: readonly MaterialNeed[]
  readonly dimensions?: Envelope | undefined
  readonly massKg?: number | undefined
  readonly precision?: Precision | undefined
  readonly hardness?: ParameterRange | undefined
  readonly threads: readonly string[]
  readonly annualVolume?: Amount | undefined
  readonly lotSize?: Amount | undefined
  readonly leadTimeDays?: number | undefined
  readonly window?: DateWindow | undefined
  readonly parameters: readonly ParameterRange[]
  readonly certificates: readonly CertificateNeed[]
  readonly destination?: Location | undefined
  readonly unitPrice?: Money | undefined
}

/** What says nothing of a part. Of every key, and in the order of what says something: its readers meet one layout. */
export function noFacts(): PartFacts {
  return {
    hsCode: undefined,
    materials: [],
    dimensions: undefined,
    massKg: undefined,
    precision: undefined,
    hardness: undefined,
    threads: [],
    annualVolume: undefined,
    lotSize: undefined,
    leadTimeDays: undefined,
    window: undefined,
    parameters: [],
    certificates: [],
    destination: undefined,
    unitPrice: undefined,
  }
}

/** What a record of free text alone states. */
export const NOTHING_STATED: PartFacts = noFacts()
const FIGURES = ['tolerance', 'roughness', 'hardness'] as const
const YEARLY = 'an amount a year, e.g. 120 000 pcs/year'
const WORDS: ReadonlySet<string> = new Set(['id', 'name', 'description', 'kind', 'processes', 'routes'])

/**
 * Reads the fields of a record that free text could say too; each that cannot be read costs itself alone. The size that
 * the text tells is that of a tolerance where no field has one.
 */
export function statedFacts(
  written: PartInput,
  toldSize: Envelope | undefined,
  catalog: Catalog,
  log: IssueLog,
): PartFacts {
  if (Object.keys(written).every((key) => WORDS.has(key))) return NOTHING_STATED
  const record = withoutStrayed(written, FIGURES, [], catalog, log)
  const field = fieldOf
  const dimensions = field(record.dimensions, ['dimensions'], readEnvelope, log)
  const onSizes = dimensions && toleranceOnSizes(record.dimensions, ['dimensions'], log)
  const own = precisionOf(record, [], nominalOf(dimensions ?? toldSize), log)
  return {
    hsCode: field(record.hsCode, ['hsCode'], readHsCode, log),
    materials: materialsOfPart(record.material, nameOf(record), ['material'], catalog, log),
    dimensions,
    massKg: field(record.mass, ['mass'], (mass) => aboveZero(readMassKg(mass), 'a mass, e.g. 6.2 kg'), log),
    precision: withSizeTolerance(own, onSizes, record.dimensions, ['dimensions'], log),
    hardness: field(record.hardness, ['hardness'], readHardness, log),
    threads: [
      ...new Set(
        entriesOf(record.threads, ['threads']).flatMap(({ value, path }) => field(value, path, readThreads, log) ?? []),
      ),
    ],
    annualVolume: field(
      record.annualVolume,
      ['annualVolume'],
      (amount) => aboveZero(readAnnualAmount(amount), YEARLY),
      log,
    ),
    lotSize: field(
      record.lotSize,
      ['lotSize'],
      (amount) => aboveZero(readAmount(amount), 'an amount, e.g. 5000 pcs'),
      log,
    ),
    leadTimeDays: field(record.leadTime, ['leadTime'], readLeadTimeDays, log),
    window: field(record.window, ['window'], readWindow, log),
    parameters: parametersOf(record.parameters, ['parameters'], catalog, log),
    certificates: certificateNeedsOf(record.certificates, ['certificates'], catalog, log),
    destination: field(record.destination, ['destination'], (place) => readLocation(place, catalog), log),
    unitPrice: field(
      record.unitPrice,
      ['unitPrice'],
      (price) => aboveZero(readMoney(price), 'a price with its currency, e.g. 8.40 USD'),
      log,
    ),
  }
}

/** What a record calls its part. */
function nameOf({ name, description }: PartInput): string {
  return [name, description].filter((text) => typeof text === 'string').join(' ')
}

/** The size that a tolerance without one belongs to: a diameter, or the only side; of several sides none is meant. */
export function nominalOf(envelope: Envelope | undefined): number | undefined {
  if (envelope?.shape === 'cylinder') return envelope.diameterMm
  return envelope?.sidesMm.length === 1 ? envelope.sidesMm[0] : undefined
}
