import type { MaterialRow } from '../../model/catalog.js'
import { grade } from './rows.js'

const numbered = (family: string, list: string): readonly MaterialRow[] =>
  list.split(' ').map((pair) => {
    const [name = '', number = ''] = pair.split(':')
    return grade(name.toLowerCase(), family, 7700, `en ${name}|enNumber ${number}`, 'EK')
  })

const gost = (family: string, density: number, list: string): readonly MaterialRow[] =>
  list.split(' ').map((pair) => {
    const [id = '', name = ''] = pair.split(':')
    return grade(id, family, density, `gost ${name}`, 'EK')
  })

/** More stainless, heat-resistant and valve steels and nickel alloys; fields as in `materials-metals.ts`. */
export const STAINLESS: readonly MaterialRow[] = [
  grade('ss12h18n9t', 'steel-stainless', 7900, 'gost 12Х18Н9Т|~gost 12Х18Н10Т|~gb 1Cr18Ni9Ti', 'EK'),
  grade('ss08h18n12b', 'steel-stainless', 7900, 'gost 08Х18Н12Б|~en X6CrNiNb18-10|~enNumber 1.4550|~aisi 347|~uns S34700|~jis SUS347|~ks STS347|~gb 06Cr18Ni11Nb', 'EK'),
  grade('ss20h25n20s2', 'steel-stainless', 7900, 'gost 20Х25Н20С2|~en X15CrNiSi25-21|~enNumber 1.4841|~aisi 314|~uns S31400', 'EK'),
  grade('ss10h23n18', 'steel-stainless', 7900, 'gost 10Х23Н18|~gost 20Х23Н18', 'EK'),
  grade('ss08h17t1', 'steel-stainless', 7700, 'gost 08Х18Т1', 'EK'),
  ...gost('steel-stainless', 7800, 'ss06hn28mdt:06ХН28МДТ ss07h16n6:07Х16Н6 ss09h17n7u:09Х17Н7Ю ss12h25n16g7ar:12Х25Н16Г7АР ss20h17n2:20Х17Н2 ss12h21n5t:12Х21Н5Т ss08h22n6t:08Х22Н6Т ss08h21n6m2t:08Х21Н6М2Т ss10h14g14n4t:10Х14Г14Н4Т ss15h25t:15Х25Т ss08h17n15m3t:08Х17Н15М3Т ss10h17n13m3t:10Х17Н13М3Т ss04h18n10:04Х18Н10 ss17h18n9:17Х18Н9 ss12h18n12t:12Х18Н12Т ss25h13n2:25Х13Н2 ss13h11n2v2mf:13Х11Н2В2МФ ss15h12vnmf:15Х12ВНМФ ss36nhtu:36НХТЮ ss12h17g9an4:12Х17Г9АН4 ss15h17ag14:15Х17АГ14 ss08h18g8n2t:08Х18Г8Н2Т ss15h18n12s4tu:15Х18Н12С4ТЮ ss110h18m:110Х18М-ШД ss11h11n2v2mf:11Х11Н2В2МФ ss10h11n20t3r:10Х11Н20Т3Р ss20h12vnmf:20Х12ВНМФ'),
  grade('ss12h18n10e', 'steel-stainless', 7900, 'gost 12Х18Н10Е|~aisi 303Se', 'EK'),
  grade('ss201', 'steel-stainless', 7900, 'en X12CrMnNiN17-7-5|enNumber 1.4372|~aisi 201|~uns S20100|~jis SUS201|~ks STS201|~gb 12Cr17Mn6Ni5N|~gb 1Cr17Mn6Ni5N', 'EK'),
  grade('ss202', 'steel-stainless', 7900, 'en X12CrMnNiN18-9-5|enNumber 1.4373|~aisi 202|~uns S20200|~jis SUS202', 'EK'),
  grade('ss301', 'steel-stainless', 7900, 'aisi 301|uns S30100|~en X10CrNi18-8|~enNumber 1.4310|~jis SUS301|~ks STS301|~gb 12Cr17Ni7', 'EK'),
  grade('ss303', 'steel-stainless', 7900, 'en X8CrNiS18-9|enNumber 1.4305|~aisi 303|~uns S30300|~jis SUS303|~ks STS303|~gb Y12Cr18Ni9', 'EK'),
  grade('ss305', 'steel-stainless', 7900, 'en X4CrNi18-12|enNumber 1.4303|~aisi 305|~uns S30500|~jis SUS305|~ks STS305', 'EK'),
  grade('ss309s', 'steel-stainless', 7900, 'en X12CrNi23-13|enNumber 1.4833|~aisi 309S|~uns S30908|~jis SUS309S|~ks STS309S', 'EK'),
  grade('ss317l', 'steel-stainless', 7900, 'en X2CrNiMo18-15-4|enNumber 1.4438|~aisi 317L|~uns S31703|~jis SUS317L|~ks STS317L', 'EK'),
  grade('ss304n', 'steel-stainless', 7900, 'en X2CrNiN18-10|enNumber 1.4311|~aisi 304LN|~uns S30453|~jis SUS304LN', 'EK'),
  grade('ss416', 'steel-stainless', 7700, 'en X12CrS13|enNumber 1.4005|~aisi 416|~uns S41600|~jis SUS416|~ks STS416|~gb Y12Cr13', 'EK'),
  grade('ss430f', 'steel-stainless', 7700, 'en X14CrMoS17|enNumber 1.4104|~aisi 430F|~uns S43020|~jis SUS430F|~ks STS430F', 'EK'),
  grade('ss434', 'steel-stainless', 7700, 'en X6CrMo17-1|enNumber 1.4113|~aisi 434|~uns S43400|~jis SUS434|~ks STS434', 'EK'),
  grade('ss436', 'steel-stainless', 7700, 'en X6CrMoNb17-1|enNumber 1.4526|~aisi 436|~uns S43600', 'EK'),
  grade('ss436l', 'steel-stainless', 7700, 'jis SUS436L|~ks STS436L|~aisi 436L', 'EK'),
  grade('ss444', 'steel-stainless', 7700, 'en X2CrMoTi18-2|enNumber 1.4521|~aisi 444|~uns S44400|~jis SUS444|~ks STS444|~gb 019Cr19Mo2NbTi', 'EK'),
  grade('ss405', 'steel-stainless', 7700, 'en X6CrAl13|enNumber 1.4002|~aisi 405|~uns S40500|~jis SUS405|~ks STS405', 'EK'),
  grade('ss440a', 'steel-stainless', 7700, 'aisi 440A|uns S44002|~jis SUS440A|~ks STS440A|~gb 7Cr17|~gb 68Cr17', 'EK'),
  grade('ss440b', 'steel-stainless', 7700, 'en X90CrMoV18|enNumber 1.4112|~aisi 440B|~uns S44003|~jis SUS440B', 'EK'),
  grade('ss440c', 'steel-stainless', 7700, 'gb 102Cr17Mo|~gb 9Cr18Mo|~en X105CrMo17|~enNumber 1.4125|~aisi 440C|~uns S44004|~jis SUS440C|~ks STS440C', 'EK'),
  grade('ss904l', 'steel-stainless', 8000, 'en X1NiCrMoCu25-20-5|enNumber 1.4539|~aisi 904L|~uns N08904|~jis SUS890L', 'EK'),
  grade('ss254smo', 'steel-stainless', 8000, 'en X1CrNiMoCuN20-18-7|enNumber 1.4547|~aisi 254SMO|~uns S31254', 'EK'),
  grade('ss2507', 'steel-stainless', 7800, 'en X2CrNiMoN25-7-4|enNumber 1.4410|~aisi 2507|~uns S32750|~gb 022Cr25Ni7Mo4N', 'EK'),
  grade('ss2101', 'steel-stainless', 7800, 'en X2CrMnNiN21-5-1|enNumber 1.4162|~aisi 2101|~uns S32101', 'EK'),
  grade('ss17-7ph', 'steel-stainless', 7800, 'en X7CrNiAl17-7|enNumber 1.4568|~aisi 17-7PH|~uns S17700|~aisi 631|~jis SUS631|~ks STS631|~gb 07Cr17Ni7Al', 'EK'),
  grade('ss409l', 'steel-stainless', 7700, 'aisi 409L|~en X2CrTi12|~enNumber 1.4512|~jis SUH409L|~gb 00Cr12Ti', 'EK'),
  grade('ss445', 'steel-stainless', 7700, 'jis SUS445J1', 'EK'),
  grade('ss430j1l', 'steel-stainless', 7700, 'jis SUS430J1L|~ks STS430J1L', 'EK'),
  grade('ss432', 'steel-stainless', 7700, 'jis SUS432L', 'EK'),
  grade('ss429em', 'steel-stainless', 7700, 'ks STS429EM|~jis SUS429', 'EK'),
  ...numbered('steel-stainless', 'X46Cr13:1.4034 X50CrMoV15:1.4116 X39CrMo17-1:1.4122 X2CrNi12:1.4003 X3CrNb17:1.4511 X2CrTi17:1.4520 X2CrNbCu21:1.4621 X10CrAlSi7:1.4713 X10CrAlSi13:1.4724 X10CrAlSi18:1.4742 X10CrAlSi25:1.4762 X12NiCrSi35-16:1.4864 X10NiCrAlTi32-21:1.4876 X9CrNiSiNCe21-11-2:1.4835 X3CrNiCu18-9-4:1.4567 X6CrNi18-10:1.4948 X2CrNiMoN17-13-3:1.4429 X4CrNiMo16-5-1:1.4418 X3CrNiMo13-4:1.4313 X1NiCrMoCu31-27-4:1.4563'),
  // valve steels and nickel alloys
  grade('v45h14n14v2m', 'steel-valve', 7900, 'gost 45Х14Н14В2М|~en X45CrNiW18-9|~enNumber 1.4873|~gb 4Cr14Ni14W2Mo|~gb 45Cr14Ni14W2Mo', 'EK'),
  grade('v50crmnni', 'steel-valve', 7700, 'en X50CrMnNiNbN21-9|enNumber 1.4882', 'EK'),
  grade('v85crmov', 'steel-valve', 7700, 'en X85CrMoV18-2|enNumber 1.4748', 'EK'),
  grade('v60crmnmo', 'steel-valve', 7700, 'en X60CrMnMoVNbN21-10|enNumber 1.4785', 'EK'),
  grade('suh4', 'steel-valve', 7700, 'jis SUH4|~ks STR4|~en X80CrNiSi20|~enNumber 1.4747|~gb 80Cr20Si2Ni', 'EK'),
  grade('suh11', 'steel-valve', 7700, 'jis SUH11|~ks STR11|~gb 51Cr8Si2', 'EK'),
  grade('v40h15n7g7f2ms', 'steel-valve', 7800, 'gost 40Х15Н7Г7Ф2МС', 'EK'),
  grade('v45h22n4m3', 'steel-valve', 7800, 'gost 45Х22Н4М3', 'EK'),
  grade('v55h20g9an4-b', 'steel-valve', 7700, 'gost 55Х20Г9АН4Б', 'EK'),
  grade('ni80a', 'ni', 8200, 'en NiCr20TiAl|enNumber 2.4952|~aisi Nimonic 80A|~uns N07080|~gost ХН77ТЮР', 'EK'),
  grade('ni751', 'ni', 8200, 'aisi Inconel 751|uns N07751|~jis NCF751', 'EK'),
  grade('ni600', 'ni', 8400, 'en NiCr15Fe|enNumber 2.4816|~aisi Inconel 600|~uns N06600|~jis NCF600', 'EK'),
  grade('ni625', 'ni', 8400, 'en NiCr22Mo9Nb|enNumber 2.4856|~aisi Inconel 625|~uns N06625|~jis NCF625', 'EK'),
  grade('ni718', 'ni', 8200, 'en NiCr19Fe19Nb5Mo3|enNumber 2.4668|~aisi Inconel 718|~uns N07718|~jis NCF718', 'EK'),
  grade('ni713', 'ni', 7900, 'aisi Inconel 713C|uns N07713|~en G-NiCr13Al6MoNb|~enNumber 2.4670', 'EK'),
  grade('nihrom', 'ni', 8400, 'gost Х20Н80|~en NiCr80-20|~en NiCr80/20|~enNumber 2.4869|~gb Cr20Ni80', 'EK'),
  grade('hn60vt', 'ni', 8800, 'gost ХН60ВТ', 'EK'),
  grade('hn78t', 'ni', 8400, 'gost ХН78Т', 'EK'),
  // electrical steels by EN 10106, JIS C 2552, GB/T 2521, GOST 21427
  ...'M235-35A M250-35A M270-35A M300-35A M330-35A M250-50A M270-50A M290-50A M310-50A M330-50A M350-50A M400-50A M470-50A M530-50A M600-50A M700-50A M800-50A M350-65A M400-65A M530-65A M600-65A M700-65A M800-65A M1000-65A'.split(' ').map((name) =>
    grade(name.toLowerCase(), 'steel-electrical', 7700, `en ${name}`, 'EK'),
  ),
  ...'35A230 35A250 35A270 35A300 35A360 35A440 50A230 50A250 50A270 50A290 50A310 50A350 50A400 50A470 50A600 50A700 50A800 50A1000 50A1300'.split(' ').map((name) =>
    grade(`jis-${name.toLowerCase()}`, 'steel-electrical', 7700, `jis ${name}`, 'EK'),
  ),
  ...'35W230 35W250 35W270 35W300 35W360 35W440 50W230 50W250 50W270 50W290 50W310 50W350 50W400 50W470 50W600 50W800 50W1000 50W1300 35WW300'.split(' ').map((name) =>
    grade(`gb-${name.toLowerCase()}`, 'steel-electrical', 7700, `gb ${name}`, 'EK'),
  ),
  ...gost('steel-electrical', 7700, 'el2111:2111 el2112:2112 el2211:2211 el2212:2212 el2215:2215 el2216:2216 el2311:2311 el2312:2312 el2411:2411 el2412:2412 el2413:2413 el2421:2421 el3411:3411 el3412:3412 el3413:3413 el3414:3414 el3421:3421'),
]
