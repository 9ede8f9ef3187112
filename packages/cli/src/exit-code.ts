/** What the exit code of every command means; a public promise. */
export const ExitCode = {
  done: 0,
  someSkipped: 1,
  badUsage: 2,
  nothingRead: 3,
  verificationFailed: 4,
  ourFault: 70,
} as const
export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode]
