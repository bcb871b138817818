/*
 * What a word of doing means beside the thing it is done to, where a maker tells of its works: `pouring` beside foam is
 * foaming, `rolik` beside `shakllantirish` roll forming. One row serves all languages and every form of the verb, since the
 * words of doing are the classes of `works/work-actions.ts`. Trade knowledge (EK).
 */

/** Words of doing that no class holds, by a sign of their own; `|` between words, `*` for endings. */
export const MORE_ACTIONS: readonly (readonly [words: string, sign: string])[] = [
  [
    'tayyorlaymiz|tayyorlash|tayyorlanadi|tayyorlaydi|yasaymiz|yasash|yasaydi|yasaladi|chiqaramiz|ishlab chiqaramiz|ishlab chiqarish|изготавлива*|изготовля*|изготовлен*|производим|производит|делаем|делает|выпускаем|выпускает|make|makes|produce|produces|build|builds|manufacture|manufactures|manufacturing',
    'DO',
  ],
  [
    'готовим|готовит*|приготовл*|смешива*|смешени*|aralashtir*|qorish|qoramiz|mix|mixed|mixing|mixes|своя|свои|oʻzimizniki|own',
    'BLEND',
  ],
  ['we coil|coil and', 'WIND'],
  ['sinaymiz|sinaladi|sinab', 'TEST'],
  ['rolikli|chokli|роликовая|роликовой|шовная|шовной', 'SEAMED'],
  ['tan|tans|tanned|дубим|oshlaymiz|oshlash', 'TAN'],
  ['прожига*|прожеч*', 'SPARK'],
  ['чистим|чистят|чистит', 'CLEAN'],
  ['dolbyak*|долбяк*', 'SLOT'],
  ['hob|hobs|hobbed|hobbing', 'HOB'],
  ['otish|otib|otamiz|otiladi', 'BLAST'],
  ['bura|burash|buraymiz|burab|buraladi|bunched|bunching|bunch', 'STRAND'],
  ['накладыва*|наклад|наложени*|наложить|надева*', 'LAY'],
  ['тейп*|tape|taped|taping|lay|lays', 'BIND'],
  ['edged|edging|edges', 'EDGE'],
  ['qoʻlda|вручную|ручная|ручной|ручным|hand|lays up|lay up', 'BYHAND'],
  ['formalash|formalaymiz|formalanadi|formalab|термоформ*|termoform*|thermoform*', 'MOLD'],
  ['compacted|compacting|compact|compression', 'PRESS'],
  ['меряем|меряют|мерим|замеря*|reported|report', 'MEASURE'],
  ['fold|folds|folded|folding|bukamiz|bukadi|bukish|bukiladi|bukib', 'BEND'],
  ['порошок|powder', 'POWDERED'],
  ['крепление|креплени*|крепит|bond|bonded|bonding', 'GLUE'],
]

