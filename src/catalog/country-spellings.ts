/*
 * How tables write countries: points of an abbreviation, quarters of the world in short, what says that it comes from there,
 * the name said twice, and Russian and Uzbek cases.
 */

/** What stands before or behind the name of where something was made. */
const MADE =
  /(?<!\p{L})(?:made in|product of|produced in|origin|from|из|пр-во|произв(?:одство|\.)|производства|изготовлено в|страна|происхождени[ея]|ishlab chiqarilgan|ишлаб чиқарилган)(?!\p{L})[\s:.,-]*/giu
const QUARTERS: readonly (readonly [RegExp, string])[] = [
  [/^(?:ю|юж)\.\s?(?=\p{L})/iu, 'Южная '],
  [/^юж\s/iu, 'Южная '],
  [/^сев\.?\s(?=\p{L})|^сев\.(?=\p{L})/iu, 'Северная '],
  [/^s\.\s?(?=[a-z]{3})|^so?\s(?=[a-z]{4})/iu, 'South '],
  [/^n\.\s?(?=[a-z]{3})/iu, 'North '],
]
/** Endings of cases, and what the name ends with; longest first. */
const CASES: readonly (readonly [RegExp, string])[] = [
  [/ии$/u, 'ия'],
  [/ой$/u, 'ая'],
  [/ей$/u, 'ея'],
  [/и$/u, 'я'],
  [/и$/u, 'а'],
  [/ы$/u, 'а'],
  [/[ая]$/u, ''],
  [/я$/u, 'й'],
  [/я$/u, 'ь'],
  [/(?:dan|дан|ning|нинг|da|да)$/u, ''],
]
/** Shorter words have no case. */
const SHORTEST = 4
/** Words of a name that are turned. */
const MOST_WORDS = 3
/** Longer texts are no name of a country. */
const LONGEST = 80

/** Other spellings of what may name a country, likeliest first; the parts of one name the same country. O(n). */
export function* countrySpellings(text: string): Generator<readonly string[]> {
  if (text.length > LONGEST) return
  const stripped = text.replace(MADE, ' ').trim()
  const joined = stripped.replace(/(?<!\p{L})\p{L}(?:\.\s?\p{L})+\.?(?!\p{L})/gu, (letters) =>
    letters.replace(/[.\s]/g, ''),
  )
  yield [joined]
  for (const [quarter, word] of QUARTERS) if (quarter.test(joined)) yield [joined.replace(quarter, word)]
  // Китай (КНР), Korea / KR
  const parts = joined.split(/[()/]/u).filter((part) => /\p{L}/u.test(part))
  if (parts.length > 1) yield parts
  yield* nominatives(joined)
}

function* nominatives(text: string): Generator<readonly string[]> {
  const words = text.split(/\s+/u)
  if (words.length > MOST_WORDS) return
  let turned: readonly string[] = ['']
  for (const word of words) {
    const forms =
      word.length < SHORTEST ? [word] : [...new Set([word, ...CASES.map(([end, ending]) => word.replace(end, ending))])]
    turned = turned.flatMap((before) => forms.map((form) => `${before} ${form}`.trim()))
  }
  for (const one of turned) yield [one]
}
