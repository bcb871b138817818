import type { Catalog, CatalogData } from '../model/catalog.js'
import { indexed } from './build.js'
import { AMBIGUOUS } from './data/ambiguous.js'
import { BUYER_NAMES } from './data/buyer-names.js'
import { CERTIFICATES } from './data/certificates.js'
import { CHANGE_TIMES } from './data/change-times.js'
import { DEALER_NAMES } from './data/dealer-names.js'
import { DESK_NAMES, DESK_WORKS } from './data/desk-names.js'
import { FLOOR_WORDS } from './data/floor-words.js'
import { GARAGE_NAMES } from './data/garage-names.js'
import { LIST_NAMES } from './data/list-names.js'
import { LOCAL_MATERIALS } from './data/local-materials.js'
import { MAKER_WORDS } from './data/maker-words.js'
import { MATERIAL_GROUPS } from './data/material-groups.js'
import { MATERIAL_NAMES } from './data/material-names.js'
import { ALLOYS } from './data/materials-alloys.js'
import { METALS } from './data/materials-metals.js'
import { NONFERROUS } from './data/materials-nonferrous.js'
import { COMPOUNDS } from './data/materials-other.js'
import { SHEETS } from './data/materials-sheets.js'
import { STAINLESS } from './data/materials-stainless.js'
import { STEELS } from './data/materials-steels.js'
import { withMoreNames } from './data/more-names.js'
import { PARAMETERS } from './data/parameters.js'
import { PART_NAMES } from './data/part-names.js'
import { PARTICIPLES } from './data/participles.js'
import { PARTS } from './data/parts.js'
import { BODY_PARTS } from './data/parts-body.js'
import { DRIVELINE_PARTS } from './data/parts-driveline.js'
import { ELECTRIC_PARTS } from './data/parts-electric.js'
import { ENGINE_PARTS } from './data/parts-engine.js'
import { GENERIC_PARTS } from './data/parts-generic.js'
import { HEAD_PARTS } from './data/parts-heads.js'
import { OTHER_PARTS } from './data/parts-other.js'
import { SERVICE_PARTS } from './data/parts-service.js'
import { PLACES } from './data/places.js'
import { PROCESSES } from './data/processes.js'
import { RAW_MATERIALS } from './data/raw-materials.js'
import { SHOP_NAMES } from './data/shop-names.js'
import { SHOP_WORDS } from './data/shop-words.js'
import { STOREROOM_NAMES } from './data/storeroom-names.js'
import { NEVER, SUBSTITUTIONS } from './data/substitutions.js'
import { townRows } from './data/towns.js'
import { TRADE_NAMES } from './data/trade-names.js'
import { COMMON_WORDS, TRADE_WORDS } from './data/words.js'
import { WORK_NAMES } from './data/work-names.js'

/** Rows of the default catalog: car parts and general engineering, for Uzbekistan. */
export const defaultCatalogData: CatalogData = {
  name: 'automotive-uz',
  processes: withMoreNames(PROCESSES, PARTICIPLES, SHOP_WORDS, WORK_NAMES, FLOOR_WORDS, MAKER_WORDS, DESK_WORKS),
  materials: withMoreNames(
    [...MATERIAL_GROUPS, ...METALS, ...STEELS, ...SHEETS, ...ALLOYS, ...STAINLESS, ...NONFERROUS, ...COMPOUNDS],
    MATERIAL_NAMES,
  ),
  substitutions: SUBSTITUTIONS,
  never: NEVER,
  certificates: CERTIFICATES,
  places: [...PLACES, ...townRows()],
  parts: withMoreNames(
    [
      ...PARTS,
      ...ENGINE_PARTS,
      ...DRIVELINE_PARTS,
      ...BODY_PARTS,
      ...ELECTRIC_PARTS,
      ...OTHER_PARTS,
      ...GENERIC_PARTS,
      ...HEAD_PARTS,
      ...RAW_MATERIALS,
      ...SERVICE_PARTS,
    ],
    PART_NAMES,
    TRADE_NAMES,
    BUYER_NAMES,
    DEALER_NAMES,
    SHOP_NAMES,
    STOREROOM_NAMES,
    GARAGE_NAMES,
    LIST_NAMES,
    DESK_NAMES,
  ),
  parameters: PARAMETERS,
  ambiguous: AMBIGUOUS,
  commonWords: COMMON_WORDS,
  tradeWords: TRADE_WORDS,
  changeTimes: CHANGE_TIMES,
  localMaterials: LOCAL_MATERIALS,
}

/**
 * What hamkor knows of the trade unless a host says otherwise; extend it with `extendCatalog`. A test checks its rows, an
 * import does not check them again.
 */
export const defaultCatalog: Catalog = /* @__PURE__ */ indexed(defaultCatalogData)
