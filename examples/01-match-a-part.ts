// Who can make a front brake disc, and why?
// #region example
import { createMatcher, explain } from 'hamkor'

const matcher = createMatcher({
  manufacturers: [
    {
      id: 'kova',
      name: 'KOVA Foundry',
      location: { region: 'Andijon' },
      capabilities: [
        { process: 'литьё в песчаные формы', materials: ['СЧ20'], capacity: '400 000 шт/йил', utilization: 0.6 },
        { process: 'CNC turning', materials: ['чугун'], tolerance: 'IT7', roughness: 'Ra 1.6' },
      ],
      certificates: ['ISO 9001'],
    },
  ],
})
const result = await matcher.match({
  name: 'Тормоз диски, олд',
  material: 'СЧ20',
  tolerance: 'H8',
  annualVolume: '120 минг дона/йил',
})
console.log(explain(result, 'en'))
// #endregion example
