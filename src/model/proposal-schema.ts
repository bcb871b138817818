import * as z from 'zod'
import type { UnmetReason } from './allocation.js'
import type { Reason, Standing } from './basics.js'
import type { OpenQuestion } from './match.js'
import type { DevelopmentPlan } from './plan.js'

/**
 * A localization project as a bank gets it, version 1. Built where it is used: who takes one pure function of the door
 * does not pay for zod.
 */
export const proposalSchema = /* @__PURE__ */ (() => {
  const text = z.string()
  const date = z.string().regex(/^\d{4}-\d\d-\d\d$/)

  // Where something comes from: the path of an input, or a formula over inputs and figures of the document.
  const originSchema = z
    .union([
      z.strictObject({
        kind: z.literal('input'),
        path: text.describe('e.g. economics.price, match.criteria[0].weight'),
      }),
      z.strictObject({
        kind: z.literal('formula'),
        formula: text.describe('id in the list of formulas of the document'),
        of: z.array(text).describe('paths it is computed from: `input.…`, or `$.…` inside this document'),
      }),
    ])
    .describe('where a figure comes from')

  // One figure. `null`: not known, the ends may still be.
  const figureSchema = z
    .strictObject({
      value: z.number().nullable(),
      unit: text.describe('currency code, piece, kg, year, day, share (0–1), ratio, points, degree …'),
      low: z.number().optional(),
      high: z.number().optional(),
      from: originSchema,
    })
    .describe('a number that can be traced')

  // Figures of one kind side by side: years, or bins of a histogram.
  const seriesSchema = z
    .strictObject({
      id: text,
      name: text.optional(),
      unit: text,
      labels: z.array(text),
      values: z.array(z.number().nullable()),
      from: originSchema,
    })
    .describe('numbers that can be traced together')

  const standing = z.enum(['fits', 'open', 'misses']) satisfies z.ZodType<Standing>
  const reason = z.looseObject({ code: text }) as unknown as z.ZodType<Reason>
  const unmetReason = z.looseObject({ code: text }) as unknown as z.ZodType<UnmetReason>
  const traced = <T extends z.ZodType>(value: T) => z.strictObject({ value, from: originSchema })
  const question = z.looseObject({ criterion: text }) as unknown as z.ZodType<OpenQuestion>
  const plan = z.looseObject({
    start: date,
    finish: date,
    tasks: z.array(z.looseObject({ id: text })),
  }) as unknown as z.ZodType<DevelopmentPlan>

  // the part that a row is of, where the project has several
  const ofPart = { part: text.optional().describe('id of the part'), partName: text.optional() }

  const part = z.strictObject({
    id: text,
    name: text,
    description: text.optional(),
    concept: text.optional(),
    hsCode: text.optional(),
    origin: text.optional(),
    materials: z.array(z.strictObject({ id: text, text })),
    routes: z.array(z.array(text)).describe('processes in order, one list a route'),
    certificates: z.array(z.strictObject({ id: text, text })),
    figures: z
      .array(z.strictObject({ what: text, figure: figureSchema }))
      .describe('volume, price, sizes, mass, precision'),
  })

  const maker = z.strictObject({
    part: text.describe('id of the part'),
    partName: text.optional().describe('where the project has several parts'),
    manufacturer: z.strictObject({
      id: text,
      name: text,
      region: text.optional(),
      lat: figureSchema.optional(),
      lon: figureSchema.optional(),
    }),
    role: z.enum(['alone', 'member', 'lot']),
    processes: z.array(text),
    standing,
    score: figureSchema,
    quantity: figureSchema.optional(),
    share: figureSchema.optional(),
    value: figureSchema.optional().describe('import value that a lot replaces'),
    capacity: z.enum(['known', 'assumed', 'unknown']).optional().describe('what a lot is planned on'),
    criteria: z.array(
      z.strictObject({
        criterion: text,
        process: text.optional().describe('of the step that speaks, where there are several'),
        standing,
        weight: figureSchema,
        contribution: figureSchema,
        reason: traced(reason),
      }),
    ),
  })

  const together = z
    .strictObject({
      figures: z.array(z.strictObject({ what: text, figure: figureSchema })),
      bottleneck: z
        .strictObject({ manufacturer: text, process: text, free: figureSchema, share: figureSchema.optional() })
        .optional(),
      support: z.array(
        z.strictObject({
          kind: z.enum(['design', 'tooling', 'testing']),
          process: text,
          makers: z.array(z.strictObject({ id: text, name: text })),
        }),
      ),
      unmet: z
        .array(
          z.strictObject({ part: text, name: text, quantity: figureSchema.optional(), reason: traced(unmetReason) }),
        )
        .describe('what an allocation leaves, and why'),
    })
    .describe('how the makers work together')

  const gap = z.strictObject({
    ...ofPart,
    manufacturer: text,
    criterion: text,
    process: text.optional(),
    effort: z.enum(['paper', 'adjust', 'equip', 'build']),
    reason: traced(reason),
  })

  const localization = z.strictObject({
    formula: text,
    expression: text,
    source: text,
    subject: text.describe('id or name of the product whose rate it is'),
    before: figureSchema,
    after: figureSchema,
    threshold: figureSchema.optional(),
    standing: standing.optional(),
    steps: z.array(
      z.strictObject({
        line: text,
        name: text.optional(),
        manufacturers: z.array(text),
        alone: figureSchema,
        last: figureSchema,
      }),
    ),
    unknowns: z.array(z.strictObject({ line: text, name: text.optional(), what: text })),
  })

  const money = z.strictObject({ id: text, name: text.optional(), figures: z.record(text, figureSchema) })

  const finance = z.strictObject({
    currency: text,
    assumptions: z.array(z.strictObject({ what: text, name: text.optional(), figure: figureSchema })),
    investment: z.array(money),
    costs: z.array(money),
    loans: z.array(money),
    totals: z.record(text, figureSchema),
    rows: z.array(seriesSchema).describe('cash flow by year'),
    project: z.record(text, figureSchema),
    equity: z.record(text, figureSchema),
    rates: seriesSchema.describe('every internal rate of return'),
    breakEven: z.record(text, figureSchema),
    cover: z.record(text, figureSchema),
    dscr: seriesSchema,
  })

  const sensitivity = z.strictObject({
    step: figureSchema.optional().describe('change of an input whose range is not given'),
    bars: z.array(
      z.strictObject({
        variable: text,
        low: figureSchema,
        high: figureSchema,
        npvAtLow: figureSchema,
        npvAtHigh: figureSchema,
        switching: figureSchema.optional(),
      }),
    ),
    simulation: z
      .strictObject({
        seed: figureSchema,
        runs: figureSchema,
        figures: z.record(text, figureSchema),
        histogram: seriesSchema,
      })
      .optional(),
  })

  const risk = z.strictObject({
    code: text,
    level: z.enum(['low', 'medium', 'high']),
    text: text.optional().describe('a host’s own words'),
    mitigation: text.optional(),
    figure: figureSchema.optional().describe('what it was judged by'),
    source: text.optional(),
  })

  // a localization project as a bank gets it, version 1
  return z
    .strictObject({
      format: z.literal('hamkor.proposal'),
      formatVersion: z.literal('1'),
      library: text,
      catalog: z.strictObject({ name: text, fingerprint: text }).optional(),
      id: text,
      title: text,
      applicant: text.optional(),
      date,
      need: z.strictObject({
        source: text.optional(),
        figures: z.array(z.strictObject({ what: text, ...ofPart, figure: figureSchema })),
        importValue: seriesSchema.optional(),
        importQuantity: seriesSchema.optional(),
        origins: z.array(z.strictObject({ name: text, share: figureSchema })),
        importers: z.array(z.strictObject({ name: text, share: figureSchema })),
      }),
      parts: z.array(part),
      makers: z.array(maker),
      together: together.optional(),
      gaps: z.array(gap),
      plan: traced(plan).optional(),
      rawMaterials: z.array(
        z.strictObject({
          material: text,
          supply: z.enum(['made', 'partly', 'imported', 'unknown']),
          share: figureSchema.optional(),
          makers: z.array(text),
          source: text.optional(),
        }),
      ),
      localization: localization.optional(),
      market: z.strictObject({
        offtake: z.array(
          z.strictObject({
            buyer: text,
            kind: z.enum(['contract', 'letter', 'talks']),
            quantity: figureSchema.optional(),
            source: text.optional(),
          }),
        ),
        figures: z.array(z.strictObject({ what: text, figure: figureSchema })),
      }),
      finance: finance.optional(),
      sensitivity: sensitivity.optional(),
      risks: z.array(risk),
      jobs: z.array(z.strictObject({ what: text, figure: figureSchema })),
      assumptions: z.array(z.strictObject({ text, source: text })),
      openQuestions: z.array(
        z.strictObject({
          code: text.describe('maker, uncovered, localization.<what>, or missing.<section>'),
          ...ofPart,
          manufacturer: text.optional(),
          line: text.optional(),
          name: text.optional().describe('what the line is called'),
          process: text.optional(),
          question: traced(question).optional(),
        }),
      ),
      formulas: z.array(z.strictObject({ id: text, expression: text, source: text })),
    })
    .describe(
      'A localization project: need, makers, plan, value, finance, risks; every figure says where it comes from',
    )
})()

/** A localization project as data, version 1; `proposalJsonSchema` is its JSON Schema. */
export type Proposal = z.output<typeof proposalSchema>
/** A number that can be traced to an input or a formula. */
export type Figure = Proposal['jobs'][number]['figure']
/** Where a figure comes from. */
export type Origin = Figure['from']
/** Numbers of one kind that can be traced together. */
export type FigureSeries = NonNullable<Proposal['finance']>['rows'][number]
