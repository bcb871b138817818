/*
 * Words of three languages that stand for each other in names of parts. Trade knowledge (EK), written in November 2026.
 */

/** One class a line; a word may be in several. */
export const WORD_CLASSES = `
moy yogʻ мой ёғ масло масляный oil
yonilgʻi yoqilgʻi ёнилғи ёқилғи топливо топливный бензин benzin fuel petrol gasoline toplivo solyarka солярка салярка solyara
havo ҳаво воздух воздушный air
sovutish совутиш sovitish совитиш охлаждение охлаждающий антифриз antifriz тосол tosol coolant cooling suv сув водяной water
dvigatel двигатель двигател двс motor мотор engine dvigatil двигатил matorniy mator матор dvijok движок dvs дивигател
elektromotor электромотор электродвигатель elektrodvigatel электродвигател моторчик motor мотор сервопривод servo
korpus корпус qobiq қобиқ gʻilof ғилоф quti қути kojux кожух housing body casing case box
qopqoq қопқоқ крышка krishka cover lid cap qalpoq қалпоқ колпак yopqich ёпқич крышечка kolpak krshka кришка qapqoq қапқоқ
chexol чехол чахол пыльник pilnik changtoʻsar чангтўсар gʻilof ғилоф boot gaiter bellows
quvur қувур nay най naycha найча truba труба trubka трубка трубопровод магистраль pipe tube line tubing
shlang шланг rukav рукав hose shlanka шланка patrubok патрубок shlanga шланга patrubka патрубка patrubog патрубог
prujina пружина spring
vtulka втулка bush bushing
podshipnik подшипник подшипниковый bearing podshibnik подшибник padshipnik падшипник подшивник podshivnik
salnik сальник манжета manjeta zichlagich зичлагич zichlovchi зичловчи уплотнитель уплотнение seal
qistirma қистирма прокладка prokladka gasket prakladka пракладка
shesternya шестерня шестеренка gear shestirnya шестирня cog
val вал shaft
oʻq ўқ ось axis
tortqi тортқи tyaga тяга штанга shtanga rod link
richag ричаг рычаг lever arm dastak дастак
dasta даста dastak дастак tutqich тутқич ruchka ручка рукоятка handle grip
oyna ойна shisha шиша стекло steklo glass window stekolo стеколо
koʻzgu кўзгу зеркало zerkalo mirror
chiroq чироқ лампа lampa фонарь fonar lamp light yoritgich ёритгич светильник плафон plafon
datchik датчик sensor сенсор sezgich сезгич detector sender
knopka кнопка tugma тугма переключатель выключатель pereklyuchatel switch button клавиша
kronshteyn кронштейн bracket kranshteyn кранштейн краншетейн краншейн kronshtein kranshtein кранштейн крон
tayanch таянч опора opora yostiq ёстиқ подушка podushka padushka падушка mount mounting support
nakladka накладка ustqoʻyma устқўйма lining
plastina пластина пластинка plastinka plita плита plate planka планка подложка
halqa ҳалқа kolso кольцо колцо ring xalqa халқа kolsa колса
qoplama қоплама облицовка oblitsovka обшивка obshivka обивка obivka trim
bak бак бачок bachok idish идиш резервуар rezervuar tank reservoir
nasos насос помпа pompa pump
filtr фильтр филтр filter
kamar камар tasma тасма remen ремень belt qayish қайиш
gʻildirak ғилдирак koleso колесо колесный wheel
shina шина pokrishka покришка покрышка balon баллон tyre tire
most мост koʻprik кўприк axle
korobka коробка кпп кп kpp gearbox karobka каробка мкпп акпп
ilashish илашиш ilashma илашма сцепление ssepleniye clutch ssepleniya ссепления sepleniye сепление сцепления
rul рул руль рулевой steering
oʻrindiq ўриндиқ kreslo кресло сиденье sidenye seat сидушка сидение sideniye сидение sideniya сиденья sidenya kresla кресла
eshik эшик дверь дверной door дверца дверка
yukxona юкхона bagajnik багажник trunk
isitgich иситгич иситкич isitish иситиш pechka печка отопитель отопление heater heating нагреватель nagrevatel qizdirgich қиздиргич тэн
konditsioner кондиционер konditsaner кондицанер ac kondey кондей кондея кондер konder aircon кондёр фреон freon climate климат
vixlop вихлоп chiqarish чиқариш выхлоп выхлопной выпускной exhaust
kiritish киритиш soʻrish сўриш впуск впускной intake inlet
glushitel глушитель soʻndirgich сўндиргич muffler silencer glushitil глушитил глушак glushak glushtel глуштель
sim сим provod провод kabel кабель wire cable
razyom разъем konnektor коннектор fishka фишка connector
akkumulyator аккумулятор акб akb battery akumlyator акумлятор akumulyator акумулятор аккум akkum akum батарея batareya
gruzovik грузовик грузовой truck lorry
amortizator амортизатор amartizator амартизатор shock damper амортик
porshen поршень piston porshin поршин
forsunka форсунка jiklyor жиклер nozzle jet
qulf қулф замок zamok lock latch
tros трос cable
gruz груз грузик gruzik yuk юк posangi посанги weight tosh тош юкча yukcha
kovrik коврик gilam гилам mat polik полик rug
airbag эйрбег эйрбэг
muzlatkich музлаткич muzlatgich музлатгич sovutgich совутгич холодильник xolodilnik refrigerator fridge
duxovka духовка духовой oven
remkomplekt ремкомплект kit
list лист листовой sheet
porolon поролон пенополиуретан ppu ппу foam paralon паралон
support суппорт skoba скоба caliper kaliper калипер
baraban барабан drum
probka пробка tiqin тиқин заглушка zaglushka plug
ventilyator вентилятор shamollatgich шамоллатгич fan blower vintilyator винтилятор карлсон karlson
rostlagich ростлагич regulyator регулятор regulator
silindr цилиндр silindri cylinder
klapan клапан valve
yoʻnaltirgich йўналтиргич направляющая napravlyayushchaya guide
ushlagich ушлагич tutqich тутқич держатель derjatel holder
ramka рамка rama рама frame
bamper бампер bumper
tom том крыша krisha roof
kapot капот hood bonnet
qanot қанот крыло fender wing
sharik шарик zoldir золдир ball
poʻlat пўлат stal сталь стальной temir темир железный steel iron
rezina резина резиновый kauchuk rubber
plastik пластик пластмасса пластиковый plastmassa plastic
bosh бош asosiy асосий главный main master glavniy главний
privod привод yuritma юритма drive
shayba шайба washer
gayka гайка nut
bolt болт
vint винт screw
kalit калит ключ key
zanjir занжир цепь chain
stoyka стойка strut ustun устун stoika стоика
taqsimlagich тақсимлагич распределитель raspredelitel distributor
boshqaruv бошқарув boshqarish бошқариш управление control
tormoz тормоз тормозной brake tormuz тормуз
radiator радиатор radiyator радиятор радик radik radyator радятор
starter стартер startyor стартёр
kompressor компрессор kompresor компресор compressor
kolodka колодка kalodka калодка
fara фара headlight headlamp
ressora рессора ressor рессор
воздуховод vozduxovod duct
shetka щетка щётка chotka choʻtka чўтка shyotka shotka шотка шётка brush
krilchatka крыльчатка parrak паррак impeller krilchatkasi крилчатка
gofra гофра gofrali corrugated
tarelka тарелка tarelkasi likopcha ликопча tarelka
shtutser штутсер штуцер shtuser fitting
tozalagich тозалагич стеклоочиститель dvornik дворник wiper
bobina бобина катушка katushka gʻaltak ғалтак coil
kollektor коллектор manifold
turbina турбина турбокомпрессор turbo turbocharger
kardan кардан карданный propeller cardan
differensial дифференциал differential diff
reduktor редуктор reducer
xomut хомут clamp qisqich қисқич band
shovqin шовқин ovoz овоз шум звук noise sound
issiqlik иссиқлик тепло heat
rezba резьба thread resba ресба
panjara панжара решетка reshetka grille grill grate reshyotka решётка решотка reshotka
displey дисплей экран ekran display screen жк lcd
kamera камера camera
dinamik динамик колонка kalonka karnay карнай speaker акустика woofer
stakan стакан cup
pichoq пичоқ нож knife blade
traktor трактор tractor
avtobus автобус bus
televizor телевизор tv television
changyutgich чангютгич пылесос pilesos vacuum
granula гранула granulate pellet granules
chiviq чивиқ пруток prutok bar kruglyak кругляк
profil профиль profile
lenta лента strip tape
plyonka плёнка film
boʻyoq бўёқ краска kraska paint emal эмаль
choʻyan чўян чугун chugun iron
latun латунь латунный jez жез brass
bronza бронза бронзовый bronze
rux рух цинк sink zinc
zanglamas зангламас нержавейка нержавеющий nerjaveyka stainless
shtok шток rod sterjen стержень
moylash мойлаш смазка smazka lubrication
kengaytirish кенгайтириш расширительный expansion rasshiritel расширитель
vakuum вакуум вакуумный vacuum
tirsakqoʻygich тирсакқўйгич подлокотник podlokotnik armrest
bagaj багаж багажник trunk
indikator индикатор ukazatel указатель indicator
dekorativ декоративный decorative
krestovina крестовина spider kristovina кристовина
gaz газ gas
elektr электр электрический electric
lonjeron лонжерон rail lanjeron ланжерон
koʻndalang кўндаланг поперечный cross transverse
boʻylama бўйлама продольный longitudinal
gorelka горелка konforka конфорка burner
teshik тешик отверстие hole
shpilka шпилька stud
alyuminiy алюминий алюминиевый aluminium aluminum alu дюраль дюралевый
mis мис медь медный med copper
provoloka проволока sim сим wire
gidravlika гидравлика гидравлик gidravlik гидравлический hydraulic gidrosilindr гидроцилиндр
zajiganiye зажигание ignition zapal запал
ruchnik ручник handbrake стояночный
gur гур гидроусилитель gidrousilitel гуровский гидрач gidrach
bosim босим давление davleniye pressure
harorat ҳарорат температура temperatura temperature
sath сатҳ уровень level
tezlik тезлик скорость skorost speed
generator генератор alternator genirator гениратор гена gena генка ginerator гинератор
gilza гильза гилза liner sleeve гильзовка
flanes фланец flanets flange
stupitsa ступица gupchak гупчак hub stupisa ступиса
osma осма подвеска podveska suspension
zaslonka заслонка flap
rolik ролик roller
shkiv шкив pulley
golovka головка kallak каллак head
kolenval коленвал crankshaft kalenval kalinval kolinval калинвал crank колено kolen
raspredval распредвал camshaft raspridval cam распред raspred
shatun шатун conrod
maxovik маховик flywheel
nakonechnik наконечник uchlik учлик nokonechnik ноконечник
jgut жгут provodka проводка harness
saqlagich сақлагич предохранитель predoxranitel fuse pridaxranitel придахранитель predaxranitel предахранитель
rele реле relay
polka полка tokcha токча shelf
setka сетка toʻr тўр mesh netting
kryuk крюк ilgak илгак hook
sharnir шарнир petlya петля oshiq ошиқ hinge навес naves завес petla петла
kuchaytirgich кучайтиргич усилитель usilitel booster усилок usilok reinforcement
himoya ҳимоя защита zashita protection guard
ekran экран shield
porog порог ostona остона sill
loytoʻsar лойтўсар брызговик brizgovik
charm чарм кожа кожаный leather
drossel дроссель throttle
reyka рейка rack
palas палас карпет karpet ковер gilam carpet
yutgich ютгич сўндиргич soʻndirgich абсорбер absorber поглотитель энергопоглотитель демпфер dempfer damper
lapka лапка lapa лапа кронштейн kronshteyn bracket
membrana мембрана диафрагма diafragma diaphragm membrane
kapalak капалак бабочка butterfly заслонка zaslonka toʻsgich тўсгич
toʻgʻin тўғин gardish гардиш обод obod rim
egar эгар седло sedlo saddle
disk диск disc
joʻmrak жўмрак кран kran cock tap краник
qalqon қалқон щит щиток shchit shitok shield
parda парда шторка shtorka
toʻsiq тўсиқ перегородка peregorodka partition bulkhead
xalta халта мешок meshok bag qop қоп
suzgich сузгич поплавок poplavok float
yumshatgich юмшатгич буфер bufer buffer отбойник otboynik
taranglagich таранглагич натяжитель natyajitel tortgich тортгич tensioner natyajnoy натяжной
uzatma узатма передача peredacha transmission
oʻchirgich ўчиргич выключатель viklyuchatel включатель vklyuchatel switch
salon салон cabin interior
qaytargich қайтаргич отражатель otrajatel reflektor рефлектор reflector катафот katafot
purkagich пуркагич распылитель raspilitel sprayer
turtkich турткич толкатель tolkatel tappet lifter
soʻrgich сўргич qabullovchi қабулловчи приемник priyomnik приёмник заборник pickup strainer
гусеница gusenitsa гусеничный crawler track
выжимной vijimnoy release throwout
серцевина serdsevina сердцевина oʻzak ўзак core
госномер номер raqam рақам nomer licence license
kuzov кузов body
magnitola магнитола radio
bugʻlatgich буғлатгич испаритель isparitel evaporator evap
svecha свеча sham шам
kozirek козырёк visor
tirak тирак упор upor stopper стопор stopor tirgak тиргак
kabina кабина cab
pritsep прицеп tirkama тиркама trailer
molding молдинг moulding
yorliq ёрлиқ наклейка nakleyka sticker decal
резинка rezinka уплотнитель uplotnitel zichlagich зичлагич seal резина rezina rubber weatherstrip
омыватель омывайка omivayka omivatel yuvgich ювгич washer
лобовой лобовуха lobovoy лабавой ветровой windscreen windshield
торпеда торпедо torpeda torpedo dashboard
карбюратор карб karbyurator karb carburetor carburettor
синхронизатор синхра sinxronizator synchronizer synchro
шрус граната granata shrus cv
зарба zarba удар impact intrusion crash
балансировка balansirovka баланслаш balanslash балансировочный balancing
mahkamlash маҳкамлаш крепление крепежный fixing fastening
tortish тортиш тяговый traction
barmoq бармоқ палец palets pin палци paltsi
kosacha косача чашка chashka cup тарелка
pol пол floor днище dnishe
qoʻshimcha қўшимча дополнительный additional auxiliary
elektromagnit электромагнит электромагнитный
муфта mufta coupling coupler полумуфта
зулфин zulfin защелка zashchelka latch
лампочка lampochka лампа lampa bulb
поворот povorot burilish бурилиш поворотник povorotnik indicator поворотный
туман tuman противотуманный туманка tumanka птф fog противотуманка
ёритиш yoritish освещение подсветка lighting light
педаль pedal тепки tepki
запаска zapaska запасной spare
qoʻrgʻoshin қўрғошин свинец свинцовый lead
звезда звездочка zvezdochka yulduzcha юлдузча sprocket
ушко проушина serga серга серьга quloq қулоқ eye shackle
плита plita cooker stove плитка
стиральный стиралка kir washing laundry
ящик yashik яшик короб контейнер konteyner drawer container лоток
люк лючок lyuk lyuchok hatch flap lid
бензобак benzobak топливобак
спинка suyanchiq суянчиқ backrest seatback
обмотка oʻram ўрам winding
якорь yakor armature ротор rotor
сердечник oʻzak ўзак core сердцевина serdsevina матрица matrix
лопасть lopast лопатка blade
морозилка морозильник muzlatkich музлаткич freezer холодильник
гровер grover стопорный lock spring
держатель держалка ushlagich holder
наклон нагиб egish эгиш оғиш ogʻish recline tilt
зазор tirqish тирқиш gap clearance
скоба skoba clip зажим
решетка panjara сетка grille vent дефлектор deflektor
эйрбэг airbag ayrbeg айрбег эйрбег аирбэг srs
рециркуляция egr егр agr газ
велюр velyur мато mato ткань fabric
гибкий egiluvchan эгилувчан гофра flexible flexi flex
каркас karkas frame структура остов синч sinch skeleton
дверь дверца eshik
коврик polik ковер gilam carpet полик
шумка шумоизоляция виброизоляция shumoizolyatsiya insulation nvh
бобышка проставка prostavka spacer
тент tent tarpaulin
прицеп полуприцеп pritsep trailer
комбайн kombayn harvester combine
плуг omoch омоч plough plow
сеялка seyalka ekish planter seeder
культиватор kultivator cultivator
борона borona harrow
стабилизатор stabilizator stabilizer stabiliser стаб stab swaybar
пневматика pnevmatik пневматик пневматический pneumatic havoli ҳаволи
sapfa сапфа цапфа kulak кулак knuckle
sharovoy шаровой шаровая шаравой sharavoy шар shar ball
kulisa кулиса selektor селектор
bendiks бендикс bendix
сайлентблок saylentblok сайлент saylent salentblok салентблок silentblock
korzina корзина karzina карзина
podramnik подрамник subframe cradle
diffuzor диффузор shroud
`
/** Several words that are one of a class, by a word of it. */
export const WORD_PHRASES = `
tishli gʻildirak=shesternya
противотуманная фара=птф
fog lamp=птф
fog light=птф
тишли ғилдирак=shesternya
зубчатое колесо=shesternya
gear wheel=shesternya
yuk mashinasi=gruzovik
юк машинаси=gruzovik
yuk avtomobili=gruzovik
юк автомобили=gruzovik
грузовой автомобиль=gruzovik
commercial vehicle=gruzovik
uzatmalar qutisi=korobka
узатмалар қутиси=korobka
коробка передач=korobka
air conditioner=konditsioner
air conditioning=konditsioner
климатическая установка=konditsioner
коробка скоростей=korobka
elektr motori=elektromotor
электр мотори=elektromotor
elektr dvigateli=elektromotor
электр двигатели=elektromotor
электрический двигатель=elektromotor
electric motor=elektromotor
shock absorber=amortizator
xavfsizlik yostigʻi=airbag
хавфсизлик ёстиғи=airbag
xavfsizlik yostiqchasi=airbag
хавфсизлик ёстиқчаси=airbag
подушка безопасности=airbag
air bag=airbag
ремонтный комплект=remkomplekt
repair kit=remkomplekt
tirsakli val=коленвал
тирсакли вал=коленвал
коленчатый вал=коленвал
taqsimlash vali=распредвал
тақсимлаш вали=распредвал
распределительный вал=распредвал
охлаждающая жидкость=antifriz
sovutish suyuqligi=antifriz
sovutish tizimi=antifriz
совутиш тизими=antifriz
cooling system=antifriz
oʻt oldirish=zajiganiye
ўт олдириш=zajiganiye
qoʻl tormozi=ruchnik
қўл тормози=ruchnik
ручной тормоз=ruchnik
стояночный тормоз=ruchnik
parking brake=ruchnik
hand brake=ruchnik
rul kuchaytirgich=gur
рул кучайтиргич=gur
усилитель руля=gur
рулевой усилитель=gur
connecting rod=shatun
con rod=shatun
silindr kallagi=golovka
цилиндр каллаги=golovka
cylinder head=golovka
gaz taqsimlash=грм
oyna tozalagich=dvornik
ойна тозалагич=dvornik
газ тақсимлаш=грм
система охлаждения=antifriz
chang rezinasi=chexol
чанг резинаси=chexol
chang qopqogʻi=chexol
чанг қопқоғи=chexol
dust cover=chexol
dust boot=chexol
dust bellows=chexol
yonilgʻi baki=benzobak
yoqilgʻi baki=benzobak
ёнилғи баки=benzobak
ёқилғи баки=benzobak
топливный бак=benzobak
fuel tank=benzobak
gas tank=benzobak
kir yuvish=стиральный
кир ювиш=стиральный
washing machine=стиральный
стиральная машина=стиральный
gaz plita=плита
газ плита=плита
cam shaft=распредвал
crank shaft=коленвал
power unit=dvigatel
old oyna=лобовой
олд ойна=лобовой
wind shield=лобовой
wind screen=лобовой
head light=fara
head lamp=fara
dash board=торпеда
приборная панель=торпеда
asboblar paneli=торпеда
асбоблар панели=торпеда
kardan vali=кардан
кардан вали=кардан
карданный вал=кардан
propeller shaft=кардан
prop shaft=кардан
sway bar=стабилизатор
anti-roll bar=стабилизатор
рулевая рейка=рейка
rul reykasi=рейка
steering rack=рейка
`
