/** De los relatos que reproducen un mismo texto. */
import type { Catalogue } from '../types.js'

export const o: Catalogue['oneText']['o'] = {
  oneText: (count) => `${count} relatos reproducen un mismo texto, entero o casi:`,
  abreast: 'Leerlos en paralelo',
  abreastOf: (accounts) => `Leerlos en paralelo: ${accounts}`,
}
