import type { Lexeme } from '../words/lexemes.js'

/*
 * Words of the shop in talk of business: a turning point, annealing of the budget, отпуск товара. They say no step of making.
 */

/** English pairs that are sayings, the word behind by its beginning. */
const PAIRS: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({
    turning: /^point/,
    cutting: /^(?:edge$|corner|cost|price|expen|staff|job)/,
    casting: /^(?:about|vote|doubt|director|agency|call)/,
    rolling: /^(?:forecast|stock|budget|contract|basis|plan|out$|year|average)/,
    forging: /^(?:ahead|tie|link|relation|partnership|bond|alliance|document|signature)/,
    grinding: /^(?:halt|poverty)/,
    milling: /^(?:around|about)/,
    boring: /^(?:meeting|task|work$|job)/,
    riveting: /^(?:story|speech|talk)/,
    stamping: /^(?:document|passport)/,
    // what the word makes a name of: no work
    welding: /^(?:neck|rod|wire|electrod|torch|gun|mask|helmet|stud|nut)/,
    washing: /^(?:machin|drum|powder|liquid)/,
    assembly: /^(?:member|hal$|vote)/,
    tooling:
      /^(?:usd|eur|rub|cny|uzs|cost|price|charg|fe$|fes$|budget|extra|separat|avail|weks?$|lead|days?$|amorti[sz])/,
  }),
)
/** What no machine works: contracts, budgets, people. */
const ABSTRACT_ENGLISH =
  /^(?:budget|contract|agrement|deal|negotiat|team|sharehold|stakehold|member|debt|polic|tax|vot|staf|relation|strateg|expens|cost|price|los|market|rules?$|truth|opinion|attitude|position|expectation|arms$|data$|order|document|claim|future|character|talks?$|plan(?!t)|schedule)/
const ABSTRACT_RUSSIAN =
  /^(?:zakaz|zayav|dokument|dogovor|kontrakt|dan+[iy]|rashod|ubit|[cs]en[aiu]?$|grafik|komand|sotrudnik|personal|harakter|byudjet|dolg|platej|schet|schyot|nalog|otnoshen|informa[cs]i|zapros|obrascheniy|ak[cs]ioner|deneg|sredstv|pretenz|rinka|ritorik|pozi[cs]i[iy])/
/** `отпуск товара со склада`, `прокат автомобилей`: handing over and hiring out. */
const GIVEN =
  /^(?:tovar|produk[cs]i|sotrudnik|so$|sklad|materialn|topliv|benzin|gaz|avtomobil|avto$|mashin|oborudovan|instrument)/
const ABSTRACT_UZBEK =
  /^(?:harajat|xarajat|hujat|tolov|shartnoma|narh|narx|byudjet|malumot|jamoa|karz|qarz|solik|soliq|reja|zarar|hisobot|ariza|pul|mablag|savol|muamo)/
const ORDER_UZBEK = /^buyurtma/
/** Улучшение is a heat treatment of steel; that of quality is none, and what is улучшенный is better. */
const BETTER = /^(?:uluchsh[ei]|yahshila)/
const BETTERED = /^(?:улучшенн|улучшена?$|улучшены|яхшиланг|yaxshilang)/iu

const TREATMENT = /^(?:normaliz|zakal|otjig|otpusk|sementas|sementir|tobla|azotir|tvch|termoobr)/
/** Lexemes beside it in which another treatment is named. */
const BESIDE = 2

/** `нормализация и улучшение`: one of several heat treatments. */
function isAmongTreatments(lexemes: readonly Lexeme[], at: number): boolean {
  return lexemes
    .slice(Math.max(0, at - BESIDE), at + BESIDE + 1)
    .some(({ key, kind }) => kind === 'word' && TREATMENT.test(key))
}

/** Whose a tool is. */
const OWNED = /^(?:nash\w*|svo\w*|est|imesya|vash\w*|zakazchik\w*|biznik\w*|bizdan|ozimiznik\w*|bor|mavjud)$/

const READY = /^(?:tay+[eo]r|gotov(?:ie|ih|iye|aya|iy))$/

/** Words that may stand before what is worked: `of the`, `our`. */
const ARTICLES = new Set(['of', 'the', 'a', 'an', 'our', 'your', 'his', 'their', 'this', 'into', 'together'])
/** Content words that are looked at behind a naming. */
const REACH = 3

