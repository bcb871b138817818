import type { Word } from './clauses.js'
import { isWe } from './we-do.js'
import { keyTest } from './word-marks.js'

/*
 * Who does what a clause names, where it is not the maker: somebody outside by his own noun, by a place of his, by whose job
 * it is. What is made *for* him is the maker's own: `по чертежам заказчика`, `mijoz uchun`.
 */

/** Who is never the maker itself, in any case and number. */
export const isOutsider = /* @__PURE__ */ keyTest(
  'арендатор*|арендодател*|собственник*|владелец|владельц*|ijarachi*|landlord|landlords|tenant|tenants|lessee|дилер*|дистрибьютор*|конкурент*|raqobatchi*|boshqalar|boshqalari|kimdir|kimnidir|kimningdir|competitor|competitors|somebody|someone|birov*|assembler|assemblers|toolmaker|toolmakers|coater|coaters|plater|platers|treater|treaters|автозавод*|поставщик*|интегратор*|смежник*|подрядчик*|субподрядчик*|партнёр*|партнер*|заказчик*|покупател*|клиент*|учредител*|институт*|университет*|hamkor*|sherik*|sherig*|mijoz*|buyurtmachi*|taʼminotchi*|pudratchi*|xaridor*|avtozavod*|institut*|universitet*|customer|customers|client|clients|buyer|buyers|supplier|suppliers|vendor|vendors|partner|partners|integrator|integrators|subcontractor|subcontractors|contractor|contractors|neighbour|neighbours|neighbor|neighbors|others',
)
/** By such a word a plant is another's. */
export const isOther = /* @__PURE__ */ keyTest(
  'сосед*|сестринск*|материнск*|дочерн*|другой|другом|другого|другая|другие|других|чужой|чужом|сторонн*|qoʻshni|qardosh|boshqa|tanish|sister|parent|another|other|neighbouring|neighboring|outside|licensed|specialised|specialized|nearby|friendly',
)
/** A place where things are made, the maker's or another's, whatever its ending. */
export const isPlace = /* @__PURE__ */ keyTest(
  'кузниц*|литейк*|термичк*|мастера|умельц*|артел*|общество|usta|ustalar|ustalari|temirchilik*|завод*|цех*|предприяти*|компани*|фирм*|комбинат*|фабрик*|мастерск*|ооо|лаборатори*|базе|линии|zavod*|korxona*|sex*|firma*|fabrika*|ustaxona*|laboratoriya*|konveyer*|plant|plants|shop|shops|workshop|workshops|company|firm|mill|foundry|factory|house|site|sites|laboratory|lab|works|lines|premises|line',
)
/** Whose job something is. */
const isJob = /* @__PURE__ */ keyTest(
  'дело|забота|задача|работа|обязанность|зона|ishi|vazifasi|zimmasida|zimmasi|tomonida|job|jobs|business|task|work|responsibility|department|side|trade',
)
/** That it is the maker who acts. */
export const isSelf = /* @__PURE__ */ keyTest(
  'мы|сами|нас|нами|наш|наша|наше|наши|наших|нашем|нашей|своём|своем|biz|bizda|bizning|bizniki|oʻzimiz*|we|us|ours|ourselves',
)
export const isOwning = /* @__PURE__ */ keyTest(
  'наш*|свой|своя|своё|свои|своего|своей|своих|своему|своим|своими|своём|свою|собствен*|oʻz|oʻzimiz*|bizning|our|own',
)

/** Done by one: bajaradi, выполняет, applies. */
const UZBEK_DOES = /(?:[aiy]|ch)di$/
const UZBEK_PASSIVE = /(?:il|in|lan|tir)adi$/
const RUSSIAN_DOES = /.{3}(?:[aeiy]e?t|ut|yut|yat|it)$|^(?:tk|ly?|shy?|ku|jm|gn|v)y?ut$|^zanima[ey]u?sya$/
const ENGLISH_DOES =
  /^(?:makes?|does|do|handles?|runs?|quotes|machines|casts?|welds?|paints?|plates|anneals?|treats?|forges?|grinds?|stamps|asembles?|performs?|hardens?|coats?|pours?|extrudes?|anodi[sz]es|galvani[sz]es|bends|cuts)$/
/** At: zavodda, sexida, sherigimizda. */
const AT = /(?:da|да)$/iu
/** Behind a noun what is for it, by its drawing, of its stuff. */
const isForHim = /* @__PURE__ */ keyTest(
  'uchun|chizma*|namuna*|talab*|buyurtma*|soʻrov*|material*|xomashyo*|eskiz*|bilan|lar',
)

/** A stretch of a clause that says that somebody else does it; end excluded. */
export interface PartyHit {
  readonly from: number
  readonly to: number
}

/** Where a clause says that somebody outside does what it names. O(words²) of a clause. */
export function partiesIn(words: readonly Word[]): readonly PartyHit[] {
  return comeToUs(words) ? [] : words.flatMap((_, i) => partyAt(words, i) ?? [])
}

