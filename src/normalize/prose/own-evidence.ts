import type { Catalog } from '../../model/catalog.js'
import type { Capability, OwnEvidence } from '../../model/manufacturer.js'
import { foldKey } from '../../text/fold.js'
import { type Lexeme, lexemesOf } from '../words/lexemes.js'
import type { Sentence } from './clauses.js'
import { MACHINE_WORDS, PRODUCTION_WORDS } from './machine-words.js'
import type { ToldAbout } from './prose-sentence.js'
import { shownMachines } from './shown-machines.js'

/** Words by whose side a plant is another's: `представитель завода-изготовителя`, `zavod vakili`. */
const OF_OTHERS =
  /^(?:представит|представител|дилер|дистриб|импорт[её]р|representativ|dealer|distribut|agent|importer|vakil|diler|distrib|вакил|foreign|продукцию|поставк|поставля|поставщик|зарубеж|иностран|xorij|хориж|сертификат|паспорт|sertifikat)/iu

/** Goods come from a plant that is not the firm's, unless it says so. */
const FROM = /^(?:с|со|от|from)$/iu
const OWN = /^(?:наш|собств|сво|own|our|oʻz|ўз|bizning|бизнинг)/iu

const BEFORE: ReadonlySet<string> = new Set(
  ['ne', 'not', 'no', 'non', 'bez', 'never', 'nikogda'].map((word) => foldKey(word)),
)
const AFTER: ReadonlySet<string> = new Set(['emas', 'emasmiz', 'yoʻq', 'net'].map((word) => foldKey(word)))
/** Behind a press it is a mold, behind `не` what the firm does not do. */
const OTHERWISE: ReadonlySet<string> = new Set(
  ['kolip', 'kolipi', 'forma', 'formi', 'form', 'mold', 'ne', 'not'].map((word) => foldKey(word)),
)

/** What is known of a maker, for telling whether it makes things itself. */
export interface OwnFacts {
  readonly capabilities: readonly Capability[]
  readonly products: readonly string[]
  /** All prose of the profile but its description. */
  readonly prose: string
  /** Where it is believed. */
  readonly description: string
  readonly sentences: readonly Sentence[]
  /** Figures of it that are a capacity. */
  readonly toldCapacities: readonly ToldAbout<unknown>[]
  readonly employees?: number
}

/** What shows that the maker makes things itself, in a fixed order; empty: nothing does. O(text). */
export function ownEvidenceOf(facts: OwnFacts): OwnEvidence[] {
  const { capabilities } = facts
  const stated = capabilities.filter(({ basis }) => basis !== 'inferred')
  const words = phraseFinder(facts.prose)
  const told = phraseFinder(facts.description)
  const shown: [OwnEvidence, boolean][] = [
    ['machines', stated.some(({ equipment }) => equipment.length > 0) || hasMachines()],
    ['capacity', stated.some(({ capacity }) => (capacity?.value ?? 0) > 0) || facts.toldCapacities.some(isOfPlant)],
    ['products', facts.products.length > 0],
    ['staff', (facts.employees ?? 0) > 0 && words(productionWords).length + told(productionWords).length > 0],
    ['documented', capabilities.some(({ basis }) => basis === 'verified' || basis === 'documented')],
  ]
  return shown.flatMap(([evidence, holds]) => (holds ? [evidence] : []))

  function hasMachines(): boolean {
    return (
      words(machineWords, isNoMachine).length > 0 ||
      shownMachines(facts.sentences, told(machineWords, isNoMachine)).length > 0
    )
  }
}

/** Said of a work, or called a capacity; what is delivered or stored is none. */
function isOfPlant({ processes, text }: ToldAbout<unknown>): boolean {
  return !STORED.test(text) && (processes.length > 0 || CAPACITY.test(text))
}

const CAPACITY =
  /мощност|производительн|выпуск|производ|capacit|output|produc|quvvat|ishlab chiqar|қувват|ишлаб чиқар/iu
const STORED = /поставля|поставк|склад|suppl|deliver|warehous|yetkaz|ombor|етказ|омбор/iu

/** What a trader does not have; it names products like anyone. */
const PLANT: ReadonlySet<OwnEvidence> = new Set(['machines', 'capacity', 'staff', 'documented'])

/** Whether a profile says trade and names nothing of a plant. */
export function isTrader(claims: readonly string[], shown: readonly OwnEvidence[]): boolean {
  return claims.length > 0 && !shown.some((one) => PLANT.has(one))
}

/** Where a text says that the company trades, imports or distributes: as written, each phrase once; denials do not count. */
export function tradeClaimsOf(text: string, catalog: Catalog): string[] {
  const known = tradePhrases.get(catalog)
  const phrases = known ?? phraseIndex(catalog.data.tradeWords.map(({ phrase }) => phrase))
  if (!known) tradePhrases.set(catalog, phrases)
  return [...new Set(phraseFinder(text)(phrases).map(({ start, end }) => text.slice(start, end)))]
}

