/** Names under which outlets print, by the domain that the evaluation data gives for them. Facts of common knowledge. */
const NAMES = {
  'dailymail.co.uk': 'Daily Mail',
  'nytimes.com': 'The New York Times',
  'washingtonpost.com': 'The Washington Post',
  'cnn.com': 'CNN',
  'rt.com': 'RT',
  'npr.org': 'NPR',
  'thesun.co.uk': 'The Sun',
  'chinadaily.com.cn': 'China Daily',
  'theguardian.com': 'The Guardian',
  'bbc.com': 'BBC News',
  'usatoday.com': 'USA Today',
  'huffingtonpost.com': 'HuffPost',
  'independent.co.uk': 'The Independent',
  'go.com': 'ABC News',
  'telegraph.co.uk': 'The Telegraph',
  'express.co.uk': 'Daily Express',
  'cbsnews.com': 'CBS News',
  'standard.co.uk': 'Evening Standard',
  'cnbc.com': 'CNBC',
  'foxnews.com': 'Fox News',
  'theverge.com': 'The Verge',
  'dw.com': 'Deutsche Welle',
  'reuters.com': 'Reuters',
  'wsj.com': 'The Wall Street Journal',
  'sputniknews.com': 'Sputnik',
  'ctvnews.ca': 'CTV News',
  'businessinsider.com': 'Business Insider',
  'businessinsider.de': 'Business Insider',
  'thetimes.co.uk': 'The Times',
  'straitstimes.com': 'The Straits Times',
  'nydailynews.com': 'New York Daily News',
  'hindustantimes.com': 'Hindustan Times',
  'indiatimes.com': 'The Times of India',
  'latimes.com': 'Los Angeles Times',
  'japantimes.co.jp': 'The Japan Times',
  'newyorker.com': 'The New Yorker',
  'rollingstone.com': 'Rolling Stone',
  'popularmechanics.com': 'Popular Mechanics',
  'hawaiinewsnow.com': 'Hawaii News Now',
  'dailystar.co.uk': 'Daily Star',
  'ibtimes.co.uk': 'International Business Times',
  'thedenverchannel.com': 'The Denver Channel',
  'ndtv.com': 'NDTV',
  'cnet.com': 'CNET',
  'eonline.com': 'E! Online',
  'ew.com': 'Entertainment Weekly',
  'spaceflightnow.com': 'Spaceflight Now',
  'dailyprogress.com': 'The Daily Progress',
  'kearneyhub.com': 'Kearney Hub',
  'xda-developers.com': 'XDA Developers',
  'nfl.com': 'NFL.com',
}

/** Two-part endings under which names are given out. */
const ENDINGS = /\.(?:co|com|org|ac|net)\.[a-z]{2}$|\.[a-z]+$/u

function registered(domain) {
  const ending = ENDINGS.exec(domain)?.[0] ?? ''
  return `${domain
    .slice(0, domain.length - ending.length)
    .split('.')
    .at(-1)}${ending}`
}

/** The printed name of the outlet behind a domain; the domain where none is listed. */
export function nameOfDomain(domain) {
  const own = registered(domain.toLowerCase())
  return NAMES[own] ?? own
}

/** What two spellings of an outlet have in common. */
export function outletKey(name) {
  const key = (name ?? '').toLowerCase().replace(/^https?:\/\/|^www\./gu, '')
  const plain = /^[\w.-]+\.[a-z]{2,}$/u.test(key) ? nameOfDomain(key).toLowerCase() : key
  return plain.replace(/^the\s+/u, '').replace(/[^\p{L}\p{N}]/gu, '')
}
