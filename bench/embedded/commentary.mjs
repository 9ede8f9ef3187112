/** Paragraphs of an invented commentator for the articles that the benchmark composes. They fit any event. */

/** Opening paragraphs. */
export const OPENINGS = [
  'Two newsrooms looked at the same day and did not write the same story. We put their words side by side here.',
  'What happened is known in outline. How it was told depends on where you read it, and this letter looks at two of the tellings.',
  'Readers have asked why the accounts of this event differ so much. Here are two of them, at some length, with a few remarks.',
  'The event has been covered widely. This column takes two reports apart, as it does every week.',
  'Nobody on our desk was there. All we can do is to read closely what others have printed.',
  'The first hours of a story are the hardest to report, and it shows in what follows.',
]

/** Paragraphs between and behind the passages. */
export const REMARKS = [
  'That version leaves little room for doubt, although it names nobody who could know. It would be good to learn who told the paper so.',
  'Note the order of things here: the number comes first, the source last. Most readers will remember the number.',
  'The account above relies on officials alone. We looked for a second voice in it and did not find one.',
  'It is a sober text, and it says plainly what was not yet known when it was written.',
  'We asked the editors how they had checked this. They had not answered when this letter went out.',
  'One detail should be kept in mind for what follows: the time of day. It shifts from one report to the other.',
  'Much of this wording can be found elsewhere on the same day, which suggests a common origin.',
  'The second report sets in at another point and takes another tone.',
  'A reader who had only this passage before him would take the matter for settled.',
  'There is nothing wrong with such a sentence, but it is not the only way in which it could have been put.',
  'Other papers were more careful at that hour and wrote that the figures could still change.',
  'I find the choice of the first word telling. It decides who acts and who suffers.',
]

/** Last paragraphs. */
export const ENDINGS = [
  'Neither of the two is wrong in what it prints. They differ in what they leave out.',
  'Which of the two will be remembered is not for us to say. We will come back to this when more is known.',
  'If you find a third account that fits neither, write to us.',
  'Until there is an official finding, both texts should be read with the hour of their printing in mind.',
  'We thank the readers who sent us the clippings.',
]

/** Lead-in lines; `{outlet}` is the name, with its article where it has one. */
export const LEAD_INS = [
  '{outlet} reported:',
  'Here is how {outlet} tells it:',
  'From {outlet}:',
  '{outlet} wrote on Monday:',
  'This is what {outlet} printed:',
  'According to {outlet}:',
]

/** Lead-in sentences that close a paragraph of commentary. */
export const LEAD_IN_SENTENCES = [
  'We begin with {outlet}, which told its readers the following:',
  'The report in {outlet} ran as follows:',
  '{outlet} put it like this:',
  'Compare this with the account of {outlet}:',
]
