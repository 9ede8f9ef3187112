/** كلمات قوائم الشبكة، وما لا تحمله الورقة منها. */
import type { Catalogue } from '../types.js'
import { accounts, claims } from './nouns.js'

export const c: Catalogue['choices']['c'] = {
  chosen: (count, all) => `${count} من ${all}`,
  find: (what) => `ابحث في ${what}`,
  noneFound: 'لا شيء بهذا الاسم.',
  anyOfThem: 'أيّ منها',
  columnsOf: (shown, all) => `${shown} من ${accounts.of(all)}`,
  printedWithout: (count, all) =>
    `ليس على هذه الورقة: كلمات ${count} من ${claims.of(all)} لم تكن قد وصلت بعد.`,
}
