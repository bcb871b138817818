import type { MaterialRow } from '../../model/catalog.js'
import { grade } from './rows.js'

const each = (family: string, system: string, list: string, src = 'EK'): readonly MaterialRow[] =>
  list.split(' ').map((name) => grade(`${system}-sheet-${name.toLowerCase()}`, family, 7850, `${system} ${name}`, src))

const numbered = (family: string, list: string): readonly MaterialRow[] =>
  list.split(' ').map((pair) => {
    const [name = '', number = ''] = pair.split(':')
    return grade(name.toLowerCase(), family, 7850, `en ${name}|enNumber ${number}`, 'EK')
  })

/**
 * More sheets of car bodies, frames and wheels: EN 10152/10268/10346, VDA 239-100, JIS and JFS A 2001, KS, GB and mills.
 * Fields as in `materials-metals.ts`. A coated and an uncoated sheet of one strength are rows of their own.
 */
export const SHEETS: readonly MaterialRow[] = [
  grade('dx52d', 'steel-sheet', 7850, 'en DX52D+Z|enNumber 1.0918|enNumber 1.0350|~jis SGCD1|~ks SGCD1|~gb DX52D+Z', 'EK'),
  grade('dx57d', 'steel-sheet', 7850, 'en DX57D+Z|enNumber 1.0853|~gb DX57D+Z', 'EK'),
  grade('dc07', 'steel-sheet', 7850, 'en DC07|enNumber 1.0898', 'EK'),
  grade('dc03ze', 'steel-sheet', 7850, 'en DC03+ZE|~jis SECD|~ks SECD', 'EK'),
  grade('dc04ze', 'steel-sheet', 7850, 'en DC04+ZE|~jis SECE|~ks SECE', 'EK'),
  grade('spcen', 'steel-sheet', 7850, 'jis SPCEN|~jis SPCE|~ks SPCEN', 'EK'),
  grade('sghc', 'steel-sheet', 7850, 'jis SGHC|~ks SGHC', 'EK'),
  grade('sgacc', 'steel-sheet', 7850, 'ks SGACC', 'EK'),
  grade('s550gd', 'steel-sheet', 7850, 'en S550GD|enNumber 1.0531', 'EK'),
  ...numbered('steel-sheet', 'S220GD:1.0241 S250GD:1.0242 S280GD:1.0244 S320GD:1.0250 S350GD:1.0529'),
  ...each('steel-sheet', 'ks', 'SGACD SGACE SGACEN SGACUD'),
  ...each('steel-sheet', 'jis', 'SEHC SEHD SEHE SGC340 SGC400 SGC440 SGC490 SGC570 SPHT1 SPHT2 SPHT3 JSC260G JAC260G JAC270C JAC270D JAC270E JAC270F JSH270C JSH270D JSH270E JAH270C JAH270D JAH270E'),
  // VDA 239-100, ISO 3574 and older works' lists number the mild sheets differently: no equivalent is sure
  ...each('steel-sheet', 'en', 'CR1 CR2 CR3 CR4 CR5'),
  ...each('steel-sheet-hs', 'en', 'CR180IF CR210IF CR240IF CR180BH CR210BH CR240BH CR160IF'),
  ...['180Y:1.0922', '220Y:1.0925', '260Y:1.0928', '180P:1.0342', '220P:1.0397', '260P:1.0417', '300P:1.0448', '180B:1.0395', '220B:1.0396', '260B:1.0400', '300B:1.0444', '220I:1.0346', '260I:1.0349', '300I:1.0447'].map((pair) => {
    const [name = '', number = ''] = pair.split(':')
    return grade(`hc${name.toLowerCase()}`, 'steel-sheet-hs', 7850, `en HC${name}|enNumber ${number}`, 'EK')
  }),
  ...['160YD:1.0910', '180YD:1.0921', '220YD:1.0923', '260YD:1.0926', '180BD:1.0914', '220BD:1.0919', '260BD:1.0924', '300BD:1.0930', '260LAD:1.0929', '300LAD:1.0932', '340LAD:1.0933', '380LAD:1.0934', '420LAD:1.0935', '460LAD:1.0990', '500LAD:1.0991'].map((pair) => {
    const [name = '', number = ''] = pair.split(':')
    return grade(`hx${name.toLowerCase()}`, 'steel-sheet-hs', 7850, `en HX${name}|enNumber ${number}|~en HC${name}`, 'EK')
  }),
  ...each('steel-sheet-hs', 'en', 'HX300YD HC300YD HX220PD HX260PD HX300PD'),
  grade('hc460la', 'steel-sheet-hs', 7850, 'en HC460LA|enNumber 1.0574|~en CR460LA', 'EK'),
  grade('hc500la', 'steel-sheet-hs', 7850, 'en HC500LA|enNumber 1.0573', 'EK'),
  ...each('steel-sheet-hs', 'en', 'CR210LA CR240LA CR270LA'),
  grade('s340mc', 'steel-sheet-hs', 7850, 'en QStE340TM|enNumber 1.0974', 'EK'),
  grade('qste380tm', 'steel-sheet-hs', 7850, 'en QStE380TM|enNumber 1.0978', 'EK'),
  grade('s650mc', 'steel-sheet-hs', 7850, 'en S650MC|enNumber 1.8976', 'EK'),
  grade('s260nc', 'steel-sheet-hs', 7850, 'en S260NC|enNumber 1.0971', 'EK'),
  grade('s315nc', 'steel-sheet-hs', 7850, 'en S315NC|enNumber 1.0973', 'EK'),
  grade('s355nc', 'steel-sheet-hs', 7850, 'en S355NC|enNumber 1.0977', 'EK'),
  grade('s420nc', 'steel-sheet-hs', 7850, 'en S420NC|enNumber 1.0981', 'EK'),
  ...['HR300LA', 'HR340LA', 'HR420LA', 'HR460LA', 'HR500LA', 'HR550LA', 'HR700LA'].map((name) =>
    grade(name.toLowerCase(), 'steel-sheet-hs', 7850, `en ${name}`, 'EK'),
  ),
  // JIS G 3113 is KS D 3519, G 3134 and G 3135 likewise
  ...['SAPH310', 'SAPH370', 'SAPH400', 'SAPH440', 'SPFH490', 'SPFC340', 'SPFC370', 'SPFC390', 'SPFC440', 'SPFC490', 'SPFC540', 'SPFC590'].map((name) =>
    grade(name.toLowerCase(), 'steel-sheet-hs', 7850, `jis ${name}|~ks ${name}${name.startsWith('SAPH') ? `|~gb ${name}` : ''}`, 'EK'),
  ),
  ...each('steel-sheet-hs', 'jis', 'SPFC340H SPFC490Y SPFC540Y SPFH540Y SPFH590Y'),
  ...['340', '370', '390', '440'].map((strength) =>
    grade(`jsc${strength}w`, 'steel-sheet-hs', 7850, `jis JSC${strength}W|?jis SPFC${strength}`, 'EK'),
  ),
  ...each('steel-sheet-hs', 'jis', 'JSC590R JSC340P JSC370P JSC390P JSC440P JSC340H JAC340W JAC370W JAC390W JAC440W JAC590R JAC340P JAC370P JAC390P JAC440P JAC340H JSH370W JSH400W JSH440W JSH540W JSH590R JSH590B JSH780R JAH370W JAH400W JAH440W JAH590R'),
  ...each('steel-sheet-uhss', 'jis', 'JAC590Y JAC780Y JAC980Y JSC1180Y JAC1180Y JSC780T JSC590T JSC1270Y JSC1470Y'),
  ...each('steel-sheet-hs', 'ks', 'SPRC340 SPRC370 SPRC390 SPRC440 SGARC340 SGARC370 SGARC390 SGARC440 SGAFC340 SGAFC390 SGAFC440 SGAFC490 SGAFC590 SGARC590 SPFC340E'),
  ...each('steel-sheet-uhss', 'ks', 'SGAFC590DP SGAFC780DP SGAFC980DP SPFC1180DP SPFC1180Y SPFC1470M SABC1470 HPF1470'),
  // multi-phase
  grade('trip780', 'steel-sheet-uhss', 7850, 'aisi TRIP780|~en HCT780T', 'EK'),
  ...numbered('steel-sheet-uhss', 'HCT450X:1.0937 HCT490X:1.0995 HCT980XG:1.0997 HCT690T:1.0947 HCT780T:1.0948 HCT600C:1.0953 HCT780C:1.0954 HCT980C:1.0955 HDT580X:1.0936'),
  ...each('steel-sheet-uhss', 'en', 'HDT450F HDT580F HDT750C HDT780C HDT950C HDT1200M HDT760C HCT570X HCT980T HCT1180X HCT1180G HCT980XH CR290Y490T-DP CR440Y590T-DP CR590Y980T-DP CR700Y980T-DP CR440Y780T-CP CR570Y780T-CP CR780Y980T-CP CR400Y690T-TR CR450Y780T-TR CR900Y1180T-CP CR860Y1100T-MS CR1030Y1300T-MS CR1220Y1500T-MS HR330Y580T-DP HR660Y760T-CP'),
  ...each('steel-sheet-uhss', 'gb', 'HC500/780DP HC700/980DP HC820/1180DP HC600/980DP HC380/590TR HC400/690TR HC420/780TR B340/590DP B450/780DP B550/980DP'),
  // frames, beams and wheels, GB and Baosteel
  grade('gb-510l', 'steel-sheet-hs', 7850, 'gb 510L|~gb B510L', 'EK'),
  ...each('steel-sheet-hs', 'gb', '370L 420L 440L 550L 590L 610L 650L 700L 750L 16MnL 09SiVL 06TiL 08TiL B420L B550L B610L 330CL 380CL 440CL 490CL 540CL 590CL B330CL B380CL B420CL B280VK B240/390DP B170P1 B210P1 B250P1 B180P2 B220P2 B140H1 B180H1 B180H2 B410LA'),
]
