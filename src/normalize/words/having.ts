import type { KeptPiece } from '../../text/tokenize.js'

/** I, we, you have; of a thing without the dative, bend: `quvurni egamiz`. */
const HAVE = /^e?h?ga(?:man|miz|siz|dirmiz)$/
/** `sertifikatiga`, `parkka`, `stanoklarga`: but `3 mm gacha`. */
const DATIVE = /(?:ga|ka)$/
/** What is bent to: `90 gradusga`, `kerakli burchakka`. */
const BENT_TO = /^(?:gradus|burchak|shakl|radius|daraja|tomon|olcham|chizma|eskiz|namuna|forma|profil|uchburchak|yoy)/
const BETWEEN = /^(?:ham|tola|tolik|ayni|hozir|hozirda|yani)$/

/** Whether the word at a place is the Uzbek verb of having, `sertifikatiga egamiz`, which sounds as that of bending. O(1). */
export function isHaving(pieces: readonly KeptPiece[], at: number): boolean {
  const { key } = pieces[at]!
  if (key.length < 6 || !HAVE.test(key)) return false
  const before = pieces[BETWEEN.test(pieces[at - 1]?.key ?? '') ? at - 2 : at - 1]
  if (before === undefined || !DATIVE.test(before.key)) return false
  // ISO 9001 ga egamiz; 90° ga
  if (before.key === 'ga' || before.key === 'ka') {
    const number = pieces[at - 2]?.key ?? ''
    return number !== '°' && !/^\d{1,3}$/.test(number) && !BENT_TO.test(number)
  }
  return !BENT_TO.test(before.key)
}
