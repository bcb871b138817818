import type { Process, Words } from '../types.js'
import { words } from './words.js'

/** Parent terms: what a profile says when it does not say which kind. */
export const PROCESS_GROUPS: Readonly<Record<string, Words>> = {
  casting: words('casting|foundry', 'литьё|литейное производство', 'quyish|quyma ishlab chiqarish'),
  forging: words('forging|forge shop', 'ковка|кузнечное производство', 'temirchilik|bolg‘alash'),
  stamping: words('stamping|press work', 'штамповка|прессовое производство', 'shtamplash|pressda ishlash'),
  sheet: words(
    'sheet metal work|metal fabrication',
    'обработка листового металла|металлообработка листа',
    'list metallga ishlov berish|metall konstruksiya ishlari',
  ),
  machining: words(
    'machining|metal cutting',
    'механическая обработка|мехобработка',
    'mexanik ishlov berish|metallga ishlov berish',
  ),
  wire: words(
    'wire products|hardware production',
    'метизное производство|изделия из проволоки',
    'metiz ishlab chiqarish|sim mahsulotlari',
  ),
  welding: words('welding', 'сварка|сварочные работы', 'payvandlash|payvand ishlari'),
  heat: words(
    'heat treatment',
    'термообработка|термическая обработка',
    'termik ishlov berish|issiqlik bilan ishlov berish',
  ),
  coating: words('coating|surface treatment', 'нанесение покрытий|покрытия', 'qoplama berish|qoplash'),
  plastics: words(
    'plastics processing|plastic products',
    'переработка пластмасс|изделия из пластмасс',
    'plastmassani qayta ishlash|plastmassa buyumlar',
  ),
  rubber: words(
    'rubber products|rubber processing',
    'производство РТИ|резинотехнические изделия',
    'rezina-texnika buyumlari|rezina mahsulotlari',
  ),
  glass: words(
    'glass processing|automotive glass',
    'обработка стекла|производство автостекла',
    'shishaga ishlov berish|avtooyna ishlab chiqarish',
  ),
  textile: words(
    'textile production|soft trim',
    'текстильное производство|мягкая отделка',
    'to‘qimachilik|yumshoq qoplamalar',
  ),
  electrical: words(
    'electrical products|electronics production',
    'электротехническое производство|электроника',
    'elektrotexnika mahsulotlari|elektronika ishlab chiqarish',
  ),
  powder: words('powder metallurgy', 'порошковая металлургия', 'kukun metallurgiyasi'),
}

type Range = readonly [number, number]

function row(
  id: string,
  group: string,
  of: Words,
  told: readonly [string, string, string],
  it?: Range,
  ra?: Range,
): Process {
  const [en, ru, uz] = told
  return { id, group, words: of, told: { en, ru, uz }, ...(it ? { it } : {}), ...(ra ? { ra } : {}) }
}

