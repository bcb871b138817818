import type { Lexeme } from '../words/lexemes.js'

/* Materials that a text names of something else: of what a thing is for, of its mate, of a machine whose model is spelled so. */

/** A stretch of lexemes. */
interface Stretch {
  readonly from: number
  readonly to: number
}

const FOR = /^(?:dlya|for|pod)$/
/** Verbs and nouns of asking, whose `for` stands before what is asked: `looking for cast iron drums`, `RFQ for aluminium brackets`. */
const ASKED_FOR =
  /^(?:lok(?:s|ing|ed)?|search(?:ing)?|hunting|ask(?:s|ing|ed)?|kuot(?:e|es|ed|ing|ation|ations)|inkuir(?:y|i|e|ing|ies)|enkuir(?:y|i|e|ing|ies)|rfk|rfp|rekuest(?:s|ed|ing)?|reku?irement|prices?|pricing|ofers?|orders?|tenders?|bids?|ned|neds|demand|proposals?|po|purchase|shoping)$/
/** What works against the thing: `mating gear is 16MnCr5`, `ответная деталь — сталь 40Х`, and what the thing carries: `holds housings of ADC12`. */
const MATED =
  /^(?:mating|mates|mated|counterparts?|counterface|otvetn\w*|sopryagaem\w*|sopryajenn\w*|kontrdetal\w*|juftlash\w*|juftlanuvch\w*)$/
const CARRIES = /^(?:caries|carying|holds|holding|transports|stores)$/
/** Lexemes between it and the material. */
const REACH = 5

function isOfMate(lexemes: readonly Lexeme[], from: number): boolean {
  for (let at = from - 1; at >= 0 && at >= from - REACH; at--) {
    const { key, isBreak, text } = lexemes[at]!
    if (MATED.test(key) || CARRIES.test(key)) return true
    if (isBreak && !':–—-'.includes(text)) return false
  }
  return false
}

/** What color it has: `цвет: медь`. */
const COLOR = /^(?:svet[ai]?|rang[ia]?|color|colour|okras)$/
/** In what it comes: `в полиэтилене`, `in PE bags`, `polietilen paketda`. */
const PACKED = /^(?:upakov\w*|upak|packed|packing|zapakov\w*|kadok\w*)$/
const PACK =
  /^(?:bags?|sacks?|film|wrap|paketda|kopda|koplarda|haltada|paketlarda|paketah|meshkah|yaschikah|yashikah|plenke|yashiklarda|yashikda)$/
/** Machines that work it, and their parts: `cotton picker`, `paxta shpindeli`. */
const WORKS = /^(?:picker|harvester|gin|gining|combine|spindles?|shpindel\w*|teri(?:sh|m)\w*|tozala\w*)$/
const RUNS = /^(?:run(?:s|ing)?|slid(?:e|es|ing)|rid(?:e|es|ing)|turn(?:s|ing)?|mates)$/
const ARTICLE = /^(?:a|an|the)$/
/** Before the mate, with what it is made from behind: `на вал из 40Х`, `ответная деталь из 20Х`. */
const TO_MATE = /^(?:na|k|ko|pod|otvetn\w*|sopryagaem\w*)$/
/** Makers of machines, whose models look like steels: `Hermle C22`, `Sodick AD35`. */
const MACHINES =
  /^(?:hermle|dmg|mori|sodick|has|mazak|okuma|fanuc|makino|charmiles|agie|dosan|hurco|chiron|trumpf|bystronic|amada|engel|arburg|batenfeld|haitian|demag|boehringer|index|traub|emag|gildemeister|deckel|maho|heler|grob|stama|spiner|emco|romi|victor|hyundai|hwacheon|samsung|brother|citizen|star|tsugami|nakamura|mitsubishi|wire-?cut|carl|zeis|studer|kelenberger|bridgeport)$/

