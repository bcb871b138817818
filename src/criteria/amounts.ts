import type { Amount, CountUnit } from '../model/basics.js'
import type { RouteStep } from '../model/part.js'
import { mayBeSubcontracted } from './missing-step.js'

/** An amount that a step is asked for. */
export interface StepAmount extends Amount {
  /** The step may be done elsewhere. */
  readonly isOptional?: true
}

/** What a step is asked for, where anything is. */
export function amountOfStep(amount: Amount | undefined, step: RouteStep): StepAmount | undefined {
  return amount && mayBeSubcontracted(step) ? { ...amount, isOptional: true } : amount
}

/** What amounts are converted through. */
export interface Conversion {
  /** Mass of one piece. */
  readonly massKg?: number | undefined
  /** Hours that one piece takes. */
  readonly cycleTimeHours?: number | undefined
}

/** An amount in another unit: kg ↔ pieces through mass, hours → pieces through cycle time; undefined where it cannot be. */
export function amountIn(amount: Amount, unit: CountUnit, through: Conversion): number | undefined {
  if (amount.unit === unit) return amount.value
  const pieces = piecesOf(amount, through)
  if (pieces === undefined || unit === 'piece') return pieces
  return unit === 'kg' && isPositive(through.massKg) ? pieces * through.massKg : undefined
}

function piecesOf({ value, unit }: Amount, { massKg, cycleTimeHours }: Conversion): number | undefined {
  if (unit === 'piece') return value
  if (unit === 'kg' && isPositive(massKg)) return value / massKg
  if (unit === 'hour' && isPositive(cycleTimeHours)) return value / cycleTimeHours
  return undefined
}

function isPositive(value: number | undefined): value is number {
  return value !== undefined && value > 0
}
