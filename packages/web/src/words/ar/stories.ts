/** Words of the list of stories in Arabic. Counts stand apart from their words, which take the form that the count asks for. */
import type { Catalogue } from '../types.js'
import { accounts, articles, stories } from './nouns.js'

const rules = new Intl.PluralRules('ar')

/** The word alone, beside its digit: few from 2 to 10, many from 11 to 99. */
const after = (count: number, one: string, few: string, many = one): string => {
  const category = rules.select(count)
  return category === 'two' || category === 'few' ? few : category === 'many' ? many : one
}

export const s: Catalogue['stories']['s'] = {
  title: 'القصص',
  sort: 'الترتيب',
  sorts: { newest: 'الأحدث', contested: 'الأكثر خلافًا', accounts: 'الأكثر روايات' },
  accounts: (count) => after(count, 'رواية', 'روايات'),
  origins: (count) => after(count, 'أصل', 'أصول', 'أصلًا'),
  conflicts: (count) => after(count, 'تعارض', 'تعارضات', 'تعارضًا'),
  notCompared: 'لم تُقارن بعد',
  oneAccount: 'رواية واحدة، لا شيء يُقارن',
  unseen: 'لم تُفتح بعد',
  news: 'منذ زيارتك الأخيرة:',
  newArticles: (count) => `روايات جديدة: ${accounts(count)}`,
  newVersions: (count) => `مقالات تغيّرت: ${articles(count)}`,
  newComparisons: 'أُعيدت المقارنة',
  andOutlets: (count) => `و${count} غيرها`,
  noOutlet: 'لم تُذكر وسيلة إعلام',
  emptyTitle: 'لا شيء محفوظًا بعد',
  empty: 'أضف نصوصًا أو تابع خلاصة. تجتمع نصوص الحدث الواحد وتُقارن كلما وصلت.',
  emptyReader: 'لم يُضف شيء حتى الآن. يضيف النصوصَ والخلاصات محرّرٌ في هذه القاعة.',
  addTexts: 'إضافة نصوص',
  watchFeed: 'متابعة خلاصة',
  sample: 'جرّب المثال المختلق',
  noneMatch: 'لا قصة على هذا النحو.',
  noneMatchCure: 'خفّف التصفية، أو ابحث في النصوص نفسها.',
  search: 'بحث',
  waiting: (count) => `جديد أو متغيّر: ${stories(count)}. عرض`,
  headlineOf: 'العنوان من',
}
