import type { Shape } from '../refuse.js'
import { MANUFACTURER, MONEY, PART_SHAPE } from './shapes.js'

const SCREENED_MATCH: Shape = { manufacturer: MANUFACTURER, standing: 'text', criteria: [{ reason: { code: 'text' } }] }

/** What a screening of imports resolved to. */
export const SCREENED_SHAPE: Shape = {
  candidates: [
    {
      group: { id: 'text', name: 'text', 'annualValue?': MONEY },
      request: { id: 'text' },
      match: {
        part: PART_SHAPE,
        matches: [SCREENED_MATCH],
        nearMisses: [SCREENED_MATCH],
      },
    },
  ],
  demand: { currency: 'text' },
}
