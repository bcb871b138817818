import type { Basis } from '../../model/basics.js'
import { foldKey } from '../../text/fold.js'

const WORDS: Readonly<Record<Basis, string>> = {
  verified:
    'verified|confirmed|audited|проверено|проверен|подтверждено|подтверждён|аудит|tasdiqlangan|tekshirilgan|тасдиқланган|текширилган',
  documented:
    'documented|by document|документировано|документально|документально подтверждено|подтверждено документами|по документам|документ|hujjatlashtirilgan|hujjat bilan|hujjatli|ҳужжатлаштирилган|ҳужжат билан|ҳужжатли',
  stated:
    'stated|claimed|declared|заявлено|заявлен|указано|со слов|aytilgan|bayon qilingan|koʻrsatilgan|айтилган|баён қилинган|кўрсатилган',
  inferred:
    'inferred|assumed|предположительно|предположено|выведено|taxminiy|taxmin|xulosa qilingan|тахминий|тахмин|хулоса қилинган',
}

let bases: ReadonlyMap<string, Basis> | undefined

/** How a fact is known, by its word in any of the four languages; undefined for any other word. O(n). */
export function readBasis(text: string): Basis | undefined {
  bases ??= new Map(
    (Object.entries(WORDS) as [Basis, string][]).flatMap(([basis, words]) =>
      words.split('|').map((word) => [foldKey(word), basis] as const),
    ),
  )
  return bases.get(foldKey(text))
}
