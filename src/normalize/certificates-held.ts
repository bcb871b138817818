import type { Catalog } from '../model/catalog.js'
import type { CertificateOffer } from '../model/manufacturer.js'
import { foldKey } from '../text/fold.js'
import { distinctBy } from './fields.js'
import { findCertificates } from './read-certificate.js'
import { stemSet } from './stem-set.js'

/*
 * Which certificates a maker's prose says it holds. What is said of one stands behind it, else before it; certificates
 * joined without a word between share what is said of the next or of the one before.
 */

/** Stems of words that say a certificate is held. */
const HELD = /* @__PURE__ */ stemSet(
  'certif accredit approv conform according holds hold have has held valid passed сертифи аккредит соответств имеет имеем имеется есть получ согласно действ подтвержд одобр пройден прошли прошел силе force grant декларац tasdiqlan тасдиқлан muvofiq ega olgan mavjud bor amal oʻtganmiz oʻtdik муваффақ мос',
)
/** Stems of words that say it is not, not yet or no longer. */
const NOT_HELD = /* @__PURE__ */ stemSet(
  'not no none without plan will preparing implementing pending progress expired lapsed ended withdrawn suspended next не нет без запланир внедр процесс готовим готовит подготов будет цель истек просроч закончил отозван приостан оформля emas yoq reja postpon schedul tayyorlan surild surilgan ariza oʻtkazilmagan заявк перенес отлож tayyorgarlik maqsad boʻladi tugagan jarayon koʻrilmoqda йўқ applied target still предаудит планир намерен собира жд ожида хот мечта пока ещё withdraw revoked consult tugadi soʻralsa olmoqchi kutilmoqda kutyapmiz bosqich hali signed утрат лишил sought arafa',
)
/** `муддати ўтган`: its time is over. */
const OVER = /(?:^| )mud+ati(?: \S+)? (?:otgan|utgan|tugadi|chikkan)/
/** Stems of words for somebody else. */
const OTHERS = /* @__PURE__ */ stemSet(
  'client customer supplier клиент заказчик поставщик партн завод-партн yetkazib mijoz buyurtmachi hamkor parent sister belongs материнск сестринск головн учредител принадлеж tegishli chiqaruvchilarga they their них субподряд изготовител производител холдинг maker makers manufacturer subcontractor egasi xolding',
)
/** Stems of words for what is had from somebody else: of him a sentence speaks up to a word for the maker. */
const FETCHED = /* @__PURE__ */ stemSet(
  'заказыва закупа покупа приобрета привоз субподряд контракт sotib xarid keltir buy bought order sourced import',
)
const MAKER = /* @__PURE__ */ stemSet('мы нас наш сам сами our we own ourselves biz bizda bizning oʻzimiz')
/** Words that a bare mention may have beside it. */
const PAPER = /* @__PURE__ */ stemSet('cert сертификат сертификат standard стандарт система качества sifat tizimi')

type Said = 'held' | 'not' | undefined

/** Certificates that a text says are held; those that are planned, denied, over or another's are not. O(length). */
export function certificatesHeld(text: string, catalog: Catalog): CertificateOffer[] {
  const found = findCertificates(text, catalog)
  const said = found.map((one, i) => saidOf(text, one, found[i - 1]?.end ?? 0, found[i + 1]?.start ?? text.length))
  const offers = found.flatMap(({ value: { id, text: written }, end }, i): CertificateOffer[] => {
    if ((said[i] ?? shared(text, found, said, i) ?? bare(text, found, i)) !== 'held') return []
    const validUntil = untilIn(text.slice(end, found[i + 1]?.start))
    return [{ id, text: written, ...(validUntil === undefined ? {} : { validUntil }) }]
  })
  return distinctBy(offers, ({ id }) => id)
}

interface Stretch {
  readonly start: number
  readonly end: number
}

/** What its own words say: behind it up to the end of the clause, else before it. */
function saidOf(text: string, { start, end }: Stretch, from: number, to: number): Said {
  const behind = clauseBehind(text.slice(end, to))
  const before = clauseBefore(text.slice(from, start))
  if ([...wordsOf(before), ...wordsOf(behind)].some((word) => OTHERS(word))) return 'not'
  const sentence = wordsOf(text.slice(from, start).split(SENTENCE).at(-1)!)
  const fetched = sentence.map((word) => FETCHED(word) || OTHERS(word)).lastIndexOf(true)
  const own = sentence.map((word, i) => MAKER(word) && !OTHERS(sentence[i + 1] ?? '')).lastIndexOf(true)
  if (fetched > own) return 'not'
  // других не держим, только IATF 16949
  return stanceOf(behind) ?? stanceOf(before) ?? (ONLY.test(before) ? 'held' : undefined)
}

