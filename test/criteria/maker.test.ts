import { describe, expect, it } from 'vitest'
import { certificatesCriterion } from '../../src/criteria/certificates.js'
import { experienceCriterion } from '../../src/criteria/experience.js'
import { ownManufactureCriterion } from '../../src/criteria/own-manufacture.js'
import { greatCircleKm, proximityCriterion } from '../../src/criteria/proximity.js'
import type { CertificateOffer, OwnEvidence } from '../../src/model/manufacturer.js'
import { assessMaker, line, part } from './support.js'

describe('certificates', () => {
  const asked = (ids: string[], asOf?: string) =>
    part({ certificates: ids.map((id) => ({ id, text: id })), ...(asOf ? { asOf } : {}) })
  const held = (text: string): CertificateOffer => {
    const [id = '', ...said] = text.split(' ')
    const validUntil = said.find((word) => word !== 'told')
    return { id, text: id, ...(validUntil ? { validUntil } : {}), ...(said.includes('told') ? { told: true } : {}) }
  }

  it.each([
    [['iatf16949'], ['iatf16949'], undefined, 'fits 1 certificates.held'],
    [['iso9001'], ['iatf16949'], undefined, 'fits 1 certificates.implied'],
    [['iatf16949'], ['iso9001'], undefined, 'misses 0 certificates.missing'], // never back
    [['iso3834-4'], ['iso3834-2'], undefined, 'fits 1 certificates.implied'], // over two steps
    [['cqi-9'], ['iatf16949'], undefined, 'misses 0 certificates.missing'],
    [['iso9001'], [], undefined, 'misses 0 certificates.missing'], // states that it holds none
    [['iso9001'], undefined, undefined, 'open 0.3 certificates.unknown'],
    [['iatf16949', 'iso14001'], undefined, undefined, 'open 0.3 certificates.unknown'],
    [['iatf16949', 'iso14001'], ['iatf16949'], undefined, 'misses 0.5 certificates.missing'],
    [['iso9001'], ['iso9001 2027-05-01'], '2026-11-23', 'fits 1 certificates.held'],
    [['iso9001'], ['iso9001 2026-11-23'], '2026-11-23', 'fits 1 certificates.held'], // the last day counts
    [['iso9001'], ['iso9001 2026-11-22'], '2026-11-23', 'misses 0 certificates.expired'],
    [['iso9001'], ['iso9001 2020-01-01'], undefined, 'fits 1 certificates.undated'], // never the clock
    [['iso9001'], ['iso9001 2020-01-01', 'iatf16949 2027-01-01'], '2026-11-23', 'fits 1 certificates.implied'],
    // what includes it may have lapsed with it
    [['iso9001'], ['iso9001 2020-01-01', 'iatf16949'], '2026-11-23', 'open 0.3 certificates.undated'],
    [['iso9001'], ['iso9001 2020-01-01', 'iatf16949'], undefined, 'fits 1 certificates.implied'],
    [['iso9001', 'iso14001'], ['iso9001', 'iso14001 2027-01-01'], undefined, 'fits 1 certificates.undated'],
    // what only the description tells is believed as far as an inference
    [['iatf16949'], ['iso9001', 'iatf16949 told'], undefined, 'open 0.8 certificates.told'],
    [['iso9001'], ['iatf16949 told'], undefined, 'open 0.8 certificates.told'],
    [['iso9001'], ['iatf16949 told', 'iso9001'], undefined, 'fits 1 certificates.held'],
    [['iso14001'], ['iatf16949 told'], undefined, 'misses 0 certificates.missing'],
    [['iso14001'], ['iso9001', 'iatf16949 told'], undefined, 'misses 0 certificates.missing'],
    [['iso9001'], ['iso9001 2027-01-01 told'], undefined, 'open 0.8 certificates.told'],
    [['iso9001'], ['iso9001 2026-01-01 told'], '2026-11-23', 'misses 0 certificates.expired'],
    // an approval of a part is no certificate of a plant; what nobody understood decides nothing
    [['ppap'], ['iatf16949'], undefined, 'open 0.3 certificates.unlisted'],
    [['ppap'], ['ppap'], undefined, 'fits 1 certificates.held'],
    [['un-r90'], [], undefined, 'open 0.3 certificates.unlisted'],
    [['?ruxsat'], ['iatf16949'], undefined, 'open 0.3 certificates.unlisted'],
    [['iso14001', 'ppap'], ['iso9001'], undefined, 'misses 0.15 certificates.missing'],
    [['iso9001', 'ppap'], ['iso9001'], undefined, 'open 0.65 certificates.unlisted'],
    [['iso9001', '?ruxsat'], ['iso9001 2020-01-01'], '2026-11-23', 'misses 0.15 certificates.expired'],
    [['?ruxsat'], ['?ruxsat'], undefined, 'fits 1 certificates.held'],
  ])('%o asked, %o held, as of %s: %s', (needed, certificates, asOf, expected) => {
    const profile = certificates ? { certificates: certificates.map(held) } : {}
    expect(line(assessMaker(certificatesCriterion, asked(needed, asOf), profile))).toBe(expected)
  })

  it('names what is lacking, and what has run out', () => {
    const { reason, effort } = assessMaker(certificatesCriterion, asked(['iatf16949', 'iso14001'], '2026-11-23'), {
      certificates: [held('iatf16949'), held('iso14001 2025-01-01')],
    })!
    expect({ reason, effort }).toEqual({
      reason: {
        code: 'certificates.expired',
        required: { kind: 'certificate', id: 'iso14001' },
        offered: { kind: 'certificate', id: 'iso14001', validUntil: '2025-01-01' },
      },
      effort: 'paper',
    })
  })

  it('applies only where one is demanded', () => {
    expect(assessMaker(certificatesCriterion, part(), {})).toBeUndefined()
  })
})

