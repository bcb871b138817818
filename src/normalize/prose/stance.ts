import { type Clause, keysOf, LIKEWISE, type Sentence } from './clauses.js'
import { isTwiceDenied } from './double-negation.js'
import { isGivenUp, isTakenOver } from './formerly.js'
import { isServedLabel } from './served.js'
import { type Mark, marksIn } from './stance-marks.js'
import {
  beside,
  deniedBy,
  isBare,
  isObject,
  listBefore,
  type Mention,
  overlapping,
  strangersIn,
} from './stance-reach.js'
import { hasWeDo, isOwnVerb } from './we-do.js'
import type { MarkHit } from './word-marks.js'

/**
 * How a maker speaks of something: it does it · it does not · it has it done, or buys it, or does it not yet or no longer ·
 * somebody else is meant.
 */
export type Stance = 'own' | 'denied' | 'sent' | 'foreign'

/** How a sentence speaks. */
export interface Stances {
  of(mention: Mention): Stance
  /** Of what is said in a clause beside its mentions. */
  ofClause(clause: Clause): Stance
}

/** Tells of every mention of a sentence how the maker speaks of it. O(words × mentions). */
export function stancesOf(sentence: Sentence, mentions: readonly Mention[]): Stances {
  const { clauses, start: offset, text } = sentence
  const said = new Map<Mention, Stance>()
  const ofClauses = new Map<Clause, Stance>()
  const inside = clauses.map((clause) => mentions.filter(({ start }) => start >= clause.start && start < clause.end))
  const verbs = new Set(clauses.flatMap(({ words }, c) => inside[c]!.filter((one) => isOwnVerb(one, words))))
  const deny = (list: readonly Mention[], by: Mark) => {
    const isNot = by === 'around' || by === 'before'
    if (isNot && isTwiceDenied(sentence)) return
    // льём чугун и не останавливаемся: a verb of the maker's own is denied by its own not only
    for (const one of list) if (!isNot || !verbs.has(one)) said.set(one, isNot ? 'denied' : 'sent')
  }
  clauses.forEach((clause, c) => {
    const own = inside[c]!
    const hits = marksIn(clause.words)
    for (const hit of hits) {
      if (hit.value === 'own') continue
      if (hit.value === 'others') {
        ofClauses.set(clause, 'foreign')
        // точит, куёт и шлифует заказчик
        if (hit.to === clause.words.length) extend(-1, c, 'away')
      } else if (hit.value === 'theirs') {
        for (const one of overlapping(hit, clause, own)) said.set(one, 'foreign')
      } else if (hit.value === 'bought') {
        for (const one of beside(hit, clause, own)) if (!said.has(one)) said.set(one, 'sent')
      } else if (hit.value === 'whole' || hit.value === 'gone') {
        deny(own, hit.value)
        ofClauses.set(clause, 'denied')
        // машина была, её продали
        const isOfBefore = hit.value === 'gone' ? clause.opener !== 'start' : isLabelled(c)
        // shimdirish (impregnatsiya) kelasi yil ishga tushadi
        if (own.length === 0 && (isOfBefore || isBracket(c - 1))) denyBefore(c, hit.value)
        // в планах на 2028-й — литьё под давлением
        if (own.length === 0 && c === 0 && hit.value === 'whole') denyListed(c, hit.value)
      } else {
        const denied = deniedBy(hit, clause, own)
        deny(denied.list, hit.value)
        if (denied.list.length > 0) ofClauses.set(clause, 'denied')
        if (denied.isAhead) extend(1, c, hit.value)
        else if (denied.list.length > 0) extend(-1, c, hit.value, listBefore(hit, clause, denied.list))
        // цинкование — по кооперации с гальваническим цехом
        if (isAway(hit.value) && isOfBefore(hit, clause, own)) {
          denyBefore(c, hit.value)
        }
        // rings are turned, hardened and ground by a partner
        if (isAway(hit.value) && isCarriedOn(c)) denyBefore(c, hit.value)
        if (own.length > 0 || clause.words.some(({ key }) => OTHER_WORKS.test(key))) continue
        // своего участка нет: цинкование по кооперации; but льём в кокиль, не под давлением: АК9ч
        const isClaimedBefore = inside.slice(0, c).some((list) => list.some((one) => !said.has(one)))
        if (hit.value !== 'back' && clauses[c + 1]?.opener === 'colon' && !isClaimedBefore && isHeading(hit, clause)) {
          for (let k = c + 1; k < clauses.length; k++) deny(inside[k]!, hit.value)
        }
        // no galvanizing of our own, done by subcontractors; алюминий — нет
        else if (
          ((isAway(hit.value) || isAlone(hit, clause)) &&
            (clause.opener === 'comma' || isSuch(clause) || isLabel(c))) ||
          isResumed(hit, clause)
        ) {
          const of = isCondition(clauses[c - 1]) ? c - 1 : c
          if (of < c) denyBefore(of, hit.value)
          deny(inside[c - 1] ?? [], hit.value)
          // литьё, ковка, гальваника — нет
          if (isAlone(hit, clause) && clauses[c - 1] && isBare(clauses[c - 1]!, inside[c - 1]!))
            extend(-1, c - 1, hit.value)
          // литьё порошков под давлением (MIM) не освоено; рессоры, несмотря на название, не делаем
          if (isBracket(c - 1) || isConcession(clauses[c - 1])) deny(inside[c - 2] ?? [], hit.value)
        }
      }
    }
    if (ofClauses.get(clause) === 'foreign')
      for (const one of own) if (!said.has(one) && !verbs.has(one)) said.set(one, 'foreign')
    // поковки из 25ХГТ, 40Х покупаем на стороне: what is said at the end of a list is said of all of it
    const last = own[0] && said.get(own[0])
    if (last !== 'sent' && last !== 'foreign') return
    for (let k = c; k > 0 && goesOn(k); k--) for (const one of inside[k - 1]!) said.set(one, last)
  })
  clauses.forEach((clause, c) => {
    // zinc plating is subcontracted; painting too
    const before = inside[c - 1]?.at(-1)
    const stance = before ? said.get(before) : c > 0 ? ofClauses.get(clauses[c - 1]!) : undefined
    if (stance === undefined || isClaimed(clause) || !isLikewise(clause, inside[c]!)) return
    for (const one of inside[c]!) said.set(one, stance)
  })
  let isOfServed = false
  clauses.forEach((clause, c) => {
    // наши клиенты — литейные заводы, кузницы, мы точим: up to what the maker does itself
    if (isServedLabel(clause, clauses[c + 1])) isOfServed = true
    else if (isOfServed && hasWeDo(clause.words)) isOfServed = false
    if (inside[c]!.length === 0) return
    if (isTakenOver(clauses, c)) for (const one of inside[c]!) said.delete(one)
    if (isGivenUp(clauses, c)) deny(inside[c]!, 'whole')
    if (isOfServed) for (const one of inside[c]!) said.set(one, 'foreign')
  })
  return {
    of: (mention) => said.get(mention) ?? 'own',
    ofClause(clause) {
      const own = inside[clauses.indexOf(clause)] ?? []
      if (own.some((one) => said.get(one) === 'denied' || said.get(one) === 'sent')) return 'denied'
      return ofClauses.get(clause) ?? 'own'
    },
  }

  /** Of what stands right before a clause, and of what a bracket there is put behind. */
  function denyBefore(c: number, by: Mark): void {
    deny(inside[c - 1] ?? [], by)
    if (isBracket(c - 1) || isRemark(c - 1)) deny(inside[c - 2] ?? [], by)
  }

  /** `Литьё — только свой слиток, на сторону не продаём`: between a work and what is said of it. */
  function isRemark(k: number): boolean {
    return inside[k]?.length === 0 && ONLY.test(clauses[k]!.words[0]!.key)
  }

  /** The list that a clause heads. */
  function denyListed(c: number, by: Mark): void {
    const isLabel = clauses[c + 1]?.opener === 'colon' && isBare(clauses[c + 1]!, inside[c + 1]!)
    if (isLabel) deny(inside[c + 1]!, by)
    extend(1, isLabel ? c + 1 : c, by)
  }

  /** A list of what is done to a thing that goes on. */
  function isCarriedOn(k: number): boolean {
    const [first] = inside[k]!
    const isBegun = first !== undefined && first.start === clauses[k]!.words[0]!.start
    return (
      isBegun &&
      clauses[k]!.opener === 'comma' &&
      (clauses[k - 1]?.words ?? []).some(({ key }) => key === 'are' || key === 'is')
    )
  }

  /** `Galvanizing bath: under construction`. */
  function isLabelled(k: number): boolean {
    return clauses[k]!.opener === 'colon' && k > 0 && isBare(clauses[k - 1]!, inside[k - 1]!)
  }

  /** `Heat treatment: outside`. */
  function isLabel(k: number): boolean {
    return clauses.length === 2 && clauses[k]!.opener === 'colon'
  }

  function isBracket(k: number): boolean {
    const clause = clauses[k]
    return clause !== undefined && /^\)/.test(text.slice(clause.end - offset))
  }

  /** A clause that begins with a grade behind one that ends with a name. */
  function goesOn(k: number): boolean {
    const [first] = inside[k]!
    const last = inside[k - 1]!.at(-1)
    const [word] = clauses[k]!.words
    const isBegun = first !== undefined && word!.start >= first.start && /\d/.test(word!.text)
    return (
      isBegun && clauses[k]!.opener === 'comma' && last !== undefined && clauses[k - 1]!.words.at(-1)!.end <= last.end
    )
  }

  /** Goes along a list whose members are nothing but names: all of them, the objects of a verb, or none. */
  function extend(step: 1 | -1, from: number, by: Mark, members: 'all' | 'objects' | 'none' = 'all'): void {
    for (let k = from + step; k >= 0 && k < clauses.length && members !== 'none'; k += step) {
      const clause = clauses[k]!
      if ((step > 0 ? clause : clauses[k + 1]!).opener !== 'comma') return
      if (inside[k]!.length === 0 || !isBare(clause, inside[k]!) || isClaimed(clause)) return
      // не хромируем, только цинк; hozir faqat yoʻnamiz
      if (step > 0 && clause.words.slice(0, 2).some(({ key }) => INSTEAD.test(key))) return
      if (members === 'objects' && !isObject(clause, inside[k]!)) return
      deny(inside[k]!, by)
    }
  }
}