/** Things by what they are called. */
export const THINGS = {
  foam: 'porolon*|поролон*|ппу|пенополиуретан*|penopoliuretan*|foam|кўпик|кўпикни|koʻpik|koʻpikni',
  toolWire: 'sim|simi|simli|simda|проволок*|проволочн*|wire|вырез*',
  erosion: 'электроэроз*|elektroeroz*|edm|erosion|charmilles|sodick',
  printers: 'принтер*|printer*|fdm|3d',
  sinker: 'прошив*|botirma*|botirib|sinker|sinking',
  mouldAny: 'форму|формы|пресс формы|матрицы|пуансоны|вставки|qolip*',
  rolls: 'ролик*|роликов*|rolik*',
  boards:
    'платы|плат|платах|плату|platalar*|plataga|platani|pcb|pcbs|board|boards|smt|tht|выводн*|through hole|электронн*|elektron*|electronics|wave',
  exchangers:
    'радиатор*|radiator*|теплообмен*|heat exchanger*|nocolok|cab|controlled atmosphere|вакуумн*|vakuum*|furnace|печи|pechda|pechida|печда',
  rubber:
    'резин*|rezina*|rubber|каучук*|kauchuk*|nbr|epdm|fkm|vmq|рти|уплотнител*|zichlagich*|манжет*|manjet*|сальник*|salnik*|сайлентблок*|saylentblok*|вулкан*|vulkan*|vulcan*',
  rubberOnly: 'резин*|rezina*|rubber|каучук*|kauchuk*|nbr|epdm|fkm|vmq|elastomer*|сайлентблок*|saylentblok*',
  rubberMixture: 'резиносмес*|резинов* смес*|сыр* смес*|rezina aralashma*|rezina qorishma*',
  rubberStock:
    'резиносмес*|резинов* смес*|сыр* смес*|рецептур*|rezina aralashma*|rezina qorishma*|rezinani|rezina|rubber|nbr|epdm|compound|compounds',
  metalToBond: 'к металл*|с металл*|металлическ*|metallga|metall*|metal|metals|inserts|арматур*',
  hoses: 'hose|hoses|шланг*|рукав*|shlang*|резин*|rubber|epdm',
  hosesOnly: 'hose|hoses|шланг*|рукава|рукавов|shlang*',
  oils: 'engine oil*|motor oil*|lubricants|масла|масел|coolants|антифриз*|antifriz*|motor moy*',
  hides: 'hide|hides|шкуры|шкур|terini|terilar*|leather',
  weldedTubes: 'elektr payvand quvur*|электросварн* труб*|welded tube*|welded steel tube*|welded pipe*',
  edge: 'кромк*|край|края|chet*|qirra*|edge|edges',
  glass: 'стекло|стекла|стёкла|стекол|стёкол|oyna*|shisha oyna*|glass|windows|windscreen*|windshield*|lites',
  film: 'pvb|пвб',
  mirrors: 'зеркал*|koʻzgu*|mirror|mirrors',
  filters: 'фильтр*|filtr*|filter|filters',
  batteries: 'аккумулятор*|akkumulyator*|акб|batareya*|батаре*|battery|batteries',
  batteryPlates: 'plastina*|пластин* аккум*|qoʻrgʻoshin*|свинц*|lead',
  seats: 'сидень*|сидени*|oʻrindiq*|seat|seats',
  dampers: 'амортизатор*|amortizator*|damper|dampers|shock absorber*',
  units: 'elektron blok*|электронн* блок*|control unit*|блок* управлен*',
  harness: 'жгут*|jgut*|harness|harnesses|loom|looms',
  terminals:
    'klemma*|клемм*|наконечник*|nakonechnik*|terminal|terminals|wire|wires|cable|cables|simlar*|провод|провода|проводов|контакт|контакты|kontaktni|kontaktlar*|uchlik*|lug|lugs|loom|looms|jgut*|жгут*',
  leafSprings: 'рессор*|ressor*|leaf spring*',
  springs: 'пружин*|prujina*|spring|springs',
  cores: 'sterjen|oʻzak|oʻzagi|oʻzaklar*|стержни|стержней|sterjenlar*|sterjenni|cores|модели|modellar*|patterns',
  foundry:
    'qoliplash*|qum|qumli|лить*|льём|льет|отлив*|quya*|quyma*|quyish*|cast|casting|castings|foundry|хтс|формовк*|формовочн*|опок*',
  cloth:
    'mato|matoni|matolar*|gazlama*|ткань|ткани|тканей|ip|ipni|ipini|пряж*|пряд*|yarn|fabric|fabrics|cloth|toʻqi*|yigir*|weave|weaving|woven|ткач*',
  coverStuff: 'mato|matoni|gazlama*|ткань|ткани|тканью|fabric|fabrics|porolon*|поролон*|textile|textiles',
  covers: 'чехлы|чехлов|чехол|gʻilof*|seat cover*|covers|lectra|gerber|обивк*',
  sewn: 'sew|sewn|sewing|stitch*|tik*|тикув*|шьём|шьем|шьют|шить|пошив*|lectra|gerber',
  carpets:
    'коврик*|polik*|обшивк* багажник*|trunk liner*|boot liner*|wheel arch liner*|ковры|ковров*|ковёр|ковер|gilam|gilamlar*|gilamni|carpet|carpets',
  nonwoven: 'неткан*|notoʻqima*|nonwoven*|иглопробивн*|needle punched',
  naturalFibre: 'кенаф*|kenaf*|natural fibre*|natural fiber*|джут*|jut|jute|древесноволокн*',
  beads: 'epp|эпп|eps|пенопласт*|penoplast*|пенополистирол*|penopolistirol*',
  composites:
    'shisha mato*|shisha tola*|shishaplastik*|стеклопласт*|стеклоткан*|стекломат*|glass fibre*|glass fiber*|fibreglass|fiberglass|grp|эпоксид*|epoksid*|композит*|kompozit*',
  rod: 'катанк*|katanka*|провол*|simni|simini|simlarni|wire|wires|copper rod|wire rod',
  tubes: 'tube|tubes|tubing|quvur|quvurni|quvurlarni|трубы|трубу|труб',
  wires:
    'sim|simni|simini|simlar*|симин*|жилы|жил|жилу|провод|провода|проводов|провол*|кабел*|kabel*|wire|wires|cable|cables|copper',
  insulation: 'изоляц*|izolyats*|insulation',
  firedMetal: 'sim|simni|simini|провол*|wire|катанк*|poʻlat*|стал*',
  ceramics: 'керам*|keramik*|ceramic|ceramics|изолятор*|izolyator*|alumina',
  metalPowder:
    'powders|iron powder*|copper powder*|metal powder*|железн* порош*|металлическ* порош*|металлическ* порошк*|temir kukun*|metall kukun*|mis kukun*|bronza kukun*',
  shot: 'drob|дроб|дробью|дробь|pitra*|zoldir*|zoddir*|sochma*|shot|wheel',
  teeth: 'tishli gʻildirak*|зуб|зубья|зубьев|зубчат*|tish|tishlar*|tishini|teeth|tooth|червячн*|chervyak*',
  gears:
    'tishli gʻildirak*|gear|gears|шестерн*|shestern*|зуб|зубья|зубьев|зубчат*|венц*|венец|tish|tishlar*|teeth|tooth|hobbing|hobbed',
  hollow:
    'канистр*|kanistr*|бачок|бачки|бачков|bachok*|bachog*|баки|баков|bakni|baklar*|бочк*|bochka*|бутыл*|jerrycan*|canister*|bottle*|tank|tanks|duct|ducts|воздуховод*|havo kanal*|drum|drums|флакон*|hdpe|пнд|пэвп|соэкструз*',
  extruded: 'пнд|пвх|pvc|pvx|hdpe|pe hd|polietilen*|полиэтилен*|полипропилен*|polipropilen*',
  plastics:
    'пластмасс*|plastmass*|пластик|pp|abs|пп|абс|pom|pa6|pa66*|полипропилен*|polipropilen*|полиамид*|poliamid*|термопластавтомат*|termoplastavtomat*',
  sheets:
    'кронштейн*|kronshteyn*|bracket|brackets|list|listni|listlar*|лист|листы|листа|листов*|tunuka*|sheet|sheets|amada|листогиб*|listogib*',
  oxygen: 'кислород*|kislorod*|oxygen|oxy*|газорез*|gaz bilan|gazda|пропан*|propan*',
  water: 'gidroabraziv*|гидроабразив*|водой|suv bilan|water jet',
  cnc: 'чпу|cnc|chpu|sonli boshqaruv*|raqamli boshqaruv*|dasturli boshqaruv*|sonli dasturli|числов* программ*|numerically controlled',
  scrap: 'отход*|chiqindi*|chiqit*|waste|scrap|вторсыр*',
  tightness: 'гермет*|germet*|zichlikka|leak|leaks|sizib*|sizish*|утеч*',
  hardness: 'твёрдост*|твердост*|qattiqlig*|qattiqlik*|hardness',
  burrs: 'заусен*|zausen*|chapak*|burr|burrs',
  weld: 'сварк*|свар*|payvand*|weld|welding|welded|клещ*|qisqich*|ombir*',
  spotWeld:
    'точечн* сварк*|сварк* точечн*|точечн* клещ*|контактн* сварк*|nuqta* payvand*|kontakt payvand*|spot weld*|spot welding',
  arcWeld: 'mig|mag|полуавтомат*|yarim avtomat*',
  booth: 'камере|камера|камеру|kamera*|booth|booths|guns|пескостру*|peskostruy|красим|окрашива*|spray',
  pads: 'тормозн* наклад*|тормозн* колод*|tormoz nakladka*|tormoz kolodka*|фрикцион*|friksion*|friction|brake pad*|brake lining*|колодки',
  moulds:
    'пресс формы|пресс форму|пресс форм|прессформ*|press qolip|press qolipni|press qoliplar|press qoliplarni|qolip|qolipni|qolipi|qoliplar|qoliplarni|mould|moulds|molds|injection moulds|injection molds',
  dies: 'штампы|штампов|shtamp|shtampni|shtamplar|shtamplarni|dies|stamping dies',
  vacuum: 'vakuum*|вакуум*|vacuum',
} as const

