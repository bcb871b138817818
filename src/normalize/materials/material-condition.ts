import type { Lexeme } from '../words/lexemes.js'
import type { ConditionHit, ConditionPlace } from './condition-hit.js'
import { stateAt } from './material-state.js'
import { finishBehind } from './sheet-finish.js'

const TEMPER = /^(?:T\d{1,4}|H\d{2,3})$/
const ADDED = /^(?:QT|N|A|C|AC|AR|U|M|NT|FP|I|S|SH|AT|CR|LC|P|SR|T|Q|Z|ZE|ZF|AZ|AS|ZA)(?:\d{2,3})?$/
const COAT = /^(?:Z|ZE|ZF|AZ|ZA)\d{2,3}$/
/** Plating marks of GOST 9.306: Ц6.хр, Кд9. */
const PLATING = /^(?:Ц|KД|X|H|M)\d{1,2}$/
/** г/к, х/к, х/т, б/ш, э/с by folded letters. */
const SHORT_PAIRS: ReadonlySet<string> = new Set(['gk', 'hk', 'ht', 'bsh', 'es', 'to', 'hto', 'nto'])
const CAPITALS: ReadonlySet<string> = new Set([
  'hdt',
  'hk',
  'gk',
  'hkn',
  'tvch',
  'hto',
  'nto',
  'osv',
  'vosv',
  'vg',
  'hr',
  'cr',
  'cd',
  'ba',
  'eg',
  'gi',
  'ga',
])
/** Beginnings of the words that say how a material is delivered, folded. */
const WORDS =
  /^(?:zakal|uluch|normal[ia]|otoj|otpusch|otpusk|osink|galvan|ruhla|nagart|polunagart|kalibr|holodn|goryach|termobr|termouluch|hardened|temper|anneal|quench|cold|hot|drawn|toblan|yumshat|sovuk|isik|peeled|polirovan|travlen|matov|myagk|tverd|polutverd|sostaren|uprochn)/
/** The same words where they can be no step of the route: participles beside the grade. */
const PARTICIPLES =
  /^(?:zakalen(?!i)|normalizovan|normalashtirilgan|normalangan|yahshilangan|otojen(?!i)|uluchshen(?!i[ey])|anealed|normali[sz]ed|tempered|spheroidi[sz]ed|osinkovan(?!i[ey]$)|nagartovan|polunagartovan|kalibrovan|holodnokatan|goryachekatan|holodnotyanut|termobrabotan|termouluchshen|myagk[aio][yei]|tverd[aoi][yei]|polutverd[aoi][yei]|travlenay|sostaren(?!i)|toblangan|yumshatilgan)/
const SHORT = /^(?:osink|os|zak|norm|otoj|uluchsh)$/

/** The temper that makes an alloy of a bare number: `6082 T6`. */
const ALLOY_TEMPER = /^(?:T[3-9]\d{0,3}|H\d{2,3})$/

/** Whether a lexeme is such a temper. */
export function isAlloyTemper(lexeme: Lexeme | undefined): boolean {
  return lexeme?.kind === 'code' && ALLOY_TEMPER.test(lexeme.code)
}

/** `АК9ч, Т6, …`: a temper between commas. */
export function isTemperApart(lexemes: readonly Lexeme[], at: number): boolean {
  return isAlloyTemper(lexemes[at]) && (lexemes[at + 1] === undefined || lexemes[at + 1]!.isBreak)
}

/** `АК12, литьё в кокиль, Т6`: where the temper of the alloy is a field of its own further on in the sentence. O(n). */
export function temperBehind(lexemes: readonly Lexeme[], from: number): number | undefined {
  for (let at = from + 1; at < lexemes.length; at++) {
    if (/^[.;!?]$/.test(lexemes[at]!.text) && lexemes[at]!.isBreak) return undefined
    if (lexemes[at - 1]!.text === ',' && isTemperApart(lexemes, at)) return at
  }
  return undefined
}

/** `6082 T6`, `5754 H22`: the temper says that the number is an aluminum. */
export function isTempered(
  lexemes: readonly Lexeme[],
  { from, to }: { readonly from: number; readonly to: number },
): boolean {
  return to === from + 1 && /^[2-8]\d{3}$/.test(lexemes[from]!.text) && isAlloyTemper(lexemes[to])
}

