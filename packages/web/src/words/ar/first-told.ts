/** كلمات أول من ذكر قولًا. */
import type { Catalogue } from '../types.js'
import { accounts } from './nouns.js'

export const f: Catalogue['firstTold']['f'] = {
  first: 'أول من ذكره',
  when: (time) => `نُشر في ${time}؛ وكل بكلماته التي ربما تغيّرت منذئذ`,
  undated: (count) => `ويذكره أيضًا دون تاريخ: ${accounts(count)}`,
  unknown: 'لا يُعرف أي رواية ذكرته أولًا: لا تاريخ لأي منها.',
}
