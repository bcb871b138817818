/** Letters that an ear does not tell apart in loans from Russian, in the one Latin space of keys. */
const HEARD: Readonly<Record<string, string>> = {
  o: 'a',
  e: 'i',
  y: 'i',
  d: 't',
  b: 'p',
  g: 'k',
  z: 's',
  v: 'f',
}

/**
 * How a stem sounds: unstressed vowels and voiced consonants as they are heard, doubles once. `калотка` sounds as `колодка`
 * does, `parshin` as `porshen`. O(n).
 */
export function soundKey(stem: string): string {
  let key = ''
  for (let i = 0; i < stem.length; i++) {
    const letter = stem[i]!
    // a soft consonant before a vowel: `radiyator`, `syuda`
    if (letter === 'y' && /[aou]/.test(stem[i + 1] ?? '')) continue
    const heard = HEARD[letter] ?? letter
    if (heard !== key.at(-1)) key += heard
  }
  return key
}
