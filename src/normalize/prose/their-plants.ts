import type { Word } from './clauses.js'
import { isOwning, type PartyHit } from './other-parties.js'

/*
 * Plants and people of a trade that a maker names to say where something comes from, for whom it is, or whom it lies beside:
 * `с литейного завода`, `opposite the foundry`, `quyish zavodidan`, `к гальваникам`. The work in such a name is theirs.
 */

/** Before them. */
const BEFORE = /^(?:s|so|ot|dlya|naprotiv|vozle|okolo|from|for|oposite|near|beside|to|behind)$/
const RANGE = /^(?:from|ot|s)$/
const UP_TO = /^(?:to|do)$/
/** `на заводе` may be the maker's own place, and `в литейном цехе` is. */
const PLANT =
  /^(?:zavod(?:a|ov|om|u|ami)|fabrik[aiu]?|kombinat(?:a|ov)|foundr(?:y|ies)|plants?|forges?|smith(?:y|ies)|mils?|factor(?:y|ies))$/
/** Words between the preposition and the plant. */
const NAME = 3
const TRADESMEN =
  /^(?:galvanik|termist|liteyshik|kuznes|svarshik|malyar|shlifovshik|shtampovshik|plater|painter|caster)(?:am|ov|u|a|s)?$/
const TO_PEOPLE = /^(?:k|u|ot|to)$/
/** Uzbek says it behind the plant. */
const UZBEK_PLANT = /^(?:zavod|fabrika|seh|korhona)(?:i|lar|lari)?$/
const UZBEK_FROM = /^(?:zavod|fabrika|korhona)(?:i|lar|lari)?dan$/
const BESIDE = /^(?:uchun|yonida|oldida|yakinida|roparasida)$/

/** The stretch from an index that names another's plant or people of a trade. O(1). */
export function theirPlantAt(words: readonly Word[], i: number): PartyHit | undefined {
  const { key } = words[i]!
  const next = words[i + 1]
  if (TO_PEOPLE.test(key) && next && TRADESMEN.test(next.key)) return { from: i, to: i + 2 }
  if (BEFORE.test(key)) {
    const name = words.slice(i + 1, i + 2 + NAME)
    const at = name.findIndex((word) => PLANT.test(word.key))
    if (at < 0 || name.slice(0, at).some((word) => isOwning(word.key) || word.isNumber)) return undefined
    // from foundry to paint, all under one roof
    if (RANGE.test(key) && words.slice(i + at + 2).some((word) => UP_TO.test(word.key))) return undefined
    // с завода штамповки: what it makes may stand behind
    return { from: i, to: Math.min(i + at + 3, words.length) }
  }
  const isBeside = UZBEK_PLANT.test(key) && next !== undefined && BESIDE.test(next.key)
  if (!isBeside && !UZBEK_FROM.test(key)) return undefined
  const from = Math.max(0, i - 2)
  return words.slice(from, i).some((word) => isOwning(word.key)) ? undefined : { from, to: i + 1 }
}
