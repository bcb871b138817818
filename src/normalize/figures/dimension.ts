import type { Envelope } from '../../model/basics.js'
import { flatMap } from '../../text/flat-map.js'
import { remembered } from '../../text/remembered.js'
import { type Found, fail, type Note, ok, type Read } from '../common/read.js'
import { type Chain, isDiameterByLength } from './chain-kind.js'
import { withoutFit } from './fit.js'
import type { Lexeme } from './lexeme.js'
import { type Mentions, mentionsOf } from './mentions.js'
import { type LabelledLength, lengthsIn, readLengthMm } from './quantity.js'
import { asRound, isOfSplines } from './round-goods.js'
import { apart, spanOf } from './scan.js'
import { addTo, areNeighbours, type Group, type Item, newGroup, SIDES } from './size-groups.js'
import { labelBefore } from './size-labels.js'
import type { SizeLabel } from './size-letters.js'
import { isOverall, ownerOf } from './size-owner.js'
import { type Unit, unitAt } from './units.js'
import { inBase, type QuantityInput, unitInLabel } from './whole.js'

/** An outer size in any form of `envelopeForm`. */
export type EnvelopeInput =
  | string
  | number
  | readonly QuantityInput[]
  | {
      readonly diameter?: QuantityInput | undefined
      readonly length?: QuantityInput | undefined
      readonly width?: QuantityInput | undefined
      readonly height?: QuantityInput | undefined
      readonly thickness?: QuantityInput | undefined
      readonly unit?: string | undefined
    }
  | { readonly shape: 'box'; readonly sidesMm: readonly number[] }
  | { readonly shape: 'cylinder'; readonly diameterMm: number; readonly lengthMm?: number | undefined }

const MILLIMETER: Unit = { id: 'mm', dimension: 'length', factor: 1 }
const EXAMPLE = 'a size, e.g. Ø256×22 mm or 120×80×40 mm'

/**
 * The outer size that single sizes make: with a diameter a cylinder (the largest diameter, as long as the length or else
 * the largest other size), without one a box of up to three sides; undefined where they make none.
 */
export function envelopeOf(all: readonly LabelledLength[]): Envelope | undefined {
  const sizes = all.filter((size) => !size.isWall)
  if (sizes.length === 0 || sizes.some(({ mm }) => !(mm > 0))) return undefined
  const round = sizes.filter((size) => size.label === 'diameter')
  const others = sizes.filter((size) => size.label !== 'diameter')
  if (round.length === 0) {
    return others.length <= SIDES ? { shape: 'box', sidesMm: others.map((size) => size.mm) } : undefined
  }
  const diameterMm = Math.max(...round.map((size) => size.mm))
  const length = others.find((size) => size.label === 'length') ?? others.reduce(longer, undefined)
  return { shape: 'cylinder', diameterMm, ...(length ? { lengthMm: length.mm } : {}) }
}

function longer(best: LabelledLength | undefined, size: LabelledLength): LabelledLength {
  return best && best.mm >= size.mm ? best : size
}

/** Reads an outer size: text, one side or a list of sides in mm, or named sides. O(n). */
export function readEnvelope(input: EnvelopeInput): Read<Envelope> {
  if (typeof input === 'string') return readText(input)
  if (typeof input === 'number') return fromSizes([[input, undefined]], undefined)
  if (typeof input !== 'object' || input === null) return fail('value.type', EXAMPLE)
  if (Array.isArray(input))
    return fromSizes(
      (input as readonly QuantityInput[]).map((side) => [side, undefined]),
      undefined,
    )
  if ('shape' in input) {
    const { shape } = input
    if (shape === 'box')
      return fromSizes(
        input.sidesMm.map((side) => [side, undefined]),
        undefined,
      )
    return fromSizes(
      [
        [input.diameterMm, 'diameter'],
        [input.lengthMm, 'length'],
      ],
      undefined,
    )
  }
  if (!('diameter' in input || 'length' in input || 'width' in input || 'height' in input || 'thickness' in input)) {
    return fail('value.missing', EXAMPLE)
  }
  const { diameter, length, width, height, thickness, unit } = input as Exclude<
    EnvelopeInput,
    { shape: string } | readonly QuantityInput[] | string | number
  >
  return fromSizes(
    [
      [diameter, 'diameter'],
      [length, 'length'],
      [width, 'width'],
      [height, 'height'],
      [thickness, 'thickness'],
    ],
    unit,
  )
}

