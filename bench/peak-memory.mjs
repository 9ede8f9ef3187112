/** Loaded into a measured process: on exit it appends the peak resident set in bytes to the file named by PEAK_FILE. */
import { appendFileSync } from 'node:fs'

process.on('exit', () => {
  const file = process.env.PEAK_FILE
  if (file) appendFileSync(file, `${process.resourceUsage().maxRSS * 1024}\n`)
})