export type Thing = keyof typeof THINGS

/** What stands beside a thing where something else is done: insulation is extruded round wire, not as a profile. */
export const NOT_BESIDE: Readonly<Record<string, string>> = {
  'extrusion-plastic': 'выдув*|pufla*|blow*|blown|изоляц*|izolyats*|insulation|провод*|кабел*|kabel*',
  'glass-laminating': 'glass fib*|glass mat*|glass reinforced|volokno',
  'seat-assembly': 'seat belt*|seatbelt*|kamar*|ремн*|karkas*|каркас*|frame|frames|рамы|gʻilof*|чехл*|cover|covers',
  'battery-assembly': 'simlar*|провод*|кабел*|kabel*|cable|cables|korpus*|корпус*|case|cases|клемм*|klemma*',
  'filter-assembly': 'korpus*|корпус*|housing|housings',
  'injection-molding':
    'ротац*|rotats*|rotational|выдув*|pufla*|blow*|экструз*|ekstruz*|вакуум*|vakuum*|vacuum|пресс форм*|press qolip*|qolip|qolipni|qoliplar*|moulds',
  bending: 'quvur*|труб*|tube|tubes|pipe|pipes|прут*|wire|oyna*',
  'pu-foaming': 'модел*|model*|pattern*|lost',
  'spring-coiling': 'leaf',
  'shot-blasting': 'наклёп*|наклеп*|mustahkam*|peen*|упрочн*',
  thermoforming: 'инфуз*|infuz*|infusion|лить*|quy*|cast*',
  'blow-molding': 'pet|пэт|stretch|choʻzib',
}

