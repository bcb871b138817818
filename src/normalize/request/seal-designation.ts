import { lexemesOf, signIn } from '../words/lexemes.js'
import type { Reading } from './readings.js'

/*
 * Lip seals by GOST 8752: type, variant, bore by outer diameter, height, class: `Манжета 1.2-45х65-10/1`.
 */

const isOfSeal = signIn(/манжет|сальник|manjet|salnik/iu)
const SEAL =
  /(?<![\p{L}\d.,-])(?:[12](?:\.[1-4])?-)(\d{1,3}(?:[.,]\d)?)\s?[xх×]\s?(\d{1,3}(?:[.,]\d)?)-(\d{1,2}(?:[.,]\d)?)(?:[/-][1-6])?(?![\p{L}\d]|[.,]\d|-\d)/giu

/** The sizes of the seals that a text designates: bore, outer diameter and height. O(n). */
export function sealsIn(text: string): readonly Reading<'dimension'>[] {
  if (!/-\d/.test(text) || !isOfSeal(lexemesOf(text))) return []
  return [...text.matchAll(SEAL)].flatMap(
    ({ 0: written, 1: bore, 2: outer, 3: height, index }): Reading<'dimension'>[] => {
      const sidesMm = [bore, outer, height].map((side) => Number(side!.replace(',', '.')))
      if (!(sidesMm[0]! < sidesMm[1]! && sidesMm[2]! < sidesMm[1]!)) return []
      const value = { shape: 'box', sidesMm } as const
      return [{ value, start: index, end: index + written.length, notes: [], readAs: 'dimension' }]
    },
  )
}
