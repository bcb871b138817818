/*
 * Fasteners by the standards that they are ordered by: `DIN 933 M8x30-8.8` says a bolt without the word.
 */

/** Numbers of each family, of DIN, ISO and GOST; a number that two of them use for different things is left out. */
const DIN: Readonly<Record<string, string>> = {
  bolt: '558 601 603 609 610 931 933 960 961 6914 6921 7968 7990',
  screw: '84 85 912 963 964 965 966 6912 7984 7985 7991',
  'set-screw': '551 553 913 914 915 916',
  'screw-tapping': '571 7504 7971 7972 7973 7976 7981 7982 7983',
  nut: '439 555 934 936 1587 6915 6923',
  'nut-lock': '980 982 985 6925',
  washer: '125 126 433 440 6916 9021',
  'washer-lock': '127 128 137 6797 6798 7980',
  stud: '835 938 939 975 976',
  cotter: '94',
  circlip: '471 472 6799',
  'key-shaft': '6885 6888',
  pin: '6325 7978',
  'roll-pin': '1481 7346',
  rivet: '660 661 662 7337',
  'grease-nipple': '71412',
}
const ISO: Readonly<Record<string, string>> = {
  bolt: '4014 4015 4016 4017 4018 4162 8676 8765 15071 15072',
  screw: '1207 1580 2009 2010 4762 7045 7046 7047 7380 10642 14579 14580 14583',
  'set-screw': '4026 4027 4028 4029',
  'screw-tapping': '1479 1481 1482 1483 7049 7050 7051 15480 15481 15482 15483',
  nut: '4032 4033 4034 4035 4161 8673 8674 8675',
  'nut-lock': '7040 7042 10511 10512',
  washer: '7089 7090 7091 7092 7093 7094',
  cotter: '1234',
  pin: '2338 2339 8734 8735',
  'roll-pin': '8752 13337',
}
const GOST: Readonly<Record<string, string>> = {
  bolt: '7795 7796 7798 7801 7802 7805 7808 7811 7817 10602 15589 15590 15591 22353',
  screw: '1491 11738 17473 17474 17475',
  'set-screw': '1476 1477 1478 1479 8878 11074 11075',
  'screw-tapping': '1144 1145 1146 10619 10620 10621 11650 11651 11652',
  nut: '2524 5915 5916 5918 5919 5927 5929 10605 15521 15522 15523 15526 22354',
  washer: '6958 10450 11371 22355',
  'washer-lock': '6402 10461 10462 10463',
  stud: '22032 22033 22034 22035 22036 22037 22038 22039 22040 22041 22042 22043',
  cotter: '397',
  circlip: '13940 13941 13942 13943 13944',
  'key-shaft': '8790 23360 24068 24071',
  pin: '3128 3129 24296',
  rivet: '10299 10300 10301 10302 10303',
  'grease-nipple': '19853',
}

const OF_BODY: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  Object.entries({ DIN, ISO, GOST }).map(([body, families]) => [
    body,
    new Map(
      Object.entries(families).flatMap(([family, numbers]) => numbers.split(' ').map((number) => [number, family])),
    ),
  ]),
)

const STANDARD =
  /(?<!\p{L})(?<body>DIN|ISO|ИСО|ГОСТ|GOST)\s?(?:EN\s)?(?:(?:Р|R)\s)?(?<second>ISO|ИСО)?\s?(?<number>\d{2,5})(?!\d)(?:-\d{2,4}(?!\d))?/gu

/** A fastener that a standard names. */
export interface StandardFastener {
  /** Catalog id. */
  readonly family: string
  /** UTF-16 offsets of body and number, end excluded. */
  readonly start: number
  readonly end: number
}

/** The first fastener that a text names by its standard. O(n). */
export function fastenerByStandard(text: string): StandardFastener | undefined {
  if (!/DIN|ISO|ИСО|ГОСТ|GOST/.test(text)) return undefined
  for (const { 0: written, index, groups } of text.matchAll(STANDARD)) {
    const body = (groups!.second ?? groups!.body!).replace('ИСО', 'ISO').replace('ГОСТ', 'GOST')
    const family = OF_BODY.get(body)?.get(groups!.number!)
    if (family !== undefined) return { family, start: index, end: index + written.length }
  }
  return undefined
}
