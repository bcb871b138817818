import type { Catalog } from '../../model/catalog.js'
import type { CertificateOffer } from '../../model/manufacturer.js'
import { foldKey } from '../../text/fold.js'
import { stemSet } from '../words/stem-set.js'
import { certificateEnd } from './certificate-end.js'
import { distinctBy } from './fields.js'
import { findCertificates } from './read-certificate.js'

/*
 * Which certificates a maker's prose says it holds. What is said of one stands behind it, else before it; certificates
 * joined without a word between share what is said of the next or of the one before.
 */

/** Stems of words that say a certificate is held. */
const HELD = /* @__PURE__ */ stemSet(
  'certif accredit approv conform according hold have has held valid passed place current since сертифи аккредит соответств имеет имеем имеется имеют есть получ согласно действ подтвержд одобр пройден прошли прошел силе force grant декларац держим висит руках выдан продл прошла аттестован tasdiqlan тасдиқлан muvofiq ega olgan oldik oʻtdik mavjud bor amal egamiz egadir муваффақ мос kuchda osilgan qoʻlimiz oʻzimizniki oʻtganmiz',
)
/** Stems of words that say it is not, not yet or no longer. */
const NOT_HELD = /* @__PURE__ */ stemSet(
  'not no none without plan will preparing implementing pending progress expired lapsed ended withdrawn suspended next не нет без запланир внедр процесс готовим готовит подготов будет цель истек просроч закончил отозван приостан оформля emas yoq reja postpon schedul tayyorlan surild surilgan ariza oʻtkazilmagan заявк перенес отлож tayyorgarlik maqsad boʻladi tugagan jarayon koʻrilmoqda koʻzda belgilangan olmagan olinmagan tugadi tugab тугади never apply applied booked expected sought consultant консульт предаудит gap заявлен подан йўқ target still планир намерен собира жд ожида хот мечта пока ещё withdraw revoked consult soʻralsa olmoqchi kutilmoqda kutyapmiz bosqich hali signed утрат лишил arafa',
)
/**
 * A not that is said of something else: `not only`, `не первый год`, `without a single finding`, `без замечаний`. Without a
 * certificate is said by that word or right before its name.
 */
const NOT_OF_IT =
  /(?<!\p{L})(?:not only|не только|не перв\p{L}*|нафақат|nafaqat|(?:without|with no|без)(?=\s+(?!(?:a |an |the |the valid )?(?:certif|сертиф|documents|документ))\p{L}))(?!\p{L})/giu

/** `муддати ўтган`: its time is over. */
const OVER = /(?:^| )mud+ati(?: \S+){0,3} (?:otgan|utgan|otdi|chikkan)/
/** `аттестациядан ўтган`, `auditdan oʻtgan`: passed. */
const PASSED = /d[ae]n [ou]tgan/
/** Stems of words for somebody else. */
const OTHERS = /* @__PURE__ */ stemSet(
  'client customer supplier клиент заказчик поставщик партн завод-партн yetkazib mijoz buyurtmachi hamkor parent sister belongs материнск сестринск головн учредител принадлеж tegishli chiqaruvchi they their them whose них которого субподряд изготовител производител холдинг maker manufacturer subcontractor egasi xolding',
)
/** Stems of words for what is had from somebody else: of him a sentence speaks up to a word for the maker. */
const FETCHED = /* @__PURE__ */ stemSet(
  'заказыва закупа покупа приобрета привоз субподряд контракт sotib xarid keltir buy bought order sourced import',
)
const MAKER = /* @__PURE__ */ stemSet('мы нас наш сам сами our we own ourselves biz bizda bizning oʻzimiz')
/** Words that a bare mention may have beside it. */
const PAPER = /* @__PURE__ */ stemSet(
  'cert сертификат standard стандарт система качества документ document approv одобрен tasdiq hujjat sifat tizimi boʻyicha по to',
)
/** Of documents that are made for a part, not held: `PPAP level 3 we submit routinely`. */
const SUBMITTED = /* @__PURE__ */ stemSet('submit deliver done предоставл сдаем сдаём сдали проведен topshir taqdim')

type Said = 'held' | 'not' | undefined

