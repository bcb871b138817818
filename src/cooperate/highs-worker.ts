import { loadInstalledHighs } from './highs-load.js'
import { serveHighs } from './highs-serve.js'
import { workerPort } from './threads.js'

// the thread that `highsSolver` starts where there are threads
const port = workerPort()
if (port) serveHighs(port, loadInstalledHighs)
