/** How a body stands to a headline. */
export { type Body, type HeadlineClaim, readBody, readHeadlineClaim } from './read.js'
export { type Stance, type StanceJudgement, stanceOf } from './stance.js'
