import type { Catalog } from '../model/catalog.js'
import type { Gap, Match, OpenQuestion } from '../model/match.js'
import type { Part } from '../model/part.js'
import type { Figure, Proposal } from '../model/proposal-schema.js'
import { refuse } from '../retrieve/refuse.js'
import type { MakerWork } from './development-plan.js'
import { byFormula, byInput, computed, given, series } from './figures.js'
import type { ProposalInput } from './proposal-input.js'

/** The need and its evidence. */
export function needOf(input: ProposalInput): Proposal['need'] {
  const imports = input.need?.imports
  const figures: { what: string; figure: Figure }[] = []
  input.parts.forEach((part, i) => {
    const { annualVolume, unitPrice } = part
    if (annualVolume && unitPrice) {
      const of = [`input.parts[${i}].annualVolume.value`, `input.parts[${i}].unitPrice.amount`]
      const value = Math.round(annualVolume.value * unitPrice.amount * 100) / 100
      figures.push({ what: 'importValue', figure: computed(value, unitPrice.currency, 'product', of) })
    }
  })
  if (!imports) return { figures, origins: [], importers: [] }
  const at = 'need.imports'
  const { annualValue, annualQuantity, growth, years, origins, importers } = imports
  const labels = years.map(({ year }) => String(year))
  const column = (key: 'value' | 'quantity') => years.map((year) => year[key])
  return {
    source: input.need!.source,
    figures: [
      ...figures,
      { what: 'annualImport', figure: given(annualValue.amount, annualValue.currency, `${at}.annualValue.amount`) },
      ...(annualQuantity
        ? [
            {
              what: 'annualQuantity',
              figure: given(annualQuantity.value, annualQuantity.unit, `${at}.annualQuantity.value`),
            },
          ]
        : []),
      ...(growth === undefined ? [] : [{ what: 'growth', figure: given(growth, 'share', `${at}.growth`) }]),
    ],
    importValue: series('importValue', annualValue.currency, labels, column('value'), byInput(`${at}.years[*].value`)),
    ...(annualQuantity
      ? {
          importQuantity: series(
            'importQuantity',
            annualQuantity.unit,
            labels,
            column('quantity'),
            byInput(`${at}.years[*].quantity`),
          ),
        }
      : {}),
    origins: sharesOf(origins.shares, `${at}.origins.shares`),
    importers: sharesOf(importers.shares, `${at}.importers.shares`),
  }
}

function sharesOf(shares: readonly { readonly name: string; readonly share: number }[], at: string) {
  return shares.map(({ name, share }, i) => ({ name, share: given(share, 'share', `${at}[${i}].share`) }))
}

