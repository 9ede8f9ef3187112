/** Words of the filters over lists in Arabic. */
import type { Catalogue } from '../types.js'

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
}
