import type { Envelope, Lang, Reason, ReasonValue } from '../model/basics.js'
import type { Namer } from './names.js'
import { formatDate, formatNumber, formatPercent } from './numbers.js'
import { fill, list, oneLine, type Phrasebook, type Wording } from './phrasebook.js'
import { formatPeriod, formatQuantity, formatRange } from './units.js'

/** What is said with: a language, its names and its wordings. */
export interface Voice {
  readonly lang: Lang
  readonly namer: Namer
  readonly book: Phrasebook
}

/** The slots of a reason's wordings; one that the reason does not fill is absent. */
export interface Slots extends Readonly<Record<string, string | undefined>> {
  readonly required?: string
  readonly offered?: string
  /** Material over which a substitute was reached. */
  readonly via?: string
  /** What is offered as a share of what is required. */
  readonly share?: string
  /** A destination less than a kilometer away. */
  readonly near?: string
  /** Steps of the route that are covered, and all of them. */
  readonly served?: string
  readonly total?: string
}

/** Says the values of a reason. O(size of the reason). */
export function slotsOf(reason: Reason, voice: Voice): Slots {
  const { required, offered, code } = reason
  const { wording } = voice.book
  const criterion = code.slice(0, Math.max(code.indexOf('.'), 0))
  const context = { ...voice, criterion }
  const wanted = said(required, context, criterion === 'material' ? wording.or : wording.and)
  if (code === 'material.substitute' && offered?.kind === 'list') {
    const [offer, via] = offered.items.map((item) => said(item, context, wording.and))
    return { ...slot('required', wanted), ...slot('offered', offer), ...slot('via', via) }
  }
  const given = said(withoutRepeating(required, offered), context, wording.and)
  return {
    ...slot('required', wanted),
    ...slot('offered', given),
    ...slot('share', shareOf(required, offered, voice)),
    ...slot('near', isHere(offered) ? wanted : undefined),
    ...(code === 'process.someSteps' ? stepsServed(required, offered, voice.lang) : {}),
  }
}

/** One value as it is said about a criterion; undefined where there is nothing to say. */
export function valueText(value: ReasonValue, voice: Voice, criterion: string): string | undefined {
  return said(value, { ...voice, criterion }, criterion === 'material' ? voice.book.wording.or : voice.book.wording.and)
}

interface Context extends Voice {
  readonly criterion: string
}

function slot(name: 'required' | 'offered' | 'via' | 'share' | 'near', text: string | undefined): Slots {
  return text ? { [name]: text } : {}
}

function said(value: ReasonValue | undefined, context: Context, joint: string): string | undefined {
  if (!value) return undefined
  const { lang, namer, criterion } = context
  switch (value.kind) {
    case 'process':
      return namer.process(value.id)
    case 'material':
      return namer.material(value.id, value.text)
    case 'certificate':
      return certificate(namer.certificate(value.id), value.validUntil, lang)
    case 'parameter':
      return parameter(value, context)
    case 'quantity':
      return formatQuantity(rounded(value), unitOf(value.unit, criterion), lang)
    case 'range':
      return formatRange(value, unitOf(value.unit, criterion), lang)
    case 'it':
      return value.grade < 1 ? ['IT01', 'IT0'][value.grade + 1] : `IT${formatNumber(value.grade, lang)}`
    case 'ra':
      return `Ra ${formatQuantity(value.micrometers, 'µm', lang)}`
    case 'envelope':
      return envelope(value.envelope, lang)
    case 'window':
      return formatPeriod(date(value.from, lang), date(value.to, lang), lang)
    case 'share':
      return formatPercent(value.value, lang)
    case 'part':
      return namer.part(value.id)
    case 'text':
      return text(value.text, context)
    case 'list':
      return listed(
        value.items.flatMap((item) => said(item, context, joint) ?? []),
        joint,
      )
  }
}

/** Items of a list that a reader still takes in. */
const ITEMS = 6

