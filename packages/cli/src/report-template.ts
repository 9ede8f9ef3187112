/** The page that a report is made of. */
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { PageLanguage } from '@parallax/report'
import { UsageError } from './usage.js'

/** Throws {@link UsageError} where the pages are not built. */
export async function readTemplate(language: PageLanguage): Promise<string> {
  const name = language === 'en' ? 'report-template' : `report-template/${language}`
  try {
    return await readFile(createRequire(import.meta.url).resolve(`@parallax/web/${name}`), 'utf8')
  } catch (error) {
    throw new UsageError(
      `The page is not built yet (${(error as NodeJS.ErrnoException).code}). Run: npm run build`,
    )
  }
}
