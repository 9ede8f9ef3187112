/** The same for names that a reader would take for one. */
export const keyOfName = (name: string) => name.normalize('NFKC').toLowerCase().trim()
