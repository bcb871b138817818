import type { CountUnit } from '../../model/basics.js'
import type { Unit } from './units.js'

/** What a unit is counted in and how many of it one base unit makes; undefined for units nothing is sold in. */
export function countUnit({ id, dimension }: Unit): { readonly unit: CountUnit; readonly over: number } | undefined {
  switch (dimension) {
    case 'piece':
    case 'set':
      return { unit: dimension, over: 1 }
    case 'mass':
      return { unit: 'kg', over: 1 }
    case 'length':
      return { unit: 'm', over: 1000 }
    case 'area':
      return { unit: 'm2', over: 1 }
    case 'volume':
      return id === 'm3' || id === 'cm3' ? { unit: 'm3', over: 1000 } : { unit: 'l', over: 1 }
    case 'time':
      return id === 'h' ? { unit: 'hour', over: 1 } : undefined
    default:
      return undefined
  }
}
