import type { Catalog } from '../../model/catalog.js'
import { before, decimal, matchesOf, type TechnicalText, technicalText } from '../engineering/technical-text.js'
import { lexemesOf, signIn } from '../words/lexemes.js'
import type { Reading } from './readings.js'

/*
 * The module of a gear by its letter or short form: `m=3`, `мод. 2,5`, `m3 z24`. It is a figure of the gear, no thread and no
 * length; the number of teeth is none of it.
 */

/** What has teeth; a bare m elsewhere is a metre. */
const isOfGear = signIn(
  /шестер|зубчат|зубч|червя|звездоч|звёздоч|колес|рейк|сателлит|тишли|gear|pinion|rack|worm|sprocket|shester|zubchat|tishli|g.?ildirak|ғилдирак/iu,
)
const SIGN = /[mм]\s?=\s?\d|мод\.|mod\.|[zZ]\s?=?\s?\d/u
const VALUE = String.raw`(\d{1,2}(?:[.,]\d{1,3})?)(?!\d|[.,]\d|\s?[xX×*]\s?\d|\s?(?:шт|mm2|[кk][гg]))`
const TEETH = String.raw`[zZ]\s?=?\s?\d{1,3}(?!\d)`
const MODULE = new RegExp(
  [
    String.raw`(?<![\p{L}\d])[mM](?:[nt])?\s?=\s?${VALUE}`,
    String.raw`(?<!\p{L})(?:[mм][оo]д|mod)\.\s?[:=]?\s?${VALUE}`,
    String.raw`(?<![\p{L}\d])[mM]\s?${VALUE}(?=[\s,;]{1,3}${TEETH})`,
    String.raw`(?<=(?<![\p{L}\d])${TEETH}[\s,;]{1,3})[mM]\s?${VALUE}(?!\p{L})`,
  ].join('|'),
  'gu',
)
/** Modules of ISO 54 and of coarser drives, mm. */
const LEAST = 0.05
const LARGEST = 100
const ID = 'gearModule'

/** A mass, or the thread of a hole: `масса m=3`, `отверстие М8 z 24`. */
const OTHER =
  /(?:масса|вес|mass|weight|massasi|вазни|vazni|отв\p{L}{0,7}\.?|резьб\p{L}{1,2}|holes?|thread|teshik)\s?$/iu

/** The modules that a text about gears names. O(n). */
export function gearModulesIn(text: string, catalog: Catalog): readonly Reading<'parameter'>[] {
  if (!SIGN.test(text) || !isOfGear(lexemesOf(text)) || catalog.parameters.get(ID)?.unit !== 'mm') return []
  const source = technicalText(text, 'text')
  return matchesOf(MODULE, source.latin).flatMap((match) => moduleOf(match, source))
}

function moduleOf(match: RegExpExecArray, { text, offset }: TechnicalText): Reading<'parameter'>[] {
  const { 0: written, index } = match
  const mm = decimal(match.slice(1).find((one) => one !== undefined) ?? '')
  if (!(mm >= LEAST) || mm > LARGEST || OTHER.test(before(text, index, 14))) return []
  const end = index + written.length
  return [
    {
      value: { id: ID, min: mm, max: mm, unit: 'mm' },
      start: offset(index),
      end: offset(end),
      notes: [],
      readAs: 'parameter',
    },
  ]
}
