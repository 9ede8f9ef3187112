/** Names of rates and indices that many accounts write of in several ways. Singular, lower case; the longest name wins. */

const INDICATORS: readonly (readonly [string, string])[] = [
  [
    'inflation',
    'inflation, inflation rate, rate of inflation, consumer price index, cpi, consumer price, cost of living, price pressure',
  ],
  ['pce inflation', 'pce, personal consumption expenditure, personal consumption expenditures'],
  ['producer prices', 'producer price index, ppi, producer price, wholesale price'],
  ['GDP', 'gdp, gross domestic product, economic growth, economic output'],
  ['unemployment', 'unemployment, unemployment rate, jobless rate, joblessness'],
  [
    'policy rate',
    'federal fund rate, federal funds rate, fed fund rate, fed funds rate, benchmark rate, base rate, key rate, policy rate, benchmark interest rate, key interest rate',
  ],
  ['mortgage rate', 'mortgage rate, fixed mortgage rate'],
  [
    'chance of recession',
    'chance of recession, chance of a recession, odds of recession, odds of a recession, probability of recession, probability of a recession, recession probability',
  ],
  ['wages', 'wage, wages, average hourly earning, average hourly earnings, wage growth'],
  ['retail sales', 'retail sale, retail sales'],
  ['turnout', 'turnout, voter turnout'],
  ['approval', 'approval, approval rating'],
]

export const INDICATOR_NAMES: ReadonlyMap<string, string> = new Map(
  INDICATORS.flatMap(([name, words]) => words.split(', ').map((word): [string, string] => [word, name])),
)

/** Words of the longest name. */
export const LONGEST_INDICATOR = 4
