import type { Phrasebook } from './phrasebook.js'

/** What the built-in reasons say in English. */
export const REASONS_EN: Phrasebook['reasons'] = {
  'process.same': ['does {required}', 'does {offered}', 'does the process needed'],
  'process.narrower': [
    'does {offered}, a kind of {required}',
    'does {offered}, a kind of what is needed',
    'does a kind of what is needed',
  ],
  'process.broader': [
    'only "{offered}" is stated, which may or may not include {required}',
    'only "{offered}" is stated, which is wider than needed',
    'names only a wider process',
  ],
  'process.overlaps': [
    'does {offered}, which has something in common with {required} but is not the same',
    'does {offered}, which has something in common with what is needed',
    'does something that has only a part in common with what is needed',
  ],
  'process.inferredOffer': [
    '{offered} would do, but the maker does not say so: we inferred it',
    'the process would do, but the maker does not say so: we inferred it',
  ],
  'process.other': [
    'does {offered}, not {required}',
    'does {offered}, which is something else',
    'does not do {required}',
    'does another process',
  ],
  'process.none': ['nothing like {required} among its processes', 'nothing like the process needed'],
  'process.notListed': ['not listed: {required} (ask, or subcontract)', 'the step is not listed (ask, or subcontract)'],
  'process.allSteps': ['covers every step: {required}', 'covers every step of the route'],
  'process.someSteps': [
    'covers {served} of {total} steps',
    'covers {offered} of the steps',
    'covers a part of the steps',
  ],
  'material.same': ['works {offered}, exactly what is needed', 'works {required}', 'works the material needed'],
  'material.identical': [
    'works {offered}, the same material as {required} by another name',
    'works {offered}, the same material by another name',
    'works the same material by another name',
  ],
  'material.close': [
    'works {offered}, a close equivalent of {required}',
    'works {offered}, a close equivalent',
    'works a close equivalent',
  ],
  'material.within': [
    'works {offered}, which is {required}',
    'works {offered}, one of those allowed',
    'works one of the materials allowed',
  ],
  'material.ownFamily': [
    'works {offered}, the family that {required} belongs to',
    'works {offered}, the family of the grade needed',
    'works the family of the grade needed',
  ],
  'material.substitute': [
    'works {offered}, which can stand in for {required} by way of {via}; the buyer must approve',
    'works {offered}, which can stand in for {required}; the buyer must approve',
    'works {offered} as a substitute; the buyer must approve',
    'works a substitute; the buyer must approve',
  ],
  'material.containingGroup': [
    'only "{offered}" is stated, which may or may not include {required}',
    'only "{offered}" is stated, which is wider than needed',
    'names only a wider group of materials',
  ],
  'material.sameFamily': [
    'works {offered}; {required} is another grade of the same family',
    'works {offered}, another grade of the same family',
    'works another grade of the same family',
  ],
  'material.neverMaterial': [
    'works {offered}, which never replaces {required}',
    'works {offered}, which never replaces what is needed',
    'works a material that never replaces the one needed',
  ],
  'material.neverGrade': [
    'works {offered}, which is no substitute for {required}, but of the same family',
    'works {offered}, which is no substitute, but of the same family',
    'works a grade that is no substitute, but of the same family',
  ],
  'material.sameGroup': [
    'works {offered}; {required} is of the same group but another family',
    'works {offered}, another family of the same group',
    'works another family of the same group',
  ],
  'material.otherGroup': [
    'works {offered}, not {required}',
    'works {offered}, another kind of material',
    'does not work {required}',
    'works another kind of material',
  ],
  'material.excluded': ['does not work {required}', 'does not work the material needed'],
  'material.processCannot': [
    '{offered} does not suit {required}',
    'the process does not suit {required}',
    'the process does not suit the material needed',
  ],
  'material.unknown': [
    'does not say which materials it works; {required} is needed',
    'does not say which materials it works',
  ],
  'material.partlyRead': [
    'works {offered}; of {required} a word was not understood, it may be another kind',
    'works {offered}; a word of the material needed was not understood',
    'a word of the material needed was not understood',
  ],
  'material.unknownGrade': [
    'works {offered}; how {required} compares is not known to the catalog',
    'works {offered}; how the grade needed compares is not known to the catalog',
    'how the grade needed compares is not known to the catalog',
  ],
  'material.inferredOffer': [
    '{offered} would do, but the maker does not say so: we inferred it',
    'the material would do, but the maker does not say so: we inferred it',
  ],
  'precision.asFine': ['holds {offered}; {required} is needed', 'holds {required}', 'as fine as needed'],
  'precision.coarser': ['holds {offered}, coarser than {required}', 'coarser than {required}', 'coarser than needed'],
  'precision.processAttains': ['the process normally holds {required}', 'the process is normally fine enough'],
  'precision.processCannot': [
    'the process holds {offered} at best; {required} is needed',
    'the process is not fine enough for {required}',
    'the process is not fine enough',
  ],
  'precision.maybe': [
    '{required} is within reach of a good shop, but not stated',
    'within reach of a good shop, but not stated',
  ],
  'precision.unknown': [
    'does not say what precision it holds; {required} is needed',
    'does not say what precision it holds',
  ],
  'envelope.fits': [
    'the part is {required}, the machine takes {offered}',
    'takes a part of {required}',
    'takes a part of this size',
  ],
  'envelope.tooLarge': [
    'the part is {required}, the machine takes only {offered}',
    'a part of {required} is too large',
    'the part is too large',
  ],
  'envelope.tooHeavy': [
    'the part weighs {required}, the machine takes only {offered}',
    'a part of {required} is too heavy',
    'the part is too heavy',
  ],
  'envelope.unknown': [
    'does not say what size or mass it can handle; the part is {required}',
    'does not say what size or mass it can handle',
  ],
  'parameters.met': ['{required} needed, {offered} offered', 'can do {required}', 'can do what is asked'],
  'parameters.missed': ['{required} needed, only {offered} offered', 'cannot do {required}', 'cannot do what is asked'],
  'parameters.unknown': [
    '{required} needed, but the limits of its machines are not stated',
    'does not state the limits of its machines',
  ],
  'capacity.enough': ['{offered} free, {required} needed', '{offered} free', 'enough free capacity'],
  'capacity.short': [
    '{offered} free, {required} needed: enough for {share}',
    '{offered} free, {required} needed',
    'too little for {required}',
    'too little free capacity',
  ],
  'capacity.unitMismatch': [
    'capacity is stated in another unit ({offered}); {required} needed',
    'capacity is stated in another unit ({offered})',
    'capacity is stated in another unit; {required} needed',
    'capacity is stated in another unit',
  ],
  'capacity.unknown': ['free capacity is not stated; {required} needed', 'free capacity is not stated'],
  'lotSize.inside': [
    'a lot of {required} suits it: it takes {offered}',
    'a lot of {required} suits it',
    'the lot suits it',
  ],
  'lotSize.belowMinimum': [
    'a lot of {required} is too small: it takes {offered}',
    'a lot of {required} is too small for it',
    'the lot is too small for it',
  ],
  'lotSize.aboveMaximum': [
    'a lot of {required} is too large: it takes {offered}',
    'a lot of {required} is too large for it',
    'the lot is too large for it',
  ],
  'lotSize.unknown': ['lot sizes are not stated; {required} needed', 'lot sizes are not stated'],
  'leadTime.inTime': ['delivers in {offered}, {required} allowed', 'delivers within {required}', 'delivers in time'],
  'leadTime.late': [
    'delivers in {offered}, only {required} allowed',
    'takes longer than {required}',
    'delivers too late',
  ],
  'leadTime.unknown': ['lead time is not stated; {required} allowed', 'lead time is not stated'],
  'window.covered': ['available {offered}, needed {required}', 'available {required}', 'available when needed'],
  'window.outside': [
    'available {offered}, but needed {required}',
    'not available {required}',
    'not available when needed',
  ],
  'window.unknown': ['does not say when it is available; needed {required}', 'does not say when it is available'],
  'certificates.held': ['holds {offered}', 'holds {required}', 'holds the certificates asked for'],
  'certificates.implied': [
    'holds {offered}, which covers {required}',
    'holds {offered}, which covers it',
    'covered by another certificate that it holds',
  ],
  'certificates.undated': [
    'holds {offered}; check that it will still be valid',
    'holds {required}; check that it will still be valid',
    'held; check that it will still be valid',
  ],
  'certificates.expired': ['expired: {offered}', 'expired: {required}', 'the certificate has expired'],
  'certificates.missing': [
    '{required} missing from the certificates it lists',
    'lists its certificates, but not the one asked for',
  ],
  'certificates.unknown': [
    'does not say which certificates it holds; {required} needed',
    'does not say which certificates it holds',
  ],
  'proximity.distance': [
    'at the destination itself ({near})',
    '{offered} from {required}',
    '{offered} from the destination',
    'the distance is known',
  ],
  'proximity.unknown': ['the place of the maker or of the destination is not known'],
  'experience.sameProduct': ['already makes this kind of part: {offered}', 'already makes this kind of part'],
  'experience.related': ['its products have something in common with the part: {offered}', 'makes related products'],
  'experience.none': ['names no product like this'],
  'ownManufacture.shown': ['makes things itself, as shown by {offered}', 'makes things itself'],
  'ownManufacture.trader': [
    'calls itself a trader ("{offered}") and shows no production of its own',
    'calls itself a trader and shows no production of its own',
  ],
  'ownManufacture.unknown': ['nothing shows that it makes things itself'],
  'localMaterial.own': ['makes {required} itself', 'makes the material itself'],
  'localMaterial.made': [
    '{required}: made in the country, {offered} from the maker',
    '{required}: made in the country',
    'the material is made in the country',
  ],
  'localMaterial.partly': [
    '{required}: made in the country in part, {offered} from the maker',
    '{required}: made in the country in part',
    'the material is made in the country in part',
  ],
  'localMaterial.imported': [
    '{required}: imported; {offered} of the material is local',
    '{required}: imported',
    'the material is imported',
  ],
  'localMaterial.unknown': [
    '{required}: not recorded whether the country makes it',
    'not recorded whether the country makes the material',
  ],
  'step.none': ['not known, as it lists no process for this step'],
  notDemanded: ['this way of making it does not ask for that'],
}
