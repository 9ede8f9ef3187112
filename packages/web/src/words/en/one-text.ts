/** Words of accounts that print one text. */
export const o = {
  oneText: (count: number) => `${count} accounts print one text, whole or nearly so:`,
  abreast: 'Read them abreast',
  abreastOf: (accounts: string) => `Read them abreast: ${accounts}`,
} as const
