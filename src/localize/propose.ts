import { defaultCatalog } from '../catalog/default.js'
import type { Catalog } from '../model/catalog.js'
import type { DevelopmentPlan } from '../model/plan.js'
import type { Figure, Proposal } from '../model/proposal-schema.js'
import { PROPOSED_SHAPE } from '../model/shapes.js'
import { VERSION } from '../model/version.js'
import { checkedShape } from '../refuse.js'
import { checkedChoice, checkedDate, checkedKeys, checkedList, checkedNumber, checkedText } from './check.js'
import { developmentPlan, type MakerWork } from './development-plan.js'
import { checkEconomics } from './economics-input.js'
import { computed, given } from './figures.js'
import { projectEconomics } from './project-economics.js'
import { PROPOSAL_FORMULAS } from './proposal-formulas.js'
import type { ProposalInput } from './proposal-input.js'
import { checkParts, partsOf } from './proposal-parts.js'
import { makersOf } from './propose-makers.js'
import { togetherOf } from './propose-members.js'
import { needOf, partOf, planOrigin } from './propose-parts.js'
import { sensitivityOf } from './propose-sensitivity.js'
import { financeOf, localizationOf } from './propose-value.js'
import { risksOf } from './risks.js'

const KEYS: readonly (keyof ProposalInput)[] = [
  'id',
  'title',
  'applicant',
  'date',
  'catalog',
  'part',
  'parts',
  'match',
  'matches',
  'consortium',
  'allocation',
  'need',
  'rawMaterials',
  'localization',
  'offtake',
  'economics',
  'sensitivity',
  'simulation',
  'plan',
  'jobs',
  'risks',
  'assumptions',
]

/**
 * Turns a match, consortium or allocation with its economics into a proposal that a bank can check: every figure carries
 * the input or the formula that it comes from. What is not given is an open question of the document, never a guess.
 * Throws HamkorError `INPUT` naming the field. O(input + simulation).
 */
export function proposeProject(input: ProposalInput): Proposal {
  checkInput(input)
  const catalog = input.catalog ?? defaultCatalog
  const { makers, gaps, works, questions } = makersOf(input, catalog)
  const plan = planOf(input, works, catalog)
  const economics = input.economics && projectEconomics(input.economics)
  const localization = localizationOf(input)
  const sensitivity = sensitivityOf(input)
  const together = togetherOf(input)
  const body = {
    format: 'hamkor.proposal' as const,
    formatVersion: '1' as const,
    library: VERSION,
    catalog: { name: catalog.data.name, fingerprint: catalog.fingerprint },
    id: input.id,
    title: input.title,
    ...(input.applicant === undefined ? {} : { applicant: input.applicant }),
    date: input.date,
    need: needOf(input),
    parts: partsOf(input).map(partOf),
    makers,
    ...(together ? { together } : {}),
    gaps,
    ...(plan ? { plan: { value: plan, from: planOrigin } } : {}),
    rawMaterials: rawMaterialsOf(input),
    ...(localization ? { localization } : {}),
    market: marketOf(input),
    ...(economics ? { finance: financeOf(input.economics!, economics) } : {}),
    ...(sensitivity ? { sensitivity } : {}),
    jobs: Object.entries(input.jobs ?? {}).map(([what, n]) => ({ what, figure: given(n, 'person', `jobs.${what}`) })),
  }
  const own = (input.risks ?? []).map((risk) => ({ code: 'own', ...risk }))
  const document = {
    ...body,
    risks: [...risksOf(body), ...own],
    assumptions: [...(input.assumptions ?? [])],
    openQuestions: [...questions, ...unknownRates(localization), ...missingSections(input)],
  }
  return { ...document, formulas: formulasIn(document) }
}

function planOf(input: ProposalInput, works: readonly MakerWork[], catalog: Catalog): DevelopmentPlan | undefined {
  if (!input.plan) return undefined
  const steps = partsOf(input).flatMap(({ part: { routes } }) => routes[0]?.steps ?? [])
  const tooled = steps.some(({ process }) => (catalog.processes.get(process)?.tooling ?? 'none') !== 'none')
  return developmentPlan({
    tooling: tooled || steps.length === 0 ? 'made' : 'none',
    financing: input.economics?.loans?.length ? 'loan' : 'none',
    ...input.plan,
    catalog,
    makers: works,
  })
}

function rawMaterialsOf({ rawMaterials = [] }: ProposalInput): Proposal['rawMaterials'] {
  return rawMaterials.map(({ material, supply, share, makers = [], source }, i) => ({
    material,
    supply,
    ...(share === undefined ? {} : { share: given(share, 'share', `rawMaterials[${i}].share`) }),
    makers: [...makers],
    ...(source === undefined ? {} : { source }),
  }))
}