/** `Toblash oʻzimizda, mexanik ishlov yoʻq`: a clause that says at its end whose it is speaks for itself. */
const CLAIMED = /^(?:o?zimiz(?:da|niki|ning|ga)|svo[yi]|svoe|svoya|sami|sebya|ours?|here|house|ourselves|da|yes)$/

const ONLY = /^(?:tolko|lish|fakat|only|just)$/
const INSTEAD = /^(?:tolko|lish|fakat|only|just|hozir|endi|seychas|teper|now|today)$/

function isClaimed({ words }: Clause): boolean {
  return CLAIMED.test(words.at(-1)!.key)
}

/** `…, отдаём соседям`, `…, through a partner`; `…, sementatsiyaga beramiz` gives away only what it names. */
function isOfBefore(hit: MarkHit<Mark>, clause: Clause, own: readonly Mention[]): boolean {
  if (clause.opener !== 'comma' || (hit.from > 0 && !THROUGH.test(clause.words[0]!.key))) return false
  return hit.value !== 'contractor' || overlapping(hit, clause, own)[0]?.start !== clause.words[hit.from]!.start
}

/** `улучшение — через термичку-партнёра`. */
const THROUGH = /^(?:cherez|via|through|silami|by)$/

/** `Чего не делаем: …` heads what is not done; `не боимся сложного: …`, `no minimum order: …` do not. */
function isHeading({ value, from, to }: MarkHit<Mark>, { words }: Clause): boolean {
  return value !== 'around' || strangersIn(words.slice(to), []) === 0 || PLANT.test(keysOf(words.slice(from)))
}

