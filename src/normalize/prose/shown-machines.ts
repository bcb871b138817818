import type { Sentence } from './clauses.js'
import { isDealtMachine } from './dealt-machines.js'
import { stancesOf } from './stance.js'

/* Which machines and shops of a description the maker has today: not planned, closed or sold, nor dealt in, nor what its goods are for. */

interface Stretch {
  readonly start: number
  readonly end: number
}

/** Not here yet, or wanted. */
const NOT_YET =
  /(?<!\p{L})(?:стро(?:ится|ятся|им|ящ\p{L}+)|возвод\p{L}+|проектируе\p{L}+|монтируе\p{L}+|(?:с|при)?купл(?:ю|ят)|куп(?:им|ит)|приобрет(?:ём|ем|ёт|у)|ищ(?:ем|у|ет)|будет|будут|will|going to|to be (?:built|opened|installed|bought)|under construction|is being built|looking for|wanted|qurilyap\p{L}*|qurilmoq\p{L}*|quramiz|quriladi|ochamiz|ochiladi|sotib olamiz|olmoqchi\p{L}*|kerak|rejala\p{L}*|қурилмоқ\p{L}*|қурамиз|қурилади|очамиз|очилади|сотиб оламиз|олмоқчи\p{L}*|керак|режала\p{L}*)(?!\p{L})/iu
/** Had and gone. */
const GONE =
  /(?<!\p{L})(?:закры(?:т|та|то|ты|ли|лся|лась)|продан[аоы]?|продали|ликвидир\p{L}*|законсервир\p{L}*|демонтир\p{L}*|сгорел\p{L}*|сда(?:н|ём|ется|ётся) в аренду|closed|sold|shut(?: down)?|dismantled|scrapped|idle|yopil(?:gan|di)|sotil(?:gan|di)|sotdik|ёпил(?:ган|ди)|сотил(?:ган|ди)|сотдик)(?!\p{L})/iu
/** Got: what was bought is there. */
const GOT =
  /(?<!\p{L})(?:(?:вы|до|за)?купили|куплен\p{L}*|приобрели|приобрет[её]н\p{L}*|построи\p{L}+|построен\p{L}*|установ(?:или|лен)\p{L}*|запустили|запущен\p{L}*|введ[её]н\p{L}*|bought|purchased|acquired|installed|built|launched|commissioned|sotib ol(?:dik|gan|ingan)\p{L}*|oʻrnat(?:dik|gan|ilgan)\p{L}*|qur(?:dik|gan|ilgan)\p{L}*|сотиб ол(?:дик|ган|инган)\p{L}*|ўрнат(?:дик|ган|илган)\p{L}*)(?!\p{L})/iu
/** Said to be its own, whatever else the clause says. */
const OURS =
  /(?<!\p{L})(?:сво[ийею]\p{L}*|собственн\p{L}*|own|our|(?:oʻz|o['’‘`ʼ]z|ўз)(?:imiz\p{L}*|имиз\p{L}*)?)(?!\p{L})/iu
/** `пресс-формы для термопластавтоматов`, `press uchun`. */
const FOR = /(?<!\p{L})(?:для|for|к|под)\s+(?:\p{L}+\s+){0,2}$/iu
const FOR_BEHIND = /^\p{L}*\s+(?:uchun|учун)(?!\p{L})/iu
const NEAR = 40

/** Those of some stretches of a description, each a word for a machine or a shop, that are the maker's own today. O(words). */
export function shownMachines(sentences: readonly Sentence[], stretches: readonly Stretch[]): readonly Stretch[] {
  if (stretches.length === 0) return stretches
  return sentences.flatMap((sentence) => {
    const { clauses, text, start: offset } = sentence
    const own = stretches.filter(({ start, end }) => start >= sentence.start && end <= sentence.end)
    if (own.length === 0) return []
    const stances = stancesOf(sentence, own)
    return own.filter((one) => {
      const clause = clauses.find(({ start, end }) => one.start >= start && one.start < end)
      const said = clause ? text.slice(clause.start - offset, clause.end - offset) : text
      if (isDealtMachine(sentence, one.start, one.end)) return false
      const [from, to] = [one.start - offset, one.end - offset]
      if (FOR.test(text.slice(Math.max(0, from - NEAR), from)) || FOR_BEHIND.test(text.slice(to, to + NEAR)))
        return false
      if (GONE.test(said)) return false
      if (GOT.test(said)) return true
      if (NOT_YET.test(said)) return false
      return OURS.test(said) || stances.of(one) === 'own'
    })
  })
}
