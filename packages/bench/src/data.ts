/** Reads the files of an evaluation set. What is missing or malformed is said with the file's name and what it should hold. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The folder does not hold what the benchmark needs; the message names the file and what it should hold. */
export class BenchDataError extends Error {
  override readonly name = 'BenchDataError'
}

/** A file of the folder as text. */
export async function readText(folder: string, file: string, holds: string): Promise<string> {
  try {
    return await readFile(join(folder, file), 'utf8')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new BenchDataError(
      `${join(folder, file)} cannot be read (${code}). Give the folder with ${file}, ${holds}, by --data.`,
    )
  }
}

function parse(text: string, where: string, holds: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new BenchDataError(`${where} is not JSON (${(error as Error).message}). It should hold ${holds}.`)
  }
}

/** A JSON file of the folder. The caller checks its form. */
export async function readJson(folder: string, file: string, holds: string): Promise<unknown> {
  return parse(await readText(folder, file, holds), join(folder, file), holds)
}

/** A file with one JSON value a line. Empty lines are passed over. */
export async function readJsonLines(folder: string, file: string, holds: string): Promise<unknown[]> {
  const lines = (await readText(folder, file, holds)).split('\n')
  return lines.flatMap((line, index) =>
    line.trim() === '' ? [] : [parse(line, `${join(folder, file)}, line ${index + 1},`, holds)],
  )
}
