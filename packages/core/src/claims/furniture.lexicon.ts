/**
 * How the parts of a page beside its story are worded: captions and their credits, buttons, notices of rights, signed posts, credits of
 * the makers. Each pattern is tried on one sentence and is bounded, so that a hostile text costs no more than its length.
 */

/** Who sends pictures. In front of a caption or, in brackets, behind it. */
const PICTURE_HOUSES =
  'Getty(?: Images)?|REX|Rex Features|Shutterstock|iStock|Alamy|Barcroft Media|Reuters|REUTERS|AFP|AP|EPA|PA|Xinhua|Associated Press'

/** After the name of a picture house or site, words that only begin a sentence: no outlet "reported" or "said" this. */
const OPENERS =
  'A|An|The|This|These|Some|One|Two|Three|Many|Hundreds|Dozens|Around|At|In|On|It|He|She|They|His|Her|Their'

const CAPTIONS = [
  /^(?:Hide|Show) [Cc]aption\b/u,
  /^(?:Image|Media) (?:copyright|caption|playback)\b/u,
  /^(?:Facebook Twitter Pinterest|Play slideshow)\b/u,
  /^\((?:Photo|Image|Picture|Credit)\b[^()]*\)\.?$/u,
  /\bBuy Photo\b/u,
  /^\d{1,3} ?\/ ?\d{1,3} (?!of\b)[\p{Lu}\d]/u,
  /^\d{1,3} of \d{1,3} (?:Full Screen|Photos|Images|Pictures|Slides|View)\b/u,
  /^(?:FILE|File) ?(?:[Pp]hoto)? ?[-–—:]/u,
  /^(?:In )?[Tt]his (?:[\p{L}\d.,]{1,15} ){0,6}(?:photo|photograph|image|picture|frame grab|screen ?grab|still) (?:made available|provided|supplied|released|issued|taken|posted|from|by|shows?)\b/u,
  /, (?:pictured|seen|shown) (?:here|above|below|in this (?:[\p{L}\d.,]{1,15} ){0,4}(?:photo|photograph|image|picture|still))\b/u,
  /^(?:Getty Images|GETTY|Rex Features|Shutterstock|Barcroft Media|AP ?: ?Associated Press) \p{Lu}/u,
  new RegExp(`^(?:${PICTURE_HOUSES}|Twitter|Facebook|Instagram|BBC|CNN) (?:${OPENERS}) `, 'u'),
  new RegExp(`\\((?:[^()]{0,40}[/ ])?(?:${PICTURE_HOUSES})(?: (?:Photo|Images))?\\)$`, 'u'),
  new RegExp(`\\([^()]{1,40}/ ?(?:${PICTURE_HOUSES})[^()]{0,40}\\)\\.?$`, 'u'),
]

const BUTTONS = [
  /^(?:view all|sign up|subscribe (?:to|now)|click (?:here|on|to)|read (?:more|next|also|the (?:full|original))|continue reading|skip (?:to|ad)|visit our|contact us|e?-?mail us|chat with us|like us on|join us on|download (?:our|the app)|enter your|newsletter\b|related (?:coverage|articles|stories|content))/iu,
  /^follow (?:us\b|him on|her on|them on|@|[\p{L} .'-]{1,40} on (?:twitter|facebook|instagram|x)\b)/iu,
  /^(?:please (?:verify|enter|upgrade|enable|turn on)|you (?:must select|agree to receive)|invalid e?-?mail|thank you for (?:subscribing|signing up|reading))/iu,
  /^(?:if you (?:witnessed|have any information|were affected)\b.{0,120}\b(?:form|e?-?mail|call us|contact)|do you have a story\b)/iu,
  /\bread more$/iu,
  /\benter your e-?mail\b/iu,
  /\bplease try again\b/iu,
  /\b(?:delivered to|straight to|in) your inbox\b/iu,
  /\bmore (?:to follow|follows)\b[.… ]*$/iu,
]

const NOTICES = [
  /^(?:©|\(c\)|copyright\b)/iu,
  /\ball rights reserved\b/iu,
  /\bmay not be (?:published|reproduced|broadcast|copied|rewritten|redistributed)\b/iu,
  /\b(?:created on a rush deadline|may not be in its final form)\b/iu,
  /\bvisit our website\b/iu,
  /\b(?:authoritative record of|accuracy and availability may vary)\b/iu,
  /\bTrust Principles\b/u,
  /\bthis (?:article|story) (?:has been|was) (?:corrected|updated)\b/iu,
  /^(?:editor['’]s note|correction|clarification)\b ?:/iu,
]

const MAKERS = [
  /\bcontributed (?:to this (?:report|story|article|piece)|reporting)\b/iu,
  /; ?(?:additional reporting|editing|writing|graphics) by \p{Lu}/iu,
  /\bUpdated ?: ?\d{4}-\d\d-\d\d\b/u,
]

/** A line of the page that is no part of the story. */
export const BESIDE_THE_STORY: readonly RegExp[] = [...CAPTIONS, ...BUTTONS, ...NOTICES, ...MAKERS]

/** The signature of a post that is shown as it stands: "— Ann Example (@annexample) March 14, 2024"; a link of a picture in it. */
export const SIGNED_POST =
  /(?:[—–-] ?[^—–\n]{1,60}\(@\w{1,20}\)[^.!?\n]{0,40}|\bpost shared by [^\n]{1,60}|^Posted by [^\n]{1,60} on [^\n]{1,40}|\bpic\.twitter\.com\/\w{1,20}\S{0,4}|\bt\.co\/\w{1,20}\S{0,4})$/u

/** Who wrote the article: "Ann Example is a staff writer for The Daily Example." */
export const AUTHOR_NOTE =
  /^(?:\p{Lu}[\p{L}.'’-]{0,20} ){1,3}(?:is|are) (?:an?|the) (?:[\p{L}'’-]{1,20} ){0,4}(?:reporter|correspondent|writer|editor|columnist|journalist|contributor|producer)s? (?:for|at|with|in|covering|who covers)\b/u

/** Words of courtesy in a conversation: "Thanks, Ari.", "Good to be with you." */
export const COURTESY = new Set(
  "thank thanks you're hello hi hey welcome back good great morning evening afternoon to be have with here us you me so very much for joining being having talking speaking talk speak bye goodbye byline".split(
    ' ',
  ),
)
export const COURTESY_HEADS = new Set('thank thanks hello hi welcome good goodbye bye'.split(' '))
