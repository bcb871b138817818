import type { Names } from '../../model/catalog.js'

/*
 * What was done to a thing says how it is made as well as the name of the work does: шлифование, шлифованный; silliqlash,
 * silliqlangan; laser cutting, laser cut. So do an Uzbek shop that says what it does (silliqlaymiz) and who asks for it
 * (silliqlab bering, закалить).
 */

/** Ends of a work's name and of its participles, the first that fits. */
const RUSSIAN: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^цинкование$/, ['цинкованный', 'оцинкованный']],
  [/^[по]*[ок]?краска$/, ['окрашенный', 'покрасить', 'окрасить']],
  [/^ковка$/, ['кованый']],
  [/^гибка$/, ['гнутый']],
  [/^улучшение$/, ['улучшить']],
  [/^отжиг$/, ['отожженный', 'отжечь']],
  [/закалка$/, ['закаленный', 'закалить']],
  [/чернение$/, ['черненый']],
  // short as well: никелир., азотир.
  [/ирование$/, ['ированный', 'ировать', 'ир']],
  [/ование$/, ['ованный', 'овать']],
  [/овка$/, ['ованный', 'овать']],
  [/ация$/, ['ированный', 'ованный']],
]
/** The last word of an Uzbek name is the verb. */
const UZBEK: readonly (readonly [RegExp, readonly string[]])[] = [
  [/payvandlash$/, ['payvandlangan', 'payvandi', 'payvandlab', 'payvandlanadi', 'payvandlansin']],
  [/пайвандлаш$/, ['пайвандланган', 'пайванди', 'пайвандлаб', 'пайвандланади', 'пайвандлансин']],
  [/lash$/, ['langan', 'lanadi', 'lansin', 'laymiz', 'laydi', 'lab']],
  [/лаш$/, ['ланган', 'ланади', 'лансин', 'лаймиз', 'лайди', 'лаб']],
  [/ash$/, ['algan', 'aladi', 'alsin', 'aymiz', 'aydi', 'ab']],
  [/аш$/, ['алган', 'алади', 'алсин', 'аймиз', 'айди', 'аб']],
  [/ish$/, ['ilgan', 'iladi', 'ilsin', 'amiz', 'adi', 'ib']],
  [/иш$/, ['илган', 'илади', 'илсин', 'амиз', 'ади', 'иб']],
]
/** Only behind another word: a cast is also a group of actors, ground also soil. */
const ENGLISH: readonly (readonly [RegExp, readonly string[]])[] = [
  [/(?<=[\s-])grinding$/i, ['ground']],
  [/(?<=[\s-])cutting$/i, ['cut']],
  [/(?<=[\s-])casting$/i, ['cast']],
]
/** A part of the taxonomy that says how a thing is called, not that it was worked: `формованный` is no molding. */
const DOUBTFUL = /(?:^|\s)(?:прессование|формование|формовка|формирование|армирование|оборудование|проектирование)/i

/** The participles, and Uzbek verbs, of a name of a process; none where it has none. O(length). */
export function participlesOf(name: string, lang: keyof Names): readonly string[] {
  if (lang === 'en') return ended(name, ENGLISH)
  if (lang !== 'ru') return ended(name, UZBEK)
  if (DOUBTFUL.test(name)) return []
  const words = name.split(' ')
  // the work is the first noun of the name: закалка ТВЧ, индукционная закалка
  for (const [i, word] of words.entries()) {
    const made = ended(word.toLowerCase(), RUSSIAN)
    // закаленная сталь is a steel
    if (made.length > 0 && isObject(words[i + 1])) return []
    if (made.length > 0) return made.map((one) => [...words.slice(0, i), one, ...words.slice(i + 1)].join(' '))
  }
  return []
}

/** A noun behind the work that says what is worked: закалка стали, not закалка ТВЧ or закалка в масле. */
function isObject(word: string | undefined): boolean {
  return word !== undefined && /^[а-яё]{3,}$/.test(word) && !/^(?:токами|под|методом|для|твч)$/.test(word)
}

function ended(text: string, table: readonly (readonly [RegExp, readonly string[]])[]): readonly string[] {
  const row = table.find(([end]) => end.test(text))
  return row ? row[1].map((ending) => text.replace(row[0], ending)) : []
}
