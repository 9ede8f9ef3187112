import { describeStore } from './_conformance.js'
import { describeHosts } from './_conformance-hosts.js'
import { describeGuesses } from './_guesses.js'
import { findTargets } from './_targets.js'

for (const target of await findTargets()) {
  describeStore(target)
  describeHosts(target)
  describeGuesses(target)
}
