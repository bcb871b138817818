import { stemmer as stemRussian } from '@orama/stemmers/russian'
import porter from 'natural/lib/natural/stemmers/porter_stemmer.js'
import type { Lang } from '../model/basics.js'
import { latinKey } from './latin-key.js'
import type { Piece } from './tokenize.js'

// Folded suffixes (қ = k, ғ = g, ў = o) from the outside in: case and clitics, possessive, plural, derivation.
// Order stem + derivation + plural + possessive + case follows the description of Uzbek morphology in apertium-uzb.
const CASES = ['dagilar', 'dagi', 'gacha', 'niki', 'ning', 'dan', 'da', 'ga', 'ni']
const ATTRIBUTIVE = ['dagi']
// ours and yours only behind a consonant: behind a vowel `-miz` is as often a verb (qilamiz)
const POSSESSIVES = ['larimiz', 'laringiz', 'lari', 'imiz', 'ingiz', 'si', 'i']
const BEHIND_CONSONANT: ReadonlySet<string> = new Set(['imiz', 'ingiz', 'i'])
const DERIVATIONS = ['lik', 'chi', 'li']
/** Not dollars. */
const DOUBLED_PLURAL = /(?<!^(?:do|до))([lл])(?:lar|лар)/
const DOUBLED_CASE =
  /(?:([dд])(?:da(?:n|gi)?|да(?:н|ги)?)|([nн])(?:ni(?:ng)?|ни(?:нг)?)|([gг])(?:ga(?:cha)?|га(?:ча)?))$/
const MIN_STEM = 3
/** A derivation is cut only from a long word: `detali` is detal + i. */
const MIN_DERIVED = 5
const VOWEL = /[aeiou]$/
/** kuyma-chi, but kirpich-i. */
const AGENT = /.{3}[^eiou]chi$/
const CONSONANT_LI = /[^aeioul]li$/
/** Loan nouns in -al: their -ali is a possessive, that of shisha-li is not. */
const AL_NOUN =
  /(?:detal|metal|ial|kanal|signal|pedal|val|kristal|minal|final|kapital|portal|spiral|igital|ormal|ersal|ntal|gonal|total|ural)i$/

// words of the trade that end like an inflected form
const WHOLE = new Set(
  'reduksion rezina resina benzin mashina kabina turbina shina pruzhina prujina vtulka zaglushka motor chiroyli asosiy kislorod gacha moda yoda soda fazoda havoda suyuklik zichlik tezlik kesi masofa bolgacha tegirmon maydon dan kuni'.split(
    ' ',
  ),
)

// Derivational families of the trade that no stemmer joins (vowel alternation, fleeting vowels, adjectives): stem → head.
const FAMILIES = new Map(
  [
    'vtulk vtulok',
    'prokladk prokladok',
    'kolodk kolodok',
    'kolts kols kolec kolesik',
    'stank stanok stankov',
    'shestern shesteren sheseren',
    'podshipnik podshipnikov',
    'pokryshk pokrishk pokrishek',
    'zaglushk zaglushek',
    'gayk gaek',
    'bolt boltov',
    'shayb',
    'zaklepk zaklepok',
    'trubk trubok',
    'plastin',
    'kryshk krishk krishek',
    'ruchk ruchek',
    'shpilk shpilek',
    'stupis',
    'petl petel',
    'zashelk zashelok',
    'peremichk peremichek',
    'nakladk nakladok',
    'zaslonk zaslonok',
    'probk probok',
    'setk setok',
    'stoyk stoek',
    'oblisovk oblisovok',
    'obivk obivok',
    'opor',
    'plank planok',
    'vstavk vstavok',
    'reyk reek',
    'nakleyk nakleek',
    'sopl sopel',
    'serg sereg',
    // the nominative ends like a verb or a short adjective
    'kolenval kolenva',
    'raspredval raspredva',
    'kardanval kardanva',
    'samosval samosva',
    'shturval shturva',
    'terminal termina',
  ].flatMap((row) => {
    const [head, ...forms] = row.split(' ')
    return forms.map((form) => [form, head!] as const)
  }),
)

/** Of rings: folded it is a wheel. */
const RINGS = 'колец'
/** Porter makes lines of linings. */
const LINING = /^linings?$/

const MEMORY = 20_000
const LONGEST_KEPT = 64
/** Stems by word: Russian, English, and by the rules of no language in particular. */
const memories = { ru: new Map<string, string>(), en: new Map<string, string>(), none: new Map<string, string>() }

/**
 * Stem of a word in a language, in the folded Latin key space. Russian (Snowball) and English (Porter) as published
 * (bench/normalize/snowball-check.ts: none of 49,785 and 39 of 30,428 words of the official vocabularies differ);
 * Uzbek is a light suffix stripper. Without a language the Uzbek and then the English rules run on the key, so that both
 * scripts of one Uzbek word agree. O(n), memoized up to a bound.
 */
