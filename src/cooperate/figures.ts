import type { Bottleneck, ChainLeadTime, ChainLeg } from '../model/consortium.js'
import { freeCapacity } from './route-work.js'
import type { Link, Telling } from './telling.js'

/** Where the work changes hands, and the way to the destination where the part has one. */
export function chainLegs(links: readonly Link[], { plan, pool, ways }: Telling): ChainLeg[] {
  const place = (maker: number) => ways.place[maker]!
  return links.flatMap(({ maker }, i): ChainLeg[] => {
    const to = links[i + 1]?.maker
    if (to === maker || (to === undefined && !plan.part.destination)) return []
    const km = to === undefined ? ways.kmToDestination(maker) : ways.km(maker, to)
    return [
      {
        from: pool.id(maker),
        ...(to === undefined ? {} : { to: pool.id(to) }),
        ...(km === undefined ? {} : { km }),
        cost: to === undefined ? ways.delivery(place(maker)) : ways.between(place(maker), place(to)),
      },
    ]
  })
}

/** Free per year of the capability that does a step; undefined where it is not known. */
export function freeOf({ maker, fit }: Link, { plan, pool }: Telling): number | undefined {
  return freeCapacity(plan, pool.maker(maker).capabilities[fit.capability!]!)
}

/**
 * The step with the least free capacity of those that tell it, the first of equals; none where that is enough for the
 * annual volume: then it holds nothing up.
 */
export function bottleneckOf(links: readonly Link[], telling: Telling): Bottleneck | undefined {
  const volume = telling.plan.part.annualVolume
  const needed = volume?.value ?? 0
  let least: Bottleneck | undefined
  for (const link of links) {
    const free = freeOf(link, telling)
    if (free === undefined || (least && least.free <= free) || (needed > 0 && free >= needed)) continue
    least = {
      manufacturer: telling.pool.id(link.maker),
      step: link.step,
      process: link.plan.process,
      free,
      unit: volume?.unit ?? 'piece',
      ...(needed > 0 ? { share: free / needed } : {}),
    }
  }
  return least
}

/** Days along the route; one capability that does several steps in a row is waited for once. */
export function leadTimeOf(links: readonly Link[], { pool }: Telling): ChainLeadTime {
  let days: number | undefined
  const unknown: number[] = []
  links.forEach(({ step, maker, fit }, i) => {
    const before = links[i - 1]
    if (before && before.maker === maker && before.fit.capability === fit.capability) return
    const own = pool.maker(maker).capabilities[fit.capability!]!.leadTimeDays
    if (own === undefined) unknown.push(step)
    else days = (days ?? 0) + own
  })
  return { ...(days === undefined ? {} : { days }), unknown }
}
