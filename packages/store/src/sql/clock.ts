/** A row stamped further ahead than this was written before the clock was set back; smaller steps are the clock being kept. */
export const CLOCK_SLACK_SECONDS = 60
