import { topsis } from '../src/rank/topsis.js'
import { weightedProduct } from '../src/rank/weighted-product.js'
import { weightedSum } from '../src/rank/weighted-sum.js'
import { describeRankingMethod } from './conformance/ranking-method.js'

for (const method of [weightedSum(), weightedProduct(), topsis()]) describeRankingMethod(method)
