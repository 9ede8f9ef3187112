/** كلمات الروايات التي تنشر نصًّا واحدًا. */
import type { Catalogue } from '../types.js'
import { apart } from './grammar.js'
import { accounts } from './nouns.js'

export const o: Catalogue['oneText']['o'] = {
  oneText: (count) => `${accounts(count)} تنشر نصًّا واحدًا، كاملًا أو يكاد:`,
  abreast: 'قراءتها جنبًا إلى جنب',
  abreastOf: (names) => `قراءتها جنبًا إلى جنب: ${apart(names)}`,
}
