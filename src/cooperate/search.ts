import { LIMITS } from '../model/limits.js'
import { firstOf } from './best-first.js'
import { chainsOf } from './chains.js'
import { hasDominatedMember, withoutDominated } from './dominance.js'
import { keepOffers, legsOf, offerOf } from './graph.js'
import type { RouteGraph } from './route-work.js'

/** A chain of makers over a route. */
export interface Found {
  readonly of: RouteGraph
  /** One per layer of the graph: positions in the pool. */
  readonly makers: readonly number[]
  readonly isOpen: boolean
  /** In units: offers and uncovered steps less legs. */
  readonly value: number
}

/** What was found, and whether the search came to its end. */
export interface Search {
  readonly found: readonly Found[]
  readonly answer: 'exact' | 'truncated'
}

/** Order of consortia: fits before open, then value, then route, then the makers along it. Total. */
function compareFound(a: Found, b: Found): number {
  return (
    Number(a.isOpen) - Number(b.isOpen) ||
    b.value - a.value ||
    a.of.work.route - b.of.work.route ||
    compareMakers(a.makers, b.makers)
  )
}

function compareMakers(a: readonly number[], b: readonly number[]): number {
  for (let s = 0; s < Math.min(a.length, b.length); s++) {
    if (a[s] !== b[s]) return a[s]! - b[s]!
  }
  return a.length - b.length
}

/**
 * The `limit` best chains over several routes, none with a dominated member. Rejects with the signal's reason when
 * aborted; gives the event loop a turn now and then.
 */
export async function searchRoutes(
  routes: readonly RouteGraph[],
  limit: number,
  maxMembers: number,
  signal: AbortSignal | undefined,
): Promise<Search> {
  const found: Found[] = []
  let answer: Search['answer'] = 'exact'
  for (const route of routes) {
    const search = await searchRoute(route, limit, maxMembers, signal)
    found.push(...search.found)
    if (search.answer === 'truncated') answer = 'truncated'
  }
  return { found: found.sort(compareFound).slice(0, limit), answer }
}

async function searchRoute(
  route: RouteGraph,
  limit: number,
  maxMembers: number,
  signal: AbortSignal | undefined,
): Promise<Search> {
  const { rest } = route
  if (rest === undefined || limit === 0) return { found: [], answer: 'exact' }
  const graph = withoutDominated(route.graph)
  const found: Found[] = []
  // a step that is nobody's is an open question by itself
  const phases = route.uncovered.length > 0 ? (['any'] as const) : (['fits', 'open'] as const)
  for (const phase of phases) {
    const over = phase === 'fits' ? keepOffers(graph, ({ isOpen }) => !isOpen) : graph
    const due = phase === 'open' ? 'open' : 'nothing'
    const chains = chainsOf(over, { maxMembers, due, work: LIMITS.chains })
    while (found.length < limit) {
      signal?.throwIfAborted()
      const next = chains.next()
      if (next.done) {
        if (next.value === 'truncated') return { found, answer: 'truncated' }
        break
      }
      if (!next.value) await new Promise((resolve) => setTimeout(resolve, 0))
      else if (!hasDominatedMember(graph, next.value.makers)) {
        found.push({ of: route, makers: next.value.makers, isOpen: phase !== 'fits', value: next.value.value + rest })
      }
    }
  }
  return { found, answer: 'exact' }
}

/**
 * Makers outside a chain that could take over all steps of a member, best first by what the chain would be worth.
 * O(makers · steps).
 */
export function replacementsOf({ of: { graph }, makers }: Found, member: number, most: number): number[] {
  const [first, ...rest] = makers.flatMap((maker, s) => (maker === member ? [graph.layers[s]!] : []))
  const others: Replacement[] = []
  for (const { maker: other, isOpen, value } of first!) {
    if (makers.includes(other)) continue
    const offers = rest.map((layer) => offerOf(layer, other))
    if (offers.includes(undefined)) continue
    others.push({
      other,
      isOpen: isOpen || offers.some((offer) => offer!.isOpen),
      value: offers.reduce((sum, offer) => sum + offer!.value, value) - legsOf(graph, makers, member, other),
    })
  }
  return firstOf(others, most, compareReplacements).map(({ other }) => other)
}

interface Replacement {
  readonly other: number
  readonly isOpen: boolean
  readonly value: number
}

function compareReplacements(a: Replacement, b: Replacement): number {
  return Number(a.isOpen) - Number(b.isOpen) || b.value - a.value || a.other - b.other
}
