/*
 * Works that a route card numbers in one line: `010 Токарная, 020 Фрезерная`, `оп. 10 точение оп. 20 закалка`, `1) turning
 * 2) hardening`. Bare numbers count in steps of five or ten only: `3 axis milling, 5 axis milling` are no operations.
 */

const NUMBER =
  /(?<![\p{L}\d.,])(?<word>(?:оп(?:ер(?:ация)?)?|op(?:er(?:ation)?)?|step|шаг|этап|bosqich|босқич)\.?\s*(?:№\s*)?)?(?<number>\d{1,3})(?<sign>\s?[.):])?\s*(?=\p{L})/giu
/** What a number in front of it counts or measures. */
const COUNTED =
  /^(?:ax[ei]s|oʻq|oʻqli|осев|координ|тонн|т|t|ton|tonna|kn|mm|мм|кг|kg|шт|pcs|dona|м|m|мкм|µm|hrc|hb|кв|kw|d)(?!\p{L})/iu

/** The works of a numbered list without their numbers, in order; undefined where a text is none. O(n). */
export function numberedWorks(text: string): readonly string[] | undefined {
  const marks = [...text.matchAll(NUMBER)].filter((mark) => isMark(text, mark))
  if (marks.length < 2 || text.slice(0, marks[0]!.index).trim() !== '') return undefined
  const numbers = marks.map(({ groups }) => Number(groups!['number']))
  if (numbers.some((number, i) => i > 0 && number <= numbers[i - 1]!)) return undefined
  const isSigned = marks.every(({ groups }) => groups!['word'] ?? groups!['sign'] ?? groups!['number']!.startsWith('0'))
  if (!isSigned && !isEven(numbers)) return undefined
  return marks
    .map(({ index, 0: mark }, i) => text.slice(index + mark.length, marks[i + 1]?.index))
    .map((work) => work.replace(/^[\s,;.–—-]+|(?<![\s,;–—-])[\s,;–—-]+$/g, ''))
    .filter((work) => work !== '')
}

function isMark(text: string, { index, 0: mark, groups }: RegExpExecArray): boolean {
  const hasSpace = /\s$/.test(mark) || groups!['sign'] !== undefined
  return hasSpace && !COUNTED.test(text.slice(index + mark.length))
}

function isEven(numbers: readonly number[]): boolean {
  return numbers.every((number, i) => number % 5 === 0 && (i === 0 || [5, 10].includes(number - numbers[i - 1]!)))
}
