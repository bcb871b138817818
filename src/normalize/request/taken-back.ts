import { blankedBy } from './blanked.js'

/*
 * What a writer asks and takes back in the same breath: `PTFE? no, NBR`, `38ХС? йўқ 40Х`, `14x9x6? corrected: 15x9x7`.
 */

const TAKEN_BACK =
  /(?:^|(?<=[.,;:!?\n—–(]\s?))[^.,;:!?\n()]{1,48}(?:,\d[^.,;:!?\n()]{0,24})?\?(?=\s{0,3}(?:no|нет|не|йўқ|yo['’ʻ‘ʼ`]?q|corrected|correction|sorry|исправ\p{L}*|точнее|вернее|later|позже|потом|keyinroq|кейинроқ|emas|эмас)(?!\p{L}))/giu

/** The text with it blanked out; offsets hold. O(n). */
export function withoutTakenBack(text: string): string {
  return text.includes('?') ? blankedBy(text, [{ hint: /\?/, pattern: TAKEN_BACK }]) : text
}
