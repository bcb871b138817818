/**
 * Every reason the built-in criteria give. The first word is the criterion; `explain` has a phrase for each
 * in every language (a test holds that). A host criterion's codes start with `host.` and carry their own text.
 */
export const REASON_CODES = [
  // process: required and offered are kind `process`
  'process.same',
  'process.narrower', // offers a kind of what is needed
  'process.broader', // names only the wider term
  'process.overlaps',
  'process.told', // would do, by the description
  'process.inferredOffer', // would do, but we only inferred that the maker runs it
  'process.other', // runs another process: does not satisfy
  'process.none', // lists nothing like it
  'process.notListed', // a secondary step that we inferred is not listed: ask, or subcontract
  'process.allSteps', // combined: every step of the route is covered
  'process.someSteps', // combined: share of steps covered (offered: kind `share`)
  // material: required a list of materials, offered one
  'material.same',
  'material.identical',
  'material.close',
  'material.within', // the need is a family or group and the offer lies in it
  'material.ownFamily', // offers the family of the grade
  'material.substitute', // buyer must approve (offered: list [offered, via] where it goes over another)
  'material.containingGroup',
  'material.sameFamily',
  'material.neverMaterial', // another compound: never interchangeable
  'material.neverGrade', // never a substitute, but the shop runs the family
  'material.sameGroup',
  'material.otherGroup',
  'material.processCannot', // the process cannot run it
  'material.unknown', // nothing offered
  'material.excluded', // its description says that it does not work it
  'material.partlyRead', // does what was understood of the need; a word of it was not
  'material.unknownGrade', // the catalog knows one of the two grades only
  'material.inferredOffer', // would do, but only inferred
  // precision: kinds `it` or `ra`
  'precision.asFine',
  'precision.coarser',
  'precision.processAttains',
  'precision.processCannot',
  'precision.maybe', // between the best and the normal of the process
  'precision.unknown',
  // envelope: kinds `envelope` or `quantity` kg
  'envelope.fits',
  'envelope.tooLarge',
  'envelope.tooHeavy',
  'envelope.unknown',
  // parameters: kind `parameter`
  'parameters.met',
  'parameters.missed',
  'parameters.unknown',
  // capacity: kind `quantity` per year
  'capacity.enough',
  'capacity.short',
  'capacity.unitMismatch',
  'capacity.unknown',
  // lotSize: required `quantity`, offered `range`
  'lotSize.inside',
  'lotSize.belowMinimum',
  'lotSize.aboveMaximum',
  'lotSize.unknown',
  // leadTime: kind `quantity` day
  'leadTime.inTime',
  'leadTime.late',
  'leadTime.unknown',
  // window: kind `window`
  'window.covered',
  'window.outside',
  'window.unknown',
  // certificates: kind `certificate` or a list of them
  'certificates.held',
  'certificates.implied', // held through one that implies it
  'certificates.told', // only its description says that it is held
  'certificates.undated', // held, but its date cannot be judged without `asOf`
  'certificates.expired',
  'certificates.missing',
  'certificates.unlisted', // a list without it says nothing: an approval of a part, or a name that is not understood
  'certificates.unknown',
  // proximity: offered `quantity` km
  'proximity.distance',
  'proximity.unknown',
  // experience: offered `part`, `text` or a list
  'experience.sameProduct', // makes this part family
  'experience.related', // shares words or an HS heading
  'experience.none',
  // ownManufacture: offered `text` or a list of what shows it
  'ownManufacture.shown',
  'ownManufacture.trader',
  'ownManufacture.both', // says that it trades and that it makes
  'ownManufacture.unknown',
  // localMaterial: required a list of materials; offered `quantity` km to the source, or `share` that is local
  'localMaterial.own', // the maker makes it itself
  'localMaterial.made',
  'localMaterial.partly', // the country makes some of what is needed, or nothing is recorded of one of them
  'localMaterial.imported', // required: what stays imported
  'localMaterial.unknown',
  // any step criterion
  'step.none', // no capability for this step to judge
  'notDemanded', // this route does not ask for it
] as const

/** Code of a built-in reason. */
export type ReasonCode = (typeof REASON_CODES)[number]