function partyAt(words: readonly Word[], i: number): PartyHit | undefined {
  const { key } = words[i]!
  const to = otherPlaceEnd(words, i)
  if (to > 0) {
    if (isThere(words, i, to)) return { from: i, to }
    if (isJob(words[to]?.key)) return { from: i, to: to + 1 }
    if (isDoing(words, to)) return { from: i, to }
  }
  // нам делает завод, for us; забота покупателя; на заводе заказчика
  const [next, behind] = [words[i + 1]?.key ?? '', words[i + 2]?.key]
  if (isJob(key) && isOutsider(next)) return { from: i, to: i + 2 }
  if (
    isPlace(key) &&
    (isOutsider(next) || (isOwning(next) && isOutsider(behind))) &&
    /^(?:u|na|v)$/.test(words[i - 1]?.key ?? '')
  )
    return { from: i, to: i + 2 }
  if (key === 'nam' && RUSSIAN_DOES.test(next)) return { from: i, to: i + 2 }
  // выполняет автозавод, чертит институт; done by whoever stands behind the verb
  if (RUSSIAN_DOES.test(key) && i > 0 && !isActing(words)) {
    const behind = words[i + 1]
    if (behind && /\p{Script=Cyrillic}/u.test(behind.text) && isNominative(behind.key)) {
      // whose laboratory it is, it must say
      if (behind.key === 'laboratoriya' && !isPlace(words[i + 2]?.key) && !isOutsider(words[i + 2]?.key))
        return undefined
      const isSubject = OBJECT.test(words[i - 1]!.text) && !behind.isFunction && !isOwning(behind.key)
      if (isOutsider(behind.key) || isOther(behind.key) || isPlace(behind.key) || (isSubject && !isCrew(behind.key))) {
        return { from: i, to: i + 2 }
      }
    }
  }
  return upTo(words, i) ?? givenTo(words, i)
}

/** `Toshkentga beramiz`: to a place that is no customer. */
function givenTo(words: readonly Word[], i: number): PartyHit | undefined {
  const { key } = words[i]!
  if (
    !/(?:ga|ka)$/.test(key) ||
    isForHim(key) ||
    /^(?:mijoz|buyurtmachi|haridor|sotuv|bozor|ijara|ish|foydalan)/.test(key)
  )
    return undefined
  return GIVES.test(words[i + 1]?.key ?? '') ? { from: i, to: i + 2 } : undefined
}

const GIVES = /^(?:beramiz|topshiramiz|jonatamiz|yuboramiz|yuklaganmiz|yuklatganmiz|berilgan|beriladi)$/

/** End of the words for a place or person outside that begin here; 0 for none. */
function otherPlaceEnd(words: readonly Word[], i: number): number {
  const [{ key }, next, behind] = [words[i]!, words[i + 1], words[i + 2]]
  if (isOutsider(key) || (key === 'etkazib' && /^beruvchi/.test(next?.key ?? ''))) {
    if (isForHim(next?.key)) return 0
    // mijozning zavodida, автозавод цехида, our integrator's site
    if (isPlace(next?.key)) return i + 2
    // mijoz oʻz konveyerida, the customer's nominated shop
    return isPlace(behind?.key) && !isSelf(next?.key) ? i + 3 : i + 1
  }
  if (!isOther(key) || isOwning(words[i - 1]?.key)) return 0
  if (isPlace(next?.key)) return i + 2
  return isPlace(behind?.key) ? i + 3 : 0
}

/** At his place: the last word says where, or one before the first does. */
function isThere(words: readonly Word[], from: number, to: number): boolean {
  const { text } = words[to - 1]!
  if (/^(?:at|in|u|na|v)$/.test(words[from - 1]?.key ?? '')) return !isSelfIn(words)
  if (/^(?:at|in)$/.test(words[from - 2]?.key ?? '') && isFillerBefore(words[from - 1]!)) return !isSelfIn(words)
  return AT.test(text)
}

function isFillerBefore({ key }: Word): boolean {
  return /^(?:our|the|a|an|their|his)$/.test(key)
}

/** A verb of one who is no `we` ends the clause, Uzbek, or stands right behind, English and Russian. */
function isDoing(words: readonly Word[], to: number): boolean {
  if (isActing(words)) return false
  const [next, last] = [words[to]?.key ?? '', words.at(-1)!.key]
  if (to < words.length && UZBEK_DOES.test(last) && !UZBEK_PASSIVE.test(last)) return !isForHim(words[to]?.key)
  return ENGLISH_DOES.test(next) || (RUSSIAN_DOES.test(next) && isNominative(words[to - 1]!.key))
}

