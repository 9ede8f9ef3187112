/** Thousands apart by a narrow space that does not break: 1 250 000. Four digits stay together. Digits are 0 to 9 in every language. */
export function grouped(value: number, decimal: string): string {
  const [whole = '', fraction] = String(value).replace('-', '−').split('.')
  const apart = whole.length > 4 ? whole.replace(/\B(?=(\d{3})+$)/g, '\u202f') : whole
  return fraction === undefined ? apart : `${apart}${decimal}${fraction}`
}
