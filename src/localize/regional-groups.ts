import type { Investment, InvestmentMap } from '../model/advice.js'
import { compareText } from '../model/basics.js'
import type { Catalog } from '../model/catalog.js'
import type { ConsortiumOptions, ConsortiumResult } from '../model/consortium.js'
import type {
  LocalizationCandidate,
  RegionalCandidate,
  RegionalGroup,
  RegionalMaker,
  Screening,
} from '../model/demand.js'
import type { Manufacturer } from '../model/manufacturer.js'
import type { Match, MatchResult } from '../model/match.js'
import { SCREENED_SHAPE } from '../model/screened-shape.js'
import type { Where } from '../model/source.js'
import { checkedShape, refuse } from '../refuse.js'
import { checkedHooks } from '../retrieve/hooks.js'
import { keptOptions } from '../retrieve/kept-options.js'
import { inStateOf } from '../retrieve/one-state.js'
import { nextTurn } from '../retrieve/turn.js'
import { checkedKeys, checkedWhole } from './check.js'
import { feasibilityOf, togetherOf } from './feasibility.js'

/** What answers for a region; a `Matcher` does. */
export interface RegionalMatcher {
  readonly catalog: Catalog
  consortia(part: unknown, options?: ConsortiumOptions): Promise<ConsortiumResult>
  investments(
    parts: Iterable<unknown>,
    options?: { readonly limit?: number; readonly where?: Where; readonly signal?: AbortSignal },
  ): Promise<InvestmentMap>
}

/** What a host may choose about regional groups. */
export interface RegionalOptions {
  readonly matcher: RegionalMatcher
  /** Investments per region at the most, 0–100; default 3. */
  readonly investments?: number
  readonly signal?: AbortSignal
}

/**
 * For each region of the makers in a screening: who fits or nearly fits, which candidates the region could take alone or
 * as a consortium of its own makers, the import value behind them, and which single changes would unlock most of the
 * rest: the governor's list. The surest way counts: one maker that fits, then its makers together or one that is open,
 * whichever `screenImports` would take, then near. Only makers that the screening kept are seen (its option `makers`), and
 * none for a part of which it shows nothing but assembly in general; what else a `Matcher` is asked is of its makers as they
 * are when this is called. Regions by the value that they could take now, largest
 * first. Throws HamkorError `INPUT` where an option is unusable.
 * O(regions × candidates that no single maker there fits × one consortium search).
 */
export async function regionalGroups(screening: Screening, given: RegionalOptions): Promise<readonly RegionalGroup[]> {
  const options = keptOptions(given)
  checkedKeys('options', options, ['matcher', 'investments', 'signal'])
  checkedHooks(options)
  if (!Array.isArray(screening?.candidates)) refuse('screening', screening, 'what screenImports resolved to')
  checkedShape('screening', screening, SCREENED_SHAPE)
  const { matcher, signal } = options
  if (typeof matcher?.consortia !== 'function') refuse('matcher', matcher, 'a matcher')
  const limit = checkedWhole('investments', options.investments ?? 3, { min: 0, max: 100 })
  const regions = new Set(
    screening.candidates.flatMap(({ match }) =>
      [...match.matches, ...match.nearMisses].flatMap(
        ({ manufacturer }) => regionOf(manufacturer, matcher.catalog) ?? [],
      ),
    ),
  )
  const candidates = screening.candidates.map((one) => ({
    ...one,
    match: withoutAssemblers(one.match, matcher.catalog),
  }))
  const groups = await inStateOf(matcher, async (held) => {
    const found: RegionalGroup[] = []
    for (const region of [...regions].sort(compareText)) {
      await nextTurn()
      signal?.throwIfAborted()
      found.push(await groupOf(region, { candidates, demand: screening.demand }, held, limit, signal))
    }
    return found
  })
  const now = ({ value }: RegionalGroup) => value.fits + value.open + value.consortium
  return groups.sort((a, b) => now(b) - now(a) || b.value.near - a.value.near || compareText(a.region, b.region))
}

async function groupOf(
  region: string,
  { candidates, demand }: Pick<Screening, 'candidates' | 'demand'>,
  matcher: RegionalMatcher,
  limit: number,
  signal: AbortSignal | undefined,
): Promise<RegionalGroup> {
  const isHere = ({ manufacturer }: { readonly manufacturer: Manufacturer }) =>
    regionOf(manufacturer, matcher.catalog) === region
  const taken: RegionalCandidate[] = []
  for (const candidate of candidates) {
    const found = await takenBy(candidate, region, isHere, matcher, signal)
    if (found) taken.push(found)
  }
  const value = { fits: 0, open: 0, consortium: 0, near: 0 }
  for (const { by, annualValue } of taken) value[by] += annualValue?.amount ?? 0
  const left = candidates.filter(({ group }) => !taken.some(({ id, by }) => id === group.id && by !== 'near'))
  return {
    region,
    makers: makersOf(candidates, isHere),
    candidates: taken.sort((a, b) => orderValue(b) - orderValue(a) || compareText(a.id, b.id)),
    value,
    currency: demand.currency,
    investments: limit > 0 ? await unlocking(left, region, matcher, limit, signal) : [],
  }
}