/** Certificates that a text says are held; those that are planned, denied, over or another's are not. O(length). */
export function certificatesHeld(text: string, catalog: Catalog): CertificateOffer[] {
  const found = findCertificates(text, catalog)
  const said = found.map((one, i) =>
    saidOf(text, one, found[i - 1]?.end ?? 0, found[i + 1]?.start ?? text.length, catalog),
  )
  const ends = found.map(({ end }, i) => untilIn(text.slice(end, found[i + 1]?.start)))
  // ISO 9001 и IATF 16949 действуют до 2027
  for (let i = ends.length - 2; i >= 0; i--)
    if (ends[i + 1] !== undefined && isAnd(text, found[i]!, found[i + 1]!)) ends[i] ??= ends[i + 1]
  const offers = found.flatMap(({ value: { id, text: written } }, i): CertificateOffer[] => {
    if ((said[i] ?? shared(text, found, said, i) ?? bare(text, found, i)) !== 'held') return []
    const validUntil = ends[i]
    return [{ id, text: written, ...(validUntil === undefined ? {} : { validUntil }), told: true }]
  })
  return distinctBy(offers, ({ id }) => id)
}

interface Stretch {
  readonly start: number
  readonly end: number
}

type Mention = Stretch & { readonly value: { readonly id: string } }

/** What its own words say: behind it up to the end of the clause, else before it. */
function saidOf(
  text: string,
  { start, end, value: { id } }: Mention,
  from: number,
  to: number,
  catalog: Catalog,
): Said {
  if (QUESTION.test(text.slice(end, to))) return 'not'
  const behind = clauseBehind(text.slice(end, to))
  const before = clauseBefore(text.slice(from, start))
  if ([...wordsOf(before), ...wordsOf(behind)].some((word) => OTHERS(word))) return 'not'
  if (NEITHER.test(before)) return 'not'
  const sentence = wordsOf(text.slice(from, start).split(SENTENCE).at(-1)!)
  const fetched = sentence.map((word) => FETCHED(word) || OTHERS(word)).lastIndexOf(true)
  const own = sentence.map((word, i) => MAKER(word) && !OTHERS(sentence[i + 1] ?? '')).lastIndexOf(true)
  if (fetched > own) return 'not'
  // IATF 16949 (готовимся)
  if (plainStance(BRACKET.exec(text.slice(end, to))?.[1] ?? '', false) === 'not') return 'not'
  const isMade = id === 'ppap' || catalog.certificates.get(id)?.kind === 'assessment'
  // других не держим, только IATF 16949
  return stanceOf(behind, isMade) ?? stanceOf(before, isMade) ?? (ONLY.test(before) ? 'held' : undefined)
}

/** A number of a paper, and audits to come, which deny nothing; when it ends is its date. */
const SAYS_NO_DENIAL =
  /(?:№|(?<!\p{L})no\.?)\s*(?=[\p{L}-]{0,4}\d)|(?<!\p{L})(?:next|следующ\p{L}*|keyingi|кейинги)\s+(?:\p{L}+\s+)?(?:audit|аудит|надзорн|surveil|recertif|ресертиф|tekshiruv|текширув)\p{L}*|истекает|заканчивается/giu
/** What only the few words of a field mean. */
const NOT_IN_FIELD = /* @__PURE__ */ stemSet(
  'аннулир получаем получает оформл проходим проходит прохожд начат начал started initiated ongoing process underway applying ведется ведётся olmoqda olinmoqda olyapmiz olish olmoqchi oʻtmoqda denied refused rejected отказ invalid недейств прекращ cancel terminat bekor boshlan ждем ждём toward readiness ready готовност готовы aspir стрем intilmoq интилмоқ',
)
const BEING =
  /(?<!\p{L})(?:to be|being|under\s?way|in course|in the works|на стадии|на этапе|в работе|в ходе)(?!\p{L})/iu

/** Whether the words of a field beside a certificate say that it is not held: planned, applied for, lapsed, denied. O(n). */
export function saysNotHeld(words: string): boolean {
  const said = words.replace(SAYS_NO_DENIAL, ' ')
  return BEING.test(said) || wordsOf(said).some((word) => NOT_IN_FIELD(word)) || stanceOf(said, false) === 'not'
}

/** Named as what is audited: `аудит IATF в 2027`, `IATF 16949 audit in May`. */
const AUDIT = /(?<!\p{L})(?:audit|аудит)\p{L}*[\s:–-]{1,3}(?:(?:по|на|for|of|to|сертификации)\s+)?$/iu
const AUDIT_BEHIND = /^\s+(?:boʻyicha\s+|бўйича\s+)?(?:audit|аудит)(?!ор|or)/iu
/** Audits of who holds it. */
const OF_HOLDER =
  /надзорн|инспекц|ежегодн|ресертиф|следующ|surveil|annual|recertif|next|yillik|keyingi|йиллик|кейинги|nazorat|назорат/iu

