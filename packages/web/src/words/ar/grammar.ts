/** How Arabic counts, and how foreign words stand inside an Arabic sentence. */

const rules = new Intl.PluralRules('ar')

/** A thing that is counted. One and two are words of their own; zero is written with its digit, as every figure of the page is. */
export interface Counted {
  /** "رواية واحدة" */
  one: string
  /** "روايتان" */
  two: string
  /** With 3 to 10: "روايات". */
  few: string
  /** With 11 to 99: "رواية", with tanwin where it is heard: "حسابًا". */
  many: string
  /** With zero and with hundreds: "رواية". */
  other: string
}

export function plural(count: number, { one, two, few, many, other }: Counted): string {
  switch (rules.select(count)) {
    case 'one':
      return one
    case 'two':
      return two
    case 'few':
      return `${count} ${few}`
    case 'many':
      return `${count} ${many}`
    default:
      return `${count} ${other}`
  }
}

/** Names and words that come from elsewhere keep their own direction; what stands around them keeps its place. */
export const apart = (words: string | number): string => `\u2068${words}\u2069`