function fromSizes(
  inputs: readonly (readonly [QuantityInput | undefined, SizeLabel | undefined])[],
  unit: string | undefined,
): Read<Envelope> {
  const sizes: LabelledLength[] = []
  const notes: Note[] = []
  for (const [input, label] of inputs) {
    if (input === undefined || input === '') continue
    const read = readLengthMm(withUnit(typeof input === 'string' ? withoutFit(input) : input, unit))
    if (!read.ok) return { ...read, expected: EXAMPLE }
    notes.push(...read.notes)
    sizes.push(label ? { mm: read.value, label } : { mm: read.value })
  }
  return whole(sizes, notes)
}

/** The record's unit holds for sides that say none. */
function withUnit(input: QuantityInput, unit: string | undefined): QuantityInput {
  if (unit === undefined || typeof input === 'object') return input
  return typeof input === 'number' || /^[\s\d.,]+$/.test(input) ? { value: input, unit } : input
}

function whole(sizes: readonly LabelledLength[], notes: readonly Note[]): Read<Envelope> {
  if (sizes.length === 0) return fail('value.missing', EXAMPLE)
  const envelope = envelopeOf(sizes)
  return envelope ? ok(envelope, notes) : fail('value.range', EXAMPLE)
}

const readText = remembered((text: string): Read<Envelope> => {
  const mentions = mentionsOf(text)
  const { lexemes } = mentions.scan
  const items = itemsOf(mentions)
  if (items.length === 0 || (items.length === 1 && items[0]!.sizes.length === 1 && !items[0]!.sizes[0]!.label)) {
    const foreign = foreignUnit(lexemes)
    if (foreign) return foreign
    const one = readLengthMm(withoutFit(text))
    return one.ok ? whole([{ mm: one.value }], one.notes) : { ...one, expected: EXAMPLE }
  }
  const inside = (i: number) => items.some(({ first, end }) => first <= i && i < end)
  const stray = mentions.quantities.find(({ number }) => !inside(number))
  if (stray?.unit && stray.unit.dimension !== 'length') return fail('unit.dimension', EXAMPLE)
  if (stray) return fail('value.unclear', EXAMPLE)
  const notes = distinct(items.flatMap((item) => item.notes))
  const after = lexemes[items.at(-1)!.end]
  if (after?.kind === 'word' && notes.some((note) => note.code === 'unit.assumed')) return fail('unit.unknown', EXAMPLE)
  return whole(
    items.flatMap((item) => item.sizes),
    notes,
  )
})

/** `500×300 кг`: the size is refused for its unit. */
function foreignUnit(lexemes: readonly Lexeme[]): Read<never> | undefined {
  for (let i = 1; i < lexemes.length; i++) {
    if (lexemes[i - 1]!.kind !== 'number' || lexemes[i]!.key === '×') continue
    const hit = unitAt(lexemes, i)
    if (hit && hit.unit.dimension !== 'length' && lexemes[i]!.text.length > 1) return fail('unit.dimension', EXAMPLE)
  }
  return undefined
}

function distinct(notes: readonly Note[]): Note[] {
  return notes.filter(
    (note, i) => note.code !== 'unit.assumed' || notes.findIndex(({ code }) => code === note.code) === i,
  )
}

function itemsOf(mentions: Mentions): Item[] {
  const { scan } = mentions
  const items = flatMap(mentions.chains, (chain) =>
    isOfSplines(scan.lexemes, chain) ? [] : [itemOf(scan.lexemes, chain)],
  )
  for (const { quantity, found } of lengthsIn(mentions)) {
    const before = labelBefore(scan.lexemes, quantity.first)
    const first = before ? before.first : quantity.first
    items.push({
      first,
      end: Math.max(quantity.end, first + 1),
      sizes: [found.value],
      joined: false,
      notes: found.notes,
    })
  }
  return items.sort((a, b) => a.first - b.first)
}

function itemOf(lexemes: readonly Lexeme[], chain: Chain): Item {
  const notes: Note[] = []
  const before = labelBefore(lexemes, chain.first)
  const named = before?.unit ?? unitInLabel(lexemes, chain.first, { dimensions: ['length'] })
  const isExplained = isDiameterByLength(lexemes, chain.end, chain.sides.length)
  const sizes = chain.sides.map((side, k): LabelledLength => {
    const unit = side.unit ?? named ?? MILLIMETER
    const mm = inBase(side.upper ?? side.scaled, unit, false, notes)
    if (side.upper) notes.push({ code: 'range.upper', expected: `up to ${mm} mm read as ${mm} mm` })
    const isDiameter = k === 0 && ((before?.label === 'diameter' && !before.weak) || isExplained)
    const label = side.round || isDiameter ? 'diameter' : side.label
    return label ? { mm, label } : { mm }
  })
  if (!named && chain.sides.some((side) => !side.unit))
    notes.push({ code: 'unit.assumed', expected: 'sizes read as mm' })
  const first = before && before.label !== 'detail' ? before.first : chain.first
  return {
    first,
    end: chain.end,
    sizes: isTube(lexemes, chain.first)
      ? tube(sizes)
      : isExplained
        ? sizes.filter((_, k) => k === 0 || k === sizes.length - 1)
        : asRound(
            lexemes,
            chain.first,
            sizes.filter((_, k) => !chain.sides[k]!.inner),
          ),
    joined: chain.sides.length > 1,
    // a seal has its three figures also where two sizes are made of them
    figures: isTube(lexemes, chain.first) || isExplained ? undefined : chain.sides.length,
    notes,
  }
}

