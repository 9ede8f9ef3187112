/** Files out of what was dropped, folders walked to their ends. */

function filesOf(entry: FileSystemEntry): Promise<File[]> {
  if (entry.isFile)
    return new Promise((resolve, reject) =>
      (entry as FileSystemFileEntry).file((file) => resolve([file]), reject),
    )
  return inFolder((entry as FileSystemDirectoryEntry).createReader())
}

/** A folder gives its entries in lots, an empty one at the end. */
async function inFolder(reader: FileSystemDirectoryReader): Promise<File[]> {
  const entries = await new Promise<FileSystemEntry[]>((resolve, reject) =>
    reader.readEntries(resolve, reject),
  )
  if (entries.length === 0) return []
  const here = await Promise.all(entries.filter(({ name }) => !name.startsWith('.')).map(filesOf))
  return [...here.flat(), ...(await inFolder(reader))]
}

export function holdsFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false
}

/** Must be called while the drop is being handled: afterwards what was dropped is out of reach. */
export async function droppedFiles({ dataTransfer }: DragEvent): Promise<File[]> {
  const entries = [...(dataTransfer?.items ?? [])].map((item) => item.webkitGetAsEntry())
  const plain = [...(dataTransfer?.files ?? [])]
  if (entries.some((entry) => entry === null)) return plain
  const files = await Promise.all(entries.filter((entry) => entry !== null).map(filesOf))
  return files.flat()
}
