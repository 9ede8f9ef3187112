/**
 * How the lines of a page beside the article are worded, on top of those that no claim is taken from (`claims/furniture.lexicon.ts`): times of
 * publication, counts, buttons, credits, boxes of links, lines of agencies. Each pattern is tried on one line or sentence and is bounded.
 */

const MONTH =
  '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december)'
const DAY = '(?:(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)(?:day|sday|nesday|rsday|urday)?,? )?'
const CLOCK =
  '\\d{1,2}[:.h]\\d{2}(?::\\d{2})?(?: ?[ap]\\.?m\\.?)?(?: ?(?:[A-Z]{2,4}|GMT[+-]\\d{1,2}|local time))?'
const DATE = `${DAY}(?:\\d{1,2}(?:st|nd|rd|th)? ${MONTH}\\.?,?(?: \\d{4})?|${MONTH}\\.? \\d{1,2}(?:st|nd|rd|th)?,?(?: \\d{4})?|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4})`

const TIMES = [
  /^(?:first |originally |last )?(?:published|posted|updated|modified|created|issued|filed)\b[^.!?]{0,60}$/iu,
  /^(?:last )?(?:update|updated|modified|edited|revision)\b ?(?:on|at|:)?[^!?]{0,60}\d[^!?]{0,40}$/iu,
  /^(?:about |around |over )?(?:\d{1,3}|an?|one|two|three|few|several) (?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?) ago\.?$/iu,
  new RegExp(`^(?:${DATE})(?:[ ,|·•–—-]{1,4}(?:at )?(?:${CLOCK}))?$`, 'iu'),
  new RegExp(`^(?:${CLOCK})(?:[ ,|·•–—-]{1,4}(?:on )?(?:${DATE}))?$`, 'iu'),
  /^(?:just now|moments ago|live|breaking|breaking news|exclusive|updated|developing)\.?$/iu,
  /^this (?:article|story|report|page|post) (?:was|has been) (?:last |first )?(?:updated|published|modified|posted)\b/iu,
]

const COUNTS = [
  /^[\d.,]{1,9} ?[km]? (?:shares?|comments?|views?|reads?|likes?|reactions?|retweets?|votes?|replies|reposts?|claps?)\b[^.!?]{0,30}$/iu,
  /^(?:shares?|comments?|views?|likes?|reactions?|replies)\b ?[:(]? ?[\d.,]{0,9} ?[km]?\)?$/iu,
  /^(?:estimated )?(?:read(?:ing)? time:? )?(?:about )?\d{1,3} ?-?(?:min|mins|minute|minutes)(?: ?-?read| ?-?listen| to read)?$/iu,
  /^(?:read(?:ing)? time|listening time)\b/iu,
]

const BUTTONS = [
  /^(?:share|save|print|listen|comment|comments|copy link|e-?mail|tweet|bookmark|gift|subscribe|log in|sign in|register|menu|search|close|advertisement|sponsored|ad|loading|skip|back to top|show more|see more|load more|view comments|leave a comment|join the conversation|add a comment)(?: (?:this|on|via|by|article|story|page|content|feature|all|now|for free)){0,3}[.…:]?$/iu,
  /^(?:story continues below|article continues (?:below|after)|continue reading|read full story|(?:more|related) (?:on|from|in) (?:this|the) (?:story|topic|series))\b/iu,
  /^(?:listen to (?:this|the) (?:article|story)|this (?:video|content|embed|audio) (?:is|can|could|cannot)\b)/iu,
  /^(?:you can )?(?:follow|find|join) (?:us|our)\b/iu,
  /^(?:get|download|open) (?:our|the) (?:free |news |mobile )?app\b/iu,
  /^(?:sign up|subscribe|register)\b[^.!?]{0,100}$/iu,
  /\b(?:our|free|daily|weekly|morning|evening) (?:news ?letter|briefing|bulletin)s?\b/iu,
  /^(?:please )?(?:refresh|reload) (?:the|this) page\b/iu,
  /^(?:(?:this|it) is (?:an? )?(?:breaking|developing)|(?:breaking|developing) (?:news )?story)\b/iu,
  /^(?:more (?:details|information|updates?) (?:soon|to come|to follow|as we get)|check back (?:for|soon|here)|we will (?:update|bring you))\b/iu,
  /^(?:our )?live (?:coverage|blog|page) (?:has ended|is now closed|continues)\b/iu,
  /^(?:do you have|have you been affected|are you|got a (?:story|tip)|send us|e-?mail us|contact (?:us|the (?:newsroom|author|reporter)))\b[^.]{0,120}\b(?:tip|story|e-?mail|@|contact|us|newsroom)\b/iu,
  /^(?:we use cookies|accept (?:all|cookies)|your privacy|support (?:us|our journalism|independent))\b/iu,
]

