import type { Catalog } from '../model/catalog.js'
import type { Capability, OwnEvidence } from '../model/manufacturer.js'
import { stemKey } from '../text/stem.js'
import { stemLanguage } from '../text/terms.js'
import { tokenize } from '../text/tokenize.js'

/** Words by which a profile says that machines or a plant stand behind it, in the four languages. */
const MACHINE_WORDS: readonly string[] = [
  'станок',
  'станочный парк',
  'оборудование',
  'пресс',
  'печь',
  'термопластавтомат',
  'производственная линия',
  'цех',
  'обрабатывающий центр',
  'dastgoh',
  'stanok',
  'press',
  'pech',
  'uskuna',
  'sex',
  'ishlab chiqarish liniyasi',
  'ishlab chiqarish quvvati',
  'дастгоҳ',
  'ускуна',
  'ишлаб чиқариш линияси',
  'machine',
  'machine tool',
  'machining center',
  'furnace',
  'press shop',
  'workshop',
  'production line',
  'own plant',
  'own production',
  'собственное производство',
  'производственная площадка',
  'oʻz ishlab chiqarishimiz',
  'ўз ишлаб чиқаришимиз',
]

/** Words that say that people make things there; with a head count they are production staff. */
const PRODUCTION_WORDS: readonly string[] = [
  'производство',
  'производить',
  'изготовление',
  'изготавливать',
  'выпускать',
  'завод',
  'рабочий',
  'фабрика',
  'ishlab chiqarish',
  'ishlab chiqaruvchi',
  'zavod',
  'fabrika',
  'ishchi',
  'ишлаб чиқариш',
  'ишлаб чиқарувчи',
  'ишчи',
  'production',
  'manufacture',
  'manufacturing',
  'manufacturer',
  'factory',
  'plant',
  'foundry',
  'operator',
]

const BEFORE = new Set(['ne', 'not', 'no', 'non', 'bez', 'never', 'nikogda'])
const AFTER = new Set(['emas', 'emasmiz', 'yoq'])

/** What is known of a maker, for telling whether it makes things itself. */
export interface OwnFacts {
  readonly capabilities: readonly Capability[]
  readonly products: readonly string[]
  /** All prose of the profile. */
  readonly prose: string
  readonly employees?: number
}

/** What shows that the maker makes things itself, in a fixed order; empty: nothing does. O(text). */
export function ownEvidenceOf(facts: OwnFacts): OwnEvidence[] {
  const { capabilities } = facts
  const stated = capabilities.filter(({ basis }) => basis !== 'inferred')
  const words = phraseFinder(facts.prose)
  const shown: [OwnEvidence, boolean][] = [
    ['machines', stated.some(({ equipment }) => equipment.length > 0) || words(machineWords).length > 0],
    ['capacity', stated.some(({ capacity }) => (capacity?.value ?? 0) > 0)],
    ['products', facts.products.length > 0],
    ['staff', (facts.employees ?? 0) > 0 && words(productionWords).length > 0],
    ['documented', capabilities.some(({ basis }) => basis === 'verified' || basis === 'documented')],
  ]
  return shown.flatMap(([evidence, holds]) => (holds ? [evidence] : []))
}

/** Where a text says that the company trades, imports or distributes: as written, each phrase once; denials do not count. */
export function tradeClaimsOf(text: string, catalog: Catalog): string[] {
  const known = tradePhrases.get(catalog)
  const phrases = known ?? phraseIndex(catalog.data.tradeWords.map(({ phrase }) => phrase))
  if (!known) tradePhrases.set(catalog, phrases)
  return [...new Set(phraseFinder(text)(phrases))]
}

/** Phrases as stems, by their first stem. */
type PhraseIndex = ReadonlyMap<string, readonly (readonly string[])[]>

const tradePhrases = new WeakMap<Catalog, PhraseIndex>()
const machineWords = /* @__PURE__ */ phraseIndex(MACHINE_WORDS)
const productionWords = /* @__PURE__ */ phraseIndex(PRODUCTION_WORDS)

function phraseIndex(phrases: readonly string[]): PhraseIndex {
  const index = new Map<string, (readonly string[])[]>()
  for (const phrase of phrases) {
    const stems = stemsOf(phrase).map(({ stem }) => stem)
    if (stems.length > 0) index.set(stems[0]!, [...(index.get(stems[0]!) ?? []), stems])
  }
  return index
}

interface Stem {
  readonly stem: string
  readonly start: number
  readonly end: number
}

function stemsOf(text: string): Stem[] {
  const lang = stemLanguage(text)
  return tokenize(text).flatMap((token) =>
    token.kind === 'symbol' ? [] : [{ stem: stemKey(token, lang), start: token.start, end: token.end }],
  )
}

/** Finds phrases of several indexes in one text, which is stemmed once. */
function phraseFinder(text: string): (phrases: PhraseIndex) => string[] {
  const stems = stemsOf(text)
  return (phrases) =>
    stems.flatMap(({ stem, start }, i) => {
      const hit = phrases.get(stem)?.find((phrase) => phrase.every((word, k) => stems[i + k]?.stem === word))
      if (!hit || isDenied(stems, i, i + hit.length)) return []
      return [text.slice(start, stems[i + hit.length - 1]!.end)]
    })
}

/** "not a trader", «не посредник», "diler emas". */
function isDenied(stems: readonly Stem[], from: number, to: number): boolean {
  const before = [stems[from - 1], stems[from - 2]]
  return before.some((word) => word && BEFORE.has(word.stem)) || AFTER.has(stems[to]?.stem ?? '')
}