/** The condition at a lexeme, if there is one. */
export function conditionAt(
  lexemes: readonly Lexeme[],
  at: number,
  lineage: readonly string[],
  place: ConditionPlace,
): ConditionHit | undefined {
  const lexeme = lexemes[at]
  if (!lexeme) return undefined
  const next = lexemes[at + 1]
  if (lexeme.text === '+' && next && ADDED.test(next.code)) return { text: `+${next.code}`, to: at + 2 }
  if (lexeme.text === '-' && next && lineage.includes('aluminum') && TEMPER.test(next.code))
    return { text: next.code, to: at + 2 }
  const finish = lexeme.text === '-' && next ? finishBehind(lexemes, at, lineage) : undefined
  if (finish) return finish
  const slashed = next?.text === '/' ? lexemes[at + 2] : undefined
  if (slashed && lexeme.text.length === 1 && SHORT_PAIRS.has(lexeme.key + slashed.key))
    return { text: joined(lexemes, at, at + 3), to: at + 3 }
  const state = stateAt(lexemes, at, lineage, place)
  if (state) return state
  if (lexeme.kind === 'code') return codeCondition(lexemes, at, lineage)
  if (lexeme.kind !== 'word') return undefined
  if (
    lexeme.text === lexeme.text.toUpperCase() &&
    lexeme.text.length > 1 &&
    (CAPITALS.has(lexeme.key) || lexeme.text === 'QT')
  )
    return { text: lexeme.text, to: at + 1 }
  const beside = lineage.includes('metal') ? wordCondition(lexemes, at) : undefined
  return beside ?? (place === 'field' && WORDS.test(lexeme.key) ? { text: lexeme.text, to: at + 1 } : undefined)
}

/** `08пс оцинк.`, `сталь 45 закалённая`, `S235JR hot rolled`: how the metal is delivered, right beside its grade. */
function wordCondition(lexemes: readonly Lexeme[], at: number): ConditionHit | undefined {
  const { key, text } = lexemes[at]!
  const next = lexemes[at + 1]
  if (PARTICIPLES.test(key) && /[^\p{Lu}]$/u.test(text)) return { text, to: at + 1 }
  if (SHORT.test(key) && next?.text === '.') return { text: `${text}.`, to: at + 2 }
  if (key === 'osink') return { text, to: at + 1 }
  if (!/^(?:cold|hot)$/.test(key)) return undefined
  const last = next?.text === '-' ? at + 2 : at + 1
  if (!/^(?:roled|drawn|finished)$/.test(lexemes[last]?.key ?? '')) return undefined
  return { text: `${text} ${lexemes[last]!.text}`, to: last + 1 }
}

/** `лист г/к Ст3сп`, `холоднокатаная сталь 08пс`: the condition right before a metal. */
export function conditionBefore(
  lexemes: readonly Lexeme[],
  from: number,
  lineage: readonly string[],
): { readonly text: string; readonly from: number } | undefined {
  const last = lexemes[from - 1]
  if (last?.kind !== 'word' || !lineage.includes('metal')) return undefined
  const first = lexemes[from - 3]
  const isPair = lexemes[from - 2]?.text === '/' && first?.text.length === 1 && last.text.length === 1
  if (isPair && SHORT_PAIRS.has(first.key + last.key)) return { text: joined(lexemes, from - 3, from), from: from - 3 }
  return PARTICIPLES.test(last.key) && /[^\p{Lu}]$/u.test(last.text) ? { text: last.text, from: from - 1 } : undefined
}

function codeCondition(lexemes: readonly Lexeme[], at: number, lineage: readonly string[]): ConditionHit | undefined {
  const { code, text } = lexemes[at]!
  if (TEMPER.test(code) && lineage.includes('aluminum')) return { text: code, to: at + 1 }
  if (COAT.test(code) && lineage.includes('steel')) return { text: code, to: at + 1 }
  if (/^(?:2B|2R|BA|2D|H\d{3,4})$/.test(code) && lineage.includes('steel-stainless')) return { text: code, to: at + 1 }
  if (
    PLATING.test(code) &&
    lineage.includes('metal') &&
    lexemes[at + 1]?.text === '.' &&
    lexemes[at + 2]?.key === 'hr'
  ) {
    return { text: joined(lexemes, at, at + 3), to: at + 3 }
  }
  return /^Ц\d{1,2}$/.test(code) && lineage.includes('steel') ? { text, to: at + 1 } : undefined
}

function joined(lexemes: readonly Lexeme[], from: number, to: number): string {
  return lexemes
    .slice(from, to)
    .map(({ text }) => text)
    .join('')
}