/**
 * Whether words name no step of making: what is worked is an order, a budget, a document. O(1).
 * @param isAssembly the work is putting together, of orders as well as of parts
 */
export function isFigurative(
  lexemes: readonly Lexeme[],
  { from, to }: { readonly from: number; readonly to: number },
  isAssembly: boolean,
): boolean {
  const first = lexemes[from]!
  const last = lexemes[to - 1]!
  const next = lexemes[to]
  if (next?.kind === 'word' && PAIRS.get(last.text.toLowerCase())?.test(next.key)) return true
  if (lexemes[from - 1]?.key === 'simulated') return true
  // a floating caliper, whose stem is that of float glass
  if (from === to - 1 && /^floating$/i.test(first.text)) return true
  // the deadline is pressing; tooling 6 weeks
  if (last.text === 'pressing' && /^(?:is|are)$/.test(lexemes[from - 1]?.key ?? '')) return true
  if (last.text.toLowerCase() === 'tooling' && next?.kind === 'number') return true
  // на схеме: its key is that of шьём
  if (/^схем/iu.test(first.text)) return true
  // щит, щиты: boards, whose key is that of шить
  if (/^щит(?:а|ы|ов|ам|ами)?$/iu.test(first.text)) return true
  // Лит. О: the letter of a drawing
  if (/^лит$/iu.test(first.text) && next?.text === '.' && /^\p{L}?\d?$/u.test(lexemes[to + 1]?.text ?? '')) return true
  // an audit is planned, not planed
  if (/^plann/iu.test(first.text)) return true
  // лом: scrap, no loom
  if (/^лом/iu.test(first.text)) return true
  // шпилька анода: of a heater
  if (/^анод(?:а|ы|ов|ом)$/iu.test(first.text)) return true
  // штамп наш
  if (
    /^(?:штамп|shtamp|оснастка|osnastka|(?:пресс-)?форм[аы]|(?:press-)?forma|қолип|qolip)$/iu.test(last.text) &&
    OWNED.test(next?.key ?? '')
  )
    return true
  // для кабельного завода, kabel zavodi uchun
  const isPlant = /^(?:zavod|fabrik|seh|factory|plant)/.test(last.key)
  if (isPlant && (/^(?:dlya|for)$/.test(lexemes[from - 1]?.key ?? '') || next?.key === 'uchun')) return true
  // йигириш машинасига ролик: what it is for
  if (next && /^(?:mashin|stano|dastgo)\w*ga$/.test(next.key)) return true
  if (
    to === from + 1 &&
    BETTER.test(first.key) &&
    (BETTERED.test(first.text) || next?.kind === 'word' || lexemes[from - 1]?.kind === 'word') &&
    !isAmongTreatments(lexemes, from)
  )
    return true
  const before = lexemes[from - 1]
  // tayyor (quyilgan), готовые литые: they come so
  if (READY.test((before?.text === '(' ? lexemes[from - 2] : before)?.key ?? '')) return true
  if (before?.kind === 'word') {
    if (ABSTRACT_UZBEK.test(before.key)) return true
    // cost cutting
    if (last.text.toLowerCase() === 'cutting' && /^(?:cost|price|job|tax|budget)s?$/.test(before.key)) return true
    if (ORDER_UZBEK.test(before.key) && (isAssembly || /ni$/.test(before.key))) return true
    // в отпуске
    if (/^otpusk/.test(last.key) && (before.key === 'v' || before.key === 'iz')) return true
  }
  const object = objectBehind(lexemes, to)
  if (!object) return false
  if (/^(?:otpusk|prokat)/.test(last.key) && GIVEN.test(object.key)) return true
  return first.script === 'latin'
    ? ABSTRACT_ENGLISH.test(object.key) && /ing$|^asembly$/.test(last.key)
    : ABSTRACT_RUSSIAN.test(object.key)
}

/** The first word behind that is no article. */
function objectBehind(lexemes: readonly Lexeme[], to: number): Lexeme | undefined {
  for (let i = to; i < to + REACH && i < lexemes.length; i++) {
    const lexeme = lexemes[i]!
    if (lexeme.isBreak || lexeme.kind !== 'word') return undefined
    if (!ARTICLES.has(lexeme.key)) return lexeme
  }
  return undefined
}
