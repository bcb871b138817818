import { refuse } from '../refuse.js'
import { checkedHooks } from './hooks.js'

const KEYS = ['catalog', 'criteria', 'rank', 'weights', 'learned'] as const

/**
 * Throws HamkorError `INPUT` where a matcher is set up with a key that it does not have (misspelled weights would change
 * every ranking, and nobody would notice) or with a catalog that is none.
 */
export function checkedSetup(setup: object, more: readonly string[]): void {
  if (typeof setup !== 'object' || setup === null || Array.isArray(setup)) refuse('setup', setup, 'an object')
  const keys: readonly string[] = [...more, ...KEYS]
  for (const [key, value] of Object.entries(setup)) {
    if (!keys.includes(key)) refuse(`setup.${key}`, value, `one of ${keys.join(', ')}`)
  }
  checkedHooks(setup)
  const { catalog, weights } = setup as Readonly<Record<string, unknown>>
  if (catalog !== undefined && !(typeof catalog === 'object' && catalog !== null && 'fingerprint' in catalog)) {
    refuse('catalog', catalog, 'a catalog, e.g. defaultCatalog or what extendCatalog gives')
  }
  if (weights !== undefined && (typeof weights !== 'object' || weights === null || Array.isArray(weights))) {
    refuse('weights', weights, 'an object of weights by criterion id')
  }
}