/** Product and specification. */
export function partOf(part: Part, i: number): Proposal['parts'][number] {
  const at = `parts[${i}]`
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
    add('length', size.lengthMm, 'mm', 'dimensions.lengthMm')
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

/** Makers with their roles, and what each still has to do. */
export interface ProposedMakers {
  readonly makers: Proposal['makers']
  readonly gaps: Proposal['gaps']
  readonly works: readonly MakerWork[]
  readonly questions: Proposal['openQuestions']
}

/** Who makes it: a match for each part, the members of a consortium, or the lots of an allocation. */
export function makersOf(input: ProposalInput, catalog: Catalog): ProposedMakers {
  const { consortium, allocation } = input
  const matches = input.match ? [input.match] : (input.matches ?? [])
  const ways = [matches.length > 0, consortium !== undefined, allocation !== undefined].filter(Boolean)
  if (ways.length > 1) refuse('proposal', 'several of match, consortium and allocation', 'one of them')
  if (input.match && input.matches) refuse('matches', input.matches, 'either match or matches')
  if (matches.length > input.parts.length) refuse('matches', matches, 'at most one match for each part')
  if (consortium) return fromConsortium(input, consortium, catalog)
  if (allocation) return fromAllocation(allocation, catalog)
  const all = matches.map((match, i) =>
    fromMatch(match, input.parts[i]!, input.match ? 'match' : `matches[${i}]`, catalog),
  )
  return {
    makers: all.map(({ maker }) => maker),
    gaps: all.flatMap(({ gaps }) => gaps),
    works: all.map(({ work }) => work),
    questions: all.flatMap(({ questions }) => questions),
  }
}

function fromMatch(match: Match & { readonly gaps?: readonly Gap[] }, part: Part, at: string, catalog: Catalog) {
  const route = part.routes[match.route]
  const [low, high] = match.range
  const id = match.manufacturer.id
  return {
    maker: {
      part: part.id,
      manufacturer: manufacturerOf(match.manufacturer, `${at}.manufacturer`, catalog),
      role: 'alone' as const,
      processes: route?.steps.map(({ process }) => process) ?? [],
      standing: match.standing,
      score: { ...given(match.score, 'share', `${at}.score`), low, high },
      criteria: match.criteria.map((result, k) => ({
        criterion: result.criterion,
        standing: result.standing,
        weight: given(result.weight, 'share', `${at}.criteria[${k}].weight`),
        contribution: given(result.contribution, 'share', `${at}.criteria[${k}].contribution`),
        reason: { value: result.reason, from: byInput(`${at}.criteria[${k}].reason`) },
      })),
    },
    gaps: (match.gaps ?? []).map((gap, k) => gapOf(id, gap, `${at}.gaps[${k}]`)),
    work: { manufacturer: id, gaps: match.gaps ?? [], openQuestions: match.openQuestions },
    questions: match.openQuestions.map((question, k) => questionOf(id, question, `${at}.openQuestions[${k}]`)),
  }
}

function gapOf(manufacturer: string, gap: Gap, at: string): Proposal['gaps'][number] {
  return {
    manufacturer,
    criterion: gap.criterion,
    ...(gap.process === undefined ? {} : { process: gap.process }),
    effort: gap.effort,
    reason: { value: gap.reason, from: byInput(`${at}.reason`) },
  }
}

function questionOf(manufacturer: string, question: OpenQuestion, at: string): Proposal['openQuestions'][number] {
  return { code: 'maker', manufacturer, question: { value: question, from: byInput(at) } }
}

function manufacturerOf(
  { id, name, location }: Match['manufacturer'],
  at: string,
  catalog: Catalog,
): Proposal['makers'][number]['manufacturer'] {
  const { lat, lon, region, city } = location ?? {}
  const place = catalog.places.get(city ?? region ?? '')
  const where =
    lat !== undefined && lon !== undefined
      ? { lat: given(lat, 'degree', `${at}.location.lat`), lon: given(lon, 'degree', `${at}.location.lon`) }
      : place
        ? {
            lat: computed(place.lat, 'degree', 'centroid', [`input.${at}.location`]),
            lon: computed(place.lon, 'degree', 'centroid', [`input.${at}.location`]),
          }
        : {}
  return { id, name, ...(region === undefined ? {} : { region }), ...where }
}

function fromConsortium(
  { parts }: ProposalInput,
  consortium: NonNullable<ProposalInput['consortium']>,
  catalog: Catalog,
): ProposedMakers {
  const { members, gaps, openQuestions } = consortium
  return {
    makers: members.map((member, i) => ({
      part: parts[0]?.id ?? '',
      manufacturer: manufacturerOf(member.manufacturer, `consortium.members[${i}].manufacturer`, catalog),
      role: 'member' as const,
      processes: member.steps.map(({ process }) => process),
      standing: member.standing,
      score: given(member.score, 'share', `consortium.members[${i}].score`),
      criteria: [],
    })),
    gaps: gaps.map((gap, k) => gapOf(gap.manufacturer, gap, `consortium.gaps[${k}]`)),
    works: members.map(({ manufacturer: { id } }) => ({
      manufacturer: id,
      gaps: gaps.filter(({ manufacturer }) => manufacturer === id),
      openQuestions: openQuestions.filter(({ manufacturer }) => manufacturer === id),
    })),
    questions: openQuestions.map((question, k) => {
      const { manufacturer } = question
      return questionOf(manufacturer, question, `consortium.openQuestions[${k}]`)
    }),
  }
}

function fromAllocation({ lots }: NonNullable<ProposalInput['allocation']>, catalog: Catalog): ProposedMakers {
  return {
    makers: lots.map((lot, i) => ({
      part: lot.part.id,
      manufacturer: manufacturerOf(lot.manufacturer, `allocation.lots[${i}].manufacturer`, catalog),
      role: 'lot' as const,
      processes: [],
      standing: lot.standing,
      score: given(lot.score, 'share', `allocation.lots[${i}].score`),
      quantity: given(lot.quantity.value, `${lot.quantity.unit}/year`, `allocation.lots[${i}].quantity.value`),
      share: given(lot.share, 'share', `allocation.lots[${i}].share`),
      criteria: [],
    })),
    gaps: [],
    works: [...new Set(lots.map(({ manufacturer }) => manufacturer.id))].map((manufacturer) => ({
      manufacturer,
      gaps: [],
      openQuestions: [],
    })),
    questions: [],
  }
}

/** A traced plan comes from the makers' gaps and questions. */
export const planOrigin = /* @__PURE__ */ byFormula('criticalPath', 'input.plan', '$.gaps', '$.openQuestions')
