// Words that the letter rules get wrong: ц after a consonant in Cyrillic, months, soft signs, iotated clusters.
// Cyrillic = Latin, by the orthography of loan words; only words with an unambiguous spelling in both directions.
const PAIRS =
  'сентябрь=sentabr октябрь=oktabr ноябрь=noyabr декабрь=dekabr январь=yanvar февраль=fevral апрель=aprel июнь=iyun июль=iyul ' +
  'абзац=abzas аванс=avans авианосец=avianoses акция=aksiya акциядор=aksiyador аукцион=auksion ацетон=atseton бельэтаж=beletaj бюджет=budjet бюллетень=bulleten ' +
  'валюта=valuta вентиль=ventil вексель=veksel вертикаль=vertikal гербарий=gerbariy гильза=gilza горизонталь=gorizontal дизель=dizel деталь=detal ' +
  'дирекция=direksiya дистилляция=distillatsiya документ=dokument доцент=dotsent изоляция=izolatsiya импульс=impuls инжекция=injeksiya ' +
  'иньекция=inyeksiya инъекция=inyeksiya интервью=intervyu калькулятор=kalkulator календарь=kalendar каньон=kanyon кальций=kalsiy капитель=kapitel ' +
  'кафель=kafel квалификация=kvalifikatsiya коллекция=kolleksiya компьютер=kompyuter конвенция=konvensiya конденсация=kondensatsiya конференция=konferensiya ' +
  'консоль=konsol концерн=konsern концерт=konsert конструкция=konstruksiya контейнер=konteyner контроль=kontrol коэффициент=koeffitsiyent ' +
  'лицензия=litsenziya литр=litr люкс=luks магистраль=magistral маршрут=marshrut мебель=mebel медаль=medal медальон=medalyon меъёр=meʼyor модуль=modul молекула=molekula ' +
  'никель=nikel нуль=nul объект=obyekt объектив=obyektiv олимпиада=olimpiada ориентация=oriyentatsiya павильон=pavilyon панель=panel параллель=parallel ' +
  'пенсия=pensiya полиэтилен=polietilen премьера=premyera процент=protsent процесс=protsess пульт=pult пульс=puls революция=revolutsiya регулятор=regulator рельс=rels ' +
  'ремонт=remont рецепт=retsept руль=rul секция=seksiya сигнал=signal субъект=subyekt станция=stansiya секунда=sekunda спорт=sport стиль=stil табель=tabel ' +
  'текстиль=tekstil тоннель=tonnel тендер=tender трюк=tryuk тюнинг=tyuning фальц=fals фасоль=fasol февральда=fevralda фильтр=filtr фильм=film фланец=flanes ' +
  'финанс=finans французча=fransuzcha француз=fransuz функция=funksiya цех=sex цемент=sement центр=sentr центнер=sentner цилиндр=silindr цинк=sink циркуляция=sirkulatsiya ' +
  'цистерна=sisterna цифра=sifra цикл=sikl шинель=shinel шницель=shnitsel шофёр=shofyor эмаль=emal эндоскоп=endoskop энциклопедия=ensiklopediya ' +
  'юбилей=yubiley ящик=yashik яхна=yaxna автомобиль=avtomobil алюминий=aluminiy альбом=albom альтернатив=alternativ альянс=alyans аэрозоль=aerozol балкон=balkon батальон=batalyon ' +
  'бинокль=binokl бульдозер=buldozer бульон=bulyon бутадиен=butadiyen вальс=vals вирус=virus вольт=volt вольтметр=voltmetr гастроль=gastrol гель=gel гидравлика=gidravlika ' +
  'гигиена=gigiyena грант=grant грунт=grunt диета=diyeta диагональ=diagonal дюйм=dyuym диэлектрик=dielektrik изотоп=izotop калий=kaliy клиент=kliyent ' +
  'кобальт=kobalt кислород=kislorod культура=kultura культиватор=kultivator линолеум=linoleum люстра=lyustra макет=maket маньяк=manyak металлургия=metallurgiya ' +
  'миллион=million милиция=militsiya миллиард=milliard мультимедиа=multimedia ньютон=nyuton обьект=obyekt пациент=patsiyent пальто=palto пилот=pilot плюс=plyus почталь=pochtal ' +
  'пьеса=pyesa репортёр=reportyor режиссёр=rejissyor рояль=royal ръян=ryan сельдерей=selderey сульфат=sulfat сюжет=syujet таъзим=taʼzim таъмир=taʼmir таълим=taʼlim ' +
  'тариф=tarif транспорт=transport ультра=ultra ультратовуш=ultratovush факультет=fakultet фельдшер=feldsher ферма=ferma формула=formula шампунь=shampun ' +
  'шпиндель=shpindel штангенциркуль=shtangensirkul штепсель=shtepsel шуруп=shurup эскалатор=eskalator экспорт=eksport энергия=energiya эскиз=eskiz ' +
  'асҳоб=asʼhob исҳоқ=Isʼhoq мусҳаф=musʼhaf мўъжиза=moʻjiza мўътадил=moʻtadil мўътабар=moʻtabar шуъба=shoʻba шуъла=shuʼla ' +
  'абъяд=abyad адъюнкт=adyunkt конъюнктура=konyunktura фельетон=felyeton курьер=kuryer портьера=portyera премьер=premyer барьер=baryer карьер=karyer ' +
  'автоконцерн=avtokonsern офсет=ofset принцип=prinsip провинция=provinsiya пропорция=proporsiya порция=porsiya рессора=ressora станок=stanok функционал=funksional'

const rows = PAIRS.split(' ').map((pair) => pair.split('=') as [string, string])
const APOSTROPHES = /[ʻʼ]/g

/** Irregular words, lower case; Latin keys have the canonical apostrophe. */
export const IRREGULAR: {
  readonly toLatin: ReadonlyMap<string, string>
  readonly toCyrillic: ReadonlyMap<string, string>
} = {
  toLatin: new Map(rows.map(([cyrillic, latin]) => [cyrillic, latin.toLowerCase()])),
  toCyrillic: new Map(rows.map(([cyrillic, latin]) => [latin.toLowerCase().replace(APOSTROPHES, 'ʼ'), cyrillic])),
}