/** Whether a field names an audit for a certificate without a word that it was passed. O(n). */
export function isAudited(before: string, behind: string): boolean {
  if (!AUDIT.test(before.slice(-AUDIT_REACH)) && !AUDIT_BEHIND.test(behind)) return false
  return !OF_HOLDER.test(before + behind) && stanceOf(before, false) !== 'held' && stanceOf(behind, false) !== 'held'
}

const AUDIT_REACH = 40

const NEITHER = /(?<!\p{L})(?:neither|nor|ни|на|na)\s+$/iu
const QUESTION = /^\s*\?+(?!\s*(?:да|yes|ha|ҳа|есть|bor|бор)(?!\p{L}))/iu

/** What a clause says; behind a but what is so now: истёк, но продлили. */
function stanceOf(clause: string, isMade: boolean): Said {
  const pieces = clause.split(BUT)
  const last = pieces.length > 1 ? plainStance(pieces.at(-1)!, isMade) : undefined
  return last ?? plainStance(clause, isMade)
}

function plainStance(clause: string, isMade: boolean): Said {
  const words = wordsOf(clause)
  if (words.some((word) => NOT_HELD(word)) || OVER.test(words.join(' '))) return 'not'
  const isHeld = words.some((word) => HELD(word) || (isMade && SUBMITTED(word))) || PASSED.test(words.join(' '))
  return isHeld ? 'held' : undefined
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

const JOINT = /^[\s\p{L}'’‘ʻ`,/+&]*$/u

function isJoined(text: string, a: Stretch, b: Stretch): boolean {
  const between = text.slice(a.end, b.start)
  return JOINT.test(between) && wordsOf(between).every((word) => PAPER(word) || JOINING.has(word))
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
const BREAKS = new RegExp(BREAK.source, 'gu')

/** Up to the next break that no contrast follows; a dash right behind the certificate leads to what is said of it. */
function clauseBehind(text: string): string {
  const said = text.replace(/^\s*[—–:?-]\s/u, ' ').replace(WHICH, ' ')
  for (const { index } of said.matchAll(BREAKS)) if (!BUT_FOLLOWS.test(said.slice(index))) return said.slice(0, index)
  return said
}

/** `, which buyers ask about,`: what is said of it stands behind. */
const WHICH = /^\s*,\s*(?:which|котор\p{L}*)\s[^,.;]*,/iu
/** `был, но истёк`; the comma of a year: `was held, but lapsed`. */
const BUT = /(?:^|[\s,])(?:но|однако|but|however|lekin|ammo|biroq|лекин|аммо|бироқ)\s/iu
const BUT_FOLLOWS = /^,\s+(?:но|однако|but|however|lekin|ammo|biroq|лекин|аммо|бироқ)\s/iu

function clauseBefore(text: string): string {
  const pieces = text.split(BREAK)
  const last = pieces.at(-1)!
  // `Certificates: ISO 9001`; `сертификация по` stands before a colon too
  return last.trim() === '' && /:\s*$/u.test(text) ? (pieces.at(-2) ?? '') : last
}

function wordsOf(clause: string): readonly string[] {
  const folded = foldKey(clause.replace(NOT_OF_IT, ' '))
  return folded === '' ? [] : folded.split(' ')
}

/** Behind a comma, that it speaks of how long: elsewhere a date may be that of a delivery. */
const OF_VALIDITY =
  /^[\s,–—-]*(?:(?:и|and|va|which is|котор\p{L}+)\s+)?(?:действ|срок|годен|истека|valid|expir|exp\b|amal|muddat|амал|муддат)/iu
/** A bracket right behind a certificate. */
const BRACKET = /^[\s\p{L}'’‘ʻ`]{0,24}\(([^()]{1,80})\)/u

/** The last day on which a certificate is said to be valid, as `YYYY-MM-DD`. O(n). */
function untilIn(behind: string): string | undefined {
  if (!/\d{2}/.test(behind)) return undefined
  const own = clauseBehind(behind)
  const rest = behind.slice(own.length).split(SENTENCE)[0]!
  const said = [own, BRACKET.exec(behind)?.[1] ?? '', OF_VALIDITY.test(rest) ? rest : '']
  return said.map((words) => certificateEnd(words)?.validUntil).find((day) => day !== undefined)
}
