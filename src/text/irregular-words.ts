import { APOSTROPHE } from './canonical.js'
import { toLatinLetters } from './uzbek-letters.js'

// Stems of loan words whose Cyrillic cannot be had from the Latin letters; their Latin follows from the Cyrillic by rule.
const LOANS = [
  // ц after a consonant, and at the end
  'абзац энциклопед гусеница черепица гаубица больница авансцена авианосец акцент акцепт акциз аукцион аттракцион вакцина вальцовка герцог глянец гиацинт',
  'канцеляр канцлер канцтовар кальций кварц концентр концеп концерн концерт концесс концлагерь конференц консорци',
  'ланцет миноносец броненосец орденоносец образец пинцет плацдарм плацкарт порция пропорция принц принцип провинц',
  'ранец резец рубец сценар сценич сценограф инсценировк танцовш транец фальц фланец франц француз шприц эксцентр',
  'эрцгерцог эпицентр штангенциркуль швейцар',
  // ц at the start
  'цанга цапфа целлофан целлулоид целлюлоз цельси цемент ценз цензор цензура центнер центр центрифуг церемон церий цех цеолит',
  'циан цианид цивилизац цигейка цикл циклон цикорий цилиндр цинк цинкограф цирк циркон циркуль циркуляр цистерн',
  'цистит цитрус циферблат цифра цифр цоколь цунами цейтнот',
  // no ц although the rule says so
  'пенсия экспансия пансион биопсия эпилепсия аутопсия аннексия рефлексия',
  // ь inside a word
  'акварель бельгия альбатрос альбинос альбом альбумин альвеол альдегид альманах альпинизм альпинист альтернат альтиметр',
  'альтруизм альфа асфальт бальзам бельэтаж бильярд большевик большевизм бульвар бульдог бульдозер вальс вельвет',
  'вольт вольтаж вольтметр вольфрам гальван гельминт гильдия гильза гильотин гольф дальтон дельта дельтаплан',
  'дельфин женьшень импульс инсульт инвентарь интервью калькулятор кальк кальмар кальян катапульт консульт культ культиватор',
  'культур кульман мальва мельхиор меньшевик меньшевизм мольберт мультимедиа мультиплика мультфильм невольник ольха',
  'пальма пальто пельмень пенальти пульверизатор пульмонолог пульс пульт пульпа резьба рельс результат рольганг',
  'сальдо сальник сальто сальмонелл сельсин сельдерей скальпель скульпт стальной стрельба сульфат сульфид сульфит',
  'тальк тюльпан ультимат ультра факультатив факультет фальсифик фальцет фельдмаршал фельдшер фильм фильмоскоп',
  'фильтр фольга фольклор фольксваген фортепьян фьорд фьючерс халькопирит шельф эквивалент',
  // ь at the end
  'автомобиль ансамбль антресоль апрель артель артикль аэрозоль бандероль бемоль бинокль ваниль ведомость вексель',
  'вентиль вермишель вертикаль виолончель газель гавань гантель гармонь гастроль гель госпиталь горизонталь гуашь',
  'деталь диагональ дизель дирижабль дюбель июль июнь кабель календарь камень канитель канифоль капель капитель',
  'карамель картель картечь кафель кегль кефаль кисель китель кобальт кокиль консоль контроль коктейль корабль',
  'лагерь лазурь магистраль медаль мебель миндаль модель модуль монастирь мотель нашатирь никель ниппель ноль нуль',
  'отель панель параллель пароль пастель патруль педаль пластирь портфель поршень прибыль пристань профиль пудель',
  'роль рояль рубль рубильник руль секретарь сельдь спектакль спираль сталь стержень стиль табель текстиль тоннель',
  'туннель тополь тюль утиль фасоль февраль фестиваль фитиль фланель флигель фонарь форель хрусталь шампунь шинель',
  'шницель шпатель шпилька шпиль шпиндель шпинель шрапнель штапель штемпель штепсель эмаль якорь январь октябрь ноябрь',
  'декабрь сентябрь умивальник',
  // ь and ъ before a vowel
  'альянс ньютон интервью эскалатор батальон брильянт валерьян вьетнам дьявол коньяк маньяк пасьянс каньон лосьон сеньор интервьюер компьютер',
  'эскадрилья адъютант адъектив адъюнкт инъекц инъектор конъюнктур конъюнктив объект субъект съезд съёмка подъезд',
].join(' ')

