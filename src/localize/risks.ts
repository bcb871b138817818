import type { Proposal } from '../model/proposal-schema.js'

type Risk = Proposal['risks'][number]
type Judged = Omit<Proposal, 'risks' | 'assumptions' | 'openQuestions' | 'formulas'>

/** Largest share of one buyer or origin that is called concentrated. */
const CONCENTRATED = 0.6
/** Debt service cover that banks ask for at least (EK: 1.2–1.3 is usual). */
const COVER = 1.3
/** A price that may fall by less than this before nothing is earned. */
const THIN = 0.1

/** Codes of the risks that follow from a proposal's own figures. */
export const RISK_CODES = [
  'offtake',
  'buyer',
  'price',
  'cover',
  'npv',
  'rates',
  'currency',
  'material',
  'gaps',
  'evidence',
  'capacity',
  'delay',
  'localization',
] as const

/** Code of a risk that `risksOf` finds. */
export type RiskCode = (typeof RISK_CODES)[number]

/** Risks that follow from the figures, in a fixed order. */
export function risksOf(proposal: Judged): Risk[] {
  const rules: (Risk | undefined)[] = [
    offtake(proposal),
    buyer(proposal),
    ...returns(proposal),
    currency(proposal),
    material(proposal),
    ...making(proposal),
    localization(proposal),
  ]
  return rules.filter((risk) => risk !== undefined)
}

function offtake({ market }: Judged): Risk | undefined {
  const firm = market.offtake.some(({ kind }) => kind === 'contract')
  if (firm) return undefined
  return { code: 'offtake', level: market.offtake.length > 0 ? 'medium' : 'high' }
}

function buyer({ need }: Judged): Risk | undefined {
  const largest = need.importers[0]
  const share = largest?.share.value ?? 0
  return share >= CONCENTRATED ? { code: 'buyer', level: 'medium', figure: largest!.share } : undefined
}

function returns({ finance, sensitivity }: Judged): (Risk | undefined)[] {
  if (!finance) return []
  const cover = finance.cover['dscrMin']
  const value = finance.project['npv']
  const price = sensitivity?.bars.find(({ variable }) => variable === 'price')?.switching
  const low = cover?.value ?? undefined
  return [
    price?.value !== undefined && price.value !== null && Math.abs(price.value) < THIN
      ? { code: 'price', level: 'high', figure: price }
      : price
        ? { code: 'price', level: 'medium', figure: price }
        : undefined,
    low !== undefined && low < COVER
      ? { code: 'cover', level: low < 1 ? 'high' : 'medium', figure: cover! }
      : undefined,
    value && (value.value ?? 0) < 0 ? { code: 'npv', level: 'high', figure: value } : undefined,
    finance.rates.values.length > 1 ? { code: 'rates', level: 'medium' } : undefined,
  ]
}

/** Imported inputs or foreign debt, paid from sales at home. */
function currency({ finance }: Judged): Risk | undefined {
  const imported = finance?.costs.find(({ figures }) => (figures['imported']?.value ?? 0) > 0)
  return imported ? { code: 'currency', level: 'medium', figure: imported.figures['imported']! } : undefined
}

function material({ rawMaterials }: Judged): Risk | undefined {
  const imported = rawMaterials.some(({ supply }) => supply === 'imported' || supply === 'unknown')
  return imported ? { code: 'material', level: 'medium' } : undefined
}

function making({ gaps, makers, plan }: Judged): (Risk | undefined)[] {
  const heavy = gaps.some(({ effort }) => effort === 'equip' || effort === 'build')
  const open = makers.some(({ standing }) => standing === 'open')
  const unconfirmed = makers.some(({ capacity = 'known' }) => capacity !== 'known')
  return [
    gaps.length > 0 ? { code: 'gaps', level: heavy ? 'high' : 'medium' } : undefined,
    open ? { code: 'evidence', level: 'medium' } : undefined,
    unconfirmed ? { code: 'capacity', level: 'medium' } : undefined,
    plan ? { code: 'delay', level: 'medium' } : undefined,
  ]
}

function localization({ localization: rate }: Judged): Risk | undefined {
  if (!rate?.standing || rate.standing === 'fits') return undefined
  return { code: 'localization', level: rate.standing === 'misses' ? 'high' : 'medium', figure: rate.after }
}