const CREDITS = [
  /^by \p{Lu}[\p{L}.'’-]*(?: (?:and |& )?[\p{L}.'’-]+){0,10}$/u,
  /^\(?(?:additional |with )?(?:reporting|writing|editing|compiled|translated|photography|graphics?)\b(?: and (?:writing|editing|reporting))?(?: (?:by|from)\b|:)/iu,
  /^(?:photo(?:graph)?|picture|image|video|source|credit|graphic|illustration|map|caption|copyright|media)s?(?: (?:credit|source|caption|copyright|by))?s? ?[:©]/iu,
  /^(?:watch|listen|read|read more|see also|related|in pictures|gallery|podcast|opinion|analysis|explainer|live|file photo|video|photos?) ?[:|]/iu,
  /^©/u,
]

/** Lines of agencies for their clients: what an update brings, where it stands, what it takes the place of. */
const DESK_NOTES = [
  /^\((?:updates?|adds?|recasts?|corrects? (?:byline|headline|spelling)|writethru|releads?|refiles?|rewrites?|repeats?|releases?)\b[^()]{0,200}\)$/iu,
  /^(?:eds?|editors)[:.] /iu,
  /^(?:writethru|urgent|bulletin|flash|alert)\b.{0,20}$/iu,
]

export const PAGE_LINES: readonly RegExp[] = [...TIMES, ...COUNTS, ...BUTTONS, ...CREDITS, ...DESK_NOTES]

/** A line that opens a box of links: the lines without an end mark that follow it belong to the box. */
export const LINK_BOX =
  /^(?:(?:more|also|read) (?:on|from|in|about|like|stories|news|coverage)\b|read (?:more|next|also|this next)|related(?: (?:articles?|stories|topics?|links?|content|coverage|reading|news|posts))?|recommended|most (?:read|viewed|popular|shared|commented)|trending|top stories|latest(?: news| stories| headlines)?|popular|don['’]t miss|you (?:may|might) (?:also )?like|editors?['’]? picks?|in (?:this|other) (?:story|news)|what to read next|further reading|see also|topics|tags|elsewhere|around the web|from our partners|sponsored)\b[^.!?]{0,40}$/iu

const PLACE = "[\\p{Lu}][\\p{L}.'’-]*(?:[ /][\\p{Lu}][\\p{L}.'’-]*){0,3}"
const CAPITALS = "[\\p{Lu}][\\p{Lu}.'’-]{2,}(?:[ /][\\p{Lu}][\\p{Lu}.'’-]+){0,3}"
const REGION = '(?:, [\\p{Lu}][\\p{L}. ]{1,24}){0,2}'
const DAY_OF_LINE =
  '(?:,? (?:[\\p{Lu}][\\p{Ll}]{2,8}\\.? )?\\d{1,2}(?: [\\p{Lu}][\\p{Ll}]{2,8})?(?:,? \\d{4})?)?'
const AGENCY = ',? ?\\([^()\\n]{2,40}\\)'
const DASH = ' ?(?:[-–—]|--) ?'

/**
 * Before the first words of a report: place, day, agency, a dash. "LORRIN, March 4 (Coast Wire) - ". Without capitals and without an agency only a
 * long dash tells a dateline from a sentence.
 */
export const DATELINE = new RegExp(
  `^(?:${CAPITALS}${REGION}${DAY_OF_LINE}(?:${AGENCY})?${DASH}|${PLACE}${REGION}${DAY_OF_LINE}${AGENCY}${DASH}|${PLACE}${REGION} ?— ?(?=[\\p{Lu}"“])|${CAPITALS}: (?=[\\p{Lu}"“]))`,
  'u',
)
