import { COMPLETE, FIELD, type Rates } from '../world/rates.js'

/** One kind of fact told in full, all else as in the field. */
export interface FullyTold {
  readonly who: 'makers' | 'parts'
  readonly what: string
  readonly rates: Rates
}

const form = { styles: COMPLETE.styles }

function ofMakers(what: string, told: Partial<Omit<Rates, 'maker' | 'part'>>, figures: Partial<Rates['maker']> = {}) {
  return { who: 'makers', what, rates: { ...FIELD, ...told, maker: { ...FIELD.maker, ...figures } } } as const
}

function ofParts(what: string, told: Partial<Rates['part']>, words: Partial<Omit<Rates, 'maker' | 'part'>> = {}) {
  return { who: 'parts', what, rates: { ...FIELD, ...words, part: { ...FIELD.part, ...told } } } as const
}

const plainWords = { parent: 0, coined: 0, mixed: 0, typo: 0, homoglyph: 0 }

/**
 * Kinds of facts, each told by every row that has it: what our scorer makes of a fact when it need not be inferred, so the
 * most that inferring this kind of fact could bring it.
 */
export const FACTS: readonly FullyTold[] = [
  ofMakers('a filled form instead of lists and prose', form),
  ofMakers('all its processes, no other', { mention: 1, overclaim: 0 }),
  ofMakers('every name the usual one', plainWords),
  ofMakers('all its processes by their usual names', { ...plainWords, mention: 1, overclaim: 0 }),
  ofMakers('materials', {}, { materials: 1 }),
  ofMakers('tolerance and roughness, in a form', form, { tolerance: 1, roughness: 1 }),
  ofMakers('size and mass, in a form', form, { envelope: 1, mass: 1 }),
  ofMakers('capacity and smallest lot, in a form', form, { capacity: 1, utilization: 1, lot: 1 }),
  ofMakers('certificates with their dates', { certificates: 1, dated: 1 }),
  ofMakers('whether it makes or trades', { own: 1, admitsTrade: 1, claimsOwn: 0 }),
  ofMakers('products', { products: 1 }),
  { who: 'makers', what: 'everything', rates: COMPLETE },
  ofParts('every name the usual one', {}, plainWords),
  ofParts('processes', { processes: 1 }),
  ofParts('material', { material: 1 }),
  ofParts('size, mass, tolerance, roughness', { size: 1, mass: 1, tolerance: 1, roughness: 1 }),
  ofParts('volume and lot', { volume: 1, lot: 1 }),
  ofParts('certificates', { certificates: 1 }),
  { who: 'parts', what: 'everything', rates: COMPLETE },
]
