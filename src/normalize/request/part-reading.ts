import type { Envelope } from '../../model/basics.js'
import type { Catalog, PartRow } from '../../model/catalog.js'
import type { Part, Span } from '../../model/part.js'
import type { PartInput } from '../../model/part-schema.js'
import { rememberedBy } from '../../text/remembered.js'
import type { IssueLog } from '../common/issues.js'
import { fieldOf, isBlank } from '../fields/fields.js'
import { readEnvelope } from '../figures/dimension.js'
import { isRawMaterialCode } from '../figures/hs-family.js'
import { readPartKind } from '../parts/part-kind.js'
import { isAkin } from '../words/routes.js'
import { spansOf } from './evidence.js'
import { readText } from './free-text.js'
import { familyNamed, granulesNamed, standardNaming } from './named-family.js'
import { type PartFacts, statedFacts } from './part-facts.js'
import { nameOf, type PartNaming } from './part-naming.js'
import type { TextReading } from './readings.js'
import { settled } from './settle.js'
import { type ToldFacts, toldFacts } from './told-facts.js'

/** What a record says of a part, before it is known how the part is made. */
export interface PartReading {
  readonly texts: { readonly name: TextReading; readonly description: TextReading }
  readonly name: PartNaming
  readonly told: ToldFacts
  readonly facts: PartFacts
  readonly kind: Part['kind']
  readonly family: PartRow | undefined
  readonly spans: readonly Span[]
}

/** Reads the texts and fields of a record; what cannot be read is logged. O(text). */
export function partReading(record: PartInput, catalog: Catalog, log: IssueLog): PartReading {
  const texts = {
    name: readNameText(textOf(record.name), catalog),
    description: readText(textOf(record.description), 'description', catalog),
  }
  const name = nameOf(texts.name.text === '' ? texts.description : texts.name, catalog, log)
  const told = toldFacts([texts.name, texts.description], name, sizeOf(record), catalog, log)
  const facts = settled(statedFacts(record, told.facts.dimensions, catalog, log), told, catalog, log)
  const named = familyNamed(name, facts, texts.description, catalog)
  const kind = fieldOf(record.kind, ['kind'], readPartKind, log) ?? kindOf(record, facts, named, name, catalog)
  const family = named && isTradedOf(named, facts, catalog) ? named : undefined
  const spans = [
    ...spansOf(texts.name, name.field === 'name' ? name.spans : []),
    ...spansOf(texts.description, [
      ...(name.field === 'description' ? name.spans : []),
      ...granulesNamed(name, family, texts.description),
      ...standardNaming(name, family, texts.description),
    ]),
  ]
  return { texts, name, told, facts, kind, family, spans }
}

/** The size that the fields state, which tolerances of the text belong to; its issues are told where the field is read. */
function sizeOf({ dimensions }: PartInput): Envelope | undefined {
  if (dimensions === undefined || isBlank(dimensions)) return undefined
  const read = readEnvelope(dimensions)
  return read.ok ? read.value : undefined
}

const readNameText = rememberedBy((text: string, catalog: Catalog) => readText(text, 'name', catalog))

/** A raw material's family yields to a stated material of the same group: granulate of HDPE is not that of PP. */
function isTradedOf(family: PartRow, { materials }: PartFacts, catalog: Catalog): boolean {
  if (family.kind === 'component') return true
  const traded = family.routes.flatMap((route) => route.materials)
  const pairs = materials.flatMap((need) => traded.map((id) => [need.id, id] as const))
  if (pairs.some(([need, id]) => isAkin(need, id, catalog))) return true
  return pairs.every(([need, id]) => catalog.materialGroup(need) !== catalog.materialGroup(id))
}

/** A part that is only a material, or of a code of raw materials, is one; what has a family is what the family is. */
function kindOf(
  record: PartInput,
  facts: PartFacts,
  family: PartRow | undefined,
  name: PartNaming,
  catalog: Catalog,
): Part['kind'] {
  if (family) return family.kind
  if (record.processes !== undefined || record.routes !== undefined) return 'component'
  if (facts.hsCode !== undefined && isRawMaterialCode(facts.hsCode, catalog)) return 'material'
  return name.isMaterial && !facts.dimensions && !facts.precision ? 'material' : 'component'
}

/** A cell as a text; empty for one that says nothing. */
export function textOf(input: string | number | undefined): string {
  return isBlank(input) ? '' : String(input).trim()
}