// Spellings of their own in Latin: months, the vowels of old loans, the sign lost after oʻ, y before the possessive of a
// vowel. Cyrillic = Latin.
const PAIRS = [
  'сентябрь=sentabr октябрь=oktabr люкс=luks алюмин=alumin валюта=valuta меъёр=meʼyor целлюлоз=selluloz бюджет=budjet бюллетень=bulleten ящик=yashik',
  'мўъжиза=moʻjiza мўътадил=moʻtadil мўътабар=moʻtabar шўъба=shoʻba мўъмин=moʻmin',
  'нуқтаи=nuqtayi мавқеи=mavqeyi авзои=avzoyi адои=adoyi мавзуи=mavzuyi обрўи=obroʻyi парвои=parvoyi аъзои=aʼzoyi',
].join(' ')

// Parts that loan words are put together with; the rest of such a word is looked up on its own.
const PREFIXES =
  /^(?:(?:avia|avto|agro|aero|anti|bio|velo|vitse|gidro|geo|dez|de|elektro|energo|inter|kino|kontr|makro|mikro|mini|mono|moto|multi|nano|neft|para|poli|pro|psevdo|radio|re|rentgen|stereo|sub|super|tele|teplo|termo|texno|trans|turbo|ultra|foto|eks|evro|yevro)){1,2}/
// What may follow a short stem: Uzbek derivation, plural, possessive, case, predicate
const SUFFIXES =
  /^(?:chi|li|lik|siz|la|lash|lan|dosh|simon|cha){0,3}(?:lar)?(?:imiz|ingiz|im|ing|i|si|m|ng)?(?:dagi|ning|ni|ga|ka|qa|dan|da|gacha|niki|day|dek)?(?:mi|dir|man|miz|san)?$/
/** Letters from which a stem is a word of its own, whatever follows. */
const LONG = 6

/** A stem in both scripts, lower case; Latin with the signs of the alphabet. */
interface Stem {
  readonly cyrillic: string
  readonly latin: string
}

const irregular: readonly Stem[] = PAIRS.split(' ').map((pair) => {
  const [cyrillic = '', latin = ''] = pair.split('=')
  return { cyrillic, latin }
})
const loans: readonly Stem[] = LOANS.split(' ').map((cyrillic) => ({ cyrillic, latin: toLatinLetters(cyrillic) }))
const byCyrillic = new Map(irregular.map((stem) => [stem.cyrillic.replace(/ь$/, ''), stem.latin]))
const LONGEST = Math.max(...[...loans, ...irregular].flatMap((stem) => [stem.cyrillic.length, stem.latin.length]))
const byLatin = new Map([...loans, ...irregular].map((stem) => [stem.latin.replaceAll('ʻ', APOSTROPHE), stem.cyrillic]))

/** The irregular beginning of a lower-case Cyrillic word, in Latin, and how many letters it takes. */
export function irregularToLatin(word: string): { readonly text: string; readonly length: number } | undefined {
  for (let length = Math.min(word.length, LONGEST); length >= 4; length--) {
    const text = byCyrillic.get(word.slice(0, length))
    // a final ь is silent
    if (text !== undefined) return { text, length: length + (word[length] === 'ь' ? 1 : 0) }
  }
  return undefined
}

/**
 * The irregular beginning of a lower-case Latin word with canonical apostrophes, in Cyrillic, from an index on, and how
 * many letters it takes. A final ь is written only at the end of the word.
 */
export function irregularToCyrillic(
  word: string,
  from = 0,
): { readonly text: string; readonly length: number } | undefined {
  const rest = word.slice(from)
  for (let length = Math.min(rest.length, LONGEST); length >= 3; length--) {
    const text = byLatin.get(rest.slice(0, length))
    if (text === undefined) continue
    if (length < LONG && !SUFFIXES.test(rest.slice(length))) continue
    return { text: length < rest.length ? text.replace(/ь$/, '') : text, length }
  }
  return undefined
}

/** Length of the prefixes of a lower-case Latin loan word, 0 without any. */
export function loanPrefix(word: string): number {
  return PREFIXES.exec(word)?.[0].length ?? 0
}
