/** Words of the story page in Arabic. */
import type { Catalogue } from '../types.js'
import { t } from './comparison.js'
import { apart } from './grammar.js'
import { accounts, articles, versions } from './nouns.js'

export const w: Catalogue['story']['w'] = {
  sections: 'أقسام القصة',
  whyTogether: (count) => `لماذا اجتمعت المقالات في هذه القصة: ${articles(count)}`,
  score: (score) => `التشابه ${score.toFixed(2)}`,
  byPerson: 'وضعه هنا شخص',
  pinned: 'مثبَّت',
  seen: (date) => `رُصد أول مرة في ${date}`,
  versionsOf: versions,
  notCompared: 'لا مقارنة بعد.',
  notComparedDetail: 'تُقارن روايتان على الأقل حالما تُقرآن. وما وصل حتى الآن مذكور أدناه.',
  newer: 'توجد مقارنة أحدث لهذه القصة.',
  showNewer: 'عرضها',
  articles: 'المقالات',
  articlesLead: 'كل مقالات القصة بحسب أول رصد لها، وسبب وجودها هنا.',
  judgements: 'التقييمات',
  versions: 'النسخ',
  versionsLead: 'متى وصلت الروايات وتغيّرت. اختر لحظة فتعرض الصفحة كلها ما كان قد قيل حتى ذلك الحين.',
  slider: 'اللحظة المعروضة',
  now: 'الآن',
  noMoments: 'لم تصل رواية ولم تتغيّر في وقت معروف.',
  came: 'صدرت',
  changed: 'تغيّرت',
  version: (seq) => `النسخة ${seq}`,
  whatChanged: 'ما الذي تغيّر',
  whatChangedIn: (outlet, seq) => `ما الذي تغيّر: ${apart(outlet)}، النسخة ${seq}`,
  read: 'قراءة',
  showMoment: (date) => `عرض القصة كما كانت في ${date}`,
  asOf: (date) => `كما كانت في ${date}`,
  stood: (count) => `الروايات القائمة: ${accounts(count)}`,
  notYet: (count) => `لم تكن قد صدرت: ${accounts(count)}`,
  unknown: (count) => `لا يُعرف ذلك عن ${accounts.of(count)}`,
  back: 'العودة إلى الآن',
  earlier: 'أسبق',
  later: 'لاحق',
  tooFew: 'كانت هناك آنذاك أقل من روايتين، فلا شيء يُقارن.',
  rewinding: 'جارٍ الرجوع …',
  print: 'طباعة القصة',
  printing: 'تجهيز القصة للورق',
  partsHere: (here, all) => `وصل ${here} من ${all}.`,
  allHere: 'وصلت كلها. وتعود الصفحة متى أعدّها متصفحك.',
  cancelPrint: 'إلغاء',
  donePrint: 'العودة إلى الصفحة',
  notPrinted: (titles, all) =>
    `ليس على هذه الورقة: ${titles.length} من ${all} من الأقسام، إذ لم تكن قد وصلت (${titles.join('، ')}). وفي الصفحة «${w.print}» تجلبها كلها أولًا.`,
  textsPrinted: (count, all) =>
    `على هذه الورقة نصوص ${count} من ${accounts.of(all)}: تلك المختارة في ${t.reading}.`,
}
