import type { MaterialRow } from '../../model/catalog.js'
import { grade } from './rows.js'

/**
 * More steels of bars, wire and tubes, beside those of `materials-metals.ts` and in the same fields. Equivalents are
 * given only where the tables of the standards agree; most rows are one grade and its number.
 */
export const STEELS: readonly MaterialRow[] = [
  // structural, EN 10025 and GOST 27772
  grade('s235j0', 'steel-carbon', 7850, 'en S235J0|enNumber 1.0114|=en St37-3U|~gb Q235C', 'EK'),
  grade('s235j2', 'steel-carbon', 7850, 'en S235J2|enNumber 1.0117|~gb Q235D', 'EK'),
  grade('s275j0', 'steel-carbon', 7850, 'en S275J0|enNumber 1.0143', 'EK'),
  grade('s275j2', 'steel-carbon', 7850, 'en S275J2|enNumber 1.0145', 'EK'),
  grade('s355j0', 'steel-carbon', 7850, 'en S355J0|enNumber 1.0553|=en St52-3U|~gb Q355C|~gb Q345C', 'EK'),
  grade('s355k2', 'steel-carbon', 7850, 'en S355K2|enNumber 1.0596', 'EK'),
  grade('s355n', 'steel-carbon', 7850, 'en S355N|enNumber 1.0545', 'EK'),
  grade('s355nl', 'steel-carbon', 7850, 'en S355NL|enNumber 1.0546', 'EK'),
  grade('s355m', 'steel-carbon', 7850, 'en S355M|enNumber 1.8823', 'EK'),
  grade('s420n', 'steel-carbon', 7850, 'en S420N|enNumber 1.8902', 'EK'),
  grade('s460n', 'steel-carbon', 7850, 'en S460N|enNumber 1.8901', 'EK'),
  grade('s690ql', 'steel-carbon', 7850, 'en S690QL|enNumber 1.8928', 'EK'),
  grade('q390b', 'steel-carbon', 7850, 'gb Q390B', 'EK'),
  grade('q420b', 'steel-carbon', 7850, 'gb Q420B|?gb Q420C|?gb Q420', 'EK'),
  grade('q460c', 'steel-carbon', 7850, 'gb Q460C|?gb Q460D|?gb Q460', 'EK'),
  grade('q690d', 'steel-carbon', 7850, 'gb Q690D|?gb Q690', 'EK'),
  grade('gost-27772-235', 'steel-carbon', 7850, 'gost С235', 'EK'),
  grade('gost-27772-245', 'steel-carbon', 7850, 'gost С245|?gost Ст3пс', 'EK'),
  grade('gost-27772-255', 'steel-carbon', 7850, 'gost С255|?gost Ст3сп', 'EK'),
  grade('gost-27772-345', 'steel-carbon', 7850, 'gost С345|?gost 09Г2С', 'EK'),
  grade('gost-27772-355', 'steel-carbon', 7850, 'gost С355', 'EK'),
  grade('gost-27772-390', 'steel-carbon', 7850, 'gost С390', 'EK'),
  grade('sm400a', 'steel-carbon', 7850, 'jis SM400A|?jis SM400B|?ks SM275A', 'EK'),
  grade('sm490b', 'steel-carbon', 7850, 'jis SM490B', 'EK'),
  grade('sm570', 'steel-carbon', 7850, 'jis SM570', 'EK'),
  grade('st5ps', 'steel-carbon', 7850, 'gost Ст5пс|~gost Ст5сп', 'EK'),
  grade('09g2', 'steel-carbon', 7850, 'gost 09Г2', 'EK'),
  grade('14g2', 'steel-carbon', 7850, 'gost 14Г2', 'EK'),
  grade('16gs', 'steel-carbon', 7850, 'gost 16ГС', 'EK'),
  grade('10g2s1', 'steel-carbon', 7850, 'gost 10Г2С1', 'EK'),
  grade('10g2fbu', 'steel-carbon', 7850, 'gost 10Г2ФБЮ', 'EK'),
  grade('17gs', 'steel-carbon', 7850, 'gost 17ГС', 'EK'),
  grade('16mn', 'steel-carbon', 7850, 'gb 16Mn|~gb Q345', 'EK'),
  // pressure vessels
  grade('p235gh', 'steel-carbon', 7850, 'en P235GH|enNumber 1.0345', 'EK'),
  grade('p265gh', 'steel-carbon', 7850, 'en P265GH|enNumber 1.0425', 'EK'),
  grade('p245nb', 'steel-carbon', 7850, 'en P245NB|enNumber 1.0111', 'EK'),
  grade('p265nb', 'steel-carbon', 7850, 'en P265NB|enNumber 1.0423', 'EK'),
  grade('p310nb', 'steel-carbon', 7850, 'en P310NB|enNumber 1.0437', 'EK'),
  grade('p355nb', 'steel-carbon', 7850, 'en P355NB|enNumber 1.0557', 'EK'),
  grade('16mo3', 'steel-alloy', 7850, 'en 16Mo3|enNumber 1.5415|=en 15Mo3', 'EK'),
  grade('13crmo4-5', 'steel-alloy', 7850, 'en 13CrMo4-5|enNumber 1.7335|?gb 15CrMo', 'EK'),
  grade('10crmo9-10', 'steel-alloy', 7850, 'en 10CrMo9-10|enNumber 1.7380', 'EK'),
  grade('s12h1mf', 'steel-alloy', 7850, 'gost 12Х1МФ|~gb 12Cr1MoV', 'EK'),
  grade('s15h1m1f', 'steel-alloy', 7850, 'gost 15Х1М1Ф', 'EK'),
  grade('s25h1mf', 'steel-alloy', 7850, 'gost 25Х1МФ', 'EK'),
  grade('s25h2m1f', 'steel-alloy', 7850, 'gost 25Х2М1Ф', 'EK'),
  grade('s15h5m', 'steel-alloy', 7850, 'gost 15Х5М|~en X12CrMo5|~enNumber 1.7362', 'EK'),
  // tubes
  grade('e235', 'steel-carbon', 7850, 'en E235|enNumber 1.0308|=en St35', 'EK'),
  grade('e355', 'steel-carbon', 7850, 'en E355|enNumber 1.0580|~en St52', 'EK'),
  grade('e215', 'steel-carbon', 7850, 'en E215|enNumber 1.0212', 'EK'),
  ...['11A', '12A', '12B', '12C', '13A', '13B', '13C', '14A', '14B', '15A', '15C', '16A', '16C', '17A', '17C', '18A', '18B', '20A'].map(
    (number) => grade(`stkm${number.toLowerCase()}`, 'steel-carbon', 7850, `jis STKM${number}|~ks STKM${number}`, 'EK'),
  ),
  grade('stk400', 'steel-carbon', 7850, 'jis STK400|~ks STK400', 'EK'),
  grade('stk490', 'steel-carbon', 7850, 'jis STK490|~ks STK490', 'EK'),
  grade('stam390g', 'steel-carbon', 7850, 'jis STAM390G', 'EK'),
  // carbon steels by number
  ...['1006:G10060', '1012:G10120', '1016:G10160', '1017:G10170', '1018:G10180', '1019:G10190', '1021:G10210', '1022:G10220', '1026:G10260', '1037:G10370', '1038:G10380', '1042:G10420', '1043:G10430', '1046:G10460', '1049:G10490', '1074:G10740', '1078:G10780', '1080:G10800', '1084:G10840', '1090:G10900', '1522:G15220', '1524:G15240', '1526:G15260', '1527:G15270', '1541:G15410', '1548:G15480', '1552:G15520'].map(
    (pair) => {
      const [number = '', uns = ''] = pair.split(':')
      return grade(`sae-${number}`, 'steel-carbon', 7850, `aisi ${number}|uns ${uns}`, 'EK')
    },
  ),
  ...['12', '17', '22', '28', '33', '38', '43', '48', '53'].map((number) =>
    grade(`jis-s${number}c`, 'steel-carbon', 7850, `jis S${number}C|~ks SM${number}C`, 'EK'),
  ),
  grade('s15g', 'steel-carbon', 7850, 'gost 15Г|~gb 15Mn', 'EK'),
  grade('s20g', 'steel-carbon', 7850, 'gost 20Г|~gb 20Mn', 'EK'),
  grade('s30g', 'steel-carbon', 7850, 'gost 30Г|~gb 30Mn', 'EK'),
  grade('s35g', 'steel-carbon', 7850, 'gost 35Г|~gb 35Mn', 'EK'),
  grade('s35g2', 'steel-carbon', 7850, 'gost 35Г2|~aisi 1335|~uns G13350|~gb 35Mn2', 'EK'),
  grade('s40g2', 'steel-carbon', 7850, 'gost 40Г2|~aisi 1340|~uns G13400|~gb 40Mn2', 'EK'),
  grade('s45g2', 'steel-carbon', 7850, 'gost 45Г2|~aisi 1345|~uns G13450|~gb 45Mn2', 'EK'),
  grade('s50g2', 'steel-carbon', 7850, 'gost 50Г2|~gb 50Mn2', 'EK'),
  // cold heading: EN 10263, JIS G 3507, boron
  ...['C4C:1.0303', 'C8C:1.0213', 'C10C:1.0214', 'C15C:1.0234', 'C17C:1.0434', 'C20C:1.0411'].map((pair) => {
    const [name = '', number = ''] = pair.split(':')
    return grade(name.toLowerCase(), 'steel-carbon', 7850, `en ${name}|enNumber ${number}`, 'EK')
  }),
  ...['23B2:1.5508', '28B2:1.5510', '33B2:1.5514', '38B2:1.5515', '17MnB4:1.5520', '19MnB4:1.5523', '20MnB4:1.5525', '23MnB4:1.5535', '27MnB4:1.5536', '30MnB4:1.5526', '36MnB4:1.5537', '37MnB5:1.5538', '20MnB5:1.5530', '30MnB5:1.5531', '38MnB5:1.5532', '27MnCrB5-2:1.7182', '33MnCrB5-2:1.7185', '39MnCrB6-2:1.7189', '32CrB4:1.7076', '36CrB4:1.7077'].map(
    (pair) => {
      const [name = '', number = ''] = pair.split(':')
      return grade(name.toLowerCase(), 'steel-alloy', 7850, `en ${name}|enNumber ${number}`, 'EK')
    },
  ),
  ...['6A', '8A', '10A', '12A', '15A', '18A', '22A', '10K', '12K', '15K', '18K', '20K', '25K', '30K', '35K', '38K', '40K', '45K'].map(
    (number) => grade(`swrch${number.toLowerCase()}`, 'steel-carbon', 7850, `jis SWRCH${number}|~ks SWRCH${number}`, 'EK'),
  ),
  ...['10B21', '10B22', '10B30', '10B33', '10B38', '15B41'].map((number) => grade(`sae-${number.toLowerCase()}`, 'steel-alloy', 7850, `aisi ${number}`, 'EK')),
  grade('ml08al', 'steel-carbon', 7850, 'gb ML08Al', 'EK'),
  grade('ml35', 'steel-carbon', 7850, 'gb ML35', 'EK'),
  grade('ml40cr', 'steel-alloy', 7850, 'gb ML40Cr', 'EK'),
  grade('ml20mntib', 'steel-alloy', 7850, 'gb ML20MnTiB', 'EK'),
  // wire rod and wire
  ...['27', '32', '37', '42A', '42B', '47A', '47B', '52A', '52B', '57A', '57B', '62A', '62B', '67A', '67B', '72A', '72B', '77A', '77B', '82A', '82B'].map(
    (number) => grade(`swrh${number.toLowerCase()}`, 'steel-carbon', 7850, `jis SWRH${number}|~ks HSWR${number}`, 'EK'),
  ),
  ...['6', '8', '10', '12', '15', '17', '20', '22'].map((number) => grade(`swrm${number}`, 'steel-carbon', 7850, `jis SWRM${number}|~ks MSWR${number}`, 'EK')),
  grade('swp-a', 'steel-spring', 7850, 'jis SWP-A|?aisi A228', 'EK'),
  grade('swp-b', 'steel-spring', 7850, 'jis SWP-B|?aisi A228', 'EK'),
  grade('sw-b', 'steel-spring', 7850, 'jis SW-B', 'EK'),
  grade('sw-c', 'steel-spring', 7850, 'jis SW-C', 'EK'),
  grade('swo-b', 'steel-spring', 7850, 'jis SWO-B|?aisi A229', 'EK'),
  grade('swosc-v', 'steel-spring', 7850, 'jis SWOSC-V|~jis SWOSC-B|?aisi A401', 'EK'),
  grade('swocv-v', 'steel-spring', 7850, 'jis SWOCV-V|?aisi A232', 'EK'),
  // free-cutting
  grade('11smnpb37', 'steel-free-cutting', 7850, 'en 11SMnPb37|enNumber 1.0737|=en 9SMnPb36|~aisi 12L14|~uns G12144', 'EK'),
  grade('11smn37', 'steel-free-cutting', 7850, 'en 11SMn37|enNumber 1.0736|=en 9SMn36', 'EK'),
  grade('36smn14', 'steel-free-cutting', 7850, 'en 36SMn14|enNumber 1.0764', 'EK'),
  grade('36smnpb14', 'steel-free-cutting', 7850, 'en 36SMnPb14|enNumber 1.0765', 'EK'),
  grade('35s20', 'steel-free-cutting', 7850, 'en 35S20|enNumber 1.0726|~aisi 1140|~uns G11400', 'EK'),
  grade('35spb20', 'steel-free-cutting', 7850, 'en 35SPb20|enNumber 1.0756', 'EK'),
  grade('46s20', 'steel-free-cutting', 7850, 'en 46S20|enNumber 1.0727|~aisi 1146|~uns G11460', 'EK'),
  grade('46spb20', 'steel-free-cutting', 7850, 'en 46SPb20|enNumber 1.0757', 'EK'),
  grade('38smn28', 'steel-free-cutting', 7850, 'en 38SMn28|enNumber 1.0760', 'EK'),
  grade('44smnpb28', 'steel-free-cutting', 7850, 'en 44SMnPb28|enNumber 1.0763', 'EK'),
  grade('sum22', 'steel-free-cutting', 7850, 'jis SUM22|~ks SUM22|~aisi 1213|~uns G12130', 'EK'),
  grade('sum22l', 'steel-free-cutting', 7850, 'jis SUM22L|~ks SUM22L|~aisi 12L13', 'EK'),
  grade('sum21', 'steel-free-cutting', 7850, 'jis SUM21|~ks SUM21|~aisi 1212', 'EK'),
  grade('sum31', 'steel-free-cutting', 7850, 'jis SUM31|~ks SUM31', 'EK'),
  grade('sum41', 'steel-free-cutting', 7850, 'jis SUM41|~ks SUM41|~aisi 1137|~uns G11370', 'EK'),
  grade('sum43', 'steel-free-cutting', 7850, 'jis SUM43|~ks SUM43|~aisi 1144|~uns G11440', 'EK'),
  grade('a35', 'steel-free-cutting', 7850, 'gost А35', 'EK'),
  grade('as35g2', 'steel-free-cutting', 7850, 'gost АС35Г2', 'EK'),
  grade('as40', 'steel-free-cutting', 7850, 'gost АС40', 'EK'),
  grade('as45g2', 'steel-free-cutting', 7850, 'gost АС45Г2', 'EK'),
  grade('as12hn', 'steel-free-cutting', 7850, 'gost АС12ХН', 'EK'),
  grade('as30hm', 'steel-free-cutting', 7850, 'gost АС30ХМ', 'EK'),
  grade('as38hgm', 'steel-free-cutting', 7850, 'gost АС38ХГМ', 'EK'),
  grade('gb-y15', 'steel-free-cutting', 7850, 'gb Y15|?gb Y15Pb', 'EK'),
  // springs
  grade('s65', 'steel-spring', 7850, 'gost 65|~en C67S|~enNumber 1.1231|~aisi 1065|~uns G10650|~gb 65', 'EK'),
  grade('s70', 'steel-spring', 7850, 'gost 70|~aisi 1070|~uns G10700|~gb 70', 'EK'),
  grade('s75', 'steel-spring', 7850, 'gost 75|~en C75S|~enNumber 1.1248|~aisi 1075|~uns G10750', 'EK'),
  grade('s85', 'steel-spring', 7850, 'gost 85|~gb 85', 'EK'),
  grade('c55s', 'steel-spring', 7850, 'en C55S|enNumber 1.1204', 'EK'),
  grade('c60s', 'steel-spring', 7850, 'en C60S|enNumber 1.1211', 'EK'),
  grade('c100s', 'steel-spring', 7850, 'en C100S|enNumber 1.1274|~aisi 1095|~uns G10950', 'EK'),
  grade('s60g', 'steel-spring', 7850, 'gost 60Г|~gb 60Mn', 'EK'),
  grade('s70g', 'steel-spring', 7850, 'gost 70Г|~gb 70Mn', 'EK'),
  grade('s55s2a', 'steel-spring', 7850, 'gost 55С2А|~gost 55С2', 'EK'),
  grade('s65s2va', 'steel-spring', 7850, 'gost 65С2ВА|~gb 65Si2WA', 'EK'),
  grade('s60s2hfa', 'steel-spring', 7850, 'gost 60С2ХФА|~gb 60Si2CrVA', 'EK'),
  grade('s60s2g', 'steel-spring', 7850, 'gost 60С2Г', 'EK'),
  grade('s50hg', 'steel-spring', 7850, 'gost 50ХГА|~gost 50ХГ', 'EK'),
  grade('s51hfa', 'steel-spring', 7850, 'gost 51ХФА|~gost 50ХФА', 'EK'),
  grade('s55hgr', 'steel-spring', 7850, 'gost 55ХГР', 'EK'),
  grade('38si7', 'steel-spring', 7850, 'en 38Si7|enNumber 1.5023', 'EK'),
  grade('46si7', 'steel-spring', 7850, 'en 46Si7|enNumber 1.5024', 'EK'),
  grade('sup11a', 'steel-spring', 7850, 'jis SUP11A|~ks SPS7', 'EK'),
  grade('60crmnba', 'steel-spring', 7850, 'gb 60CrMnBA|~gb 60CrMnB', 'EK'),
]
