/** Columns of numbers for a sentence. */

/** So many columns of a length, all 0, in one piece of memory: a sentence needs dozens, and each piece is dear to get and to give back. */
export function createColumns(count: number, length: number): Int32Array[] {
  const { buffer } = new Int32Array(count * length)
  const width = length * Int32Array.BYTES_PER_ELEMENT
  return Array.from({ length: count }, (_, at) => new Int32Array(buffer, at * width, length))
}