function stanceOf(clause: string): Said {
  const words = wordsOf(clause)
  if (words.some((word) => NOT_HELD(word)) || OVER.test(words.join(' '))) return 'not'
  return words.some((word) => HELD(word)) ? 'held' : undefined
}

/** Joined by `and` or a comma alone: what is said of the next one, else of the one before; by `and` before by a comma. */
function shared(text: string, found: readonly Stretch[], said: readonly Said[], i: number): Said {
  // сертификаты ISO 9001 и ISO 14001, ISO 45001 готовим
  const isLast =
    i > 0 && isAnd(text, found[i - 1]!, found[i]!) && !(found[i + 1] && isAnd(text, found[i]!, found[i + 1]!))
  if (isLast && said[i - 1]) return said[i - 1]
  for (let k = i; k + 1 < found.length && isJoined(text, found[k]!, found[k + 1]!); k++) {
    if (said[k + 1]) return said[k + 1]
  }
  for (let k = i; k > 0 && isJoined(text, found[k - 1]!, found[k]!); k--) if (said[k - 1]) return said[k - 1]
  return undefined
}

const JOINT = /^[\s,/+&]*(?:and|и|va|ва|hamda|ҳамда)?[\s,/+&]*$/iu

function isJoined(text: string, a: Stretch, b: Stretch): boolean {
  return JOINT.test(text.slice(a.end, b.start))
}

const AND = /^[\s]*(?:and|и|va|ва|hamda|ҳамда)\s/iu

function isAnd(text: string, a: Stretch, b: Stretch): boolean {
  return AND.test(text.slice(a.end, b.start))
}

/** Named in a clause of its own, without another word: a claim of the one who writes. */
function bare(text: string, found: readonly Stretch[], i: number): Said {
  const { start, end } = found[i]!
  const around = [
    ...wordsOf(clauseBefore(text.slice(found[i - 1]?.end ?? 0, start))),
    ...wordsOf(clauseBehind(text.slice(end, found[i + 1]?.start))),
  ]
  return around.every((word) => PAPER(word) || JOINING.has(word)) ? 'held' : undefined
}

const JOINING: ReadonlySet<string> = new Set(['and', 'i', 'va', 'hamda', ''])

const ONLY = /(?:только|лишь|only|faqat|фақат)\s*$/iu
const SENTENCE = /[;!?\n]|\.(?=\s|$)/u
const BREAK = /[,;:!?\n()—–]|\.(?=\s|$)/u

/** Up to the next break that no contrast follows; a dash right behind the certificate leads to what is said of it. */
function clauseBehind(text: string): string {
  const said = text.replace(/^\s*[—–:?-]\s/u, ' ').replace(BUT, ' ')
  const at = said.search(BREAK)
  return at < 0 ? said : said.slice(0, at)
}

/** `был, но истёк`; the comma of a year: `was held, but lapsed`. */
const BUT = /,(?=\s+(?:но|однако|but|however|lekin|ammo|biroq|лекин|аммо|бироқ)\s)/u

function clauseBefore(text: string): string {
  const pieces = text.split(BREAK)
  const last = pieces.at(-1)!
  // `Certificates: ISO 9001`; `сертификация по` stands before a colon too
  return last.trim() === '' && /:\s*$/u.test(text) ? (pieces.at(-2) ?? '') : last
}

function wordsOf(clause: string): readonly string[] {
  const folded = foldKey(clause)
  return folded === '' ? [] : folded.split(' ')
}

/** `до 2027 года`, `valid to 2026`, `2027-yilgacha`: the end of that year. */
const UNTIL =
  /(?:до|until|till|to|through)\s+(20\d\d)(?!\d|-)|(20\d\d)[\s-]*(?:yil\p{L}*|йил\p{L}*)?\s*(?:gacha|гача)/iu

function untilIn(behind: string): string | undefined {
  const hit = UNTIL.exec(clauseBehind(behind))
  const year = hit?.[1] ?? hit?.[2]
  return year === undefined ? undefined : `${year}-12-31`
}
