import type { Catalog } from '../../model/catalog.js'
import type { Found } from '../common/read.js'
import type { Clause, Sentence } from './clauses.js'
import { stancesOf } from './stance.js'

/** Words by which a sentence says that its products are made by the one who writes. */
const MAKES =
  /выпуска|производим|производит|производство|изготавлива|изготовлени|изготовля|делаем|собираем|отливаем|отлива[её]т|льём|куём|штампуем|продукци|номенклатур|ассортимент|(?<!\p{L})изделия|(?<!\p{L})(?:make|produce|manufactur|mou?ld|assembl|cast|forg|extrud|stamp)\p{L}*|(?<!\p{L})products?(?!\p{L})|ishlab chiqar|tayyorla|yasa|tikam|quyam|yigʻam|mahsulot|buyum|ишлаб чиқар|тайёрла|ясайм|тикам|қуям|йиғам|маҳсулот|буюм/iu
/** What is only worked in the same clause may be another's: `simlarni payvandlaymiz`, `корпуса фрезеруем`. */
const MAKES_IT =
  /выпуска|производ|изготавлива|изготовл|делаем|собираем|(?<!\p{L})(?:make|produce|manufactur)\p{L}*|ishlab chiqar|chiqaramiz|tayyorla|yasa|yigʻam|ишлаб чиқар|чиқарамиз|тайёрла|ясайм|йиғам/iu
/** By which it says that they are others'. */
const OTHERS =
  /закупа|покупа|привоз|импорт|продаж|прода[её]м|торг|склад|поставщик|запчаст|(?<!\p{L})(?:buy|bought|import|sell|stock|distribut|trade|dealer|resold|purchas)\p{L}*|sotib|olib kel|savdo|sotamiz|import|ombor|сотиб|олиб кел|савдо|сотамиз|омбор/iu

/** Uzbek locative, and what leads to where in Russian and English: `valslarda tayyorlaymiz`, `готовим на валах`. */
const LOCATIVE = /\p{L}{2}(?:da|да)$/iu
const IN_CASE = /(?:ах|ях)$/iu
const LEADING = /(?<!\p{L})(?:на|в|on)\s+(?:\p{L}+\s+)?$/iu

/** Whether a thing is named as what is worked on, not what is made. O(1). */
function isWhere(text: string, { start, end }: Found<unknown>): boolean {
  const written = text.slice(start, end)
  if (LOCATIVE.test(written)) return true
  const isCase = IN_CASE.test(written) || /^[a-z\s-]+$/i.test(written)
  return isCase && LEADING.test(text.slice(Math.max(0, start - REACH), start))
}

/** Units of text that are looked at before a thing. */
const REACH = 24

/** Whether a sentence speaks of what its writer makes, and of no dealing. */
export function saysMade(sentence: string): boolean {
  return MAKES.test(sentence) && !OTHERS.test(sentence)
}

/**
 * The families that a description says its maker makes, each with the words: those of sentences that speak of making and
 * of no dealing, but not those that it says it does not make. `sentences` are those of the text, `works` what it says it does. O(text).
 */
export function madeIn(
  text: string,
  sentences: readonly Sentence[],
  parts: readonly Found<{ readonly id: string }>[],
  works: readonly Found<string>[],
  catalog: Catalog,
): ReadonlyMap<string, string> {
  const made = new Map<string, string>()
  if (parts.length === 0) return made
  const denied = new Set<string>()
  for (const sentence of sentences) {
    const { start, end } = sentence
    if (!saysMade(sentence.text)) continue
    const named = parts.filter((one) => one.start >= start && one.end <= end)
    if (named.length === 0) continue
    const stances = stancesOf(sentence, named)
    for (const one of named) {
      const clause = sentence.clauses.find((c) => one.start >= c.start && one.start < c.end)
      if (stances.of(one) === 'denied') denied.add(one.value.id)
      const isOwn =
        stances.of(one) === 'own' &&
        !isWhere(text, one) &&
        (!clause || (stances.ofClause(clause) === 'own' && !isWorked(clause)))
      if (isOwn && catalog.parts.get(one.value.id)?.kind === 'component' && !made.has(one.value.id))
        made.set(one.value.id, text.slice(one.start, one.end))
    }
  }
  // simning oʻzini ishlab chiqarmaymiz
  for (const family of denied) made.delete(family)
  return made

  function isWorked({ start, end }: Clause): boolean {
    return works.some((one) => one.start >= start && one.end <= end) && !MAKES_IT.test(text.slice(start, end))
  }
}
