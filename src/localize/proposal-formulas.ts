/** A formula that a figure of a proposal may come from. */
export interface ProposalFormula {
  readonly id: string
  readonly expression: string
  readonly source: string
}

const row = (id: string, expression: string, source: string): ProposalFormula => ({ id, expression, source })

/** Every formula of a proposal, in the order of its sections. */
export const PROPOSAL_FORMULAS: readonly ProposalFormula[] = /* @__PURE__ */ (() => [
  row('product', 'a × b', 'arithmetic'),
  row('difference', 'a − b', 'arithmetic'),
  row('share', 'a / b', 'arithmetic'),
  row('meanOfSteps', 'Σ / number of steps of the member', 'consortium'),
  row('growth', '(vₙ / v₀)^(1/n) − 1', 'compound growth'),
  row('centroid', 'centre of the region in the catalog', 'catalog'),
  row('criticalPath', 'ES = max EF; LF = min LS; slack = LF − EF', 'Kelley & Walker 1959'),
  row('localizationRate', 'the formula named beside it, over the bill of materials', 'see the section'),
  row('localizationStep', 'rate with the part made here − rate without', 'see the section'),
  row('volume', 'annual volume × ramp-up', 'cash flow'),
  row('revenue', 'volume × price × (1 + growth)^(t−1)', 'cash flow'),
  row('cost', '(volume × unit cost + yearly cost) × (1 + growth)^(t−1)', 'cash flow'),
  row('duty', 'Σ cost × imported share × duty rate', 'cash flow'),
  row('ebitda', 'revenue − Σ costs − duty', 'cash flow'),
  row('depreciation', 'amount / life', 'straight line'),
  row('interest', 'Σ balance × rate / payments a year', 'loan schedule'),
  row('tax', 'max(0, EBITDA − depreciation − interest − losses) × rate', 'cash flow'),
  row('netIncome', 'EBITDA − depreciation − interest − tax', 'cash flow'),
  row('investment', 'Σ items of the year', 'cash flow'),
  row('salvage', 'Σ sold at the end', 'cash flow'),
  row(
    'workingCapital',
    '(receivable days × revenue + stock days × costs − payable days × materials) / 365',
    'cash flow',
  ),
  row('loanDrawn', 'Σ loans drawn', 'cash flow'),
  row('debtService', 'Σ interest + principal', 'annuity P·i/(1 − (1 + i)⁻ⁿ), or equal principal'),
  row('loanBalance', 'balance + capitalized interest − principal', 'loan schedule'),
  row(
    'projectCashFlow',
    'EBITDA − Δ working capital − tax without debt − investment + salvage',
    'free cash flow to the firm',
  ),
  row('equityCashFlow', 'project cash flow with the tax paid + loans drawn − debt service', 'free cash flow to equity'),
  row('cfads', 'EBITDA − tax − Δ working capital − later investment', 'cash flow available for debt service'),
  row(
    'foreignCurrencySaved',
    'imports replaced − imported inputs and equipment − foreign debt service',
    'what is paid abroad; a loan drawn is owed, not saved',
  ),
  row('total', 'Σ', 'arithmetic'),
  row('ownShare', '1 − loans / investment', 'arithmetic'),
  row('npv', 'Σ cₜ / (1 + r)ᵗ', 'net present value'),
  row('irr', 'r with Σ cₜ / (1 + r)ᵗ = 0', 'internal rate of return'),
  row('mirr', '(FV(received, reinvestment rate) / PV(paid, finance rate))^(1/n) − 1', 'Lin 1976'),
  row('payback', 'years until Σ cₜ stays ≥ 0', 'payback'),
  row('discountedPayback', 'years until Σ cₜ / (1 + r)ᵗ stays ≥ 0', 'payback'),
  row('profitabilityIndex', 'PV(returns) / PV(paid)', 'profitability index'),
  row('breakEven', '(fixed costs + depreciation + interest) / (price − unit costs)', 'break-even'),
  row('dscr', 'CFADS / debt service', 'debt service cover'),
  row('llcr', 'PV(CFADS over the loan) / loan', 'loan life cover'),
  row('usual', 'usual value; the input gives none', 'library'),
  row('range', '− step; + step', 'tornado'),
  row('sensitivity', 'NPV with one input changed', 'tornado'),
  row('switching', 'change at which NPV = 0', 'switching value'),
  row('simulation', 'NPV over seeded random cases (xoshiro128**)', 'Monte Carlo'),
])()
