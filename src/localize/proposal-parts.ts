import type { Part } from '../model/part.js'
import type { PlannedPart } from '../model/plan.js'
import { refuse } from '../refuse.js'
import { checkedList } from './check.js'
import type { ProposalInput } from './proposal-input.js'

/** A part of a project, and the path of the input where it stands. */
export interface PlacedPart {
  readonly part: Part
  readonly at: string
}

/** The parts of a project, one or several, in their order. */
export function partsOf({ part, parts = [] }: ProposalInput): readonly PlacedPart[] {
  return part !== undefined ? [{ part, at: 'part' }] : parts.map((each, i) => ({ part: each, at: `parts[${i}]` }))
}

type Named = Pick<Part, 'id' | 'name'>

/** How rows and tasks of a project tell which of its parts they are of. */
export interface PartTeller {
  row(part: Named): { readonly part?: string; readonly partName?: string }
  task(parts: readonly Named[]): { readonly parts?: readonly PlannedPart[] }
}

const BY_NAME: PartTeller = {
  row: ({ id, name }) => ({ part: id, partName: name }),
  task: (parts) => ({ parts: parts.map(({ id, name }) => ({ id, name })) }),
}
const SILENT: PartTeller = { row: () => ({}), task: () => ({}) }

/** By id and name where the project or its allocation has several parts; with one there is nothing to tell. O(lots). */
export function partTeller(input: ProposalInput): PartTeller {
  const [first, ...others] = partsOf(input)
  const lots = input.allocation?.lots ?? []
  return others.length > 0 || lots.some(({ part }) => part.id !== first?.part.id) ? BY_NAME : SILENT
}

/** Throws HamkorError `INPUT` unless there is one part or a list of them. */
export function checkParts({ part, parts }: ProposalInput): void {
  if (part !== undefined && parts !== undefined) refuse('parts', parts, 'either part or parts')
  if (part === undefined && checkedList('parts', parts, 200).length === 0) refuse('parts', parts, 'at least one part')
}
