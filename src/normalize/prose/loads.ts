import { readUtilization } from '../figures/share.js'
import type { Sentence } from './clauses.js'

/*
 * How much of its capacity a maker says is in use: `загрузка 80 %`, `we are 70% booked`, `quvvatning 30 foizi boʻsh`. Capacity that
 * is told without it would be taken as free.
 */

/** A share in use; absent where words say that there is one, and not which. Offsets of the text. */
export interface ToldLoad {
  readonly sentence: number
  readonly start: number
  readonly end: number
  /** 0–1. */
  readonly used?: number
  /** The words. */
  readonly text: string
}

const SHARE =
  '\\d{1,3}(?:[.,]\\d{1,2})?(?:\\s?[-–]\\s?\\d{1,3})?\\s?(?:%|процент\\p{L}*|percent|per cent|pct|foiz\\p{L}*|фоиз\\p{L}*)'
/** What is loaded: a furnace and a truck too, but not by percent. */
const LOAD =
  "загрузк\\p{L}+|загруженност\\p{L}+|загружен\\p{L}{0,3}|занят(?:а|о|ы)?|незагружен\\p{L}*|недозагруж\\p{L}*|простаива\\p{L}+|свобод\\p{L}+|utili[sz]\\p{L}+|loaded|load|booked|occupied|busy|idle|spare|free|bandlik|bandligi\\p{L}*|band|yuklan\\p{L}+|yuklama\\p{L}*|bo[ʻ'’‘ʼ`]sh|бандлик|бандлиги\\p{L}*|банд|юклан\\p{L}+|юклама\\p{L}*|бўш"
/** What is used for much else: of a capacity only beside a word for it. */
const USE =
  'использу\\p{L}+|использован\\p{L}*|задейств\\p{L}+|резерв\\p{L}*|used|in use|available|unused|foydalan\\p{L}+|ishlatil\\p{L}+|фойдалан\\p{L}+|ишлатил\\p{L}+'
const OF_CAPACITY = '(?:мощност|capacit|quvvat|қувват|производствен|оборудован|uskuna|liniya|линия|линии)\\p{L}*'
/** Words between a load and its share. */
const BETWEEN =
  '[\\s:=–—-]{1,3}(?:(?:на|в|до|около|примерно|сейчас|сегодня|составляет|is|at|to|about|currently|now|of capacity|мощност\\p{L}+|цеха?|завода|производства|оборудования|ишчи|hozir|taxminan|ҳозир|тахминан|capacity|rate)[\\s:–—-]{1,3}){0,3}'
const BEHIND =
  '[\\s-]{1,2}(?:(?:мощност\\p{L}*|capacity|of|the|our|is|are|quvvat\\p{L}*|қувват\\p{L}*|производства|оборудования)\\s){0,4}'

const edged = (words: string) => `(?<![\\p{L}-])(?:${words})(?!\\p{L})`
/** What is not the capacity: a market, staff, a floor. */
const NOT_OF_OTHERS =
  '(?!\\p{L}|\\s+(?:(?:of|the|всего|всей)\\s+)*(?:рынк|дол[иея]|персонал|сотрудник|рабочих|площад|склад|market|staff|workers|floor|space|stock|bozor|бозор|maydon|майдон|ombor|омбор))'
const LOADS = new RegExp(
  `${edged(LOAD)}${BETWEEN}${SHARE}${NOT_OF_OTHERS}|(?<![\\d.,])${SHARE}${BEHIND}${edged(LOAD)}`,
  'giu',
)
const USES = new RegExp(
  `${edged(USE)}${BETWEEN}${SHARE}${NOT_OF_OTHERS}|(?<![\\d.,])${SHARE}${BEHIND}${edged(USE)}`,
  'giu',
)
/** `загрузка литейки 80 %`: of a part of the plant. */
const LOOSE = new RegExp(
  `${edged('загрузк\\p{L}+|загруженност\\p{L}+|загружен\\p{L}{0,3}|utili[sz]\\p{L}+|bandlik|bandligi|yuklanganli\\p{L}+|бандлик|бандлиги|юкланганли\\p{L}+')}[^\\d,;.]{1,24}${SHARE}`,
  'giu',
)
const CAPACITY = new RegExp(edged(OF_CAPACITY), 'iu')
/** All of it is in use. */
const FULL =
  /(?<!\p{L})(?:(?:полностью|целиком)\s+(?:загружен|занят)\p{L}*|(?:загружен|занят)\p{L}*\s+(?:полностью|целиком)|полн(?:ая|ой)\s+загрузк\p{L}+|свободных\s+мощностей\s+(?:нет|не\s+имеем)|нет\s+свободных\s+мощностей|fully\s+(?:loaded|booked|utili[sz]ed|occupied)|no\s+(?:free|spare)\s+capacity|to[ʻ'’‘ʼ`]liq\s+(?:band|yuklangan)|тўлиқ\s+(?:банд|юкланган)|bo[ʻ'’‘ʼ`]sh\s+quvvat\p{L}*\s+yo[ʻ'’‘ʼ`]q|бўш\s+қувват\p{L}*\s+йўқ)(?!\p{L})/giu
/** Some of it, nobody says how much. */
const PARTLY =
  /(?<!\p{L})(?:(?:почти|практически|частично|наполовину|almost|nearly|partly|half|heavily|mostly|deyarli|qisman|yarmi|деярли|қисман|ярми)\s+(?:полностью\s+|fully\s+|to[ʻ'’‘ʼ`]liq\s+|тўлиқ\s+)?(?:загружен|занят|loaded|booked|utili[sz]|occupied|band|yuklan|банд|юклан)\p{L}*|загружен\p{L}*\s+(?:почти|наполовину|частично))(?!\p{L})/giu
const SIGN =
  /загру|занят|свобод|простаив|мощност|utili|load|booked|occupied|busy|idle|spare|free|capacit|band|yuklan|yuklam|bo.sh|quvvat|банд|юкла|бўш|қувват/iu

/** What of its capacity a maker says is in use, in order. O(text). */
export function loadsIn(sentences: readonly Sentence[]): readonly ToldLoad[] {
  return sentences.flatMap(({ text, start }, sentence): ToldLoad[] => {
    if (!SIGN.test(text)) return []
    const at = ({ 0: said, index }: RegExpExecArray): ToldLoad => ({
      sentence,
      start: start + index,
      end: start + index + said.length,
      text: said,
    })
    const shares = [...text.matchAll(LOADS), ...(CAPACITY.test(text) ? text.matchAll(USES) : [])].map((hit) => {
      const read = readUtilization(hit[0].replace(/(?:per cent|pct|foiz|фоиз)\p{L}*/iu, '%'))
      return { ...at(hit), ...(read.ok ? { used: read.value } : {}) }
    })
    const full = [...text.matchAll(FULL)].map((hit) => ({ ...at(hit), used: 1 }))
    const partly = [...text.matchAll(PARTLY), ...text.matchAll(LOOSE)].map(at)
    const vague = partly.filter((one) => !shares.some((share) => share.start < one.end && one.start < share.end))
    const told = full.filter((one) => !partly.some((other) => other.start < one.end && one.start < other.end))
    return [...shares, ...told, ...vague].sort((a, b) => a.start - b.start)
  })
}