/** A firm's name that ends in trade: `AvtoSavdo`, `Ural Impex`, `Торговый дом …`. */
const NAME_OF_TRADE =
  /(?:trade|trading|impex|import|distribution|savdo|савдо|торг|трейд|трейдинг|импорт|импекс)(?!\p{L})|(?<!\p{L})(?:торговый дом|trade house|savdo uyi|савдо уйи|ТД(?=\s))/iu

/** The word by which a firm's name says trade; it says so of the name, not of what the firm does. */
export function tradeNameOf(name: string): string | undefined {
  const hit = NAME_OF_TRADE.exec(name)
  return hit ? name.slice(hit.index, hit.index + hit[0].length) : undefined
}

/** A phrase: of every word the stems that it may have, whatever its language. */
type Phrase = readonly Pick<Lexeme, 'stems' | 'key'>[]
/** Phrases by the stems of their first words, the longest first: `savdo` alone is what anyone may do, `savdo uyi` is not. */
type PhraseIndex = ReadonlyMap<string, readonly Phrase[]>

const tradePhrases = new WeakMap<Catalog, PhraseIndex>()
const machineWords = /* @__PURE__ */ phraseIndex(MACHINE_WORDS)
const productionWords = /* @__PURE__ */ phraseIndex(PRODUCTION_WORDS)

function phraseIndex(phrases: readonly string[]): PhraseIndex {
  const index = new Map<string, Phrase[]>()
  for (const text of phrases) {
    const phrase = wordsOf(text)
    for (const stem of phrase[0]?.stems ?? []) {
      const list = index.get(stem)
      if (list) list.push(phrase)
      else index.set(stem, [phrase])
    }
  }
  for (const list of index.values()) list.sort((a, b) => b.length - a.length)
  return index
}

function wordsOf(text: string): Lexeme[] {
  return lexemesOf(text).filter(({ kind }) => kind !== 'symbol')
}

interface Stretch {
  readonly start: number
  readonly end: number
}

/** Finds phrases of several indexes in one text, which is cut once. */
function phraseFinder(text: string): (phrases: PhraseIndex, isOut?: typeof isDenied) => Stretch[] {
  const words = wordsOf(text)
  return (phrases, isOut) =>
    words.flatMap(({ start }, i) => {
      const hit = phraseAt(words, i, phrases)
      if (!hit || isDenied(words, i, i + hit.length) || isOut?.(words, i, i + hit.length)) return []
      return [{ start, end: words[i + hit.length - 1]!.end }]
    })
}

function phraseAt(words: readonly Lexeme[], i: number, phrases: PhraseIndex): Phrase | undefined {
  for (const stem of words[i]!.stems) {
    const hit = phrases.get(stem)?.find((phrase) => phrase.every((word, k) => isSame(words[i + k], word)))
    if (hit) return hit
  }
  return undefined
}

/** What is machined or pressed is no machine and no press, though the stems are one. */
const WORKED: ReadonlySet<string> = new Set(
  ['machined', 'machining', 'pressed', 'pressing'].map((word) => foldKey(word)),
)

/** The same word in another form. */
function isSame(word: Lexeme | undefined, { stems, key }: Phrase[number]): boolean {
  if (!word?.stems.some((own) => stems.includes(own))) return false
  return !WORKED.has(word.key) || WORKED.has(key)
}

/** The plant of the firm that is represented, or of foreign makers. */
function isOfOthers(words: readonly Lexeme[], from: number, to: number): boolean {
  const isJoined = (k: number) => k > 0 && k < words.length && words[k]!.start - words[k - 1]!.end <= 1
  const beside: (Lexeme | undefined)[] = []
  for (let k = from; k > from - 2 && isJoined(k); k--) beside.push(words[k - 1])
  for (let k = to; k < to + 2 && isJoined(k); k++) beside.push(words[k])
  const isOwn = words.slice(from, to).some(({ text }) => OWN.test(text))
  if (!isOwn && FROM.test(words[from - 1]?.text ?? '')) return true
  return beside.some((word) => word && OF_OTHERS.test(word.text))
}

/** Another's, a mold (`пресс-форма`), or one that the firm says it has not (`станков не держим`). */
function isNoMachine(words: readonly Lexeme[], from: number, to: number): boolean {
  return OTHERWISE.has(words[to]?.key ?? '') || isOfOthers(words, from, to)
}

/** Uzbek, behind each of several that all are there or none is, and the words to the end of two of them. */
const ALSO = 'ham'
const NEITHER = 3

/** "not a trader", «не посредник», "diler emas". */
function isDenied(words: readonly Lexeme[], from: number, to: number): boolean {
  const before = [words[from - 1], words[from - 2]]
  if (before.some((word) => word && BEFORE.has(word.key)) || AFTER.has(words[to]?.key ?? '')) return true
  // stanogimiz ham, pechimiz ham yoʻq
  return words[to]?.key === ALSO && words.slice(to + 1, to + 1 + NEITHER).some(({ key }) => AFTER.has(key))
}
