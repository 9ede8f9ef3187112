/** Words of the changes between two versions in Arabic. */
import type { Catalogue } from '../types.js'
import { sentences } from './nouns.js'

type Words = Catalogue['changes']

export const changeKinds: Words['changeKinds'] = {
  correction: 'ملاحظة تصويب',
  negation: 'انقلاب المعنى',
  denial: 'نفي',
  figure: 'رقم',
  hedge: 'تحفّظ',
  source: 'مصدر',
  attribution: 'لفظ القول',
  quotation: 'اقتباس',
  name: 'اسم',
  place: 'مكان',
  time: 'وقت',
  act: 'كلمة لما جرى فعله',
  claim: 'قول',
  headline: 'عنوان',
  moved: 'نقل من موضع إلى آخر',
  wording: 'صياغة',
}

/** Verbal nouns, since they follow nouns of either gender. */
export const directions: Words['directions'] = {
  rose: '(ارتفاع)',
  fell: '(انخفاض)',
  'made-precise': '(مزيد من الدقة)',
  'made-vaguer': '(دقة أقل)',
  changed: '(تغيير)',
  added: '(إضافة)',
  dropped: '(إسقاط)',
  cut: '(اقتطاع)',
  altered: '(تعديل)',
  noted: '(إشارة)',
  removed: '(إزالة)',
}

export const c: Words['c'] = {
  title: 'ما الذي تغيّر',
  untitled: 'مقال دون عنوان',
  lead: 'جمل النسخة الأقدم إلى جانب ما صارت إليه، والأكثر دلالة أولًا.',
  before: 'قبل',
  after: 'بعد',
  nothing: 'لا شيء',
  none: 'لم تتغيّر إلا أسطر حول المقال: أوقات وأسماء معدّين وروابط وأزرار.',
  unchanged: (count) => `${sentences(count)} بالكلمات نفسها في كلتيهما.`,
  step: (from, to) => `من النسخة ${from} إلى النسخة ${to}`,
  steps: 'الخطوات بين النسخ',
  article: 'المقال',
}
