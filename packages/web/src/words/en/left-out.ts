/** Words of what one account leaves out. */
export const l = {
  by: 'Left out by',
  any: 'any account',
  nothing: 'No claim that two or more accounts carry is missing from this one.',
  act: 'What it leaves out',
  actOf: (account: string) => `What it leaves out: ${account}`,
} as const
