import { speakingStep } from '../explain/maker.js'
import type { Catalog } from '../model/catalog.js'
import type { Gap, Match, OpenQuestion } from '../model/match.js'
import type { Part } from '../model/part.js'
import type { Proposal } from '../model/proposal-schema.js'
import { refuse } from '../refuse.js'
import type { MakerWork } from './development-plan.js'
import { byInput, computed, given } from './figures.js'
import type { ProposalInput, ProposedAllocation, ProposedConsortium } from './proposal-input.js'
import { type PartTeller, type PlacedPart, partsOf, partTeller } from './proposal-parts.js'
import { memberCriteria } from './propose-members.js'

type Criteria = Proposal['makers'][number]['criteria']
type ProposedMatch = Match & { readonly gaps?: readonly Gap[] }
/** The maker that a row is of, and its part. */
type Whose = ReturnType<PartTeller['row']> & { readonly manufacturer: string }

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
  if (matches.length > partsOf(input).length) refuse('matches', matches, 'at most one match for each part')
  if (consortium) return fromConsortium(input, consortium, catalog)
  if (allocation) return fromAllocation(input, allocation, catalog)
  return fromMatches(input, matches, catalog)
}

function fromMatches(input: ProposalInput, matches: readonly ProposedMatch[], catalog: Catalog): ProposedMakers {
  const parts = partsOf(input)
  const tell = partTeller(input)
  const all = matches.map((match, i) =>
    fromMatch(match, parts[i]!.part, input.match ? 'match' : `matches[${i}]`, tell, catalog),
  )
  return {
    makers: all.map(({ maker }) => maker),
    gaps: all.flatMap(({ gaps }) => gaps),
    works: all.map(({ work }) => work),
    questions: [
      ...all.flatMap(({ questions }) => questions),
      // with no maker at all the whole section is missing
      ...(matches.length > 0 ? unmade(parts.slice(matches.length), tell) : []),
    ],
  }
}

/** Parts that nobody is proposed for. */
function unmade(parts: readonly PlacedPart[], tell: PartTeller): Proposal['openQuestions'] {
  return parts.map(({ part }) => ({ code: 'missing.makers', ...tell.row(part) }))
}

function fromMatch(match: ProposedMatch, part: Part, at: string, tell: PartTeller, catalog: Catalog) {
  const { manufacturer, gaps = [], openQuestions, criteria } = match
  const route = part.routes[match.route]
  const [low, high] = match.range
  const whose = { ...tell.row(part), manufacturer: manufacturer.id }
  return {
    maker: {
      ...tell.row(part),
      part: part.id,
      manufacturer: manufacturerOf(manufacturer, `${at}.manufacturer`, catalog),
      role: 'alone' as const,
      processes: route?.steps.map(({ process }) => process) ?? [],
      standing: match.standing,
      score: { ...given(match.score, 'share', `${at}.score`), low, high },
      criteria: criteriaOf(criteria, at),
    },
    gaps: gaps.map((gap, k) => gapOf(whose, gap, `${at}.gaps[${k}]`)),
    work: { manufacturer: manufacturer.id, ...tell.task([part]), gaps, openQuestions },
    questions: openQuestions.map((question, k) => questionOf(whose, question, `${at}.openQuestions[${k}]`)),
  }
}

function criteriaOf(criteria: Match['criteria'], at: string): Criteria {
  return criteria.map((result, k) => ({
    criterion: result.criterion,
    ...stepOf(result),
    standing: result.standing,
    weight: given(result.weight, 'share', `${at}.criteria[${k}].weight`),
    contribution: given(result.contribution, 'share', `${at}.criteria[${k}].contribution`),
    reason: { value: result.reason, from: byInput(`${at}.criteria[${k}].reason`) },
  }))
}

function stepOf(result: Match['criteria'][number]): { readonly process?: string } {
  const process = speakingStep(result)
  return process === undefined ? {} : { process }
}