/** The work · what is done, signs of classes or of `MORE_ACTIONS` · to what; further things may stand anywhere in the sentence. */
export const THING_RULES: readonly (readonly [work: string, done: string, to: Thing, also?: Thing])[] = [
  ['pu-foaming', 'CAST POT FOAM MOLD', 'foam'],
  ['edm-wire', 'EDM', 'toolWire'],
  ['edm-sinking', 'EDM', 'sinker'],
  ['edm-sinking', 'SINKER', 'erosion'],
  ['additive', 'PRINT', 'printers'],
  ['edm-sinking', 'SPARK', 'mouldAny'],
  ['roll-forming', 'MOLD ROLL', 'rolls'],
  ['tube-welding-line', 'DO WEAVE', 'weldedTubes'],
  ['seam-welding', 'SEAMED', 'weld'],
  ['soldering', 'BRAZE', 'boards'],
  ['brazing', 'BRAZE', 'exchangers'],
  ['rubber-mixing', 'BLEND', 'rubberStock'],
  ['rubber-mixing', 'DO', 'rubberMixture'],
  ['rubber-compression-molding', 'PRESS', 'rubber'],
  ['rubber-extrusion', 'EXTRUDE', 'rubber'],
  ['rubber-injection-molding', 'INJECT', 'rubberOnly'],
  ['rubber-to-metal-bonding', 'GLUE FASTEN VULCANIZE', 'metalToBond', 'rubberOnly'],
  ['vulcanization', 'VULCANIZE', 'hoses'],
  ['hose-braiding', 'WEAVE BRAID KNIT', 'hosesOnly'],
  ['lubricant-blending', 'MIX', 'oils'],
  ['leather-tanning', 'TAN', 'hides'],
  ['glass-cutting-edging', 'EDGE', 'glass'],
  ['glass-cutting-edging', 'GRIND POLISH WORK', 'edge', 'glass'],
  ['glass-laminating', 'LAMINATE', 'glass'],
  ['glass-laminating', 'GLUE LAMINATE', 'film'],
  ['mirror-making', 'SPRAY SILVER COAT DO', 'mirrors'],
  ['filter-assembly', 'ASSEMBLE', 'filters'],
  ['battery-assembly', 'ASSEMBLE', 'batteries'],
  ['casting', 'CAST', 'batteryPlates'],
  ['seat-assembly', 'ASSEMBLE', 'seats'],
  ['damper-assembly', 'ASSEMBLE', 'dampers'],
  ['electrical-assembly', 'ASSEMBLE', 'units'],
  ['wire-harness-assembly', 'ASSEMBLE BIND DO', 'harness'],
  ['crimping', 'CRIMP', 'terminals'],
  ['leaf-spring-making', 'ASSEMBLE DO', 'leafSprings'],
  ['spring-coiling', 'WIND', 'springs'],
  ['pattern-core-making', 'DO CUT BLEND CAST', 'cores', 'foundry'],
  ['textile-dyeing', 'PAINT DYE', 'cloth'],
  ['textile-laminating', 'LAMINATE', 'coverStuff'],
  ['textile-cutting', 'CUT TAILOR', 'covers', 'sewn'],
  ['carpet-molding', 'MOLD PRESS', 'carpets'],
  ['nonwoven-needling', 'DO', 'nonwoven'],
  ['natural-fibre-pressing', 'PRESS', 'naturalFibre'],
  ['epp-molding', 'MOLD', 'beads'],
  ['hand-layup', 'BYHAND', 'composites'],
  ['thermoforming', 'MOLD', 'vacuum'],
  ['wire-drawing', 'VOLOCH', 'rod'],
  ['tube-drawing', 'VOLOCH', 'tubes'],
  ['wire-stranding', 'STRAND', 'wires'],
  ['cable-extrusion', 'LAY COAT DRAW EXTRUDE', 'insulation', 'wires'],
  ['cable-extrusion', 'INSULATE', 'wires'],
  ['enamelling-wire', 'ENAMEL', 'wires'],
  ['annealing', 'FIRE', 'firedMetal'],
  ['ceramic-pressing', 'PRESS FIRE', 'ceramics'],
  ['pm-press-sinter', 'PRESS SINTER', 'metalPowder'],
  ['friction-hot-pressing', 'PRESS MOLD', 'pads'],
  ['shot-blasting', 'BLAST CLEAN', 'shot'],
  ['shot-peening', 'PEEN STRENGTHEN', 'shot'],
  ['gear-shaping', 'SLOT', 'gears'],
  ['gear-hobbing', 'MILL', 'teeth'],
  ['gear-hobbing', 'HOB', 'gears'],
  ['gear-shaving', 'SHAVE', 'gears'],
  ['gear-grinding', 'GRIND', 'gears'],
  ['blow-molding', 'BLOW', 'hollow'],
  ['extrusion-plastic', 'EXTRUDE', 'extruded'],
  ['injection-molding', 'CAST INJECT', 'plastics'],
  ['bending', 'BEND', 'sheets'],
  ['tube-bending', 'BEND', 'tubes'],
  ['flame-cutting', 'CUT', 'oxygen'],
  ['waterjet-cutting', 'CUT', 'water'],
  ['cleaning-recycling', 'RECYCLE SHRED AGAIN', 'scrap'],
  ['leak-testing', 'TEST', 'tightness'],
  ['mechanical-testing', 'MEASURE TEST', 'hardness'],
  ['deburring', 'REMOVE CLEAN', 'burrs'],
  ['spot-welding', 'SPOT', 'weld'],
  ['projection-welding', 'RELIEF', 'weld'],
  ['robotic-spot-welding', 'ROBOT', 'spotWeld'],
  ['robotic-mig-mag', 'ROBOT', 'arcWeld'],
  ['powder-coating', 'POWDERED', 'booth'],
  ['mold-making', 'DO', 'moulds'],
  ['die-making', 'DO', 'dies'],
]

/** Works of which the thing must stand in the clause itself: a `CNC` or a `press` of another clause is of other works. */
export const OF_CLAUSE: ReadonlySet<string> = new Set([
  'rubber-compression-molding',
  'injection-molding',
  'powder-coating',
  'mold-making',
  'die-making',
  'gear-shaping',
  'gear-hobbing',
  'cable-extrusion',
  'brazing',
  'casting',
  'tube-drawing',
  'tube-bending',
  'mirror-making',
  'ceramic-pressing',
])

/** Works that are told besides what the same words say: a robot and a semi-automatic weld side by side. */
export const ADDED: ReadonlySet<string> = new Set(['robotic-spot-welding', 'robotic-mig-mag'])

/** Works that a machine under numerical control does, by what is done in general. */
export const BY_CNC: Readonly<Record<string, string>> = { turning: 'cnc-turning', milling: 'cnc-milling' }
