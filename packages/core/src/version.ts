/** The version of the rules, printed in every result. */
export const VERSION = '0.1.0'
