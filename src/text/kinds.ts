import { stemKey } from './stem.js'
import { tokenize } from './tokenize.js'

/*
 * Kinds of goods in the words of the three languages, written from general knowledge: a word says its own kind or one of
 * the things of that kind, so that `olma` meets `meva`, `фрукты` and `fruit`. Uzbek in Latin letters; the keys of both
 * scripts are the same.
 */
const KINDS = `
medicine: dori dorivor farmatsevtika tabletka kapsula ampula antibiotik лекарство лекарственный лекарственные медикамент препарат таблетка антибиотик фармацевтический фармацевтическая medicament medicaments medicine drug pharmaceutical tablet
vaccine: vaksina zardob вакцина сыворотка vaccine serum antisera
vitamin: vitamin provitamin витамин провитамин vitamins
fruit: meva olma nok uzum shaftoli oʻrik gilos olcha anor banan apelsin limon mandarin xurmo anjir behi olxoʻri фрукт фрукты яблоко груша виноград персик абрикос вишня гранат банан апельсин лимон fruit fruits apple pear grape peach apricot cherry banana orange lemon citrus
berry: rezavor qulupnay malina smorodina maymunjon ягода ягоды клубника малина смородина ежевика berry berries strawberry raspberry currant
nut: yongʻoq bodom pista funduk yeryongʻoq орех орехи миндаль фисташки фундук арахис nut nuts almond pistachio hazelnut peanut groundnut
vegetable: sabzavot kartoshka piyoz sabzi pomidor bodring karam sarimsoq ismaloq turp lavlagi baqlajon koʻkat zira овощ овощи картофель лук морковь помидор томат огурец капуста чеснок свекла баклажан зелень vegetable vegetables potato onion carrot tomato cucumber cabbage garlic
legume: dukkakli loviya noʻxat mosh fasol yasmiq бобовые фасоль горох нут чечевица leguminous beans pea chickpea lentil
cereal: don bugʻdoy arpa guruch sholi makkajoʻxori suli javdar grechka tariq зерно пшеница ячмень рис кукуруза овес рожь гречиха просо cereal cereals wheat barley rice maize corn oats rye buckwheat
flour: un yorma мука крупа flour groats
bread: non bulochka pechenye tort vafli kulcha хлеб булка печенье торт вафли выпечка bread biscuit biscuits cake pastry bakery
sweets: konfet shokolad kakao karamel holva шоколад конфета какао карамель сладости халва chocolate cocoa confectionery candy sugar
sugar: shakar qand сахар sugar
honey: asal мед honey
tea: choy чай tea
coffee: qahva kofe кофе coffee
spice: ziravor murch qalampir dolchin специя специи перец корица spice spices pepper cinnamon
meat: goʻsht molgoʻshti kolbasa sosiska dudlangan мясо колбаса сосиска говядина свинина баранина meat sausage beef pork mutton
poultry: parranda tovuq kurka oʻrdak gʻoz joʻja птица курица индейка утка гусь poultry chicken turkey duck fowls
fish: baliq ikra qisqichbaqa рыба икра креветка краб fish caviar shrimp crustaceans
cattle: qoramol sigir buqa buzoq tana корова бык теленок скот bovine cow bull calf cattle
sheep: qoʻy echki qoʻzi овца баран коза sheep goat lamb
dairy: sut qatiq kefir smetana qaymoq tvorog yogurt молоко кефир сметана сливки творог йогурт milk cream yogurt buttermilk
cheese: pishloq сыр cheese curd
egg: tuxum яйцо яйца egg eggs
oil: yogʻ moy margarin масло жир маргарин oil fat margarine oils fats
drink: ichimlik sharbat limonad gazlangan напиток сок лимонад beverage beverages juice lemonade
alcohol: aroq vino pivo konyak likyor spirt viski шампан водка вино пиво коньяк ликер спирт виски wine beer vodka spirits liqueur whisky
tobacco: tamaki sigareta sigara sigarilla nos табак сигарета сигара tobacco cigarette cigars cigarettes
feed: ozuqa yem yemi корм комбикорм fodder feed animal
seed: urugʻ urugʻlik ekish семена семя seed seeds sowing
plant: oʻsimlik gul koʻchat daraxt nihol buta растение цветок саженец дерево рассада куст plant plants flower tree shrub
fertilizer: oʻgʻit selitra karbamid superfosfat удобрение селитра карбамид суперфосфат fertilizer fertilizers
cosmetics: kosmetika kosmetik krem losyon pomada upa pudra niqob makiyaj косметика косметический крем лосьон помада пудра макияж cosmetic cosmetics makeup skin beauty
hair: soch shampun волосы волос шампунь hair shampoo
perfume: parfyumeriya atir dezodorant парфюмерия духи дезодорант одеколон perfume perfumes deodorant toilet
soap: sovun мыло soap
detergent: yuvish kir tozalash poroshok моющее стиральный порошок чистящее washing cleaning detergent surface-active
paint: boʻyoq lak emal grunt kolorant краска лак эмаль грунтовка краситель paint paints varnish varnishes lacquer pigment colouring
glue: yelim kley клей adhesive glue glues
plastic: plastmassa plastik polietilen polipropilen polivinilxlorid plyonka пластмасса пластик полиэтилен полипропилен пленка plastics plastic polyethylene polypropylene film
rubber: kauchuk rezina vulkanizatsiyalangan каучук резина вулканизованный rubber vulcanised
tire: shina pokrishka шина покрышка tyre tyres tire pneumatic
leather: charm koʻn teri кожа шкура leather hides skins
bag: sumka chamadon ryukzak hamyon сумка чемодан рюкзак кошелек bag bags suitcase handbag trunks
fur: moʻyna мех fur furskins
wood: yogʻoch taxta fanera brus xoda дерево древесина доска фанера брус wood timber plywood sawn
paper: qogʻoz karton salfetka бумага картон салфетка paper paperboard tissue
book: kitob daftar jurnal gazeta bosma risola chipta otkritka katalog книга тетрадь журнал газета печатный билет открытка каталог book printed newspaper brochure ticket postcard
textile: toʻqimachilik mato gazlama chit boʻz текстиль ткань текстильный fabric woven textile textiles fabrics
cotton: paxta хлопок хлопчатобумажный cotton
wool: jun шерсть wool
silk: ipak шелк silk
yarn: ip kalava нить пряжа yarn thread
knit: trikotaj sviter vodolazka pulover futbolka mayka трикотаж свитер водолазка пуловер футболка майка knitted crocheted jerseys pullovers shirts
clothing: kiyim koʻylak shim kostyum nimcha kurtka palto yubka bluzka xalat fartuk одежда платье брюки костюм жилет куртка пальто юбка блузка халат garments clothing trousers suits dresses coat jacket skirt apparel
hosiery: paypoq kolgotki колготки чулки носки hosiery socks stockings tights
headgear: shapka doʻppi qalpoq шляпа шапка кепка hats headgear caps
footwear: poyabzal poyafzal tufli etik botinka shippak krossovka sandal обувь туфли сапоги ботинки тапочки кроссовки сандалии footwear shoes boots slippers sandals
carpet: gilam palos ковер carpet carpets rugs
bedding: koʻrpa yostiq choyshab toʻshak matras одеяло подушка простыня матрас bed bedding linen mattress pillow
curtain: parda pardalar tyul шторы занавески тюль curtains
kitchenware: idish oshxona choynak kosa piyola lagan tarelka likop qoshiq vilka ryumka stakan qozon tova посуда кухонный чайник тарелка чашка ложка вилка рюмка стакан кастрюля сковорода tableware kitchenware kitchen household teapot plate cup
glass: shisha стекло стеклянный glass glassware
ceramic: keramika chinni fayans sopol керамика фарфор фаянс керамический ceramic porcelain china
stone: tosh marmar granit камень мрамор гранит stone marble granite
concrete: beton sement temirbeton бетон цемент железобетон concrete cement
brick: gʻisht кирпич brick bricks
gypsum: gips гипс plaster gypsum
jewelry: zargarlik oltin kumush uzuk sirgʻa bilaguzuk olmos ювелирный золото серебро кольцо серьги браслет jewellery gold silver precious
iron: temir poʻlat choʻyan железо сталь чугун iron steel
ferroalloy: ferrotitan ferroxrom ferrosilitsiy ferromarganets ферросплав феррохром ферросилиций ферромарганец ferro-alloys ferroalloys
copper: mis медь медный copper
aluminum: alyuminiy алюминий aluminium aluminum
pipe: quvur truba trubka naycha труба трубка tube tubes pipe pipes
wire: sim provod провод проволока wire
cable: kabel кабель cable cables
fastener: bolt gayka vint mix shurup shayba болт гайка винт гвоздь шуруп шайба bolts nuts screws nails washers
lock: qulf kalit замок ключ lock locks padlocks keys
tool: asbob bolgʻa arra otvyortka ombur инструмент молоток пила отвертка tool tools hammer saw hand
knife: pichoq qaychi нож ножницы knife knives scissors blades
pump: nasos насос pump pumps
valve: klapan kran joʻmrak armatura ventil клапан кран арматура вентиль valves taps cocks
engine: dvigatel motor двигатель мотор engine engines motor
refrigerator: muzlatgich sovutgich muzxona холодильник морозильник refrigerators freezers refrigerating
aircon: konditsioner кондиционер conditioning
washing-machine: kirmashina стиральная washing laundry
heating: isitgich pech qozonxona plita isitish нагреватель печь котел плита отопительный heating heaters furnace stove boiler
computer: kompyuter noutbuk planshet monitor printer klaviatura компьютер ноутбук планшет монитор принтер клавиатура computer automatic data processing
phone: telefon smartfon телефон смартфон telephone smartphone
tv: televizor proyektor телевизор проектор television monitors projectors
camera: kamera fotoapparat видеокамера фотоаппарат камера camera cameras photographic
lamp: chiroq lampa yoritgich qandil bra svetilnik yoritish лампа светильник люстра освещение фонарь lamp lamps lighting luminaires chandeliers
battery: akkumulyator batareya batareyka аккумулятор батарея батарейка accumulator accumulators battery batteries
transformer: transformator трансформатор transformers
switch: vilka rozetka ulagich viklyuchatel rele розетка выключатель разъем реле switch switches relays connectors plugs
alarm: signalizatsiya qoʻngʻiroq sirena сигнализация звонок сирена signalling alarms bells
car: avtomobil avtomashina mashina автомобиль машина vehicle vehicles motor car cars
truck: yuk samosval грузовик самосвал goods transport lorry dumpers
bus: avtobus автобус bus transport
tractor: traktor трактор tractor tractors
motorcycle: mototsikl moped skuter мотоцикл мопед скутер motorcycles mopeds
bicycle: velosiped велосипед bicycle bicycles
trailer: tirkama pritsep прицеп trailer trailers
spare: ehtiyot qismlar detal запчасти части части детали parts accessories
farm-machine: seyalka plug borona kultivator kombayn qishloq сеялка плуг борона культиватор комбайн сельскохозяйственный agricultural harvesting seeders ploughs
furniture: mebel stol stul shkaf karavot divan kreslo jovon мебель стол стул шкаф кровать диван кресло furniture seats table chair bed wardrobe
toy: oʻyinchoq qoʻgʻirchoq игрушка кукла toy toys dolls games
sport: sport changʻi gantel koptok trenajor girya спорт лыжи гантели мяч тренажер sports gymnastics athletics skis balls exercise
music: musiqa pianino gitara doira музыкальный пианино гитара musical pianos guitar
watch: soat часы clock clocks watch watches
medical: tibbiyot tibbiy shprits jarrohlik stomatologik медицинский шприц хирургический medical surgical syringes instruments dental
optics: linza koʻzoynak mikroskop линза очки микроскоп lenses spectacles optical microscopes
measuring: oʻlchash datchik tahlil tester termometr manometr измерительный датчик анализ термометр манометр measuring instruments analysis thermometers gauges
weapon: qurol miltiq patron oʻq оружие винтовка патрон arms weapons cartridges ammunition
petroleum: neft benzin kerosin dizel kondensat нефть бензин керосин дизель petroleum crude gasoline diesel
gas: gaz propan metan газ пропан метан gas gases propane methane
coal: koʻmir уголь coal
acid: kislota кислота acid acids
salt: tuz соль salt
clay: loy kaolin bentonit глина каолин бентонит clay clays kaolin
asphalt: asfalt bitum bitumli асфальт битум asphalt bitumen
container: idish quti konteyner banka butilka ящик контейнер банка бутылка boxes containers bottle packing cans
office: ofis kanselyariya stepler ruchka qalam канцелярский степлер ручка карандаш office pens pencils stationery
brush: choʻtka щетка brush brushes brooms
umbrella: soyabon зонт umbrellas
machinery: uskuna asbob-uskuna apparat mashinalar оборудование аппарат станок machinery apparatus equipment machines
printing-ink: siyoh tush чернила тушь ink
`

let kinds: ReadonlyMap<string, readonly string[]> | undefined

/** Kinds of goods that a stem names, each marked `=`; none for most stems. O(1) after the first call. */
export function kindsOf(stem: string): readonly string[] {
  kinds ??= compile()
  return kinds.get(stem) ?? NONE
}

const NONE: readonly string[] = []

function compile(): ReadonlyMap<string, readonly string[]> {
  const byStem = new Map<string, string[]>()
  for (const row of KINDS.trim().split('\n')) {
    const [kind, words = ''] = row.split(': ')
    for (const token of tokenize(words)) {
      // as Russian and as nobody's: what a text is taken for depends on its other words
      const stems = token.script === 'cyrillic' ? [stemKey(token, 'ru'), stemKey(token)] : [stemKey(token)]
      for (const stem of new Set(stems)) {
        const list = byStem.get(stem) ?? []
        if (!list.includes(`=${kind}`)) byStem.set(stem, [...list, `=${kind}`])
      }
    }
  }
  return byStem
}
