import type { Catalog } from '../model/catalog.js'
import { type KnownTexts, knownTexts } from './value-codec.js'

/** The texts that records and facets are written with as numbers. */
export function knownTextsOf(catalog: Catalog): KnownTexts {
  const held = knownByCatalog.get(catalog)
  if (held) return held
  const made = knownTexts([
    ...FIELD_NAMES,
    ...catalog.materials.keys(),
    ...catalog.processes.keys(),
    ...catalog.certificates.keys(),
    ...catalog.places.keys(),
    ...catalog.parameters.keys(),
    ...catalog.parts.keys(),
    ...[...catalog.parts.keys()].map((id) => `part:${id}`),
    ...[...catalog.processes.keys()].map((id) => `process:${id}`),
    ...[...catalog.materials.keys()].map((id) => `material:${id}`),
  ])
  knownByCatalog.set(catalog, made)
  return made
}

const knownByCatalog = new WeakMap<Catalog, KnownTexts>()

// the most frequent first: a number below 128 takes one byte
const FIELD_NAMES = (
  'id name text process materials basis stated documented verified inferred capabilities precision itGrade raMicrometers ' +
  'envelope shape box cylinder sidesMm diameterMm lengthMm maxMassKg lotSize min max value unit piece kg set m m2 m3 l ' +
  'hour capacity utilization cycleTimeHours available from to leadTimeDays equipment parameters material mm kN HRC HB ' +
  'unsupported source location region city lat lon certificates validUntil products productConcepts hsHeadings ' +
  'description employees attributes ownEvidence machines staff tradeClaims terms toleranceMm nominalMm ' +
  'told field tolerance roughness notMaterials'
).split(' ')