function listed(items: readonly string[], joint: string): string {
  const different = [...new Set(items)]
  return different.length > ITEMS ? `${different.slice(0, ITEMS).join(', ')}, …` : list(different, joint)
}

/** Distances are between centres of places: whole kilometres. */
function rounded({ value, unit }: ReasonValue & { kind: 'quantity' }): number {
  return unit === 'km' && value >= 1 ? Math.round(value) : value
}

/** Criteria give keys, codes and place ids as texts; anything else is a word as written. */
function text(value: string, { criterion, namer, book: { wording } }: Context): string {
  if (criterion === 'ownManufacture' && isOwnEvidence(value, wording)) return wording.own[value]
  if (criterion === 'experience' && /^\d{4}$/.test(value)) return fill(wording.heading, { code: value })
  if (criterion === 'proximity') return namer.place(value) ?? oneLine(value)
  return namer.term(value)
}

function isOwnEvidence(value: string, { own }: Wording): value is keyof Wording['own'] {
  return Object.hasOwn(own, value)
}

function certificate(name: string, validUntil: string | undefined, lang: Lang): string {
  const until = formatPeriod(undefined, date(validUntil, lang), lang)
  return until ? `${name} (${until})` : name
}

/** `sheet thickness up to 3 mm`; without its name where the reason has said it already. */
function parameter(value: ReasonValue & { kind: 'parameter' }, { lang, namer }: Context): string | undefined {
  // a plain count (number of axes) needs no unit
  const range = formatRange(value, value.unit === 'piece' ? '' : value.unit, lang)
  if (value.id === '') return range
  return range ? `${namer.parameter(value.id)} ${range}` : namer.parameter(value.id)
}

/** The offered figure of the demanded parameter, without the name that the demand has said. */
function withoutRepeating(required: ReasonValue | undefined, offered: ReasonValue | undefined) {
  const same = required?.kind === 'parameter' && offered?.kind === 'parameter' && required.id === offered.id
  return same && (offered.min !== undefined || offered.max !== undefined) ? { ...offered, id: '' } : offered
}

/** Capacities are per year, whatever their unit says. */
function unitOf(unit: string, criterion: string): string {
  return criterion === 'capacity' && !/\//.test(unit) && unit !== '%' ? `${unit}/year` : unit
}

function envelope(size: Envelope, lang: Lang): string | undefined {
  const sides =
    size.shape === 'box' ? size.sidesMm : [size.diameterMm, ...(size.lengthMm === undefined ? [] : [size.lengthMm])]
  const last = sides.at(-1)
  if (last === undefined) return undefined
  const figures = [...sides.slice(0, -1).map((side) => formatNumber(side, lang)), formatQuantity(last, 'mm', lang)]
  return (size.shape === 'cylinder' ? 'Ø' : '') + figures.join('\u00a0×\u00a0')
}

function date(value: string | undefined, lang: Lang): string | undefined {
  return value === undefined ? undefined : formatDate(oneLine(value), lang)
}

function shareOf(required: ReasonValue | undefined, offered: ReasonValue | undefined, { lang }: Voice) {
  if (required?.kind !== 'quantity' || offered?.kind !== 'quantity') return undefined
  const share = offered.value / required.value
  // rounded down: 99.6 % is not enough
  return share >= 0 && share < 1 ? formatPercent(Math.floor(share * 100) / 100, lang) : undefined
}

function isHere(offered: ReasonValue | undefined): boolean {
  return offered?.kind === 'quantity' && offered.unit === 'km' && offered.value < 1
}

/** The share of steps as the counts that it came from. */
function stepsServed(required: ReasonValue | undefined, offered: ReasonValue | undefined, lang: Lang): Slots {
  if (required?.kind !== 'list' || offered?.kind !== 'share') return {}
  const total = required.items.length
  return { served: formatNumber(Math.round(offered.value * total), lang), total: formatNumber(total, lang) }
}
