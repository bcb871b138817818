import type { MaterialRow } from '../../model/catalog.js'
import { withLoans } from './loans.js'
import { kindOfMaterial, names } from './rows.js'

const none = names('', '', '', '')
const type = (id: string, labels: ReturnType<typeof names>) => kindOfMaterial('class', id, '', 0, labels)
const group = (id: string, parent: string, density: number, labels: ReturnType<typeof names>) =>
  kindOfMaterial('group', id, parent, density, labels)
const family = (id: string, parent: string, density: number, labels: ReturnType<typeof names>) =>
  kindOfMaterial('family', id, parent, density, labels)

/**
 * Classes, groups and families: id, what it belongs to, density in kg/m³ where one figure stands for the whole (0: none),
 * names en, ru, uz, uz-Cyrl. For polymers and rubbers a family is a base polymer; siblings in a group are alternatives
 * to ask about, siblings of a class are not.
 */
export const MATERIAL_GROUPS: readonly MaterialRow[] = withLoans([
  type('metal', names('metal|metals', 'металл|металлы|металлический', 'metall', 'металл')),
  type('plastic', names('plastic|polymer|plastics|polymers', 'пластмасса|пластик|полимер|пластмассовый|пластиковый|полимерный|пластмассы|полимеры', 'plastmassa|plastik|polimer|polimerlar', 'пластмасса|пластик|полимер|полимерлар')),
  type('elastomer', names('elastomer', 'эластомер', 'elastomer', 'эластомер')),

  group('steel', 'metal', 7850, names('steel', 'сталь|стальной|стальная|стали', 'poʻlat|pulat', 'пўлат|пулат')),
  family('steel-carbon', 'steel', 7850, names('carbon steel|mild steel|structural steel|unalloyed steel|low-carbon steel|medium-carbon steel|high-carbon steel', 'углеродистая сталь|конструкционная сталь|конструкционная углеродистая сталь|чёрный металл|черный металл|низкоуглеродистая сталь|малоуглеродистая сталь|среднеуглеродистая сталь|высокоуглеродистая сталь', 'uglerodli poʻlat|konstruksion poʻlat|kam uglerodli poʻlat', 'углеродли пўлат|конструкцион пўлат|кам углеродли пўлат')),
  family('steel-free-cutting', 'steel', 7850, names('free-cutting steel|free-machining steel', 'автоматная сталь', 'avtomat poʻlati', 'автомат пўлати')),
  family('steel-alloy', 'steel', 7850, names('alloy steel|alloyed steel|chromoly steel|nitriding steel', 'легированная сталь|конструкционная легированная сталь|хромистая сталь|хромомолибденовая сталь|хромоникелевая сталь', 'legirlangan poʻlat', 'легирланган пўлат')),
  family('steel-spring', 'steel', 7850, names('spring steel|music wire|piano wire', 'пружинная сталь|рессорная сталь|рессорно-пружинная сталь|рояльная проволока', 'prujina poʻlati|ressor poʻlati', 'пружина пўлати|рессор пўлати')),
  family('steel-bearing', 'steel', 7850, names('bearing steel', 'подшипниковая сталь', 'podshipnik poʻlati', 'подшипник пўлати')),
  family('steel-tool', 'steel', 7800, names('tool steel|die steel|high-speed steel|high speed tool steel', 'инструментальная сталь|штамповая сталь|быстрорежущая сталь|быстрорез', 'asbobsozlik poʻlati|shtamp poʻlati|tezkesar poʻlat', 'асбобсозлик пўлати|штамп пўлати|тезкесар пўлат')),
  family('steel-stainless', 'steel', 7900, names('stainless steel|inox|stainless|duplex steel|duplex stainless steel|A2 stainless|A4 stainless|A2-70|A4-70|A4-80', 'нержавеющая сталь|нержавейка|нерж|нержавеющая|коррозионностойкая сталь|нерж сталь|дуплексная сталь', 'zanglamaydigan poʻlat|zanglamas poʻlat|nerjaveyka|zanglamas', 'зангламайдиган пўлат|зангламас пўлат|нержавейка|зангламас')),
  family('steel-valve', 'steel', 7700, names('valve steel|heat-resistant steel', 'клапанная сталь|жаропрочная сталь', 'klapan poʻlati', 'клапан пўлати')),
  family('steel-cast', 'steel', 7850, names('cast steel', 'литейная сталь|сталь литейная', 'quyma poʻlat', 'қуйма пўлат')),
  // families of their own by chemistry: who casts 35Л casts neither stainless nor Hadfield steel
  family('steel-cast-stainless', 'steel-cast', 7850, names('stainless cast steel|stainless steel casting|heat-resistant cast steel', 'нержавеющая литейная сталь|жаропрочная литейная сталь', 'zanglamas quyma poʻlat', 'зангламас қуйма пўлат')),
  family('steel-cast-manganese', 'steel-cast', 7850, names('manganese cast steel', 'марганцовистая литейная сталь', 'marganetsli quyma poʻlat', 'марганецли қуйма пўлат')),
  family('steel-sheet', 'steel', 7850, names('sheet steel|steel sheet|deep drawing steel|galvanized steel|galvanised steel|cold-rolled steel|galvanized sheet|cold-rolled sheet|cold rolled steel sheet|hot-rolled sheet|CRCA|CRCA sheet|CRCA steel|galvanised sheet|electro-galvanized steel', 'листовая сталь|стальной лист|листовой прокат|тонколистовая сталь|оцинкованная сталь|оцинковка|холоднокатаная сталь|лист стальной|холоднокатаный лист|лист холоднокатаный|горячекатаный лист|лист горячекатаный|оцинкованный лист|лист оцинкованный|холоднокатаный прокат|горячекатаный прокат', 'list poʻlat|poʻlat list|ruxlangan poʻlat|tunuka|sovuq prokat list|sovuq prokatlangan list|issiq prokat list|issiq prokatlangan list|ruxlangan list', 'лист пўлат|пўлат лист|рухланган пўлат|тунука|совуқ прокат лист|совуқ прокатланган лист|иссиқ прокат лист|иссиқ прокатланган лист|рухланган лист')),
  family('steel-sheet-hs', 'steel', 7850, names('high-strength sheet steel|HSLA|high-strength low-alloy steel', 'высокопрочная листовая сталь', 'yuqori mustahkam list poʻlat', 'юқори мустаҳкам лист пўлат')),
  family('steel-sheet-uhss', 'steel', 7850, names('ultra-high-strength sheet steel|UHSS|AHSS|press-hardening steel|dual-phase steel|dual phase steel|TRIP steel|martensitic sheet steel', 'сверхвысокопрочная листовая сталь|двухфазная сталь', 'oʻta mustahkam list poʻlat|ikki fazali poʻlat', 'ўта мустаҳкам лист пўлат|икки фазали пўлат')),

  family('steel-electrical', 'steel', 7700, names('electrical steel|silicon steel|electrical sheet|lamination steel', 'электротехническая сталь|трансформаторная сталь|динамная сталь|кремнистая сталь', 'elektrotexnik poʻlat|elektrotexnika poʻlati', 'электротехник пўлат|электротехника пўлати')),

  group('iron', 'metal', 7200, names('cast iron', 'чугун|чугунный|чугуна', 'choʻyan', 'чўян')),
  family('iron-gray', 'iron', 7200, names('gray cast iron|grey cast iron|gray iron|grey iron|GJL|lamellar graphite iron', 'серый чугун|чугун серый|СЧ', 'kulrang choʻyan|kul rang choʻyan', 'кулранг чўян|кул ранг чўян')),
  family('iron-ductile', 'iron', 7100, names('ductile iron|nodular iron|SG iron|spheroidal graphite iron|ductile cast iron|GJS', 'высокопрочный чугун|чугун высокопрочный|ВЧШГ|ВЧ', 'yuqori mustahkam choʻyan', 'юқори мустаҳкам чўян')),
  family('iron-malleable', 'iron', 7300, names('malleable iron|malleable cast iron', 'ковкий чугун|чугун ковкий|КЧ', 'bolgʻalanuvchan choʻyan', 'болғаланувчан чўян')),
  family('iron-cgi', 'iron', 7100, names('compacted graphite iron|CGI|vermicular graphite iron', 'чугун с вермикулярным графитом|ЧВГ', 'vermikulyar grafitli choʻyan', 'вермикуляр графитли чўян')),
  family('iron-alloyed', 'iron', 7300, names('alloyed cast iron|white cast iron|high-chromium iron|Ni-Hard', 'легированный чугун|белый чугун|хромистый чугун|износостойкий чугун', 'legirlangan choʻyan|oq choʻyan', 'легирланган чўян|оқ чўян')),
  family('iron-sintered', 'iron', 6800, names('sintered iron|sintered steel|iron powder|powder metal|sintered metal|powder metallurgy steel|PM steel', 'порошковая сталь|железный порошок|спечённая сталь|металлокерамика|спечённый металл|порошковый металл|спечённое железо', 'kukun poʻlat|temir kukuni|metallokeramika|kukunli metall', 'кукун пўлат|темир кукуни|металлокерамика|кукунли металл')),

  group('aluminum', 'metal', 2700, names('aluminum|aluminium|aluminum alloy|aluminium alloy|alu', 'алюминий|алюминиевый|алюминиевый сплав|алюминия|алюм', 'aluminiy|alyuminiy|aluminiy qotishmasi', 'алюминий|алюминий қотишмаси')),
  family('aluminum-cast', 'aluminum', 2700, names('cast aluminum|cast aluminium|aluminum casting alloy|silumin|Al-Si casting alloy', 'литейный алюминий|литейный алюминиевый сплав|силумин', 'quyma aluminiy|silumin', 'қуйма алюминий|силумин')),
  family('aluminum-wrought', 'aluminum', 2700, names('wrought aluminum|wrought aluminium|aluminum sheet|aluminum profile|aluminium profile', 'деформируемый алюминий|деформируемый алюминиевый сплав|алюминиевый профиль|алюминиевый лист|дюралюминий', 'deformatsiyalanadigan aluminiy|aluminiy profil|duralyuminiy', 'деформацияланадиган алюминий|алюминий профил|дюралюминий')),
  group('copper-alloy', 'metal', 8600, names('copper alloy|non-ferrous copper alloy', 'медный сплав|сплав меди', 'mis qotishmasi', 'мис қотишмаси')),
  family('cu', 'copper-alloy', 8900, names('copper|oxygen-free copper|electrolytic copper', 'медь|медный|меди|красная медь|электролитическая медь', 'mis', 'мис')),
  family('brass', 'copper-alloy', 8500, names('brass|free-cutting brass|free-machining brass|leaded brass', 'латунь|латунный|латуни|автоматная латунь', 'jez|latun', 'жез|латун')),
  family('bronze', 'copper-alloy', 8700, names('bronze|tin bronze|phosphor bronze|aluminum bronze|aluminium bronze|beryllium bronze|gunmetal', 'бронза|бронзовый|бронзы|оловянная бронза|фосфористая бронза|алюминиевая бронза|бериллиевая бронза|оловянистая бронза', 'bronza|qalayli bronza|fosforli bronza', 'бронза|қалайли бронза|фосфорли бронза')),
  family('cupronickel', 'copper-alloy', 8800, names('nickel silver|cupronickel|german silver|copper-nickel alloy', 'нейзильбер|мельхиор|медно-никелевый сплав', 'neyzilber|melxior', 'нейзильбер|мельхиор')),
  group('nickel-alloy', 'metal', 8400, none),
  family('ni', 'nickel-alloy', 8400, names('nickel alloy|nickel-based alloy|nickel superalloy|Inconel|Nimonic', 'никелевый сплав|жаропрочный никелевый сплав', 'nikel qotishmasi', 'никель қотишмаси')),
  group('magnesium-alloy', 'metal', 1800, none),
  family('mg', 'magnesium-alloy', 1800, names('magnesium|magnesium alloy', 'магний|магниевый|магниевый сплав', 'magniy', 'магний')),
  group('zinc-alloy', 'metal', 6700, none),
  family('zn', 'zinc-alloy', 6700, names('zinc|zamak|zinc alloy', 'цинк|ЦАМ|цинковый сплав', 'rux|sink', 'рух|цинк')),
  group('titanium-alloy', 'metal', 4500, none),
  family('ti', 'titanium-alloy', 4500, names('titanium|titanium alloy', 'титан|титановый|титановый сплав', 'titan', 'титан')),
  group('heavy-metal', 'metal', 0, none),
  family('lead', 'heavy-metal', 11340, names('lead|lead alloy', 'свинец|свинцовый|свинцовый сплав', 'qoʻrgʻoshin', 'қўрғошин')),
  family('lead-tin', 'heavy-metal', 8500, names('solder|babbitt|tin', 'припой|баббит|олово', 'kavshar|babbit|qalay', 'кавшар|баббит|қалай')),

  group('thermoplastic', 'plastic', 0, names('thermoplastic|thermoplastics', 'термопласт|термопласты|термопластик', 'termoplast', 'термопласт')),
  family('pp', 'thermoplastic', 905, names('polypropylene|PP', 'полипропилен|ПП', 'polipropilen|PP', 'полипропилен|ПП')),
  family('pe', 'thermoplastic', 945, names('polyethylene|PE', 'полиэтилен|ПЭ', 'polietilen', 'полиэтилен')),
  family('pa', 'thermoplastic', 1130, names('polyamide|nylon|PA|glass-filled nylon|glass filled polyamide|glass-reinforced nylon|glass-reinforced polyamide|Zytel|Ultramid', 'полиамид|нейлон|ПА|стеклонаполненный полиамид|полиамид стеклонаполненный', 'poliamid|PA|shisha toʻldirilgan poliamid|shisha tolali poliamid', 'полиамид|ПА|шиша тўлдирилган полиамид|шиша толали полиамид')),
  family('ppa', 'thermoplastic', 0, names('polyphthalamide|PPA', 'полифталамид', 'poliftalamid', 'полифталамид')),
  family('pps', 'thermoplastic', 0, names('polyphenylene sulfide|PPS', 'полифениленсульфид|ПФС', 'polifenilensulfid', 'полифениленсулфид')),
  family('pom', 'thermoplastic', 1410, names('polyacetal|acetal|POM|polyoxymethylene', 'полиацеталь|полиформальдегид|ПОМ', 'poliatsetal', 'полиацетал')),
  family('pc-abs', 'thermoplastic', 1140, none),
  family('pvc', 'thermoplastic', 1350, names('PVC|polyvinyl chloride|vinyl', 'ПВХ|поливинилхлорид|винил', 'PVX|polivinilxlorid', 'ПВХ|поливинилхлорид')),
  group('thermoset', 'plastic', 0, names('thermoset|thermosetting plastic', 'реактопласт|термореактивный пластик', 'reaktoplast', 'реактопласт')),
  family('pf', 'thermoset', 1800, none),
  group('composite', 'plastic', 0, names('composite|fiber composite|composites', 'композит|композиционный материал|композитный', 'kompozit', 'композит')),
  family('glass-plastic', 'composite', 1800, names('glass-fiber plastic|fiberglass', 'стеклокомпозит', 'shisha tolali kompozit', 'шиша толали композит')),
  family('carbon-plastic', 'composite', 1550, none),
  family('natural-fiber-composite', 'composite', 0, none),
  group('foam', 'plastic', 0, names('foam', 'пенопласт|вспененный материал', 'penoplast|koʻpik material', 'пенопласт|кўпик материал')),
  family('pu-foam', 'foam', 50, names('polyurethane foam|polyurethane|PUR|PU foam|PUR foam|memory foam|polyurethane foam rubber|PU sponge', 'пенополиуретан|полиуретан|ППУ|пенка|поролон ППУ|поролон полиуретановый|полиуретановый поролон', 'penopoliuretan|PPU|poliuretan poroloni|poliuretan porolon|poroloni poliuretan|porolon poliuretan', 'пенополиуретан|ППУ|полиуретан поролони|полиуретан поролон|PU|ПУ')),

  group('rubber', 'elastomer', 1200, names('rubber|rubber compound', 'резина|каучук|резиновый|резиновая смесь|резины|РТИ', 'rezina|kauchuk', 'резина|каучук')),
  group('tpe', 'elastomer', 950, names('thermoplastic elastomer|TPE', 'термоэластопласт|ТЭП', 'termoelastoplast', 'термоэластопласт')),

  group('glass', '', 2500, names('glass', 'стекло|стеклянный|стекла', 'shisha|oyna', 'шиша|ойна')),
  group('mineral-fiber', '', 2600, names('', '', '', '')),
  family('glass-fiber', 'mineral-fiber', 2600, names('glass fiber|glass fibre', 'стекловолокно', 'shisha tola', 'шиша тола')),
  group('textile', '', 0, names('textile|textiles', 'текстиль|текстильный материал', 'toʻqima|tekstil', 'тўқима|текстиль')),
  family('fabric', 'textile', 0, names('fabric|upholstery fabric|cloth', 'ткань|обивочная ткань|материя', 'mato|gazlama', 'мато|газлама')),
  family('nonwoven', 'textile', 0, names('nonwoven|felt|non-woven', 'нетканый материал|войлок|нетканое полотно|фетр', 'notoʻqima material|kigiz', 'нотўқима материал|кигиз')),
  group('leather', '', 0, names('leather', 'кожа|кожаный', 'charm|teri', 'чарм|тери')),
  group('friction', '', 2200, names('friction material|friction lining', 'фрикционный материал|фрикционная смесь', 'friksion material', 'фрикцион материал')),
  group('ceramic', '', 0, names('ceramic|ceramics', 'керамика|керамический', 'keramika|sopol', 'керамика|сопол')),
  group('gasket-sheet', '', 1900, names('paronite|compressed fiber gasket sheet|compressed fibre sheet', 'паронит|ПОН-Б', 'paronit', 'паронит')),
  group('paper', '', 0, names('paper|cardboard', 'бумага|картон', 'qogʻoz|karton', 'қоғоз|картон')),
  group('chemical', '', 0, names('paint|varnish|adhesive|sealant', 'краска|лак|эмаль|ЛКМ|клей|герметик', 'boʻyoq|lak|yelim|germetik', 'бўёқ|лак|елим|герметик')),
  group('electronics', '', 0, names('electronic components', 'электронные компоненты', 'elektron komponentlar', 'электрон компонентлар')),
])
