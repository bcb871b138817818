import { foldKey } from '../../text/fold.js'
import { onFirstUse } from '../../text/on-first-use.js'
import type { PlainRecord } from '../common/guard.js'

/*
 * Fields that say in words that there is nothing, or that nothing is asked for: `нет`, `не требуется`, `shart emas`, `any`.
 * They say what an empty field says.
 */

const NO =
  'net|netu|nichego|nikak\\w+|ne (?:treb|imesya|nuj|nado|obyaz|predusm|predyavl|primen|vajn|reglament|normir|ustanov|imet znach|opredel)\\w*|bez|bez raznits\\w*|bez trebovani\\w*|nevajno|osustv\\w*|lyub\\w{2,3}|na usmotrenie(?: \\w+)?|' +
  'no|none|nil|nothing|not (?:\\w+ly )?(?:rekuired|neded|necesary|demanded|rekuested|aplicable|asked|important|mandatory)|without|any|whatever|optional|no rekuirements?|' +
  'yok|(?:shart|kerak|zarur|lozim|majburiy|muhim|mavjud) emas|kerakmas|shartmas|talab (?:kilinmay|etilmay|yok)\\w*|talablar yok|hech (?:narsa|kanday|kanaka)|istalgan|ihtieriy|farki yok|ahamiyat(?:i yok|siz)|kolanilmaydi|belgilanmagan'
/** What a field is about, when it says so again: `сертификат не требуется`, `no certificate`. */
const THING =
  '(?:sertifi\\w+|certifi\\w+|rezb\\w*|threads?|dopus\\w+|tolerance\\w*|sherohovat\\w+|roughnes|tverdost\\w*|hardnes|material\\w*|trebovani\\w+|rekuirements?|spesialn\\w+|special|osob\\w+|hujat\\w*|dokument\\w*|documents?|talab\\w*)'

const whole = onFirstUse(
  () =>
    new RegExp(
      `^(?:${THING} ){0,2}(?:${NO})$|^(?:net|bez|no|without|ne nuj\\w+|ne trebu\\w+|any|hech kanday)(?: ${THING}){1,2}$`,
    ),
)

/** Longer texts say more. */
const LONGEST = 48
/** Norway: its code is a word for nothing. */
const COUNTRY_KEYS: ReadonlySet<string> = new Set(['origin', 'country'])

/** Whether a whole field says that nothing is there or asked for; one with a figure says more. O(n). */
export function isUnaskedField(text: string): boolean {
  return text.length <= LONGEST && /\p{L}/u.test(text) && !/\d/.test(text) && whole().test(foldKey(text))
}

/** Fields in which a no is an answer: no capacity, nothing free. */
const ANSWERS: ReadonlySet<string> = new Set(['process', 'capacity', 'utilization', 'available', 'employees'])
const NOTHING_KEPT: ReadonlySet<string> = new Set()

/**
 * Takes out of a guarded record (in place) every value below it that says so in words; an entry of a list becomes an empty
 * text, so that positions hold. Keys of `kept` stay as they are. O(values).
 */
export function withoutUnasked(record: PlainRecord, kept: ReadonlySet<string> = NOTHING_KEPT): PlainRecord {
  for (const [key, value] of Object.entries(record))
    if (!kept.has(key) && !ANSWERS.has(key) && isNothing(key, value)) delete record[key]
  return record
}

/** Whether nothing is left of a value. */
function isNothing(key: string, value: unknown): boolean {
  if (Array.isArray(value)) {
    value.forEach((one, i) => {
      if (isNothing('', one)) value[i] = ''
    })
    return false
  }
  if (typeof value === 'object' && value !== null)
    return Object.keys(value).length > 0 && Object.keys(withoutUnasked(value as PlainRecord)).length === 0
  return isNo(key, value)
}

function isNo(key: string, value: unknown): boolean {
  return typeof value === 'string' && isUnaskedField(value) && !(COUNTRY_KEYS.has(key) && /^\s*no\s*$/i.test(value))
}
