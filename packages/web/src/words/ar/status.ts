/** Words of how the stream runs in Arabic. */
import type { Catalogue } from '../types.js'
import { apart } from './grammar.js'
import { days, hours, jobs, minutes, seconds, tries } from './nouns.js'

type Words = Catalogue['status']

export const stages: Words['stages'] = {
  look: 'تفقّد المصادر',
  fetch: 'جلب الصفحات',
  read: 'قراءة النصوص',
  group: 'إيجاد قصصها',
  compare: 'مقارنة القصص',
}

export const s: Words['s'] = {
  title: 'الحالة',
  work: 'العمل',
  stage: 'المرحلة',
  waiting: 'في الانتظار',
  due: 'حان وقته',
  leased: 'جارٍ',
  done: 'تمّ',
  rate: 'في الدقيقة',
  rateHelp: 'محسوب منذ فتح هذه الصفحة.',
  idle: 'لا شيء في الانتظار.',
  oldest: (said) => `أقدم ما حان وقته ينتظر منذ: ${said}.`,
  worker: (name) => `يقوم بالعمل ${apart(name)}.`,
  noWorker: `لا أحد يقوم بالعمل الآن: شغّل «${apart('parallax serve')}» أو «${apart('parallax work')}».`,
  parked: 'مُنحّى جانبًا',
  parkedHelp: 'عمل أخفق مرات كثيرة وينتظر من ينظر فيه.',
  noParked: 'لا شيء مُنحّى جانبًا.',
  job: 'ماذا',
  error: 'لماذا',
  tries,
  noError: 'لم يُحفظ سبب',
  retry: 'أعد المحاولة',
  retryAll: 'أعد المحاولة للكل',
  retried: (count) => `ستُعاد المحاولة: ${jobs(count)}.`,
  sources: 'المصادر',
  sourcesSaid: (all, failing, paused) =>
    `قيد المتابعة: ${all}؛ يخفق منها: ${failing}، ومتوقف مؤقتًا: ${paused}.`,
  toSources: 'إلى المصادر',
  kept: 'المحفوظ',
  counts: {
    articles: 'المقالات',
    versions: 'النسخ',
    stories: 'القصص',
    comparisons: 'المقارنات',
    captures: 'اللقطات',
    outlets: 'وسائل الإعلام',
    reviews: 'التقييمات',
    sources: 'المصادر',
  },
  captures: 'اللقطات المحفوظة',
  database: 'قاعدة البيانات',
  place: 'المكان',
  bytes: 'الحجم',
  versions: 'الإصدارات',
  program: 'Parallax',
  rules: 'القواعد',
  models: 'النماذج',
  node: 'Node',
  none: 'لا شيء؛ قواعد فقط',
  seconds,
  minutes,
  hours,
  days,
}
