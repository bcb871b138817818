import type { Part } from '../model/part.js'
import type { Figure, Proposal } from '../model/proposal-schema.js'
import { byFormula, byInput, computed, given, series } from './figures.js'
import type { ImportEvidence, ProposalInput } from './proposal-input.js'
import { type PlacedPart, partsOf, partTeller } from './proposal-parts.js'

const AT = 'need.imports'

/** The need and its evidence. */
export function needOf(input: ProposalInput): Proposal['need'] {
  const imports = input.need?.imports
  const figures: Proposal['need']['figures'] = []
  const { row } = partTeller(input)
  for (const { part, at } of partsOf(input)) {
    const { annualVolume, unitPrice } = part
    if (annualVolume && unitPrice) {
      const of = [`input.${at}.annualVolume.value`, `input.${at}.unitPrice.amount`]
      const value = Math.round(annualVolume.value * unitPrice.amount * 100) / 100
      figures.push({ what: 'importValue', ...row(part), figure: computed(value, unitPrice.currency, 'product', of) })
    }
  }
  if (!imports) return { figures, origins: [], importers: [] }
  const { annualValue, annualQuantity, years, origins, importers } = imports
  const labels = years.map(({ year }) => String(year))
  const column = (key: 'value' | 'quantity') => years.map((year) => year[key] ?? null)
  return {
    source: input.need!.source,
    figures: [...figures, ...importFigures(imports)],
    ...(annualValue
      ? {
          importValue: series(
            'importValue',
            annualValue.currency,
            labels,
            column('value'),
            byInput(`${AT}.years[*].value`),
          ),
        }
      : {}),
    ...(annualQuantity
      ? {
          importQuantity: series(
            'importQuantity',
            annualQuantity.unit,
            labels,
            column('quantity'),
            byInput(`${AT}.years[*].quantity`),
          ),
        }
      : {}),
    origins: sharesOf(origins.shares, `${AT}.origins.shares`),
    importers: sharesOf(importers.shares, `${AT}.importers.shares`),
  }
}

/** What customs says of a year; a value that is not known stays so. */
function importFigures({ annualValue, annualQuantity, growth, unvalued = 0 }: ImportEvidence) {
  const figures: { what: string; figure: Figure }[] = [
    {
      what: 'annualImport',
      figure: annualValue
        ? given(annualValue.amount, annualValue.currency, `${AT}.annualValue.amount`)
        : { value: null, unit: '', from: byInput(`${AT}.annualValue`) },
    },
  ]
  if (unvalued > 0) figures.push({ what: 'unvaluedRows', figure: given(unvalued, 'count', `${AT}.unvalued`) })
  if (annualQuantity) {
    const { value, unit } = annualQuantity
    figures.push({ what: 'annualQuantity', figure: given(value, unit, `${AT}.annualQuantity.value`) })
  }
  if (growth !== undefined) figures.push({ what: 'growth', figure: given(growth, 'share', `${AT}.growth`) })
  return figures
}

function sharesOf(shares: readonly { readonly name: string; readonly share: number }[], at: string) {
  return shares.map(({ name, share }, i) => ({ name, share: given(share, 'share', `${at}[${i}].share`) }))
}

/** How many times as wide as long a body of revolution is of which one says that it is thick, not long: a disc. */
const FLAT = 3

/** Product and specification. */
export function partOf({ part, at }: PlacedPart): Proposal['parts'][number] {
  const figures: { what: string; figure: Figure }[] = []
  const add = (what: string, value: number | undefined, unit: string, path: string) => {
    if (value !== undefined) figures.push({ what, figure: given(value, unit, `${at}.${path}`) })
  }
  add('annualVolume', part.annualVolume?.value, `${part.annualVolume?.unit}/year`, 'annualVolume.value')
  add('unitPrice', part.unitPrice?.amount, part.unitPrice?.currency ?? '', 'unitPrice.amount')
  add('mass', part.massKg, 'kg', 'massKg')
  const size = part.dimensions
  if (size?.shape === 'cylinder') {
    add('diameter', size.diameterMm, 'mm', 'dimensions.diameterMm')
    add(
      (size.lengthMm ?? 0) * FLAT <= size.diameterMm ? 'thickness' : 'length',
      size.lengthMm,
      'mm',
      'dimensions.lengthMm',
    )
  } else for (const [k, side] of (size?.sidesMm ?? []).entries()) add('side', side, 'mm', `dimensions.sidesMm[${k}]`)
  add('it', part.precision?.itGrade, 'IT', 'precision.itGrade')
  add('ra', part.precision?.raMicrometers, 'µm', 'precision.raMicrometers')
  add('hardnessMin', part.hardness?.min, part.hardness?.unit ?? '', 'hardness.min')
  add('hardnessMax', part.hardness?.max, part.hardness?.unit ?? '', 'hardness.max')
  add('lotSize', part.lotSize?.value, part.lotSize?.unit ?? '', 'lotSize.value')
  add('leadTime', part.leadTimeDays, 'day', 'leadTimeDays')
  return {
    id: part.id,
    name: part.name,
    ...(part.description === undefined ? {} : { description: part.description }),
    ...(part.concept === undefined ? {} : { concept: part.concept }),
    ...(part.hsCode === undefined ? {} : { hsCode: part.hsCode }),
    ...(part.origin === undefined ? {} : { origin: part.origin }),
    materials: materialsOf(part),
    routes: part.routes.map(({ steps }) => steps.map(({ process }) => process)),
    certificates: part.certificates.map(({ id, text }) => ({ id, text })),
    figures,
  }
}

/** Stated materials, else those of the first route. */
function materialsOf({ materials, routes }: Part): { id: string; text: string }[] {
  const list = materials.length > 0 ? materials : (routes[0]?.materials ?? [])
  return list.slice(0, 6).map(({ id, text }) => ({ id, text }))
}

/** A traced plan comes from the makers' gaps and questions. */
export const planOrigin = /* @__PURE__ */ byFormula(
  'criticalPath',
  'input.plan',
  '$.gaps',
  '$.openQuestions',
  '$.catalog',
)