/** Whether somebody outside is named, and not only what is made for him. O(words). */
export function hasOutsider(words: readonly Word[]): boolean {
  return words.some(
    ({ key }, i) =>
      isOutsider(key) &&
      !isForHim(words[i + 1]?.key) &&
      !PRAISE.test(words[i - 1]?.key ?? '') &&
      !isForServed(words, i) &&
      !isCalledSo(words, i),
  )
}

/** `по чертежам заказчика`, `for customers`: it is made for those who are served. */
function isForServed(words: readonly Word[], i: number): boolean {
  return SERVED.test(words[i]!.key) && words.slice(Math.max(0, i - 3), i).some(({ key }) => FOR_THEM.test(key))
}

const SERVED = /^(?:zakazchik|klient|pokupatel|avtozavod|customer|client|buyer|assembler)/
const FOR_THEM =
  /^(?:dlya|for|pod|chertej\w*|eskiz\w*|obraz\w+|material\w*|sir[ei]\w*|trebovan\w*|zayavk\w*|zakaz\w{0,3}|drawings?|samples?|requirements?|models?)$/

/** `We are a subcontractor`: what the maker calls itself. */
export function isCalledSo(words: readonly Word[], i: number): boolean {
  return words[i - 2]?.key === 'are' && words[i - 3]?.key === 'we'
}

/** `top supplier`, `надёжный партнёр`: the one who writes. */
const PRAISE = /^(?:top|best|your|reliable|leading|trusted|tier|vash|nadejniy|luchshiy|vedushiy|ishonchli)$/

/** Whether the maker speaks of itself as who acts. O(words). */
export function isSelfIn(words: readonly Word[]): boolean {
  return words.some((word) => isSelf(word.key) || (isWe(word) && !isOutsider(word.key)))
}

/** Whether it is the maker that a clause has act; what stands on its ground may be somebody else's. */
function isActing(words: readonly Word[]): boolean {
  return words.some((word) => ACTOR.test(word.key) || (isWe(word) && !isOutsider(word.key)))
}

const ACTOR = /^(?:mi|sami|biz|o?zimiz|we|ourselves)$/
/** Before a verb what is done, so that who does it stands behind: ковкой занимается кузница. */
const OBJECT = /(?:[ую]|[оеё]й|[ое]м|ами|ями)$/u
/** Who and what works in a maker's own shop. */
const isCrew = /* @__PURE__ */ keyTest(
  'завод|цех|участок|бригада|отдел|мастер*|оператор*|специалист*|сварщик*|токар*|робот*|стан*|линия|пресс*|лазер*|машина|печь|центр|установка|коллектив|команда|персонал|человек|рабочие|инженер*|технолог*|автомат*|вручную|по|в|на|с|без|только|качественно',
)

/** Whether those who are served come here with it: клиенты ценят нас за сварку, mijozlar ruxlash uchun bizga keladi. */
export function comeToUs(words: readonly Word[]): boolean {
  return words.some(({ key }, i) => {
    if (key === 'bizga') return words.some((one) => one.key === 'uchun' || /shga$/.test(one.key))
    if (key === 'us') return words[i - 1]?.key === 'to' && words[i + 1]?.key === 'for'
    return (
      (key === 'nas' || (key === 'nam' && words[i - 1]?.key === 'k')) &&
      words.slice(i).some((one) => one.key === 'za' || one.key === 'na')
    )
  })
}

/** A Russian noun that may be who acts; a rough test by its ending. */
function isNominative(key: string): boolean {
  return (
    !/(?:om|em|am|ami|ah|ov|ey|oy|u|yu|ya|e)$/.test(key) ||
    /(?:aya|iya)$/.test(key) ||
    /^(?:ooo|predpriyatie|sosedi)$/.test(key)
  )
}

/** `is up to the buyer`, `is left to the customer`, `handed to Navoi`, `lies with the client`. */
const GIVEN = /^(?:up|left|belongs|leave|handed|pased|given|entrusted|lies|rests)$/
function upTo(words: readonly Word[], i: number): PartyHit | undefined {
  if (!GIVEN.test(words[i]!.key) || !/^(?:to|with|over)$/.test(words[i + 1]?.key ?? '')) return undefined
  const behind = words.slice(i + 2)
  if (behind.length === 0 || behind.some(({ key }) => isSelf(key) || isOwning(key))) return undefined
  const isName = /^\p{Lu}/u.test(behind[0]!.text) && !behind[0]!.isNumber
  const isThey = behind.slice(0, 4).some(({ key }) => isOutsider(key) || isPlace(key))
  // up to 20 kg is a limit
  return (words[i]!.key === 'up' ? isThey : isName || isThey) ? { from: i, to: i + 2 } : undefined
}

/** `с двух сторон`: of a thing; who is meant stands behind `на` or `со`. */
export function isSide(words: readonly Word[], i: number): boolean {
  return /^storon(?:[aieuy]|oy|ami|ah)?$/.test(words[i]!.key) && !/^(?:na|so)$/.test(words[i - 1]?.key ?? '')
}
