import { describe, expect, it } from 'vitest'
import { normalizeManufacturer } from '../../src/normalize/normalize-manufacturer.js'

function worksOf(description: string): string[] {
  return normalizeManufacturer({ id: 'a', name: 'A', description }).value!.capabilities.map(({ process }) => process)
}

describe('works told without their names', () => {
  it.each([
    ['Опоки набиваем, чугун плавим в вагранке, утром выбиваем.', 'sand-casting'],
    ['Mum modelga loyqa suramiz, kuydirib, poʻlat quyamiz.', 'investment-casting'],
    ['A parison hangs in the tool, the mould closes and air swells it.', 'blow-molding'],
    ['Полиол с изоцианатом заливаем в формы.', 'pu-foaming'],
    ['Тоннали болғаларда шатун ва крестовина чиқади.', 'closed-die-forging'],
    ['Ойнани қиздириб, ҳаво билан кескин совитамиз.', 'glass-tempering'],
    ['Пять прессов до 315 тонн, из листа идут кронштейны.', 'stamping'],
    ['Temir list emas, alyumin slitok: press 1600 tonna, profil chiqadi.', 'extrusion-metal'],
    ['Тридцать лет нас кормит протяжка шпоночных пазов.', 'broaching'],
    ['Тампонной печатью наносим логотипы.', 'pad-printing'],
    ['Brass inserts are loaded by hand before the mould closes.', 'insert-molding'],
    ['Рукавам фитинги сажаем: rukavga fiting siqib beramiz.', 'crimping'],
    ['The leaf is heated, quenched in oil and tempered.', 'leaf-spring-making'],
    ['Матрицани симда кесамиз.', 'edm-wire'],
    ['Катафорез грунт, битта илгичга 150 кг.', 'e-coating'],
  ])('by steps: %s', (text, work) => expect(worksOf(text)).toContain(work))

  it.each([
    ['Двадцать машин Haitian и Engel, до 1300 тонн.', 'injection-molding'],
    ['Four cold-chamber Frech machines.', 'high-pressure-die-casting'],
    ['Yamaha liniyasi plataga chip teradi.', 'smt-assembly'],
    ['На 5К32 нарезаем модули до восьмого.', 'gear-hobbing'],
  ])('by makes and models: %s', (text, work) => expect(worksOf(text)).toContain(work))

  it('reads a make of several trades by what stands beside it', () => {
    expect(worksOf('Juki mashinalarida gʻilof tikamiz.')).toContain('sewing')
    expect(worksOf('Juki lines place chips on boards.')).toContain('smt-assembly')
    expect(worksOf('We supply Yamaha and Isuzu.')).toEqual([])
  })

  it('does not take machines for those of who serves them', () => {
    expect(worksOf('Делаем пресс-формы для Haitian и Engel.')).not.toContain('injection-molding')
    expect(worksOf('Продаём и ремонтируем станки Haas.')).toEqual([])
  })

  it.each([
    ['Rings are turned, hardened and ground in Vologda.', 'turning'],
    ['The paint line is on paper; frames we weld.', 'painting'],
    ['Payvandni ular qiladi, biz kesamiz.', 'welding'],
    ['Оксидирование, если нужно, отправляем партнёру.', 'black-oxide'],
    ['Detallarni Toshkentda ruxlatamiz.', 'galvanizing'],
  ])('leaves out what others or nobody does: %s', (text, work) => expect(worksOf(text)).not.toContain(work))

  it('takes a closed mould and two sides for no denial', () => {
    expect(worksOf('Гранулы плавятся и впрыскиваются в закрытую форму.')).toContain('injection-molding')
    expect(worksOf('Стекло греем и обдуваем воздухом с двух сторон.')).toContain('glass-tempering')
  })
})