/** The processes of the world. IT and Ra: best shop and plain shop, engineering knowledge. */
export const PROCESSES: readonly Process[] = [
  row(
    'sand-cast',
    'casting',
    words(
      'sand casting|green sand casting|casting in sand moulds',
      'литьё в песчаные формы|литьё в землю|литьё в ПГФ',
      'qum qolipga quyish|tuproq qolipga quyish|qumli qoliplarda quyish',
    ),
    [
      'molten metal is poured into moulds rammed from sand',
      'заливаем металл в разовые формы из песчаной смеси',
      'suyuq metall qumdan yasalgan qolipga quyiladi',
    ],
    [13, 16],
    [6.3, 25],
  ),
  row(
    'gravity-cast',
    'casting',
    words(
      'gravity die casting|permanent mould casting|chill casting',
      'литьё в кокиль|кокильное литьё',
      'kokilga quyish|doimiy qolipga quyish',
    ),
    [
      'metal runs by its own weight into steel moulds',
      'металл самотёком заполняет стальные формы',
      'metall o‘z og‘irligi bilan po‘lat qolipga oqadi',
    ],
    [12, 15],
    [3.2, 12.5],
  ),
  row(
    'lp-cast',
    'casting',
    words(
      'low pressure die casting|LPDC',
      'литьё под низким давлением|ЛНД',
      'past bosimda quyish|past bosim ostida quyish',
    ),
    [
      'metal rises from the furnace into the mould under a slight air pressure',
      'металл подаётся в форму снизу малым избыточным давлением',
      'metall pechdan kichik bosim bilan qolipga ko‘tariladi',
    ],
    [12, 14],
    [3.2, 6.3],
  ),
  row(
    'hp-cast',
    'casting',
    words(
      'high pressure die casting|pressure die casting|HPDC',
      'литьё под давлением металлов|литьё под высоким давлением|ЛПД алюминия',
      'bosim ostida metall quyish|yuqori bosimda quyish',
    ),
    [
      'cold chamber machines of 400 to 1600 tonnes shoot the alloy into the tool',
      'холоднокамерные машины впрыскивают сплав в пресс-форму',
      'sovuq kamerali mashinalar qotishmani qolipga otadi',
    ],
    [11, 14],
    [1.6, 6.3],
  ),
  row(
    'centrifugal',
    'casting',
    words('centrifugal casting|spin casting', 'центробежное литьё', 'markazdan qochma quyish'),
    [
      'the mould spins while metal is poured in',
      'форма вращается во время заливки',
      'quyish vaqtida qolip aylanib turadi',
    ],
    [13, 15],
    [6.3, 12.5],
  ),
  row(
    'investment',
    'casting',
    words(
      'investment casting|lost wax casting',
      'литьё по выплавляемым моделям|ЛВМ',
      'eruvchan modellar bo‘yicha quyish|mumli model bilan quyish',
    ),
    [
      'wax patterns are coated in ceramic and melted out',
      'восковые модели покрываем керамикой и вытапливаем',
      'mum model keramika bilan qoplanib eritib chiqariladi',
    ],
    [11, 14],
    [1.6, 6.3],
  ),
  row(
    'die-forge',
    'forging',
    words(
      'hot die forging|drop forging|closed die forging',
      'горячая объёмная штамповка|горячая штамповка поковок|ГОШ',
      'issiq hajmiy shtamplash|yopiq shtampda bolg‘alash',
    ),
    [
      'red-hot billets are struck to shape between dies',
      'раскалённую заготовку формуем ударом в ручьях',
      'qizigan zagotovka shtamp orasida zarb bilan shakllanadi',
    ],
    [12, 16],
    [6.3, 12.5],
  ),
  row(
    'cold-head',
    'forging',
    words(
      'cold heading|cold forging|cold upsetting',
      'холодная высадка|холодная объёмная штамповка',
      'sovuq cho‘ktirish|sovuq hajmiy shtamplash',
    ),
    [
      'automats upset wire into heads without heating',
      'автоматы высаживают головки из проволоки без нагрева',
      'avtomatlar simdan isitmasdan kallak hosil qiladi',
    ],
    [9, 12],
    [0.8, 3.2],
  ),
  row(
    'progressive',
    'stamping',
    words(
      'progressive die stamping|sheet metal stamping|cold sheet stamping',
      'листовая штамповка|холодная листовая штамповка|штамповка в последовательных штампах',
      'listli shtamplash|sovuq list shtamplash',
    ),
    [
      'strip runs step by step through a tool and falls off as parts',
      'лента шаг за шагом проходит через инструмент на прессе',
      'lenta press asbobidan qadam-baqadam o‘tadi',
    ],
    [10, 13],
    [1.6, 3.2],
  ),
  row(
    'deep-draw',
    'stamping',
    words('deep drawing', 'глубокая вытяжка|вытяжка листового металла', 'chuqur cho‘zish|chuqur tortish'),
    [
      'a punch pulls flat blanks into hollow cups',
      'пуансон втягивает плоскую заготовку в полую чашу',
      'puanson yassi listni ichi bo‘sh idishga aylantiradi',
    ],
    [11, 14],
    [1.6, 3.2],
  ),
  row(
    'panel',
    'stamping',
    words(
      'body panel stamping|outer panel pressing',
      'штамповка кузовных деталей|штамповка кузовных панелей',
      'kuzov panellarini shtamplash|kuzov detallarini shtamplash',
    ),
    [
      'large presses in line shape the outer skin of cars',
      'линия крупных прессов формует наружную обшивку машины',
      'yirik presslar qatori avtomobil tashqi qismini shakllaydi',
    ],
    [12, 15],
    [0.8, 1.6],
  ),
  row(
    'hot-stamp',
    'stamping',
    words(
      'hot stamping of boron steel|press hardening',
      'горячая штамповка листа|закалка в штампе',
      'issiq list shtamplash|pressda toblash',
    ),
    [
      'blanks are heated to 930 degrees and quenched inside the closed tool',
      'лист нагреваем до 930 градусов и закаливаем прямо в инструменте',
      'list 930 darajagacha qizdirilib asbob ichida toblanadi',
    ],
    [12, 14],
    [1.6, 3.2],
  ),
  row(
    'fine-blank',
    'stamping',
    words('fine blanking', 'чистовая вырубка|чистовая вырубка-штамповка', 'toza kesib olish|aniq vyrubka'),
    [
      'triple-action presses give smooth edges without finishing',
      'пресс тройного действия даёт гладкий край без доработки',
      'uch harakatli press silliq qirra beradi',
    ],
    [7, 9],
    [0.8, 1.6],
  ),
  row(
    'roll-form',
    'sheet',
    words(
      'roll forming|cold roll forming',
      'профилирование листа|холодное профилирование|роликовая прокатка профилей',
      'rolikli profillash|profil prokatlash',
    ),
    [
      'coil passes through stands of rolls and leaves as a section',
      'рулон проходит через клети роликов и выходит профилем',
      'rulon roliklardan o‘tib profil bo‘lib chiqadi',
    ],
    [11, 14],
    [1.6, 3.2],
  ),
  row(
    'bend',
    'sheet',
    words(
      'press brake bending|sheet bending|CNC bending',
      'гибка листового металла|листогибочные работы',
      'list bukish|listni egish',
    ),
    [
      'flat blanks get their angles on a press brake',
      'заготовка получает углы на кромкогибе',
      'yassi zagotovka listogib stanokda burchak oladi',
    ],
    [12, 15],
    [1.6, 6.3],
  ),
  row(
    'laser',
    'sheet',
    words('laser cutting|fibre laser cutting', 'лазерная резка|лазерный раскрой', 'lazerli kesish|lazer bilan kesish'),
    ['a light beam cuts plates to contour', 'луч вырезает контур из листа', 'nur listni kontur bo‘yicha kesadi'],
    [11, 13],
    [3.2, 6.3],
  ),
  row(
    'tube-bend',
    'sheet',
    words('tube bending|pipe bending', 'гибка труб|трубогибочные работы', 'quvur bukish|quvur egish'),
    [
      'mandrel machines give pipes their run',
      'дорновые станки придают трубе нужную трассу',
      'dornli stanoklar quvurga yo‘l beradi',
    ],
    [13, 15],
    [1.6, 3.2],
  ),
  row(
    'hydroform',
    'sheet',
    words('hydroforming', 'гидроформовка', 'gidroformovka|suyuqlik bosimida shakllash'),
    [
      'water at 2000 bar blows tubes into their die',
      'вода под 2000 бар раздувает трубу в форме',
      '2000 bar suv quvurni qolipda kengaytiradi',
    ],
    [11, 13],
    [1.6, 3.2],
  ),
  row(
    'turn',
    'machining',
    words(
      'CNC turning|turning|lathe work',
      'токарная обработка|токарные работы с ЧПУ',
      'tokarlik ishlovi|CNC tokarlik',
    ),
    [
      'bars and blanks spin against the tool',
      'заготовка вращается, резец снимает стружку',
      'zagotovka aylanadi, keskich qirindi oladi',
    ],
    [6, 10],
    [0.8, 3.2],
  ),
  row(
    'mill',
    'machining',
    words(
      'CNC milling|milling|machining centre work',
      'фрезерная обработка|фрезерование с ЧПУ|обработка на обрабатывающих центрах',
      'frezalash|CNC frezerlash',
    ),
    [
      'rotating cutters take prismatic parts to size in four axes',
      'вращающийся инструмент доводит корпусные детали до размера',
      'aylanuvchi asbob korpus detallarni o‘lchamga keltiradi',
    ],
    [6, 10],
    [0.8, 3.2],
  ),
  row(
    'grind',
    'machining',
    words(
      'cylindrical grinding|precision grinding',
      'круглое шлифование|шлифовальные работы',
      'silliqlash|doiraviy jilvirlash',
    ),
    [
      'abrasive wheels bring journals to the last micrometre',
      'абразивный круг доводит шейки до микрона',
      'abraziv tosh bo‘yinlarni mikronga yetkazadi',
    ],
    [4, 7],
    [0.2, 0.8],
  ),
  row(
    'gear-cut',
    'machining',
    words(
      'gear hobbing|gear cutting',
      'зубофрезерование|нарезание зубчатых колёс|зубонарезание',
      'tish ochish|tishli g‘ildirak kesish',
    ),
    [
      'hobs generate involute teeth on wheels and shafts',
      'червячные фрезы обкатывают эвольвенту на колёсах и валах',
      'chervyakli freza tishlarni hosil qiladi',
    ],
    [7, 9],
    [0.8, 3.2],
  ),
  row(
    'hone',
    'machining',
    words('honing', 'хонингование', 'xoninglash'),
    [
      'stones cross-hatch bores',
      'бруски наносят сетку на зеркало отверстия',
      'brusoklar teshik yuzasiga to‘r tushiradi',
    ],
    [4, 6],
    [0.2, 0.8],
  ),
  row(
    'broach',
    'machining',
    words('broaching', 'протягивание|протяжка отверстий', 'sidirish|protyajkalash'),
    [
      'a long toothed bar pulls splines in one stroke',
      'длинный зубчатый инструмент за ход режет шлицы',
      'uzun tishli asbob bir yo‘lda shlitsa ochadi',
    ],
    [6, 9],
    [0.8, 1.6],
  ),
  row(
    'coil-spring',
    'wire',
    words('spring coiling|spring winding', 'навивка пружин|изготовление пружин', 'prujina o‘rash|prujina yasash'),
    ['automats wind wire to helices', 'автоматы свивают проволоку в спираль', 'avtomatlar simni spiral qilib o‘raydi'],
    [12, 14],
    [1.6, 6.3],
  ),
  row(
    'leaf-spring',
    'wire',
    words('leaf spring making', 'производство рессор|изготовление рессор', 'ressora ishlab chiqarish'),
    [
      'flats are rolled thin at the ends and cambered',
      'полосы оттягиваем по концам и выгибаем',
      'polosalar uchi yupqalashtirilib egiladi',
    ],
    [14, 16],
    [6.3, 12.5],
  ),
  row(
    'thread-roll',
    'wire',
    words('thread rolling', 'накатка резьбы|резьбонакатка', 'rezba nakatkalash|rezba ochish'),
    [
      'two dies press the helix into the shank',
      'плашки выдавливают виток на стержне',
      'plashkalar sterjenga vint chizig‘ini bosadi',
    ],
    [6, 9],
    [0.8, 1.6],
  ),
  row(
    'arc-weld',
    'welding',
    words(
      'MIG/MAG welding|arc welding|CO2 welding',
      'полуавтоматическая сварка|дуговая сварка|сварка в среде CO2',
      'yarimavtomat payvandlash|yoy bilan payvandlash',
    ),
    ['robots lay seams under gas', 'роботы кладут шов в защитном газе', 'robotlar gaz muhitida chok tortadi'],
    [13, 16],
  ),
  row(
    'spot-weld',
    'welding',
    words(
      'spot welding|resistance spot welding',
      'точечная сварка|контактная сварка',
      'nuqtali payvandlash|kontaktli payvandlash',
    ),
    [
      'electrode tongs join sheets point by point',
      'клещи соединяют листы током в точках',
      'qisqichlar listlarni tok bilan nuqtama-nuqta ulaydi',
    ],
    [13, 15],
  ),
  row(
    'braze',
    'welding',
    words(
      'furnace brazing|aluminium brazing',
      'пайка в печи|пайка алюминия',
      'pechda kavsharlash|alyuminiyni kavsharlash',
    ),
    [
      'cores are joined in a protective furnace with flux',
      'сердцевины соединяются в печи с флюсом',
      'o‘zaklar flyus bilan pechda ulanadi',
    ],
    [13, 15],
  ),
  row(
    'temper',
    'heat',
    words(
      'quenching and tempering|hardening and tempering',
      'закалка с отпуском|закалка и отпуск',
      'toblash va bo‘shatish|toblash',
    ),
    [
      'parts are cooled in oil from 850 degrees and drawn back',
      'детали охлаждаем в масле с 850 градусов и отпускаем',
      'detallar 850 darajadan moyda sovitiladi',
    ],
  ),
  row(
    'carburize',
    'heat',
    words('carburizing|case hardening', 'цементация|цементация с закалкой', 'sementatsiya|sementlash'),
    [
      'carbon is driven into the skin in a gas furnace',
      'насыщаем поверхность углеродом в газовой печи',
      'yuza gaz pechida uglerod bilan to‘yintiriladi',
    ],
  ),
  row(
    'induction',
    'heat',
    words('induction hardening', 'закалка ТВЧ|индукционная закалка', 'YuChT bilan toblash|induksion toblash'),
    [
      'coils heat journals and water jets harden them',
      'индуктор греет шейки, душ их закаливает',
      'induktor bo‘yinlarni qizdiradi, suv toblaydi',
    ],
  ),
  row(
    't6',
    'heat',
    words(
      'solution treatment and ageing|T6 heat treatment',
      'закалка и старение алюминия|термообработка Т6',
      'alyuminiyni toblash va eskirtirish|T6 ishlov',
    ),
    [
      'castings are dissolved at 535 degrees and aged',
      'отливки выдерживаем при 535 градусах и старим',
      'quymalar 535 darajada tutilib eskirtiriladi',
    ],
  ),
  row(
    'zinc',
    'coating',
    words('zinc plating|electro-galvanizing', 'цинкование|гальваническое цинкование', 'ruxlash|galvanik ruxlash'),
    [
      'a silvery electrolytic layer keeps rust away',
      'электролитический серебристый слой бережёт от ржавчины',
      'elektrolitik qatlam zangdan saqlaydi',
    ],
  ),
  row(
    'e-coat',
    'coating',
    words('e-coating|cathodic dip coating|KTL', 'катафорезное покрытие|катафорез', 'kataforez qoplama|kataforez'),
    [
      'parts dip in a bath under current and are baked',
      'детали окунаем в ванну под током и запекаем',
      'detallar tok ostidagi vannaga botirilib pishiriladi',
    ],
  ),
  row(
    'powder',
    'coating',
    words(
      'powder coating|powder painting',
      'порошковая покраска|порошковое окрашивание',
      'kukunli bo‘yash|poroshkli bo‘yoq',
    ),
    [
      'dry paint is charged, sprayed and melted on',
      'сухая краска заряжается, распыляется и оплавляется',
      'quruq bo‘yoq zaryadlanib purkaladi va eritiladi',
    ],
  ),
  row(
    'paint-plastic',
    'coating',
    words(
      'painting of plastic parts|plastic painting',
      'окраска пластиковых деталей|покраска пластика',
      'plastik detallarni bo‘yash|plastmassani bo‘yash',
    ),
    [
      'robots lacquer plastic skins in body colour',
      'роботы лакируют полимерные детали в цвет кузова',
      'robotlar plastik qismlarni kuzov rangiga bo‘yaydi',
    ],
  ),
  row(
    'chrome',
    'coating',
    words('chrome plating|decorative chrome', 'хромирование|декоративное хромирование', 'xromlash|dekorativ xrom'),
    [
      'a mirror-bright metal skin is deposited',
      'осаждаем зеркальный металлический слой',
      'oynadek yaltiroq qatlam beriladi',
    ],
  ),
  row('anodize', 'coating', words('anodizing', 'анодирование|анодное оксидирование', 'anodlash'), [
    'oxide is grown on aluminium in acid',
    'наращиваем окисную плёнку на алюминии',
    'alyuminiyda oksid parda o‘stiriladi',
  ]),
  row(
    'inject',
    'plastics',
    words(
      'plastic injection moulding|injection molding',
      'литьё пластмасс под давлением|литьё пластика на ТПА',
      'plastmassani bosim ostida quyish|termoplastavtomatda quyish',
    ),
    [
      'molten granulate is pressed into closed tools',
      'расплав гранул впрыскиваем в пресс-формы',
      'granula eritilib yopiq qolipga purkaladi',
    ],
    [10, 14],
    [0.4, 1.6],
  ),
  row(
    'blow',
    'plastics',
    words(
      'blow moulding|extrusion blow moulding',
      'выдувное формование|экструзионно-выдувное формование',
      'puflab shakllash|puflab qoliplash',
    ),
    [
      'a hot tube of plastic is inflated in the tool',
      'горячий рукав раздувается в форме',
      'issiq plastik yeng qolipda puflanadi',
    ],
    [13, 16],
    [0.8, 3.2],
  ),
  row(
    'thermoform',
    'plastics',
    words('thermoforming|vacuum forming', 'термоформовка|вакуумная формовка', 'termoformovka|vakuumli shakllash'),
    ['warm sheets are sucked over a form', 'нагретый лист присасываем к форме', 'isitilgan list qolipga so‘riladi'],
    [13, 16],
    [0.8, 3.2],
  ),
  row(
    'extrude-plastic',
    'plastics',
    words(
      'plastic extrusion|profile extrusion',
      'экструзия пластмасс|экструзия профиля',
      'plastmassa ekstruziyasi|profil ekstruziyasi',
    ),
    [
      'melt leaves the die as an endless section',
      'расплав выходит из фильеры бесконечным профилем',
      'eritma filyeradan uzluksiz profil bo‘lib chiqadi',
    ],
    [12, 15],
    [0.8, 3.2],
  ),
  row(
    'foam',
    'plastics',
    words(
      'polyurethane foaming|PU foam moulding',
      'вспенивание ППУ|формование пенополиуретана',
      'poliuretan ko‘piklash|PPU quyish',
    ),
    [
      'two liquids meet and swell to cushions',
      'два компонента смешиваются и вспухают подушкой',
      'ikki suyuqlik aralashib yostiq bo‘lib ko‘pchiydi',
    ],
    [14, 17],
  ),
  row(
    'weld-plastic',
    'plastics',
    words(
      'plastic welding|vibration welding',
      'сварка пластмасс|вибрационная сварка',
      'plastmassani payvandlash|vibratsion payvandlash',
    ),
    [
      'halves of plastic are rubbed until they fuse',
      'половины полимерной детали сплавляются трением',
      'plastik yarimlar ishqalanib eriydi',
    ],
    [12, 15],
  ),
  row(
    'press-rubber',
    'rubber',
    words(
      'rubber moulding|rubber compression moulding',
      'формование резины|прессование РТИ',
      'rezinani qoliplash|rezina presslash',
    ),
    [
      'compound is cured in heated tools',
      'сырую смесь вулканизуем в нагретых формах',
      'xom aralashma isitilgan qolipda vulkanlanadi',
    ],
    [12, 15],
    [0.8, 3.2],
  ),
  row(
    'extrude-rubber',
    'rubber',
    words('rubber extrusion', 'экструзия резины|шприцевание резины', 'rezina ekstruziyasi|rezina shpritslash'),
    [
      'endless elastic sections run through the curing line',
      'бесконечный эластичный жгут идёт через линию вулканизации',
      'uzluksiz elastik profil vulkanizatsiya liniyasidan o‘tadi',
    ],
    [13, 16],
    [1.6, 3.2],
  ),
  row(
    'bond-rubber',
    'rubber',
    words(
      'rubber to metal bonding|rubber-metal parts',
      'привулканизация резины к металлу|производство резинометаллических изделий',
      'rezinani metallga yopishtirish|rezina-metall buyumlar',
    ),
    [
      'elastomer is cured onto primed inserts',
      'эластомер сращиваем с арматурой через праймер',
      'elastomer armatura ustida vulkanlanadi',
    ],
    [12, 15],
    [1.6, 3.2],
  ),
  row(
    'glass-temper',
    'glass',
    words('glass tempering|toughened glass', 'закалка стекла', 'shishani toblash|oyna toblash'),
    [
      'panes are heated and chilled by air jets',
      'стёкла нагреваем и резко обдуваем',
      'oynalar qizdirilib havo bilan sovitiladi',
    ],
    [13, 15],
  ),
  row(
    'glass-laminate',
    'glass',
    words(
      'glass laminating|laminated glass',
      'триплексование|ламинирование стекла',
      'tripleks ishlab chiqarish|shisha laminatlash',
    ),
    [
      'two panes are joined with a film in the autoclave',
      'две пластины склеиваем плёнкой в автоклаве',
      'ikki oyna avtoklavda plyonka bilan yopishtiriladi',
    ],
    [13, 15],
  ),
  row(
    'sew',
    'textile',
    words('sewing|cut and sew', 'пошив|швейное производство', 'tikuvchilik|tikish'),
    [
      'cutters and needles make covers',
      'раскрой и иглы дают готовые чехлы',
      'bichish va igna bilan qoplamalar tayyorlanadi',
    ],
    [14, 16],
  ),
  row(
    'mould-carpet',
    'textile',
    words(
      'carpet moulding|felt thermoforming',
      'формование ковровых деталей|термопрессование войлока',
      'gilam qoliplash|kigizni termopresslash',
    ),
    [
      'fibre mats are heated and pressed to the floor pan shape',
      'волокнистое полотно греем и прессуем по форме пола',
      'tolali mato isitilib pol shaklida presslanadi',
    ],
    [14, 17],
  ),
  row(
    'needle',
    'textile',
    words(
      'needle punching|nonwoven production',
      'иглопробивное производство|нетканые материалы',
      'ignaprobiv mato|noto‘qima material ishlab chiqarish',
    ),
    [
      'barbed needles mat fibres to felt',
      'иглы с зазубринами сваливают волокно',
      'tishli ignalar tolani kigizga aylantiradi',
    ],
    [15, 17],
  ),
  row(
    'harness',
    'electrical',
    words(
      'wire harness assembly|cable harness production',
      'сборка жгутов проводов|производство электрожгутов',
      'elektr simlar o‘ramini yig‘ish|jgut yig‘ish',
    ),
    [
      'leads are cut, crimped and taped on boards',
      'провода режем, опрессовываем и вяжем на щитах',
      'simlar kesilib, uchlanib, taxtada bog‘lanadi',
    ],
  ),
  row(
    'wind',
    'electrical',
    words('coil winding|motor winding', 'намотка катушек|намоточное производство', 'g‘altak o‘rash|chulg‘am o‘rash'),
    [
      'enamelled wire is laid in layers on bobbins',
      'эмалированный провод укладываем слоями на каркас',
      'emallangan sim karkasga qavatma-qavat o‘raladi',
    ],
  ),
  row(
    'smt',
    'electrical',
    words('SMT assembly|PCB assembly', 'SMD-монтаж|монтаж печатных плат', 'SMT montaj|platalarni yig‘ish'),
    [
      'chips are placed on boards and reflowed',
      'чипы ставим на платы и оплавляем',
      'chiplar plataga qo‘yilib pechda eritiladi',
    ],
  ),
  row(
    'sinter',
    'powder',
    words(
      'pressing and sintering|sintered parts',
      'прессование и спекание порошков|спечённые изделия',
      'kukunni presslab pishirish|sinterlash',
    ),
    [
      'iron powder is pressed and baked below melting',
      'железный порошок прессуем и выдерживаем ниже плавления',
      'temir kukuni presslanib pishiriladi',
    ],
    [7, 10],
    [0.8, 3.2],
  ),
  row(
    'friction',
    'powder',
    words(
      'friction material pressing|brake lining production',
      'прессование фрикционных изделий|производство фрикционных накладок',
      'friksion material presslash|tormoz nakladkasi ishlab chiqarish',
    ),
    [
      'a mix of fibres, resin and fillers is hot pressed on plates',
      'смесь волокон, смолы и наполнителей спрессовываем на пластине',
      'tola, smola va to‘ldirgich plastinaga issiq presslanadi',
    ],
    [12, 14],
  ),
]
