/** Method and path of every operation of the API, under `/api/v1`. Braces name parameters. No schema is loaded with this file. */
export const API_ROOT = '/api/v1'

export const PATHS = {
  getSession: ['GET', '/session'],
  signIn: ['POST', '/session'],
  signOut: ['DELETE', '/session'],
  changePassword: ['PUT', '/session/password'],
  listUsers: ['GET', '/users'],
  addUser: ['POST', '/users'],
  changeUser: ['PATCH', '/users/{user}'],
  listTokens: ['GET', '/tokens'],
  issueToken: ['POST', '/tokens'],
  revokeToken: ['DELETE', '/tokens/{token}'],

  listStories: ['GET', '/stories'],
  getStory: ['GET', '/stories/{story}'],
  actOnStory: ['POST', '/stories/{story}/acts'],
  visitStory: ['POST', '/stories/{story}/visit'],
  getTimeline: ['GET', '/stories/{story}/timeline'],
  rewindStory: ['GET', '/stories/{story}/at/{instant}'],
  getComparison: ['GET', '/comparisons/{comparison}'],
  getPart: ['GET', '/comparisons/{comparison}/parts/{part}'],
  search: ['GET', '/search'],

  locateArticles: ['POST', '/articles/locate'],
  getArticle: ['GET', '/articles/{article}'],
  getVersion: ['GET', '/articles/{article}/versions/{seq}'],
  getReading: ['GET', '/articles/{article}/versions/{seq}/reading'],
  getChanges: ['GET', '/articles/{article}/changes'],

  addInputs: ['POST', '/inputs'],
  getInputs: ['GET', '/inputs/{batch}'],

  listReviews: ['GET', '/stories/{story}/reviews'],
  addReview: ['POST', '/reviews'],
  exportReviews: ['GET', '/reviews/export'],
  getAgreement: ['GET', '/reviews/agreement'],

  listOutlets: ['GET', '/outlets'],
  getOutlet: ['GET', '/outlets/{outlet}'],
  putOutlet: ['PUT', '/outlets/{outlet}'],
  importOutlets: ['POST', '/outlets/import'],

  getStatus: ['GET', '/status'],
  listParked: ['GET', '/jobs/parked'],
  retryParked: ['POST', '/jobs/parked/retry'],
  retryJob: ['POST', '/jobs/parked/{job}/retry'],
  listSources: ['GET', '/sources'],
  addSource: ['POST', '/sources'],
  trySource: ['POST', '/sources/trial'],
  changeSource: ['PATCH', '/sources/{source}'],
  removeSource: ['DELETE', '/sources/{source}'],
  readLog: ['GET', '/log'],
  getLogNames: ['GET', '/log/names'],
  getSettings: ['GET', '/settings'],
  changeSettings: ['PATCH', '/settings'],

  listen: ['GET', '/events'],
} as const satisfies Record<string, readonly ['GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE', string]>

export type OperationName = keyof typeof PATHS
