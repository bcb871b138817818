import type { Lexeme } from './lexeme.js'

/*
 * Sizes of a feature of the part, told behind the word for it: `отверстий 4 шт Ø9`, `holes 4x Ø9`, `паз глубиной 5 мм шириной
 * 10 мм`, `M8 depth 20`, `DIA 56,6` of a wheel.
 */

/** Holes and what is cut into a part, by keys. */
const HOLES = /^(?:otv|otverst\w*|teshik\w*|holes?|bores?|rezb\w*|rezba\w*|thread\w*)$/
const CUTS =
  /^(?:paz(?:a|om|i|lar\w*)?|shponpaz\w*|kanavk\w*|protochk\w*|ariqcha\w*|arikcha\w*|lisk\w*|prorez\w*|grooves?|slots?|keyways?|vitochk\w*|vitoch\w*|burtik\w*)$/
/** What counts holes: `4 шт`, `4x`. */
const COUNT = /^(?:sht|ta|dona|pcs|pc|nos|x|×|mest\w*|places?)$/
/** Lexemes of `: 6 шт, `. */
const COUNT_REACH = 5

/** Whether a count of holes parts a diameter from their word: `отверстий 4 шт Ø9`. O(1). */
export function isOfCountedHoles(lexemes: readonly Lexeme[], first: number): boolean {
  let counted = false
  for (let at = first - 1; at >= 0 && at >= first - COUNT_REACH; at--) {
    const { kind, key, text } = lexemes[at]!
    if (kind === 'number') {
      if (counted || !/^\d{1,3}$/.test(text)) return false
      counted = true
    } else if (kind === 'word' || key === '×' || text === '*') {
      if (HOLES.test(key) || CUTS.test(key)) return counted
      if (!COUNT.test(key)) return false
    } else if (!',:.-×'.includes(text)) return false
  }
  return false
}

/** Sizes of a feature that stand between, at the most. */
const REACH = 8
/** Words of sizes and their units that may stand between. */
const SIZES =
  /^(?:glub\w*|chukur\w*|depth|dep|shir\w*|width|wide|en[il]\w*|kenglik\w*|dlin\w*|length|long|uzun\w*|mm|sm|cm|of|s|i|va|and|ga|na)$/

/**
 * Whether the size told by a word at `at` is that of a feature before it in the same saying: the depth of a hole or of a
 * thread, any size of a groove. O(1).
 */
export function isOfFeature(lexemes: readonly Lexeme[], at: number, isAcross: boolean): boolean {
  for (let i = at - 1; i >= 0 && i >= at - REACH; i--) {
    const { kind, key, text } = lexemes[i]!
    if (kind === 'word') {
      if (CUTS.test(key)) return true
      if (HOLES.test(key)) return isAcross
      // M8 depth 20
      if (/^[MМ]$/.test(text) && lexemes[i + 1]?.kind === 'number' && lexemes[i + 1]!.gap === 0) return isAcross
      if (!SIZES.test(key) && key !== '×') return false
    } else if (kind === 'sign' && !'Ø×*.:=-'.includes(text)) return false
  }
  return false
}

/** `DIA 56,6`, `ЦО 56,6` of a wheel told by its rim, offset or bolt circle: the bore. O(lexemes). */
export function isBoreOfWheel(lexemes: readonly Lexeme[], at: number): boolean {
  if (lexemes[at]!.text.toUpperCase() !== 'DIA') return false
  return lexemes.some(({ text }, i) => {
    if (/^(?:PCD|ET|ЕТ)$/.test(text)) return true
    const rim = text === 'R' && lexemes[i + 1]?.gap === 0 ? (lexemes[i + 1]!.figure?.value ?? 0) : 0
    return rim >= SMALLEST_RIM && rim <= LARGEST_RIM
  })
}

/** Rims of road vehicles, in inches. */
const SMALLEST_RIM = 10
const LARGEST_RIM = 24
