import type { Hit } from './technical-text.js'

/** What joins the threads of a part. */
const JOINED = '(?:[,;/&+|]|(?:и|или|and|or|va|yoki|ва|ёки)(?=\\s))'
const SIZE = '[MМ]\\s?(\\d{1,2})(?:[.,]5)?(?:\\s?[xх×*]\\s?\\d[.,]?\\d{0,2})?(?:-\\d[a-hA-H])?'
const BEFORE = new RegExp(`(?<![\\p{L}\\p{N}])${SIZE}\\s?${JOINED}\\s?$`, 'u')
const BEHIND = new RegExp(`^(?:\\s?[xх×*]\\s?\\d[.,]?\\d{0,2})?\\s?${JOINED}\\s?${SIZE}(?![\\p{L}\\p{N}]|[.,]\\d)`, 'u')
/** What may stand behind the last of them; a name may go on. */
const ENDS = /^(?:\s?[xх×*]\s?\d[\d.,]*)?(?:$|\s?[,;|)./&+]|\s(?!\d))/u
/** М1–М3 are coppers as well. */
const LARGEST_COPPER = 3
/** Characters around a thread that are looked at. */
const REACH = 24

/** Whether a bare M8 is one of several that are listed: `M8 и M12`, `M8/M10`, `M8, M10x1`. */
export function isListed(text: string, at: number, end: number): boolean {
  const behind = text.slice(end, end + REACH)
  const other = BEFORE.exec(text.slice(Math.max(0, at - REACH), at)) ?? BEHIND.exec(behind)
  if (!other || !ENDS.test(behind)) return false
  const own = Number(/\d+/.exec(text.slice(at, end))![0])
  return Math.max(own, Number(other[1])) > LARGEST_COPPER
}

/** Words, counts and signs that a field may have beside its threads. */
const FILLER =
  /(?<![\p{L}\p{N}])(?:и|или|and|or|va|yoki|ва|ёки|резьб\p{L}{0,3}|threads?|rezba\p{L}{0,2}|\d{1,2}\s?[xх×*]|\(?\d{1,2}\s?(?:отв|шт|holes?|pcs|teshik|тешик|places?)\p{L}{0,6}\.?\)?)(?![\p{L}\p{N}])/giu

/** Whether letters or digits stand beside the threads of a field that tell something else. */
export function saysMore(text: string, hits: readonly Pick<Hit<unknown>, 'start' | 'end'>[]): boolean {
  let left = ''
  let at = 0
  for (const { start, end } of hits) {
    left += `${text.slice(at, start)} `
    at = end
  }
  // 4xM8: the count is glued
  return /[\p{L}\p{N}]/u.test(
    `${left}${text.slice(at)}`.replace(/(?<![\p{L}\p{N}])\d{1,2}\s?[xх×*](?=\s|$)/gu, '').replace(FILLER, ''),
  )
}
