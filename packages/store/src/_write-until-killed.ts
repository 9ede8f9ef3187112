/** A process that writes article after article and says each key once it is kept. Arguments: options as JSON, first key, how many. */
import { arrival } from './_invented.js'
import { openStore } from './open.js'

const [options, first, count] = process.argv.slice(2)
const store = await openStore(JSON.parse(options!))
for (let key = Number(first); key < Number(first) + Number(count); key += 1) {
  const told = { key: String(key), text: `${key} people were on board. ${'They sang. '.repeat(key % 300)}` }
  const { seq } = await store.articles.arrive(arrival(told))
  await store.jobs.add([{ stage: 'read', key: `${key}/${seq}`, payload: {} }])
  process.stdout.write(`${key}\n`)
}
await store.close()