/** Who buys, and how the price compares. */
function marketOf(input: ProposalInput): Proposal['market'] {
  const { offtake = [], economics } = input
  const figures: { what: string; figure: Figure }[] = []
  if (economics) {
    const { price, importPrice, currency, volume } = economics
    const unit = `${currency}/${volume.unit}`
    figures.push({ what: 'price', figure: given(price, unit, 'economics.price') })
    if (importPrice !== undefined && importPrice > 0) {
      figures.push(
        { what: 'importPrice', figure: given(importPrice, unit, 'economics.importPrice') },
        {
          what: 'priceToImport',
          figure: computed(Math.round((price / importPrice) * 1e9) / 1e9, 'share', 'share', [
            'input.economics.price',
            'input.economics.importPrice',
          ]),
        },
      )
    }
    const [first, ...others] = partsOf(input)
    const need = others.length === 0 ? first?.part.annualVolume : undefined
    if (need && need.unit === volume.unit && need.value > 0) {
      figures.push({
        what: 'volumeToNeed',
        figure: computed(Math.round((volume.annual / need.value) * 1e9) / 1e9, 'share', 'share', [
          'input.economics.volume.annual',
          `input.${first!.at}.annualVolume.value`,
        ]),
      })
    }
  }
  return {
    offtake: offtake.map(({ buyer, kind, quantity, source }, i) => ({
      buyer,
      kind,
      ...(quantity ? { quantity: given(quantity.value, `${quantity.unit}/year`, `offtake[${i}].quantity.value`) } : {}),
      ...(source === undefined ? {} : { source }),
    })),
    figures,
  }
}

function unknownRates(localization: Proposal['localization']): Proposal['openQuestions'] {
  return (localization?.unknowns ?? []).map(({ what, ...about }) => ({ code: `localization.${what}`, ...about }))
}

/** Sections that a bank asks for and the input does not have. */
function missingSections(input: ProposalInput): Proposal['openQuestions'] {
  const { economics } = input
  const lacks: Readonly<Record<string, boolean>> = {
    applicant: input.applicant === undefined,
    makers: !input.match && !input.matches?.length && !input.consortium && !input.allocation,
    need: input.need === undefined,
    importValue: input.need !== undefined && input.need.imports.annualValue === undefined,
    offtake: !input.offtake?.length,
    rawMaterials: !input.rawMaterials?.length,
    localization: input.localization === undefined,
    economics: economics === undefined,
    importPrice: economics !== undefined && economics.importPrice === undefined,
    tax: economics !== undefined && economics.tax === undefined,
    workingCapital: economics !== undefined && economics.workingCapital === undefined,
    simulation: economics !== undefined && input.simulation === undefined,
    plan: input.plan === undefined,
    jobs: input.jobs === undefined,
  }
  return Object.keys(lacks)
    .filter((section) => lacks[section])
    .map((section) => ({ code: `missing.${section}` }))
}

/** The formulas that the document's figures name, in the order of the list. */
function formulasIn(document: unknown): Proposal['formulas'] {
  const used = new Set<string>()
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    const { kind, formula } = value as { readonly kind?: unknown; readonly formula?: unknown }
    if (kind === 'formula' && typeof formula === 'string') used.add(formula)
    for (const child of Object.values(value)) walk(child)
  }
  walk(document)
  return PROPOSAL_FORMULAS.filter(({ id }) => used.has(id)).map((row) => ({ ...row }))
}

function checkInput(input: ProposalInput): void {
  checkedKeys('proposal', input, KEYS)
  checkedShape('proposal', input, PROPOSED_SHAPE)
  if (input.economics !== undefined) checkEconomics(input.economics)
  checkedText('id', input.id)
  checkedText('title', input.title)
  checkedDate('date', input.date)
  checkParts(input)
  for (const [i, row] of checkedList('offtake', input.offtake ?? [], 100).entries()) {
    const { buyer, kind } = row as NonNullable<ProposalInput['offtake']>[number]
    checkedText(`offtake[${i}].buyer`, buyer)
    checkedChoice(`offtake[${i}].kind`, kind, ['contract', 'letter', 'talks'])
  }
  for (const [i, row] of checkedList('rawMaterials', input.rawMaterials ?? [], 100).entries()) {
    const { material, supply } = row as NonNullable<ProposalInput['rawMaterials']>[number]
    checkedText(`rawMaterials[${i}].material`, material)
    checkedChoice(`rawMaterials[${i}].supply`, supply, ['made', 'partly', 'imported', 'unknown'])
  }
  for (const [what, n] of Object.entries(input.jobs ?? {})) checkedNumber(`jobs.${what}`, n, { min: 0 })
  for (const [i, row] of checkedList('risks', input.risks ?? [], 100).entries()) {
    const { text, level } = row as NonNullable<ProposalInput['risks']>[number]
    checkedText(`risks[${i}].text`, text)
    checkedChoice(`risks[${i}].level`, level, ['low', 'medium', 'high'])
  }
}
