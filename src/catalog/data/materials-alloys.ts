import type { MaterialRow } from '../../model/catalog.js'
import { grade } from './rows.js'

const numbered = (family: string, density: number, list: string): readonly MaterialRow[] =>
  list.split(' ').map((pair) => {
    const [name = '', number = ''] = pair.split(':')
    return grade(name.toLowerCase(), family, density, `en ${name}|enNumber ${number}`, 'EK')
  })

const sae = (list: string): readonly MaterialRow[] =>
  list.split(' ').map((pair) => {
    const [number = '', uns = ''] = pair.split(':')
    return grade(`sae-${number}`, 'steel-alloy', 7850, `aisi ${number}|uns ${uns}`, 'EK')
  })

const gost = (family: string, density: number, list: string): readonly MaterialRow[] =>
  list.split(' ').map((pair) => {
    const [id = '', name = ''] = pair.split(':')
    return grade(id, family, density, `gost ${name}`, 'EK')
  })

/** More alloy, bearing, tool and cast steels, cast irons and sintered metals; fields as in `materials-metals.ts`. */
export const ALLOYS: readonly MaterialRow[] = [
  grade('s12hn2', 'steel-alloy', 7830, 'gost 12ХН2|~gb 12CrNi2', 'EK'),
  grade('s15hf', 'steel-alloy', 7830, 'gost 15ХФ|~gb 15CrV', 'EK'),
  grade('s40hfa', 'steel-alloy', 7830, 'gost 40ХФА|~gb 40CrV', 'EK'),
  grade('s40hs', 'steel-alloy', 7830, 'gost 40ХС|~gb 40CrSi', 'EK'),
  grade('s30hn3a', 'steel-alloy', 7830, 'gost 30ХН3А|~gb 30CrNi3', 'EK'),
  grade('s20hgsa', 'steel-alloy', 7830, 'gost 20ХГСА|~gb 20CrMnSi', 'EK'),
  grade('s25hgsa', 'steel-alloy', 7830, 'gost 25ХГСА|~gb 25CrMnSi', 'EK'),
  grade('s30hgs', 'steel-alloy', 7830, 'gost 30ХГС|~gost 30ХГСА|~gb 30CrMnSi', 'EK'),
  grade('s30hm', 'steel-alloy', 7830, 'gost 30ХМ|~gost 30ХМА|~gb 30CrMo', 'EK'),
  grade('s18hg', 'steel-alloy', 7830, 'gost 18ХГ', 'EK'),
  grade('s40hgtr', 'steel-alloy', 7830, 'gost 40ХГТР', 'EK'),
  ...gost('steel-alloy', 7830, 's15hgn2ta:15ХГН2ТА s20hgntr:20ХГНТР s19hgn:19ХГН s30hn2ma:30ХН2МА s38hgm:38ХГМ s38hgn:38ХГН s25hgm:25ХГМ s38hn3mfa:38ХН3МФА s25hgnmt:25ХГНМТ s20hn2m:20ХН2М s40hgnm:40ХГНМ s14h2n3ma:14Х2Н3МА s34hn1m:34ХН1М s34hn3m:34ХН3М s27hgr:27ХГР s47gt:47ГТ s35hgf:35ХГФ s15n2m:15Н2М s20n2m:20Н2М s30h3mf:30Х3МФ s38hn3ma:38ХН3МА s20h3mvf:20Х3МВФ s40hgt:40ХГТ s12hn:12ХН s45hn:45ХН s50hn:50ХН s13hgn:15ХГНТА s20hng:20ХНР s12h2nvfa:12Х2НВФА s30hn2mfa:30ХН2МФА s18h2n4va:18Х2Н4ВА s25h2n4va:25Х2Н4ВА s36h2n2mfa:36Х2Н2МФА s38hn3va:38ХН3ВА'),
  grade('s70s3a', 'steel-spring', 7850, 'gost 70С3А', 'EK'),
  grade('a105', 'steel-carbon', 7850, 'aisi A105|aisi A105N|~uns K03504', 'EK'),
  grade('a193-b7', 'steel-alloy', 7830, 'aisi A193 B7|~aisi 4140', 'EK'),
  ...gost('steel-bearing', 7810, 'shh4:ШХ4 shh20sg:ШХ20СГ shh9:ШХ9'),
  ...gost('steel-tool', 7800, 'h6vf:Х6ВФ 7hg2vmf:7ХГ2ВМФ 5hgm:5ХГМ 5hnv:5ХНВ 9hvg:9ХВГ h12m:Х12М h12f1:Х12Ф1 6h6v3mfs:6Х6В3МФС 4h4vmfs:4Х4ВМФС 5h3v3mfs:5Х3В3МФС 4h3vmf:4Х3ВМФ hvsg:ХВСГ 9h5vf:9Х5ВФ 4hs:4ХС 6hs:6ХС 5h2mnf:5Х2МНФ u7:У7 u7a:У7А u9:У9 u9a:У9А u11a:У11А u12a:У12А u13:У13 u13a:У13А'),
  ...gost('steel-tool', 8200, 'r9:Р9 r12:Р12 r9k5:Р9К5 r9k10:Р9К10 r6m3:Р6М3 r18k5f2:Р18К5Ф2 r9m4k8:Р9М4К8 11r3am3f2:11Р3АМ3Ф2 r12f3:Р12Ф3 r2am9k5:Р2АМ9К5'),
  grade('u8a', 'steel-tool', 7800, 'gost У8А|~gost У8|~gb T8A', 'EK'),
  grade('u10a', 'steel-tool', 7800, 'gost У10А|~gost У10|~gb T10A', 'EK'),
  grade('u12', 'steel-tool', 7800, 'gost У12|~en C120U|~enNumber 1.1555|~jis SK120|~jis SK2|~gb T12|~gb T12A', 'EK'),
  grade('6hv2s', 'steel-tool', 7800, 'gost 6ХВ2С|~gb 6CrW2Si', 'EK'),
  grade('5hv2s', 'steel-tool', 7800, 'gost 5ХВ2С|~gb 5CrW2Si', 'EK'),
  grade('4hv2s', 'steel-tool', 7800, 'gost 4ХВ2С|~gb 4CrW2Si', 'EK'),
  grade('3h3m3f', 'steel-tool', 7800, 'gost 3Х3М3Ф|~en 32CrMoV12-28|~enNumber 1.2365|~aisi H10|~uns T20810|~jis SKD7|~ks STD7', 'EK'),
  grade('90mncrv8', 'steel-tool', 7800, 'en 90MnCrV8|enNumber 1.2842|~uns T31502|~gb 9Mn2V', 'EK'),
  grade('100mncrw4', 'steel-tool', 7800, 'en 100MnCrW4|enNumber 1.2510|=en 95MnWCr5|~aisi O1|~uns T31501|~jis SKS3|~ks STS3|~gb 9CrWMn', 'EK'),
  grade('x100crmov5', 'steel-tool', 7800, 'en X100CrMoV5|enNumber 1.2363|=en X100CrMoV5-1|~uns T30102|~jis SKD12|~ks STD12|~gb Cr5Mo1V', 'EK'),
  grade('x155crmov12', 'steel-tool', 7700, 'en X155CrMoV12-1|=en X153CrMoV12|=enNumber 1.2379|~aisi D2|~uns T30402|~jis SKD11|~ks STD11|~gb Cr12Mo1V1', 'EK'),
  grade('hs6-5-3', 'steel-tool', 8150, 'en HS6-5-3|enNumber 1.3344|~jis SKH53|~ks SKH53', 'EK'),
  grade('hs2-9-1-8', 'steel-tool', 8000, 'en HS2-9-1-8|enNumber 1.3247|~aisi M42|~uns T11342|~jis SKH59|~ks SKH59|~gb W2Mo9Cr4VCo8', 'EK'),
  ...numbered('steel-tool', 7800, 'X45NiCrMo4:1.2767 X38CrMo16:1.2316 X40Cr14:1.2083 C45U:1.1730 40CrMnMoS8-6:1.2312 X38CrMoV5-3:1.2367 60WCrV8:1.2550 45WCrV7:1.2542 115CrV3:1.2210'),
  ...['SK65:SK7', 'SK75:SK6', 'SK95:SK4'].map((pair) => {
    const [now = '', once = ''] = pair.split(':')
    return grade(now.toLowerCase(), 'steel-tool', 7800, `jis ${now}|=jis ${once}|~ks ${now.replace('SK', 'STC')}`, 'EK')
  }),
  ...numbered('steel-bearing', 7810, '100CrMo7:1.3537 100CrMo7-3:1.3536 100CrMnMoSi8-4-6:1.3539'),
  // controlled sulfur is another name of close grades where the catalog has the base, see materials-metals.ts
  ...numbered('steel-alloy', 7830, '17NiCrMo6-4:1.6566 20NiCrMoS6-4:1.6571 14NiCrMo13-4:1.6657 10NiCr5-4:1.5805 16NiCr4:1.5714 16NiCrS4:1.5715 18NiCr5-4:1.5810 31CrMoV9:1.8519 31CrMo12:1.8515 34CrAlNi7-10:1.8550 34CrAlMo5-10:1.8507 33CrMoV12-9:1.8522 39NiCrMo3:1.6510 35NiCr6:1.5815 38Cr2:1.7003 46Cr2:1.7006 50CrMo4:1.7228 20MoCr4:1.7321 17CrNi6-6:1.5918 30MnVS6:1.1302 46MnVS6:1.1304 19MnVS6:1.1301 49MnVS3:1.1199'),
  grade('20mocrs4', 'steel-alloy', 7830, 'en 20MoCrS4|enNumber 1.7323|~en 20MoCr4', 'EK'),
  grade('17nicrmos6-4', 'steel-alloy', 7830, 'en 17NiCrMoS6-4|enNumber 1.6569|~en 17NiCrMo6-4', 'EK'),
  grade('c70s6', 'steel-alloy', 7830, 'en C70S6', 'EK'),
  ...sae('4118:G41180 4137:G41370 4142:G41420 4145:G41450 4147:G41470 4150:G41500 4320:G43200 4615:G46150 4620:G46200 4820:G48200 5132:G51320 5147:G51470 8615:G86150 8617:G86170 8622:G86220 8625:G86250 8627:G86270 8630:G86300 8637:G86370 8640:G86400 8642:G86420 8645:G86450 8650:G86500 8655:G86550 8660:G86600 8720:G87200 8740:G87400 9310:G93106'),
  grade('scm415', 'steel-alloy', 7830, 'jis SCM415|~ks SCM415', 'EK'),
  ...['SCM418', 'SCM421', 'SCM425', 'SCM432', 'SCM445', 'SCM822', 'SNC415', 'SNC631', 'SNC836', 'SNCM240', 'SNCM415', 'SNCM420', 'SNCM447', 'SNCM616', 'SNCM625', 'SNCM630', 'SNCM815', 'SMn438', 'SMn443', 'SMnC443'].map((name) =>
    grade(name.toLowerCase(), 'steel-alloy', 7830, `jis ${name}|~ks ${name}`, 'EK'),
  ),
  ...['20CrMnMo', '40CrMnMo', '20CrNiMoA', '20CrNi2Mo', '25Cr2MoVA', '40MnB', '45MnB', '20Mn2B', '20MnTiB', '40CrMn', '15CrMn', '20SiMnVB', '48MnV', '35MnVS', 'F45MnVS'].map(
    (name) => grade(`gb-grade-${name.toLowerCase()}`, 'steel-alloy', 7830, `gb ${name}`, 'EK'),
  ),
  // cast steels
  ...gost('steel-cast', 7800, 'l15:15Л l30:30Л l40:40Л l50:50Л l55:55Л l20gl:20ГЛ l35gl:35ГЛ l30gsl:30ГСЛ l20gfl:20ГФЛ l20gsl:20ГСЛ l32h06l:32Х06Л l35hgsl:35ХГСЛ l20hml:20ХМЛ l30hnml:30ХНМЛ l08gdnfl:08ГДНФЛ l45gl:45ГЛ l40hnl:40ХНЛ'),
  ...numbered('steel-cast', 7800, 'G20Mn5:1.6220 G17Mn5:1.1131 G42CrMo4:1.7231 GP240GH:1.0619'),
  // of the kinds of wrought stainless and heat-resistant steels
  ...gost('steel-cast-stainless', 7800, 'l20h13l:20Х13Л l12h18n9tl:12Х18Н9ТЛ l10h18n9l:10Х18Н9Л l07h18n9l:07Х18Н9Л l40h24n12sl:40Х24Н12СЛ l20h25n19s2l:20Х25Н19С2Л l10h18n11bl:10Х18Н11БЛ'),
  ...numbered('steel-cast-stainless', 7800, 'GX5CrNi19-10:1.4308 GX5CrNiMo19-11-2:1.4408 GX40CrNiSi25-20:1.4848 GX40CrNiSi25-12:1.4837 GX40CrNiSi22-10:1.4826 GX40CrSi28:1.4776 GX12Cr12:1.4011 GX20Cr14:1.4027'),
  grade('ge260', 'steel-cast', 7800, 'en GE260|enNumber 1.0552|=en GS-52', 'EK'),
  grade('scph2', 'steel-cast', 7800, 'jis SCPH2|~ks SCPH2|~aisi A216 WCB|~uns J03002', 'EK'),
  grade('scs13', 'steel-cast-stainless', 7900, 'jis SCS13|~ks SSC13|~aisi CF8|~uns J92600', 'EK'),
  grade('scs14', 'steel-cast-stainless', 7900, 'jis SCS14|~ks SSC14|~aisi CF8M|~uns J92900', 'EK'),
  // cast irons
  ...['en EN-GJS-400-18|=en EN-JS1020|=enNumber 5.3105|~jis FCD400-18|~gb QT400-18', 'en EN-GJS-400-18-LT|=en EN-JS1025|=enNumber 5.3103|~jis FCD400-18L|~gb QT400-18L', 'en EN-GJS-350-22-LT|=en EN-JS1015|=enNumber 5.3100', 'en EN-GJS-500-14|=enNumber 5.3109', 'en EN-GJS-450-18|=enNumber 5.3108', 'en EN-GJS-600-10|=enNumber 5.3110', 'en EN-GJS-SiMo40-6', 'en EN-GJS-SiMo50-6', 'en EN-GJS-900-2|=en EN-JS1090|~gb QT900-2', 'en EN-GJS-800-10', 'en EN-GJS-1000-5', 'en EN-GJS-1200-3', 'en EN-GJSA-XNiCr20-2', 'en EN-GJSA-XNiSiCr35-5-2'].map((row) =>
    grade(/EN-(GJS\S+?)(?=\||$)/.exec(row)![1]!.toLowerCase(), 'iron-ductile', 7100, row, 'EK'),
  ),
  ...gost('iron-gray', 7200, 'achs-1:АЧС-1 achs-2:АЧС-2 achs-3:АЧС-3 achs-4:АЧС-4 achs-5:АЧС-5'),
  ...gost('iron-ductile', 7200, 'achv-1:АЧВ-1 achv-2:АЧВ-2'),
  ...gost('iron-alloyed', 7300, 'chh1:ЧХ1 chh2:ЧХ2 chh3:ЧХ3 chh16:ЧХ16 chh22:ЧХ22 chh28:ЧХ28 chh32:ЧХ32 chn15d7:ЧН15Д7 chs5:ЧС5 chu22sh:ЧЮ22Ш chnht:ЧНХТ'),
  grade('chvg30', 'iron-cgi', 7150, 'gost ЧВГ30|~en EN-GJV-300|~gb RuT300', 'EK'),
  grade('chvg40', 'iron-cgi', 7150, 'gost ЧВГ40|~en EN-GJV-400|~gb RuT400', 'EK'),
  grade('chvg45', 'iron-cgi', 7150, 'gost ЧВГ45|~en EN-GJV-450|~gb RuT450', 'EK'),
  grade('gjv-500', 'iron-cgi', 7150, 'en EN-GJV-500|~gb RuT500', 'EK'),
  ...['EN-GJMB-550-4:0.8155:GTS-55-04', 'EN-GJMB-650-2:0.8165:GTS-65-02', 'EN-GJMB-700-2:0.8170:GTS-70-02', 'EN-GJMW-350-4:0.8035:GTW-35-04', 'EN-GJMW-400-5:0.8040:GTW-40-05', 'EN-GJMW-450-7:0.8045:GTW-45-07', 'EN-GJMW-360-12:0.8038:GTW-S38-12'].map((line) => {
    const [name = '', number = '', once = ''] = line.split(':')
    return grade(name.slice(3).toLowerCase(), 'iron-malleable', 7300, `en ${name}|enNumber ${number}|~en ${once}`, 'EK')
  }),
  ...gost('iron-malleable', 7250, 'kch37-12:КЧ37-12 kch50-5:КЧ50-5 kch55-4:КЧ55-4 kch65-3:КЧ65-3 kch70-2:КЧ70-2 kch80-1-5:КЧ80-1,5'),
  // sintered: MPIF 35, DIN 30910, JIS Z 2550, GOST
  ...'F-0000 F-0005 F-0008 FC-0200 FC-0205 FC-0208 FC-0505 FC-0508 FC-0808 FN-0200 FN-0205 FN-0208 FN-0405 FN-0408 FX-1005 FX-1008 FX-2005 FX-2008 FL-4205 FL-4405 FL-4605 FLN-4205 FLN2-4405 FLC-4608 FLC-4805 FD-0200 FD-0205 FD-0208 FD-0405 FD-0408 FLA-4605'.split(' ').map((name) =>
    grade(name.toLowerCase(), 'iron-sintered', 6800, `aisi ${name}`, 'EK'),
  ),
  ...'B00 B10 B11 C00 C01 C10 C11 C30 C35 C39 C40 D00 D01 D10 D11 D30 D32 D35 D36 D39 E00 E10 E11 E30 E39 F00 F30 F31'.split(' ').map((name) =>
    grade(`sint-${name.toLowerCase()}`, 'iron-sintered', 6800, `en Sint-${name}`, 'EK'),
  ),
  ...'1010 1015 1020 2010 2015 2025 2030 3010 3020 3030 3035 4010 4020 4025 4030 4040 4050 5030 5040 6040 6055 6065'.split(' ').map((name) =>
    grade(`smf${name}`, 'iron-sintered', 6800, `jis SMF${name}`, 'EK'),
  ),
  ...gost('iron-sintered', 6500, 'zhgr1:ЖГр1 zhgr2:ЖГр2 zhgr3:ЖГр3 zhgr1d3:ЖГр1Д3 zhgr05d3:ЖГр0,5Д3 zhgr2d25:ЖГр2Д2,5 zhgr1d25:ЖГр1Д2,5 zhd3:ЖД3'),
]
