import { defaultCatalog } from '../../src/catalog/default.js'
import { memorySource } from '../../src/retrieve/memory-source.js'
import { describeCandidateSource } from '../conformance/candidate-source.js'

describeCandidateSource('memorySource', async (manufacturers) => memorySource(defaultCatalog, manufacturers))
