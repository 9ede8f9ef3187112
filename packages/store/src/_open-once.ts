/** A process that opens a store and says how that went. Argument: options as JSON. */
import { openStore } from './open.js'

try {
  const store = await openStore(JSON.parse(process.argv[2]!))
  await store.close()
  process.stdout.write('open\n')
} catch (error) {
  process.stdout.write(`${(error as Error).name}: ${(error as Error).message}\n`)
}
