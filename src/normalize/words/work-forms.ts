import type { Names } from '../../model/catalog.js'

/*
 * Names of works are made in regular ways, and shops use them side by side. In Uzbek a loan takes the verb ending as it is
 * (sementatsiya, sementatsiyalash) or on its root (sementlash), a verb made of a noun is said with and without its causative
 * (shakllantirish, shakllash), and of a loan and the native word for the same work either is said (svarka, payvandlash).
 * English spells mold and mould. What is worked stays unsaid where the rest is no name of another work: vibration welding
 * (of plastics).
 */

/** Ends of a name and what they change places with, the first that fits; in both scripts. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/(?:iz)?atsiya(?:lash)?$/, 'lash'],
  [/(?:из)?ация(?:лаш)?$/, 'лаш'],
  [/lantirish$/, 'lash'],
  [/лантириш$/, 'лаш'],
  [/(?<=\p{L}{3}[^aeiou\s]ka)$/u, 'lash'],
  [/(?<=\p{L}{3}[^аеиоу\s]ка)$/u, 'лаш'],
]

/** Words for the same work; any stands for any other at the end of a name. */
const DOUBLETS: readonly (readonly string[])[] = [
  ['payvandlash', 'svarka'],
  ['пайвандлаш', 'сварка'],
  ['egish', 'bukish', 'gibka'],
  ['эгиш', 'букиш', 'гибка'],
  ['choʻzish', 'tortish'],
  ['чўзиш', 'тортиш'],
]

/** A qualified work and the material behind it, in Uzbek before it. */
const OF_MATERIAL: Readonly<Record<keyof Names, RegExp>> = {
  en: /^(\S+ \S+) of (?:plastics|metals?)$/,
  ru: /^(\S+(?:ая|ое) \S+) (?:пластмасс|пластика|металлов|металла)$/,
  uz: /^(?:plastmassani|metallni) ((?!qayta)\S+ \S+)$/i,
  'uz-Cyrl': /^(?:пластмассани|металлни) ((?!қайта)\S+ \S+)$/i,
}

/** Other forms of the name of a work; none where it has none. O(length). */
export function workFormsOf(name: string, lang: keyof Names): readonly string[] {
  const short = OF_MATERIAL[lang].exec(name)?.[1]
  const forms = short === undefined ? [] : [short]
  if (lang === 'ru') return [...forms, ...russianFormsOf(name)]
  if (lang !== 'en') return [...forms, ...uzbekFormsOf(name)]
  return /mold/i.test(name) ? [...forms, name.replace(/(m)old/gi, '$1ould')] : forms
}

/** What a shop says that it makes, and by which word; of a stuff alone is said what things are made of. */
const MADE =
  /^(?:производство|изготовление) (?!.*издели)(?!(?:металл|стал|пласт|стекл|полимер|резин|кож|ткан|алюмин|цветн|керамик|композит)\S*$)(.+)$/
const MADE_BY = ['делаем', 'производим', 'изготавливаем', 'выпускаем', 'производство', 'изготовление']
const MADE_UZ =
  /^(?!(?:metall?|poʻlat|plast\S*|shisha|oyna|polimer|rezina|charm|rangli \S+|keramika|kompozit) \S)(.+) (?:ishlab chiqarish|tayyorlash|yasash)$/
const MADE_BY_UZ = ['ishlab chiqarish', 'chiqarish', 'chiqaramiz', 'tayyorlash', 'tayyorlaymiz', 'yasash', 'yasaymiz']

/** Ends of a Russian name and what they change places with: хромирование, хромируем, хромировка. */
const RUSSIAN: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^(?!форм|арм|оборуд|проект|план)(\S{3,})ирование$/i, ['$1ируем', '$1ировка']],
  [/^(\S{3,})изация$/, ['$1изуем']],
  [/^(\S{3,})ация$/, ['$1ируем']],
  [/^(?!форм|подготов)(\S{3,})овка$/, ['$1уем']],
]

function russianFormsOf(name: string): readonly string[] {
  const thing = MADE.exec(name)?.[1]
  if (thing !== undefined) return MADE_BY.map((word) => `${word} ${thing}`)
  const low = name.toLowerCase()
  const row = RUSSIAN.find(([end]) => end.test(low))
  return row ? row[1].map((form) => low.replace(row[0], form)) : []
}

function uzbekFormsOf(name: string): readonly string[] {
  const row = ENDINGS.find(([end]) => end.test(name))
  const ended = row ? [name.replace(row[0], row[1])] : []
  const thing = MADE_UZ.exec(name)?.[1]
  if (thing !== undefined) return MADE_BY_UZ.map((word) => `${thing} ${word}`)
  const words = name.split(' ')
  const last = words.at(-1)!
  const same = DOUBLETS.find((list) => list.includes(last)) ?? []
  return [...ended, ...same.flatMap((word) => (word === last ? [] : [[...words.slice(0, -1), word].join(' ')]))]
}