/** Whether a material is named of something else than what the text asks for. O(1). */
export function isOfOther(lexemes: readonly Lexeme[], { from, to }: Stretch): boolean {
  const [next, behind] = [lexemes[to], lexemes[to + 1]]
  if (WORKS.test(next?.key ?? '') && (behind || !next!.key.startsWith('teri'))) return true
  // copper-graphite
  if (next?.text === '-' && next.start === lexemes[to - 1]!.end && behind?.key.startsWith('grafit')) return true
  if (isReplaced(lexemes, to) || isOfAccessory(lexemes, from, to)) return true
  const [third, second, first] = [lexemes[from - 3], lexemes[from - 2], lexemes[from - 1]]
  if (!first) return lexemes[to]?.key === 'uchun'
  // клей для ПВХ, cap for PVC pipe, 40X uchun keskich
  // вулканизация к металлу, bonded to metal, metallga vulkanizatsiya
  if (/^(?:k|to)$/.test(first.key) && BONDED.test(second?.key ?? '')) return true
  if (/ga$/.test(lexemes[to - 1]!.key) && BONDED.test(next?.key ?? '')) return true
  const label = /^[:—–-]$/.test(first.text) ? second : first
  if (COLOR.test(label?.key ?? '')) return true
  const holder = /^(?:v|in)$/.test(first.key) ? second : first
  if (
    PACKED.test(holder?.key ?? '') ||
    ((first.key === 'v' || first.key === 'in' || lexemes[to]?.key.endsWith('da')) && PACK.test(next?.key ?? ''))
  )
    return true
  // склад № 45
  if (lexemes.slice(from, to).some(({ key, text }) => key === 'no' || text === '№')) return true
  if ((FOR.test(first.key) && !ASKED_FOR.test(second?.key ?? '')) || lexemes[to]?.key === 'uchun') return true
  if (isOfMate(lexemes, from)) return true
  if (MACHINES.test(first.key) && lexemes[from]!.kind === 'code') return true
  // на вал из 40Х
  if (first.key === 'iz' && second?.kind === 'word' && !second.isBreak && TO_MATE.test(third?.key ?? '')) return true
  // running on a C45 shaft
  const [on, verb] = ARTICLE.test(first.key) ? [second, third] : [first, second]
  return on?.key === 'on' && RUNS.test(verb?.key ?? '')
}

const WITH = /^(?:s|so|with)$/
/** What a shop does with a stuff: `работаем со стальным листом`, `experience with aluminum castings`. */
const HANDLED = /^(?:rabot|opit|work|deal|experien|handl|operat|zanima|vozim)/
/** What is around a thing: `в ПВХ изоляции`, `в изоляции ПВХ`. */
const AROUND = /^(?:izolya|obolochk|opletk|gofr[eau]?$|sheath|insulation)/
/** What a thing is with all of it: `с медной жилой` is a wire of copper. */
const CORE = /^(?:jil|core|serdechnik|osnov|kord)/

/** Whether a material is of what comes with a thing or around it: `с латунными вставками`, `with brass inserts`, `rezina prokladka bilan`. */
function isOfAccessory(lexemes: readonly Lexeme[], from: number, to: number): boolean {
  const [second, first, next, behind] = [lexemes[from - 2], lexemes[from - 1], lexemes[to], lexemes[to + 1]]
  const isNoun = next?.kind === 'word' && !next.isFunction
  const isWith = WITH.test(first?.key ?? '') && !HANDLED.test(second?.key ?? '')
  if (isNoun && isWith && !CORE.test(next.key)) return true
  if (isNoun && behind?.key === 'bilan') return true
  if (first?.key === 'v' && AROUND.test(next?.key ?? '')) return true
  return second?.key === 'v' && AROUND.test(first?.key ?? '') && lexemes[from]!.text !== 'ПП'
}

/** What joins rubber to something. */
const BONDED = /^(?:pri)?(?:vulkaniz|klei|kley|bond|yopishtir)/

/** `Mann C 25 114 oʻrniga`: the code of what is replaced, its figures behind. */
function isReplaced(lexemes: readonly Lexeme[], to: number): boolean {
  let at = to
  while (lexemes[at]?.kind === 'number' && at < to + 2) at++
  return at > to && /^(?:orniga|ornini)$/.test(lexemes[at]?.key ?? '')
}