/** What is done with: who has none has it done. */
const PLANT = /(?:^| )(?:seh|uchast|stanok|stank|liniy|oborudov|machine|line|equipment|plant|work|uslug|rabot|vid|ish)/

/** `остальные работы размещаем по кооперации` speaks of none before it. */
const OTHER_WORKS = /^(?:ostaln|prochi|kolgan|rest$|remaining)/

/** Nothing is said but that, and words that leave the sense as it is. */
function isAlone({ from, to }: MarkHit<Mark>, { words }: Clause): boolean {
  // ishlab chiqarilmaydi is one verb
  const before = words[from - 1]?.key === 'ishlab' ? from - 1 : from
  return to === words.length && strangersIn(words.slice(0, before), []) === 0
}

/** `kerak boʻlsa`, `если нужно`: of what was named before it. */
function isCondition(clause: Clause | undefined): boolean {
  return clause !== undefined && clause.words.length <= 3 && clause.words.some(({ key }) => CONDITION.test(key))
}

const CONDITION = /^(?:bolsa|nujn[oa]|nujen|nujni|neded|required|zarur|lozim|trebuesya)$/

/** What stands between a thing and its denial without changing it. */
function isConcession(clause: Clause | undefined): boolean {
  return clause !== undefined && /^(?:nesmotrya|hotya|despite|though|although|garchi)$/.test(clause.words[0]!.key)
}