/** What is not known comes last. */
function orderValue({ annualValue }: RegionalCandidate): number {
  return annualValue?.amount ?? -1
}

/** How the region could take a candidate, the surest way first; undefined where nobody there is near. */
async function takenBy(
  { group, match, request }: LocalizationCandidate,
  region: string,
  isHere: (found: { readonly manufacturer: Manufacturer }) => boolean,
  matcher: RegionalMatcher,
  signal: AbortSignal | undefined,
): Promise<RegionalCandidate | undefined> {
  const here = { ...match, matches: match.matches.filter(isHere), nearMisses: match.nearMisses.filter(isHere) }
  const within = { within: { region }, ...(signal ? { signal } : {}) }
  const together = await togetherOf(request, here, (part, own) => matcher.consortia(part, own), within)
  const { by } = feasibilityOf(here, together)
  if (by === 'nobody') return undefined
  const makers = {
    fits: here.matches.filter(({ standing }) => standing === 'fits'),
    open: here.matches,
    consortium: together.result?.consortia[0]?.members ?? [],
    near: here.nearMisses,
  }
  const { id, name, annualValue } = group
  return {
    id,
    name,
    ...(annualValue ? { annualValue } : {}),
    by,
    makers: makers[by].map(({ manufacturer }) => manufacturer.id),
  }
}

/**
 * The match without the makers that say of the part only that they assemble: who assembles furniture is not thereby one
 * for seats. One whose products name the part is.
 */
function withoutAssemblers(match: MatchResult, catalog: Catalog): MatchResult {
  const says = (found: Match) => isProduct(found) || !isAssemblyInGeneral(found, catalog)
  return { ...match, matches: match.matches.filter(says), nearMisses: match.nearMisses.filter(says) }
}

function isProduct({ criteria }: Match): boolean {
  return criteria.some(({ reason }) => reason.code === 'experience.sameProduct')
}

/** Whether all that the maker does of the route is kinds of assembly, by a wider name. */
function isAssemblyInGeneral({ manufacturer, criteria }: Match, catalog: Catalog): boolean {
  const steps = criteria.find(({ criterion }) => criterion === 'process')?.steps ?? []
  const served = steps.filter(({ capability }) => capability !== undefined)
  return (
    served.length > 0 &&
    served.every(({ process, capability }) => {
      const offered = manufacturer.capabilities[capability!]!.process
      return (
        catalog.processes.get(process)?.nature === 'assembly' &&
        catalog.processRelation(process, offered).kind === 'broader'
      )
    })
  )
}

function makersOf(
  candidates: readonly LocalizationCandidate[],
  isHere: (found: { readonly manufacturer: Manufacturer }) => boolean,
): readonly RegionalMaker[] {
  const makers = new Map<string, { manufacturer: Manufacturer; fits: string[]; open: string[]; near: string[] }>()
  for (const { group, match } of candidates) {
    for (const found of [...match.matches, ...match.nearMisses].filter(isHere)) {
      const { manufacturer, standing } = found
      const maker = makers.get(manufacturer.id) ?? { manufacturer, fits: [], open: [], near: [] }
      makers.set(manufacturer.id, maker)
      maker[standing === 'misses' ? 'near' : standing].push(group.id)
    }
  }
  return [...makers.values()].sort(
    (a, b) =>
      b.fits.length - a.fits.length ||
      b.open.length - a.open.length ||
      b.near.length - a.near.length ||
      compareText(a.manufacturer.id, b.manufacturer.id),
  )
}

async function unlocking(
  left: readonly LocalizationCandidate[],
  region: string,
  matcher: RegionalMatcher,
  limit: number,
  signal: AbortSignal | undefined,
): Promise<readonly Investment[]> {
  const map = await matcher.investments(
    left.map(({ request }) => request),
    { limit, where: { regions: [region] }, ...(signal ? { signal } : {}) },
  )
  return map.makers
}

function regionOf({ location }: Manufacturer, catalog: Catalog): string | undefined {
  return location?.region ?? catalog.places.get(location?.city ?? '')?.region
}