export function stemWord(word: string, lang?: Lang): string {
  const memory = memories[lang === 'ru' || lang === 'en' ? lang : 'none']
  const known = memory.get(word)
  if (known !== undefined) return known
  const made = makeStem(word, lang)
  if (memory.size >= MEMORY) memory.clear()
  if (word.length <= LONGEST_KEPT) memory.set(word, made)
  return made
}

function makeStem(word: string, lang: Lang | undefined): string {
  const lower = word.toLowerCase()
  // PPS is no plural of PP
  const plain = latinKey(lower)
  if (plain.length <= MIN_STEM) return plain
  const cyrillic = /\p{Script=Cyrillic}/u.test(lower)
  if (lower === RINGS) return 'kolts'
  if (cyrillic && lang === 'ru') return head(latinKey(stemRussian(lower.replaceAll('ё', 'е'))))
  if (LINING.test(plain)) return 'lining'
  if (lang === 'en') return head(englishStem(plain))
  return head(englishStem(strippedOf(lower, plain)))
}

/** Ends of the words that a rule of Porter is for; no other is changed by any of its steps. */
const PORTER = /(?:s|ed|ing|y|e|ll|al|[ea]nci|er|bli|alli|entli|eli|ousli|[st]ion|ator|ism|iti|logi|ic|ful|ant|ent|ou)$/

/** Most words of the trade are no English, and asking Porter costs much more than a look at their ends. */
function englishStem(key: string): string {
  return PORTER.test(key) ? porter.stem(key) : key
}

/** Folded stem of a token; numbers and codes are their own keys. */
export function stemKey(token: Piece, lang?: Lang): string {
  return token.kind === 'word' ? stemWord(token.text, lang) : token.key
}

function head(stem: string): string {
  return FAMILIES.get(stem) ?? stem
}

/** A word without its Uzbek endings, as a folded key. O(length). */
export function uzbekStem(word: string): string {
  const lower = word.toLowerCase()
  return strippedOf(lower, latinKey(lower))
}

function strippedOf(lower: string, key: string): string {
  const single = withoutDoubledSuffix(lower)
  // a word of three letters lost its plural already: vallar-ni
  return single === lower ? stripUzbek(key, MIN_STEM + 1) : stripUzbek(latinKey(single), MIN_STEM)
}

/** Cuts plural and case off the same letter while it still shows: the keys of detallar and zavodda could be deta, zavo. */
function withoutDoubledSuffix(lower: string): string {
  return lower.length > 5 ? lower.replace(DOUBLED_PLURAL, '$1').replace(DOUBLED_CASE, '$1$2$3') : lower
}

/** Strips case, possessive, plural and derivation off a folded key, each at most once; what is left of a case is `shortest`. */
function stripUzbek(key: string, shortest: number): string {
  if (WHOLE.has(key)) return key
  let stem = strip(strip(key, CASES, shortest), ATTRIBUTIVE, MIN_STEM)
  // rakam-li, but detal-i: after a consonant an l belongs to the suffix
  if (isWith(stem)) return stripPossessive(strip(stem.slice(0, -2), ['lar'], MIN_STEM))
  if (AGENT.test(stem)) return stem.slice(0, -3)
  stem = stripPossessive(stem)
  stem = strip(stem, ['lar'], MIN_STEM)
  if (stem.endsWith('siz') && stem.length >= MIN_STEM + 3) return stem.slice(0, -3)
  const plain = strip(stem, DERIVATIONS, MIN_DERIVED)
  if (plain === stem) return stem
  return AGENT.test(plain) ? plain.slice(0, -3) : stripPossessive(plain)
}

/** Whether a key ends in the -li of `with`. */
function isWith(key: string): boolean {
  if (key.length <= MIN_DERIVED) return false
  return CONSONANT_LI.test(key) || (key.endsWith('ali') && !AL_NOUN.test(key))
}

function stripPossessive(stem: string): string {
  if (WHOLE.has(stem)) return stem
  for (const suffix of POSSESSIVES) {
    if (!stem.endsWith(suffix)) continue
    const rest = stem.slice(0, -suffix.length)
    if (rest.length < MIN_STEM) continue
    // -si follows a vowel, -i a consonant
    if (suffix === 'si' && !VOWEL.test(rest)) continue
    if (BEHIND_CONSONANT.has(suffix) && VOWEL.test(rest)) continue
    // kopkok, kopkog-i: k and q soften before a possessive, ng does not come of it: shlang-i
    return BEHIND_CONSONANT.has(suffix) && /[^n]g$/.test(rest) && rest.length >= MIN_DERIVED
      ? `${rest.slice(0, -1)}k`
      : rest
  }
  return stem
}

function strip(stem: string, suffixes: readonly string[], minimum: number): string {
  if (WHOLE.has(stem)) return stem
  const suffix = suffixes.find((s) => stem.endsWith(s) && stem.length - s.length >= minimum)
  return suffix ? stem.slice(0, -suffix.length) : stem
}
