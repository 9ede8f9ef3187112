import { describeStore } from './_conformance.js'
import { findTargets } from './_targets.js'

for (const target of await findTargets()) describeStore(target)
