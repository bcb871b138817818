/*
 * The fits and classes of accuracy of the ОСТ system, which drawings before 1980 have: А3 is a hole of the third class,
 * С4 a sliding fit of the fourth, Х3, Ш4, Пр and Гр others. Their numbers are no IT grades, and the widths are of other
 * steps of sizes, so they are told and never converted.
 */

/** What is wanted in place of them. */
export const MODERN = 'a class of ISO 286 (GOST 25346) such as H7 or h9 in place of one of the ОСТ system'

const CLASS = '(?:[1-57-9]|[23][аa])'
const LETTERS = '(?:Гр|Пр|Пл|ТХ|[АAВBГТНПСCДХXЛШ])'
const ONE = `${LETTERS}(?:${CLASS})?`
const FIELD = new RegExp(
  `^(?:посадк\\p{L}{1,2}\\s)?(?:ОСТ\\s?[\\d-]*\\s)?(?:[ØФф]?\\s?\\d+(?:[.,]\\d+)?\\s?)?${ONE}(?:\\s?/\\s?${ONE})?(?:\\s(?:по\\s)?ОСТ\\s?[\\d-]*)?$`,
  'u',
)
/** `2 класс точности`, `кл. точности 3`, `2а-го класса точности`. */
const ACCURACY =
  /(?<![\d.,])(?:[1-57-9]|[23][аa])\s?-?\s?(?:го|му|й|ый|ой)?\s?кл(?:асс\p{L}{0,2}|\.)?\s?точн|кл(?:асс\p{L}{0,2}|\.)?\s?точн\p{L}{0,4}\.?\s?[:№-]?\s?(?:[1-57-9]|[23][аa])(?!\d)/iu
/** On a size: a letter that is no class of today and its class of accuracy; Х multiplies, A4 is a steel, C1 a chamfer. */
const ON_SIZE = new RegExp(
  `\\d(?:\\s?((?:[АВСЛШ]|Пр|Пл)${CLASS}(?:/${ONE})?|Гр|Пр|Пл)|((?:[ABC]|\\sC(?![12]))${CLASS}(?:/${ONE})?))(?=$|[\\s×x,;)])`,
  'u',
)

/** Whether a field of the tolerance speaks of the ОСТ system. O(n). */
export function saysOldSystem(text: string): boolean {
  return FIELD.test(text) || ACCURACY.test(text)
}

/** The ОСТ fit on a size of a drawing, `Ø45С4 L=320`; undefined where there is none. O(n). */
export function oldFitIn(sizes: string): string | undefined {
  const found = ON_SIZE.exec(sizes)
  return found?.[1] ?? found?.[2]?.trim()
}

/** Classes of accuracy end at 9; of the tight fits only the first could be a class of today. */
const COARSEST = 9
const TIGHT = 2

/** Whether a class that is typed in Cyrillic is one of the ОСТ system, by its Latin look-alikes: С9, Х5, Н1. */
export function isOldFit(letters: string, grade: number): boolean {
  if (/^[ABCX]$/.test(letters)) return grade <= COARSEST
  return /^[HT]$/.test(letters) && grade <= TIGHT
}
