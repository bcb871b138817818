import type { Catalog } from '../model/catalog.js'
import type { Gap, Match, OpenQuestion } from '../model/match.js'
import type { Part } from '../model/part.js'
import type { Proposal } from '../model/proposal-schema.js'
import { refuse } from '../refuse.js'
import type { MakerWork } from './development-plan.js'
import { byInput, computed, given } from './figures.js'
import type { ProposalInput } from './proposal-input.js'
import { memberCriteria } from './propose-members.js'

type Criteria = Proposal['makers'][number]['criteria']

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
      criteria: criteriaOf(match.criteria, at),
    },
    gaps: (match.gaps ?? []).map((gap, k) => gapOf(id, gap, `${at}.gaps[${k}]`)),
    work: { manufacturer: id, gaps: match.gaps ?? [], openQuestions: match.openQuestions },
    questions: match.openQuestions.map((question, k) => questionOf(id, question, `${at}.openQuestions[${k}]`)),
  }
}

function criteriaOf(criteria: Match['criteria'], at: string): Criteria {
  return criteria.map((result, k) => ({
    criterion: result.criterion,
    standing: result.standing,
    weight: given(result.weight, 'share', `${at}.criteria[${k}].weight`),
    contribution: given(result.contribution, 'share', `${at}.criteria[${k}].contribution`),
    reason: { value: result.reason, from: byInput(`${at}.criteria[${k}].reason`) },
  }))
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
  const { members, gaps, openQuestions, uncovered = [] } = consortium
  return {
    makers: members.map((member, i) => ({
      part: parts[0]?.id ?? '',
      manufacturer: manufacturerOf(member.manufacturer, `consortium.members[${i}].manufacturer`, catalog),
      role: 'member' as const,
      processes: member.steps.map(({ process }) => process),
      standing: member.standing,
      score: given(member.score, 'share', `consortium.members[${i}].score`),
      criteria: memberCriteria(member.steps, `consortium.members[${i}].steps`),
    })),
    gaps: gaps.map((gap, k) => gapOf(gap.manufacturer, gap, `consortium.gaps[${k}]`)),
    works: members.map(({ manufacturer: { id } }) => ({
      manufacturer: id,
      gaps: gaps.filter(({ manufacturer }) => manufacturer === id),
      openQuestions: openQuestions.filter(({ manufacturer }) => manufacturer === id),
    })),
    questions: [
      ...openQuestions.map((question, k) => {
        const { manufacturer } = question
        return questionOf(manufacturer, question, `consortium.openQuestions[${k}]`)
      }),
      ...uncovered.map(({ process }) => ({ code: 'uncovered', process })),
    ],
  }
}

function fromAllocation({ lots }: NonNullable<ProposalInput['allocation']>, catalog: Catalog): ProposedMakers {
  const questionsOf = (id: string) =>
    lots.flatMap(({ manufacturer, openQuestions = [] }) => (manufacturer.id === id ? openQuestions : []))
  return {
    makers: lots.map((lot, i) => {
      const at = `allocation.lots[${i}]`
      return {
        part: lot.part.id,
        manufacturer: manufacturerOf(lot.manufacturer, `${at}.manufacturer`, catalog),
        role: 'lot' as const,
        processes: [...new Set((lot.uses ?? []).map(({ process }) => process))],
        standing: lot.standing,
        score: given(lot.score, 'share', `${at}.score`),
        quantity: given(lot.quantity.value, `${lot.quantity.unit}/year`, `${at}.quantity.value`),
        share: given(lot.share, 'share', `${at}.share`),
        ...(lot.value ? { value: given(lot.value.amount, `${lot.value.currency}/year`, `${at}.value.amount`) } : {}),
        ...(lot.capacity ? { capacity: lot.capacity } : {}),
        criteria: criteriaOf(lot.criteria ?? [], at),
      }
    }),
    gaps: [],
    works: [...new Set(lots.map(({ manufacturer }) => manufacturer.id))].map((manufacturer) => ({
      manufacturer,
      gaps: [],
      openQuestions: distinct(questionsOf(manufacturer)),
    })),
    questions: lots.flatMap(({ manufacturer: { id }, openQuestions = [] }, i) =>
      openQuestions.map((question, k) => questionOf(id, question, `allocation.lots[${i}].openQuestions[${k}]`)),
    ),
  }
}

/** One question that several parts raise is asked once. */
function distinct(questions: readonly OpenQuestion[]): readonly OpenQuestion[] {
  const byWording = new Map(
    questions.map((question) => [JSON.stringify([question.criterion, question.process, question.reason]), question]),
  )
  return [...byWording.values()]
}
