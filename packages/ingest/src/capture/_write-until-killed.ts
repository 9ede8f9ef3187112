/** Run as a process of its own: captures without end into the folder named, and tells each place as soon as it is known. */
import { PAGE, packed } from './_captures.js'
import { createCaptureWriter } from './writer.js'

const writer = createCaptureWriter({ folder: process.argv[2] ?? '' })
const rounds = async (line: number): Promise<void> => {
  for (let i = 0; ; i += 1) {
    const written = await writer.write(packed(`${PAGE} ${process.pid} ${line} ${i}`))
    process.stdout.write(`${JSON.stringify(written)}\n`)
  }
}
await Promise.all([1, 2, 3].map(rounds))
