// Every word of the Uzbek wordings as it is written in Cyrillic, read through by hand: letters that Latin does not show
// (ц in цикл, ь in резьба, э at the start of a word) cannot be had from a rule.
/** Latin = Cyrillic, both in lower case. */
export const UZBEK_WORDS =
  'usuli=усули tayyorlash=тайёрлаш marta=марта uchradi=учради oxirgi=охирги jadvaldagi=жадвалдаги raqami=рақами bildirgan=билдирган ulushni=улушни bildiradi=билдиради qolgani=қолгани eski=эски ost=ост tizimidagi=тизимидаги sinfi=синфи emasligi=эмаслиги sertifikatlaridan=сертификатларидан ularning=уларнинг kiradigani=кирадигани ' +
  'darajasi=даражаси kursi=курси ustun=устун indeksdagi=индексдаги qatorni=қаторни takrorlaydi=такрорлайди ikkalasi=иккаласи miqdor=миқдор importchi=импортчи tarkib=таркиб qatorlar=қаторлар identifikator=идентификатор identifikatori=идентификатори rezbasidagi=резьбасидаги gabarit=габарит oʻlchamlari=ўлчамлари mahsulotdan=маҳсулотдан qilindi=қилинди almashtirishni=алмаштиришни amal=амал amalda=амалда rejalashtirilgan=режалаштирилган oʻtgan=ўтган andijon=андижон aniq=аниқ aniqlash=аниқлаш aniqligi=аниқлиги ' +
  'aniqlik=аниқлик aniqlikni=аниқликни aniqroq=аниқроқ asaka=асака asos=асос ataydi=атайди aynan=айнан ' +
  'aytilgan=айтилган aytilmagan=айтилмаган aytmagan=айтмаган bajara=бажара bajarasizmi=бажарасизми ' +
  'bajariladi=бажарилади bajarilgan=бажарилган bajarilmagan=бажарилмаган bajarilmaydi=бажарилмайди bajarmaydi=бажармайди ' +
  'balki=балки ball=балл band=банд bandlik=бандлик barcha=барча belgi=белги belgilanadi=белгиланади ' +
  'belgilar=белгилар belgisi=белгиси bera=бера beradi=беради berasizmi=берасизми berilmagan=берилмаган berish=бериш ' +
  'bermaydi=бермайди bilan=билан bir=бир biri=бири birinchi=биринчи birligi=бирлиги birligida=бирлигида ' +
  'birlik=бирлик birlikda=бирликда biz=биз bizning=бизнинг bor=бор borligi=борлиги borligini=борлигини bormi=борми ' +
  'boshi=боши boshqa=бошқа boshqacha=бошқача bosmaydi=босмайди bosmaydigan=босмайдиган bosqich=босқич ' +
  'bosqichdan=босқичдан bosqichlar=босқичлар bosqichlarning=босқичларнинг bosqichni=босқични boʻlish=бўлиш ' +
  'boʻlishi=бўлиши boʻlishish=бўлишиш boʻlmadi=бўлмади boʻlmaydi=бўлмайди boʻlsa=бўлса boʻsh=бўш bu=бу ' +
  'budurlik=будурлик bundan=бундан bunday=бундай buni=буни buyurtma=буюртма buyurtmani=буюртмани ' +
  'chegaradan=чегарадан chekli=чекли cheklov=чеклов chiqara=чиқара chiqaradi=чиқаради ' +
  'chiqarganmisiz=чиқарганмисиз chiqarish=чиқариш chiqarishi=чиқариши chiqarishidan=чиқаришидан ' +
  'chiqarishni=чиқаришни chiqaruvchi=чиқарувчи chiqildi=чиқилди chiqishi=чиқиши dan=дан daqiqa=дақиқа ' +
  'dastgoh=дастгоҳ dastgohlar=дастгоҳлар dastgohlarda=дастгоҳларда dastgohlaringiz=дастгоҳларингиз ' +
  'dastgohlaringizning=дастгоҳларингизнинг dastgohlarning=дастгоҳларнинг davr=давр davrda=даврда deb=деб ' +
  'dona=дона dopusk=допуск ekan=экан ekani=экани emas=эмас eng=энг erisha=эриша esa=эса etiladi=этилади ' +
  'etilgan=этилган etilgani=этилгани etilganlar=этилганлар faqat=фақат gacha=гача guruhi=гуруҳи ' +
  'guruhning=гуруҳнинг gʻadir=ғадир hajm=ҳажм hajmi=ҳажми hal=ҳал ham=ҳам hamkor=ҳамкор haqiqiy=ҳақиқий ' +
  'hech=ҳеч holatiga=ҳолатига hujjat=ҳужжат hujjatlar=ҳужжатлар hujjatlaringiz=ҳужжатларингиз ikki=икки ikkinchi=иккинчи ilgari=илгари ' +
  'imkoniyati=имконияти imkoniyatlar=имкониятлар ishi=иши ishlab=ишлаб ishlamaydi=ишламайди ishlay=ишлай ishlaydi=ишлайди ' +
  'ishlaysiz=ишлайсиз ishlaysizmi=ишлайсизми ishlov=ишлов ishlovi=ишлови ishni=ишни izohlar=изоҳлар jarayon=жараён ' +
  'jarayonga=жараёнга jarayonlar=жараёнлар jarayonni=жараённи jarayonning=жараённинг javoblarga=жавобларга ' +
  'joy=жой joyi=жойи joyigacha=жойигача joyining=жойининг joylashgan=жойлашган joylashuv=жойлашув juda=жуда ' +
  'kami=ками kamroq=камроқ katalogda=каталогда katalogga=каталогга markaga=маркага mosligi=мослиги boʻladimi=бўладими katta=катта kattalik=катталик kattaroq=каттароқ ' +
  'keladi=келади keladigan=келадиган kelardi=келарди kelib=келиб kelishish=келишиш kenglik=кенглик ' +
  'kerak=керак kerakli=керакли kerakligi=кераклиги keraklisiga=кераклисига keyinroq=кейинроқ kg=кг ' +
  'kichik=кичик kichiklik=кичиклик kichikroq=кичикроқ kimligini=кимлигини kiradi=киради kiradigan=кирадиган ' +
  'kiradimi=кирадими kodi=коди korxona=корхона korxonada=корхонада korxonaga=корхонага ' +
  'korxonalar=корхоналар korxonangiz=корхонангиз korxonaning=корхонанинг korxonasi=корхонаси koʻp=кўп ' +
  'koʻpi=кўпи koʻrib=кўриб koʻrsatadi=кўрсатади koʻrsatadigan=кўрсатадиган koʻrsatilgan=кўрсатилган ' +
  'koʻrsatilganidan=кўрсатилганидан koʻrsatilmagan=кўрсатилмаган koʻrsatkich=кўрсаткич ' +
  'koʻrsatkichlar=кўрсаткичлар koʻtaradi=кўтаради koʻtarish=кўтариш kun=кун lekin=лекин mahsulot=маҳсулот ' +
  'mahsulotlar=маҳсулотлар majburiy=мажбурий manba=манба manfiy=манфий marka=марка markalar=маркалар ' +
  'markasi=маркаси markasining=маркасининг marshrutlar=маршрутлар masalan=масалан masofa=масофа massa=масса ' +
  'material=материал materialga=материалга materiallar=материаллар materiallardan=материаллардан ' +
  'materialni=материални materialning=материалнинг matn=матн maydon=майдон maʼlum=маълум maʼlumot=маълумот ' +
  'maʼlumotlar=маълумотлар maʼlumotlarning=маълумотларнинг mezondan=мезондан mezonlar=мезонлар ming=минг ' +
  'mm=мм mos=мос muddat=муддат muddatga=муддатга muddati=муддати muddatini=муддатини mumkin=мумкин mumkinmi=мумкинми ' +
  'muqobil=муқобил muqobili=муқобили na=на narsa=нарса narx=нарх nomaʼlum=номаълум nomi=номи ' +
  'nusxalarini=нусхаларини nusxasini=нусхасини odatiy=одатий ogʻir=оғир oila=оила oilaga=оилага ' +
  'oilaning=оиланинг oilasi=оиласи oladi=олади xatosi=хатоси tuzatilib=тузатилиб nechtasi=нечтаси aniqlang=аниқланг nima=нима tayyorlanishi=тайёрланиши tushunarsiz=тушунарсиз valyuta=валюта narxi=нархи bittasiga=биттасига asrga=асрга kodidagi=кодидаги raqamlar=рақамлар boshida=бошида nol=ноль ' +
  'yetishmagan=етишмаган qoʻshildi=қўшилди kodidan=кодидан ortiqchasi=ортиқчаси tashlandi=ташланди guruh=гуруҳ pozitsiya=позиция biriga=бирига kelmaydi=келмайди koordinatalar=координаталар ichida=ичида olmaydi=олмайди yetkaza=етказа yetkazadi=етказади muddatida=муддатида boʻshligi=бўшлиги kichik=кичик birinchi=биринчи kunlari=кунлари kunlariga=кунларига taqvim=тақвим foiz=фоиз dopuskning=допускнинг toʻliq=тўлиқ kengligi=кенглиги ' +
  'ichidagi=ичидаги sonlardan=сонлардан qadam=қадам diametr=диаметр belgilanishda=белгиланишда yozildi=ёзилди birinchisi=биринчиси ish=иш boʻlishi=бўлиши odatdagisi=одатдагиси taxminiy=тахминий odatdagi=одатдаги davrlar=даврлар boʻyicha=бўйича hisoblandi=ҳисобланди koʻpidan=кўпидан oraliq=оралиқ quyi=қуйи chegarasi=чегараси yuqori=юқори ' +
  'tushunarli=тушунарли maydonli=майдонли matnda=матнда maydonlarda=майдонларда maydonlar=майдонлар matnning=матннинг hisobga=ҳисобга olinmadi=олинмади ' +
  'oʻtqazish=ўтқазиш kvalitet=квалитет nechta=нечта aniqi=аниқи sinf=синф sinfning=синфнинг qiymati=қиймати taxminan=тахминан hisoblab=ҳисоблаб ' +
  'oʻtkazildi=ўтказилди mezon=мезон har=ҳар maʼnoni=маънони bildirishi=билдириши oʻqildi=ўқилди olinadi=олинади talabini=талабини oladimi=оладими olasiz=оласиз olasizmi=оласизми ' +
  'olindi=олинди olish=олиш orasida=орасида orqali=орқали oxiri=охири oʻlcham=ўлчам oʻlchamlar=ўлчамлар ' +
  'oʻlchov=ўлчов oʻqib=ўқиб oʻqiladiganidan=ўқиладиганидан oʻqilgan=ўқилган oʻqilishi=ўқилиши ' +
  'oʻqilmadi=ўқилмади oʻrinbosari=ўринбосари oʻrniga=ўрнига oʻrnini=ўрнини oʻsha=ўша oʻtish=ўтиш ' +
  'oʻxshash=ўхшаш oʻxshashi=ўхшаши oʻz=ўз oʻzi=ўзи oʻzida=ўзида oʻzingiz=ўзингиз oʻzini=ўзини ' +
  'oʻzlashtirish=ўзлаштириш partiya=партия partiyalarga=партияларга partiyangiz=партиянгиз ' +
  'partiyani=партияни qachon=қачон qachongacha=қачонгача qalinlik=қалинлик qamrab=қамраб qancha=қанча ' +
  'qanday=қандай qarab=қараб qatoriga=қаторига qattiqlik=қаттиқлик qayerda=қаерда qaysi=қайси ' +
  'qidiruv=қидирув qiladi=қилади qilingan=қилинган qilingani=қилингани qilinmaydi=қилинмайди qilish=қилиш ' +
  'qisman=қисман qismi=қисми qismiga=қисмига qiymat=қиймат ' +
  'detal=деталь detallarni=деталларни detalni=детални hajmdagi=ҳажмдаги ' +
  'qiymatni=қийматни qoladi=қолади qoʻshish=қўшиш qoʻyish=қўйиш quvvat=қувват rezba=резьба ' +
  'roziligi=розилиги roʻyxatda=рўйхатда ruxsat=рухсат sababli=сабабли sana=сана sanalarga=саналарга ' +
  'saqlash=сақлаш savdo=савдо savol=савол savollar=саволлар sertifikat=сертификат sertifikati=сертификати ' +
  'sertifikatini=сертификатини sertifikatlar=сертификатлар sertifikatlaringiz=сертификатларингиз ' +
  'sertifikatning=сертификатнинг shahar=шаҳар shu=шу shunday=шундай shunga=шунга shuning=шунинг ' +
  'sigʻadi=сиғади sigʻim=сиғим sigʻimi=сиғими sikl=цикл sizda=сизда smena=смена son=сон soni=сони ' +
  'sozlash=созлаш soʻrash=сўраш soʻraymiz=сўраймиз soʻzidan=сўзидан ta=та tajriba=тажриба talab=талаб ' +
  'talablar=талаблар talabning=талабнинг tanlab=танлаб tanlash=танлаш tasdiqlangan=тасдиқланган ' +
  'tasdiqlashingizni=тасдиқлашингизни tashqarida=ташқарида tasi=таси tasida=тасида tavsif=тавсиф bajarishingizni=бажаришингизни tasdiqlash=тасдиқлаш tasdiqlang=тасдиқланг aytilgan=айтилган tavsifida=тавсифида tavsifingizda=тавсифингизда ' +
  'taxmin=тахмин tayyorlashda=тайёрлашда tayyorlay=тайёрлай tayyorlaysizmi=тайёрлайсизми ' +
  'taʼminlanadi=таъминланади taʼminlanmaydi=таъминланмайди taʼminlay=таъминлай taʼminlaysiz=таъминлайсиз ' +
  'tekshirilgan=текширилган tekshirish=текшириш tif=тиф tn=тн tokarlik=токарлик topildi=топилди ' +
  'topish=топиш toʻgʻri=тўғри toʻxtatildi=тўхтатилди tugagan=тугаган turda=турда turdagi=турдаги turi=тури ' +
  'turlaridan=турларидан tushunilmagan=тушунилмаган uchun=учун ulardan=улардан ulguradi=улгуради ' +
  'ulgurmaydi=улгурмайди umumiy=умумий unga=унга uni=уни uskuna=ускуна uskunalar=ускуналар usulda=усулда ' +
  'uzaytirish=узайтириш uzun=узун uzunlik=узунлик va=ва vaqti=вақти variant=вариант variantlar=вариантлар ' +
  'vazifasi=вазифаси viloyat=вилоят vositalari=воситалари xaridorning=харидорнинг xil=хил xodimlar=ходимлар ' +
  'xodimlari=ходимлари xulosamiz=хулосамиз yakuniy=якуний yana=яна yangi=янги yaqin=яқин yaramaydi=ярамайди ' +
  'yaxshi=яхши yaxshiroq=яхшироқ yaxshisi=яхшиси yetadi=етади yetarli=етарли yetishmaydi=етишмайди ' +
  'yetkazish=етказиш yetmaydi=етмайди yil=йил yilga=йилга yiliga=йилига yillik=йиллик yoki=ёки yoxud=ёхуд ' +
  'yozing=ёзинг yozuv=ёзув yoʻlga=йўлга yoʻq=йўқ yuboring=юборинг yuk=юк zaxira=захира ' +
  'mamlakatda=мамлакатда chiqariladi=чиқарилади chiqariladigan=чиқариладиган chiqarilishi=чиқарилиши ' +
  'korxonagacha=корхонагача import=импорт mahalliy=маҳаллий ulushi=улуши qilinadi=қилинади sotib=сотиб ' +
  'kimdan=кимдан qayerdan=қаердан haqida=ҳақида ' +
  'talabida=талабида soʻz=сўз tushunilmadi=тушунилмади nomida=номида xaridor=харидор yozgan=ёзган yozmagan=ёзмаган'
