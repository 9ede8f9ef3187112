/** Words of the filters over lists in Arabic. */
import type { Catalogue } from '../types.js'
import { apart } from './grammar.js'

export const s: Catalogue['filters']['s'] = {
  filters: 'التصفية',
  active: (count) => `مفعّل: ${count}`,
  outlet: 'وسيلة الإعلام',
  language: 'اللغة',
  any: 'أيّ',
  from: 'من',
  to: 'إلى',
  least: 'الروايات',
  leastOf: (count) => `${count} أو أكثر`,
  clear: 'إزالة التصفية',
  changedFrom: 'تغيّر منذ',
  changedTo: 'تغيّر حتى',
  seenFrom: 'أول رصد منذ',
  seenTo: 'أول رصد حتى',
  daysTurned: 'اليوم الأخير يسبق الأول.',
  noSuchOutlet: (name) => `لا وسيلة إعلام هنا باسم «${apart(name)}».`,
  noFigure: (said) => `«${apart(said)}» ليس عددًا.`,
}
