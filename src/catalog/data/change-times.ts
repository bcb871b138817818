import type { ChangeTimeRow } from '../../model/catalog.js'

/**
 * Calendar days from decision to use: what, least, most, provenance. Figures are engineering knowledge (EK) for a
 * middle-sized plant that starts from nothing; equipment includes ordering, delivery, setting up and first samples.
 * The narrowest row that covers a change speaks; `any/…` stands for a criterion without a row, in a plan alone.
 */
export const CHANGE_TIMES: readonly ChangeTimeRow[] = [
  days('certificate:iso9001', 90, 240),
  days('certificate:iatf16949', 180, 450),
  days('certificate:vda6.1', 180, 450),
  days('certificate:iso14001', 90, 240),
  days('certificate:iso45001', 90, 240),
  days('certificate:iso50001', 90, 240),
  days('certificate:iso17025', 180, 365),
  days('certificate:iso3834-2', 90, 180),
  days('certificate:iso3834-3', 60, 150),
  days('certificate:iso9606', 14, 60),
  days('certificate:ppap', 30, 90),
  days('certificate:cqi-9', 60, 150),
  days('certificate:cqi-11', 60, 150),
  days('certificate:cqi-12', 60, 150),
  days('certificate:cqi-15', 60, 150),
  days('certificate:ozdst', 30, 90),
  days('certificate:eac', 45, 120),
  days('certificate:tr-cu-018', 60, 180),
  days('certificates/paper', 60, 240),

  days('process:casting', 270, 600),
  days('process:high-pressure-die-casting', 210, 450),
  days('process:powder-metallurgy', 270, 540),
  days('process:forging', 240, 540),
  days('process:stamping', 150, 365),
  days('process:injection-molding', 120, 270),
  days('process:machining', 90, 240),
  days('process:grinding', 90, 240),
  days('process:gear-cutting', 150, 365),
  days('process:heat-treatment', 120, 300),
  days('process:induction-hardening', 90, 240),
  days('process:welding', 45, 180),
  days('process:painting', 120, 300),
  days('process:electroplating', 180, 365),
  days('process:sewing', 45, 120),
  days('process:assembly', 30, 120),
  days('process/build', 240, 600),
  days('process/equip', 90, 300),

  days('material/equip', 30, 120),
  days('material/build', 180, 540),
  days('precision/adjust', 14, 60),
  days('precision/equip', 90, 240),
  days('envelope/equip', 90, 300),
  days('parameters/equip', 90, 300),
  days('capacity/adjust', 30, 180),
  days('lotSize/paper', 7, 30),
  days('leadTime/paper', 14, 60),
  days('window/paper', 7, 30),
  days('ownManufacture/build', 365, 730),

  days('any/paper', 60, 180),
  days('any/adjust', 30, 90),
  days('any/equip', 90, 270),
  days('any/build', 180, 550),
]

function days(change: string, low: number, high: number): ChangeTimeRow {
  return { change, low, high, src: ['EK'] }
}