/** `…, его у нас не водилось`, `…, that we leave to Navoi`: of what was named before. */
function isResumed({ value }: MarkHit<Mark>, { words }: Clause): boolean {
  return value !== 'before' && value !== 'bought' && words.slice(0, 2).some(({ key }) => RESUMING.test(key))
}

const RESUMING =
  /^(?:ego|ee|ih|im|eyu|etim|eto|etu|etogo|etoy|takogo|takoy|takih|kotor\w+|that|this|those|these|it|them|they|which|uni|buni|ularni|bularni|ular|buning|bunday|bu|u)$/

/** `…, но такой ванны нет`: what was named is meant. */
function isSuch({ words }: Clause): boolean {
  return words.some(({ key }) => SUCH.test(key))
}

const SUCH = /^(?:tak(?:oy|ogo|ih|aya|oe)|such|bunday|unday)$/

function isAway(mark: Mark): boolean {
  return mark === 'away' || mark === 'contractor'
}

/** `ковку тоже`, `painting too`, `boʻyash ham shunday`: nothing is said but that it is as with what was named before. */
function isLikewise({ words }: Clause, own: readonly Mention[]): boolean {
  if (isInTown(words)) return own.length > 0
  const rest = words.filter(({ key }) => !LIKEWISE.test(key))
  return own.length > 0 && rest.length < words.length && marksIn(rest).length === 0 && strangersIn(rest, own) === 0
}

/** `…, the hardening in Chirchiq`, `гальванику в Алмалык`, `ruxlashni Olmaliqqa`: no more than where. */
function isInTown(words: readonly { readonly key: string; readonly text: string }[]): boolean {
  const last = words.at(-1)!.text
  const before = words.at(-2)?.key ?? ''
  if (before === 'in') return words.length <= 5 && TOWN.test(last)
  return words.length <= 3 && ((IN.test(before) && TOWN.test(last)) || TO_TOWN.test(last))
}

const IN = /^(?:v|vo|na)$/
const TOWN = /^\p{Lu}\p{Ll}{3,}$/u
const TO_TOWN = /^\p{Lu}\p{Ll}{3,}(?:ga|ka|qa|га|ка|қа)$/u