function gapOf(whose: Whose, gap: Gap, at: string): Proposal['gaps'][number] {
  return {
    ...whose,
    criterion: gap.criterion,
    ...(gap.process === undefined ? {} : { process: gap.process }),
    effort: gap.effort,
    reason: { value: gap.reason, from: byInput(`${at}.reason`) },
  }
}

function questionOf(whose: Whose, question: OpenQuestion, at: string): Proposal['openQuestions'][number] {
  return { code: 'maker', ...whose, question: { value: question, from: byInput(at) } }
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

/** A consortium makes the first part. */
function fromConsortium(input: ProposalInput, consortium: ProposedConsortium, catalog: Catalog): ProposedMakers {
  const { members, gaps, openQuestions, uncovered = [] } = consortium
  const tell = partTeller(input)
  const [made, ...others] = partsOf(input)
  const { part } = made!
  const whose = (manufacturer: string) => ({ ...tell.row(part), manufacturer })
  return {
    makers: members.map((member, i) => ({
      ...tell.row(part),
      part: part.id,
      manufacturer: manufacturerOf(member.manufacturer, `consortium.members[${i}].manufacturer`, catalog),
      role: 'member' as const,
      processes: member.steps.map(({ process }) => process),
      standing: member.standing,
      score: given(member.score, 'share', `consortium.members[${i}].score`),
      criteria: memberCriteria(member.steps, `consortium.members[${i}].steps`),
    })),
    gaps: gaps.map((gap, k) => gapOf(whose(gap.manufacturer), gap, `consortium.gaps[${k}]`)),
    works: members.map(({ manufacturer: { id } }) => ({
      manufacturer: id,
      ...tell.task([part]),
      gaps: gaps.filter(({ manufacturer }) => manufacturer === id),
      openQuestions: openQuestions.filter(({ manufacturer }) => manufacturer === id),
    })),
    questions: [
      ...openQuestions.map((question, k) =>
        questionOf(whose(question.manufacturer), question, `consortium.openQuestions[${k}]`),
      ),
      ...uncovered.map(({ process }) => ({ code: 'uncovered', ...tell.row(part), process })),
      ...unmade(others, tell),
    ],
  }
}

function fromAllocation(input: ProposalInput, { lots }: ProposedAllocation, catalog: Catalog): ProposedMakers {
  const tell = partTeller(input)
  const idle = partsOf(input).filter(({ part }) => !lots.some((lot) => lot.part.id === part.id))
  return {
    makers: lots.map((lot, i) => {
      const at = `allocation.lots[${i}]`
      return {
        ...tell.row(lot.part),
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
    works: [...new Set(lots.map(({ manufacturer }) => manufacturer.id))].map((id) => workOfLots(id, lots, tell)),
    questions: [
      ...lots.flatMap(({ part, manufacturer: { id }, openQuestions = [] }, i) =>
        openQuestions.map((question, k) =>
          questionOf({ ...tell.row(part), manufacturer: id }, question, `allocation.lots[${i}].openQuestions[${k}]`),
        ),
      ),
      ...unmade(idle, tell),
    ],
  }
}

/** What a maker has to answer, with the parts that raise it. */
function workOfLots(manufacturer: string, lots: ProposedAllocation['lots'], tell: PartTeller): MakerWork {
  const asked = lots.filter(
    ({ manufacturer: { id }, openQuestions = [] }) => id === manufacturer && openQuestions.length > 0,
  )
  return {
    manufacturer,
    ...tell.task([...new Map(asked.map(({ part }) => [part.id, part])).values()]),
    gaps: [],
    openQuestions: distinct(asked.flatMap(({ openQuestions = [] }) => openQuestions)),
  }
}

/** One question that several parts raise is asked once. */
function distinct(questions: readonly OpenQuestion[]): readonly OpenQuestion[] {
  const byWording = new Map(
    questions.map((question) => [JSON.stringify([question.criterion, question.process, question.reason]), question]),
  )
  return [...byWording.values()]
}
