import type { Maker, MakerRow, Observed, Part, PartRow, Route, Shortfall } from './types.js'

/**
 * Whether a shortfall can be read from the two rows: the buyer states the requirement and the profile states the fact
 * that misses it, for every step it could have met it with. A process that is merely not mentioned is not stated to be missing.
 */
export function isStated(
  shortfall: Shortfall,
  part: Observed<PartRow>,
  maker: Observed<MakerRow>,
  steps: readonly string[],
): boolean {
  const has = (fact: string) => maker.facts.has(fact)
  const onAll = (fact: string) => steps.length > 0 && steps.every((step) => has(`${fact}:${step}`))
  switch (shortfall.kind) {
    case 'own':
      return has('trading')
    case 'process':
      return has(`denied:${shortfall.about}`)
    case 'material':
      return part.facts.has('material') && (has('materials') || onAll('materials'))
    case 'capacity':
      return part.facts.has('capacity') && onAll('capacity') && onAll('utilization')
    case 'certificate':
      return part.facts.has('certificate') && has(`lapsed:${shortfall.about}`)
    default:
      return part.facts.has(shortfall.kind) && onAll(shortfall.kind)
  }
}

/** Steps of the routes that the part's material allows and the maker has: those whose figures could be stated. */
export function stepsHeld(routes: readonly Route[], part: Part, maker: Maker): string[] {
  const steps = routes
    .filter((route) => route.materials.includes(part.material))
    .flatMap((route) => [...route.primary, ...route.secondary])
  return [...new Set(steps)].filter((step) => maker.abilities.has(step))
}
