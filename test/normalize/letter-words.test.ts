import { describe, expect, it } from 'vitest'
import { normalizePart } from '../../src/normalize/normalize-part.js'

const read = (text: string) => {
  const { concept, lotSize, annualVolume, window, positions } = normalizePart(text).value
  return { concept, lotSize, annualVolume, window, positions }
}
const NOTHING = { concept: undefined, lotSize: undefined, annualVolume: undefined, window: undefined, positions: [] }

describe('what a letter says of itself', () => {
  it.each([
    'Ilovada 5 ta chizma va 2 ta jadval bor',
    'Иловада 4 та ҳужжат бор',
    'Во вложении 4 чертежа, формат А4. Ответ ждём до 15.02.2027',
    'Please find attached 6 drawings, reply by 20.02.2027',
    'Taklifingizni 15.03.2027 gacha yuboring',
    'iltimos 20.01.2027 gacha qayta yuboring',
    'ichki raqam 104, bosh ofis',
    'внутренний номер 315, отдел закупок',
    'Re: delayed container TGHU1234567, sorry',
    'Контейнер задержан на границе',
  ])('%s', (text) => {
    expect(read(text)).toEqual(NOTHING)
  })

  it('leaves what is bought, and when', () => {
    expect(read('Контейнер пластиковый 600х400х300, 200 шт').lotSize?.value).toBe(200)
    expect(read('Bolt M8, 300 dona, 25.01.2027 gacha yuborilsin').window).toEqual({ to: '2027-01-25' })
    expect(read('Втулка, партия 300 шт. Чертёж НВ-204').lotSize?.value).toBe(300)
    expect(read('ступица, потребность 12 000 шт. Чертёж во вложении').lotSize?.value).toBe(12000)
    expect(read('Осн. надпись: «Втулка», Сталь 20').concept).toBe('bush')
  })

  it('tells no place by the top ring of a piston', () => {
    expect(read('Piston ring set, chrome top ring, 150 sets').positions).toEqual([])
    expect(read('Top cover, 40 pcs').positions).toEqual(['upper'])
    expect(read('Amortizator orqa, chap/oʻng bir xil').positions).toEqual(['rear'])
  })
})
