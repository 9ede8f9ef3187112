/** Whether two accounts give the same answer to one question. */
export { type Answer, readAnswer } from './answer.js'
export { type AnswerJudgement, answerLikeness, sameAnswer } from './same-answer.js'
