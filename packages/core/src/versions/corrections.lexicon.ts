/** How outlets word the notes by which they put an article right. Each pattern is tried on one sentence and is bounded. */

/** What opens a note; the sentences behind it in the same paragraph belong to it. */
export const NOTE_OPENERS: readonly RegExp[] = [
  /^(?:\W{0,3})(?:correction|corrections|corrected|clarification|clarifications|amendment|erratum|retraction|editor['’]s note|note to readers|rectification)\b.{0,40}?(?:[:–—-]|$)/iu,
  /^(?:\W{0,3})(?:this|the|an?) (?:article|story|report|piece|page|post|copy|item|headline|version)\b.{0,80}?\b(?:corrected|amended|clarified|retracted)\b/iu,
  /\b(?:an? )?(?:earlier|previous|original|prior|first) versions? of (?:this|the|our) (?:article|story|report|piece|page|post|headline)\b/iu,
  /\bthis (?:article|story|report|piece|page|post|headline) (?:originally|initially|previously|earlier|first|wrongly|incorrectly|mistakenly)\b/iu,
  /\b(?:has|have|was|were) (?:been )?(?:corrected|amended) (?:to|on|after|because|since)\b.{0,60}\b(?:say|reflect|show|clarify|remove|read|state|make clear|correct|article|story|report|\d)/iu,
  /^we (?:apologi[sz]e|regret) (?:for )?(?:the|this|any|our) (?:error|mistake|confusion)\b/iu,
  /^(?:the|this) (?:error|mistake) (?:has been|was|is) (?:corrected|regretted)\b/iu,
]

/** A note of these says only that something was added or made new: furniture of the page and no correction. */
export const MERE_UPDATE =
  /^(?:editor['’]s note|note to readers|this (?:article|story|report|piece|page|post))\b(?!.{0,200}\b(?:correct|incorrect|amend|clarif|error|mistake|misstat|wrong|inaccura|misspel|misidentif|misattrib|retract|earlier version|previous version|originally|initially)).{0,120}\b(?:updated?|contains|first appeared|republished|part of|produced|developing)\b/iu
