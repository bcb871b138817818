import { HamkorError } from '../errors.js'
import type { Criterion, CriterionContext, ManufacturerCriterion, StepCriterion } from '../model/criterion.js'
import type { Capability, Manufacturer } from '../model/manufacturer.js'
import type { Part, ProcessRoute } from '../model/part.js'
import { CATALOG_SHAPE, MANUFACTURER, PART_SHAPE } from '../model/shapes.js'
import { checkedShape, refuse, type Shape } from '../refuse.js'

const CONTEXT: Shape = { catalog: CATALOG_SHAPE, part: PART_SHAPE }

/**
 * A criterion that names the argument it stumbles over: a host may call `require` and `assess` by itself. Arguments are
 * looked at only where it stumbled, because a match asks a criterion of whatever it looks at.
 */
export function atDoor<C extends Criterion>(criterion: C): C {
  return (criterion.scope === 'step' ? stepAtDoor(criterion) : makerAtDoor(criterion)) as C
}

function stepAtDoor(criterion: StepCriterion): StepCriterion {
  const { require, assess } = criterion
  return {
    ...criterion,
    require: (route, step, context) => {
      try {
        return require(route, step, context)
      } catch (cause) {
        throw cause instanceof HamkorError ? cause : stepRefused(route, step, context, cause)
      }
    },
    assess: (need, capability, manufacturer, context) => {
      try {
        return assess(need, capability, manufacturer, context)
      } catch (cause) {
        throw cause instanceof HamkorError ? cause : capabilityRefused(need, capability, manufacturer, context)
      }
    },
  }
}

function makerAtDoor(criterion: ManufacturerCriterion): ManufacturerCriterion {
  const { require, assess } = criterion
  return {
    ...criterion,
    require: (part, context) => {
      try {
        return require(part, context)
      } catch (cause) {
        throw cause instanceof HamkorError ? cause : partRefused(part, context, cause)
      }
    },
    assess: (need, manufacturer, context) => {
      try {
        return assess(need, manufacturer, context)
      } catch (cause) {
        throw cause instanceof HamkorError ? cause : offerRefused(need, manufacturer, context)
      }
    },
  }
}

/** Throws for the first argument that is none; else gives back what was thrown. */
function stepRefused(route: ProcessRoute, step: number, context: CriterionContext, cause: unknown): unknown {
  checkedShape('route', route, { steps: [{ process: 'text' }], materials: 'list' })
  checkedShape('step', step, 'number')
  if (route.steps[step] === undefined) refuse('step', step, 'the position of a step of the route, from 0')
  checkedShape('context', context, CONTEXT)
  return cause
}

function partRefused(part: Part, context: CriterionContext, cause: unknown): unknown {
  checkedShape('part', part, PART_SHAPE)
  checkedShape('context', context, CONTEXT)
  return cause
}

function capabilityRefused(
  need: unknown,
  capability: Capability,
  manufacturer: Manufacturer,
  context: CriterionContext,
): never {
  checkedShape('capability', capability, MANUFACTURER.capabilities[0])
  offerRefused(need, manufacturer, context)
}

/** What was offered is looked at first; where it is all there, the need is not of this criterion. */
function offerRefused(need: unknown, manufacturer: Manufacturer, context: CriterionContext): never {
  checkedShape('manufacturer', manufacturer, MANUFACTURER)
  checkedShape('context', context, CONTEXT)
  refuse('need', need, 'what `require` of this criterion gave')
}