const TUBES = /^(?:trub|tub|pipe|kuvur|profil)/

/** The word right before the size, or the head of the line: the first word, in English the second as well. */
function isTube(lexemes: readonly Lexeme[], i: number): boolean {
  const isWord = (at: number) => lexemes[at]?.kind === 'word' && TUBES.test(lexemes[at]!.key)
  if (isWord(0) || (isWord(1) && /^[A-Za-z]/.test(lexemes[1]!.text))) return true
  // 16 трубок, 210x180x32: they are counted, and the size is of the whole
  const at = isWord(i - 1) ? i - 1 : isWord(i - 2) && lexemes[i - 1]!.text !== ',' ? i - 2 : -1
  return at >= 0 && lexemes[at - 1]?.kind !== 'number'
}

/** A wall is thinner than half of a side, and than this, in mm. */
const WALL_SHARE = 2
const THICKEST_WALL = 40

/** The wall of a tube is no side: `труба 57х3,5х1000` is Ø57×1000, `труба 40х20х2` is 40×20. */
function tube(sizes: readonly LabelledLength[]): readonly LabelledLength[] {
  const [a, b, c] = sizes
  if (!a || !b) return sizes
  if (b.mm * 4 <= a.mm && b.label !== 'length')
    return [{ mm: a.mm, label: 'diameter' }, ...(c ? [{ mm: c.mm, label: 'length' as const }] : [])]
  return c && c.mm * WALL_SHARE < Math.min(a.mm, b.mm) && c.mm <= THICKEST_WALL ? [a, b] : sizes
}

/**
 * Finds outer sizes: chains (`Ø256×22 мм`, `120x80x40`) and neighbouring labelled sizes (`Ø45h6 L=320`). A single
 * labelled size is a length, see `findLengths`; `envelopeOf` makes an outer size of several. O(n).
 */
export function findDimensions(text: string): Found<Envelope>[] {
  const mentions = mentionsOf(text)
  const { scan } = mentions
  const groups: Group[] = []
  for (const item of itemsOf(mentions)) {
    if (!item.joined && (!item.sizes[0]!.label || item.sizes[0]!.isWall)) continue
    const last = groups.at(-1)
    const group = last && areNeighbours(scan.lexemes, last, item) ? last : newGroup()
    if (group !== last) groups.push(group)
    addTo(group, item)
  }
  const found = flatMap(
    ownOf(
      groups.map(({ items }) => items),
      scan.lexemes,
    ),
    (group) => {
      if (group.length === 1 && !group[0]!.joined) return []
      const envelope = envelopeOf(group.flatMap((item) => item.sizes))
      if (!envelope) return []
      const [start, end] = spanOf(scan, group[0]!.first, group.at(-1)!.end)
      return [{ value: envelope, start, end, notes: distinct(group.flatMap((item) => item.notes)) }]
    },
  )
  return apart(found)
}

function figuresOf(group: readonly Item[]): number {
  return group.reduce((sum, { sizes, figures }) => sum + (figures ?? sizes.length), 0)
}

/** Without sizes of what the thing is for or made from; where one is called overall only that. */
function ownOf(groups: readonly Item[][], lexemes: readonly Lexeme[]): readonly Item[][] {
  const owners = groups.map((group) => ownerOf(lexemes, group[0]!.first, group.at(-1)!.end, figuresOf(group)))
  const own = groups.filter((_, i) => owners[i] === undefined)
  const joined = (group: readonly Item[]) => group.some((item) => item.joined)
  const left = own.some(joined) ? own : groups.filter((_, i) => owners[i] === undefined || owners[i] === 'beside')
  const whole = left.filter((group) => joined(group) && isOverall(lexemes, group[0]!.first))
  return whole.length > 0 ? whole : left
}