describe('experience', () => {
  const asked = part({
    concept: 'brake-disc',
    hsCode: '870830',
    terms: [
      { term: 'disk', weight: 1 },
      { term: 'material:sch20', weight: 0.5 },
      { term: 'part:brake-disc', weight: 3 },
      { term: 'tormoz', weight: 1 },
    ],
  })

  it.each([
    [[], [], 'fits 0 experience.none'],
    [['tormoz'], [], 'fits 0.166667 experience.related'], // 1 / (1 + 5): below the 0.2 of evidence
    [[], ['8708'], 'fits 0.166667 experience.related'],
    [['disk', 'tormoz'], [], 'fits 0.285714 experience.related'], // 2 / 7
    [['part:brake-disc'], [], 'fits 0.375 experience.sameProduct'], // 3 / 8
    [['disk', 'material:sch20', 'part:brake-disc', 'tormoz'], ['8708'], 'fits 0.565217 experience.sameProduct'], // 6.5 / 11.5
    [['bamper', 'part:bumper-front'], ['3926'], 'fits 0 experience.none'],
  ])('products say %o %o: %s', (terms, hsHeadings, expected) => {
    expect(line(assessMaker(experienceCriterion, asked, { terms, hsHeadings }))).toBe(expected)
  })

  it('names the product, or what is shared, heaviest first', () => {
    const offered = (terms: string[], hsHeadings: string[] = []) =>
      assessMaker(experienceCriterion, asked, { terms, hsHeadings })!.reason.offered
    expect(offered(['disk', 'part:brake-disc'])).toEqual({ kind: 'part', id: 'brake-disc' })
    expect(offered(['disk', 'material:sch20'], ['8708'])).toEqual({
      kind: 'list',
      items: [
        { kind: 'text', text: 'disk' },
        { kind: 'material', id: 'sch20' },
        { kind: 'text', text: '8708' },
      ],
    })
  })

  it('does not apply to a part without words', () => {
    expect(assessMaker(experienceCriterion, part(), {})).toBeUndefined()
  })
})

describe('proximity', () => {
  it.each([
    // great circles on a sphere of 6371.0088 km: a quarter and half of the circumference 40 030.23 km
    [{ lat: 0, lon: 0 }, { lat: 90, lon: 0 }, 10007.557],
    [{ lat: 0, lon: 0 }, { lat: 0, lon: 180 }, 20015.115],
    [{ lat: 0, lon: 0 }, { lat: 0, lon: 1 }, 111.195],
    // JFK to LAX: 3 974 km on a sphere (3 983 on the ellipsoid)
    [{ lat: 40.64, lon: -73.78 }, { lat: 33.94, lon: -118.4 }, 3974],
  ])('%o to %o is %s km', (a, b, km) => {
    expect(Math.abs(greatCircleKm(a, b) - km)).toBeLessThan(km * 1e-3)
    expect(greatCircleKm(a, a)).toBe(0)
  })

  it('falls to 1/e at 300 km', () => {
    // 300 km along a meridian: 300 / 111.195 degrees
    const away = { lat: 300 / 111.19508, lon: 69 }
    const assessment = assessMaker(proximityCriterion, part({ destination: { lat: 0, lon: 69 } }), { location: away })!
    expect(assessment.utility).toBeCloseTo(Math.exp(-1), 5)
    expect(assessment).toMatchObject({ standing: 'fits', evidence: 'stated', reason: { code: 'proximity.distance' } })
  })

  it('takes the centre of city or region where no coordinates are known, and asks where nothing is', () => {
    const asked = part({ destination: { region: 'andijan' } })
    const here = assessMaker(proximityCriterion, asked, { location: { region: 'andijan' } })!
    expect(here).toMatchObject({ standing: 'fits', utility: 1, evidence: 'implied' })
    // `Andijonga`, to Andijan, is no name of a place in any of the languages
    const inText = part({ destination: { region: 'andijan', text: 'Andijonga' } })
    expect(assessMaker(proximityCriterion, inText, { location: { region: 'andijan' } })!.reason.required).toEqual({
      kind: 'text',
      text: 'andijan',
    })
    expect(line(assessMaker(proximityCriterion, asked, { location: { text: 'somewhere' } }))).toBe(
      'open 0.3 proximity.unknown',
    )
    expect(line(assessMaker(proximityCriterion, asked, {}))).toBe('open 0.3 proximity.unknown')
    expect(assessMaker(proximityCriterion, part(), {})).toBeUndefined()
  })
})

describe('ownManufacture', () => {
  it.each([
    [['machines'], [], 'fits 1 ownManufacture.shown'],
    [['capacity'], [], 'fits 1 ownManufacture.shown'],
    [['products'], [], 'fits 1 ownManufacture.shown'],
    [['documented'], [], 'fits 1 ownManufacture.shown'],
    [['staff'], [], 'open 0.3 ownManufacture.unknown'],
    [[], [], 'open 0.3 ownManufacture.unknown'],
    [[], ['импорт'], 'misses 0 ownManufacture.trader'],
    [['products'], ['savdo uyi'], 'misses 0 ownManufacture.trader'], // a trader names products too
    [['staff'], ['diler'], 'open 0.3 ownManufacture.both'],
    [['machines'], ['импорт'], 'open 0.3 ownManufacture.both'], // imports and makes: which of the two is this part?
    [['machines', 'capacity'], ['импорт'], 'fits 1 ownManufacture.shown'],
  ] as [OwnEvidence[], string[], string][])('shows %o, claims %o: %s', (ownEvidence, tradeClaims, expected) => {
    expect(line(assessMaker(ownManufactureCriterion, part(), { ownEvidence, tradeClaims }))).toBe(expected)
  })
})
