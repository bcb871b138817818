import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { transliterate } from '../../src/text/transliterate.js'

// Cyrillic = Latin, written by hand after the 1995 orthography; the apostrophes are those of the alphabet
const BOTH_WAYS = `
етти=yetti ер=yer қаерда=qayerda эшик=eshik поэзия=poeziya мотор=motor сен=sen ёғ=yogʻ ёруғ=yorugʻ йўл=yoʻl юк=yuk яхши=yaxshi
ўғил=oʻgʻil ғилдирак=gʻildirak ўқ=oʻq қолип=qolip ҳаво=havo хизмат=xizmat чўян=choʻyan пўлат=poʻlat шиша=shisha
санъат=sanʼat маъно=maʼno таъмир=taʼmir мўътадил=moʻtadil мўъжиза=moʻjiza асҳоб=asʼhob Исҳоқ=Isʼhoq
цех=sex цирк=sirk цилиндр=silindr цемент=sement цинк=sink цистерна=sisterna центр=sentr концерн=konsern процент=protsent
функция=funksiya станция=stansiya секция=seksiya конструкция=konstruksiya федерация=federatsiya конденсация=kondensatsiya лицензия=litsenziya
объект=obyekt субъект=subyekt съёмка=syomka премьера=premyera компьютер=kompyuter рельеф=relyef ателье=atelye бульон=bulyon
сентябрь=sentabr октябрь=oktabr ноябрь=noyabr алюминий=aluminiy бюджет=budjet вентилятор=ventilator регулятор=regulator вентиляция=ventilatsiya революция=revolutsiya
деталь=detal кабель=kabel автомобиль=avtomobil двигатель=dvigatel никель=nikel кобальт=kobalt вольт=volt фильтр=filtr асфальт=asfalt стержень=sterjen резьба=rezba
абзац=abzas фланец=flanes ранец=ranes кварц=kvars вакцина=vaksina порция=porsiya пенсия=pensiya сессия=sessiya эскалатор=eskalator
ишлаб=ishlab чиқариш=chiqarish бирикма=birikma қуйиш=quyish тормоз=tormoz диски=diski олд=old дона=dona йил=yil
`
const pairs = BOTH_WAYS.trim()
  .split(/\s+/)
  .map((pair) => pair.split('=') as [string, string])

describe('transliterate', () => {
  it.each(pairs)('%s = %s', (cyrillic, latin) => {
    expect(transliterate(cyrillic, 'uz')).toBe(latin)
    expect(transliterate(latin, 'uz-Cyrl')).toBe(cyrillic)
  })

  it.each([
    // a native suffix that begins with s after t is no ц
    ['otsiz', 'отсиз'],
    ['ketsa', 'кетса'],
    ['aytsin', 'айтсин'],
    ['sifatsiz', 'сифатсиз'],
    ['jinsiyat', 'жинсият'],
    // stems with suffixes and prefixes; a final ь stands only at the end
    ['detallar', 'деталлар'],
    ['avtomobilning', 'автомобилнинг'],
    ['sentabrda', 'сентябрда'],
    ['sexi', 'цехи'],
    ['silindrli', 'цилиндрли'],
    ['avtokonsern', 'автоконцерн'],
    ['elektrodvigatel', 'электродвигатель'],
    ['gidrosilindr', 'гидроцилиндр'],
    // look like loans and are not
    ['sirka', 'сирка'],
    ['singari', 'сингари'],
    ['vali', 'вали'],
    ['Kultepa', 'Култепа'],
    // spellings of the wild
    ['tsex', 'цех'],
    ["ko'prik", 'кўприк'],
    ['ko‘prik', 'кўприк'],
    ['ko`prik', 'кўприк'],
  ])('reads %s as %s', (latin, cyrillic) => {
    expect(transliterate(latin, 'uz-Cyrl')).toBe(cyrillic)
  })

  it('keeps case, digits, signs and what is in the wanted script', () => {
    expect(transliterate('ЧИҚИШ Шаҳар 40Х, Ø256 мм; steel', 'uz')).toBe('CHIQISH Shahar 40X, Ø256 mm; steel')
    expect(transliterate('CHIQISH Shahar Ø256 — пўлат', 'uz-Cyrl')).toBe('ЧИҚИШ Шаҳар Ø256 — пўлат')
    expect(transliterate('', 'uz')).toBe('')
  })

  it.each([
    // addresses, and what a designation, a size, a scale or a system is written with
    ['sotuv@metall.uz ga yozing', 'sotuv@metall.uz га ёзинг'],
    ['https://metall.uz/narx sahifasi', 'https://metall.uz/narx саҳифаси'],
    ['metall.uz saytida', 'metall.uz сайтида'],
    ['34CrMo4+QT poʻlat', '34CrMo4+QT пўлат'],
    ['AlSi12(Fe) quyma', 'AlSi12(Fe) қуйма'],
    ['Val D = 40, L=210 mm', 'Вал D = 40, L=210 мм'],
    ['3/8 UNF rezba', '3/8 UNF резьба'],
    ['VDA 6.3 va ISO/TS 16949', 'VDA 6.3 ва ISO/TS 16949'],
    ['LDPE va HDPE', 'LDPE ва HDPE'],
    ['bosim 8 MPa, 15 kN', 'босим 8 MPa, 15 kN'],
    ['XIX asr', 'XIX аср'],
    // letter by letter, and in capitals
    ['12 kg, 220 V, 5 ta', '12 кг, 220 В, 5 та'],
    ['AQSH, AQSh, MChJ, YaTT', 'АҚШ, АҚШ, МЧЖ, ЯТТ'],
    ['UzAuto', 'УзАуто'],
    ['Shu yil', 'Шу йил'],
    ['shpilkalar', 'шпилькалар'],
    ['tayyor.Uzunligi 5', 'тайёр.Узунлиги 5'],
  ])('of %s makes %s', (latin, cyrillic) => expect(transliterate(latin, 'uz-Cyrl')).toBe(cyrillic))

  it('comes back from Latin where letters are one to one', () => {
    const word = fc
      .array(fc.constantFrom(...'абвгдзиклмнопртуфқғҳў'), { minLength: 1, maxLength: 12 })
      .map((letters) => letters.join(''))
      .filter((text) => !/латор|[оуў]и$/.test(text))
    fc.assert(
      fc.property(word, (text) => {
        // a known loan word may come back with the ь that it is written with
        expect(transliterate(transliterate(text, 'uz'), 'uz-Cyrl').replaceAll('ь', '')).toBe(text)
      }),
      { seed: 7, numRuns: 500 },
    )
  })

  it('is settled after one pass', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        const latin = transliterate(text, 'uz')
        expect(transliterate(latin, 'uz')).toBe(latin)
        const cyrillic = transliterate(text, 'uz-Cyrl')
        expect(transliterate(cyrillic, 'uz-Cyrl')).toBe(cyrillic)
      }),
      { seed: 11, numRuns: 300 },
    )
  })

  it('takes time in proportion to the text', () => {
    const long = 'avtomobillar '.repeat(5000)
    expect(transliterate(long, 'uz-Cyrl').length).toBe('автомобиллар '.length * 5000)
    expect(transliterate('s'.repeat(100_000), 'uz-Cyrl')).toBe('с'.repeat(100_000))
    for (const sign of ['.', '@', '-', '+', '/', '(', '=']) transliterate(`s${sign}`.repeat(20_000), 'uz-Cyrl')
  })
})
