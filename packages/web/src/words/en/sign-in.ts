/** Words of signing in. */
export const s = {
  title: 'Sign in',
  lead: 'This reading room is for people who have an account here.',
  name: 'Name',
  password: 'Password',
  go: 'Sign in',
  or: 'or',
  noAccount:
    'Accounts are made by an administrator of this room, or on its machine with: parallax user add NAME',
  signedIn: (name: string) => `You are signed in as ${name}.`,
} as const
