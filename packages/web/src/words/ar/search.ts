/** Words of searching in Arabic. */
import type { Catalogue } from '../types.js'
import { texts, versions } from './nouns.js'

export const s: Catalogue['search']['s'] = {
  title: 'بحث',
  words: 'كلمات',
  wordsHelp:
    'كل الكلمات بأي ترتيب. الكلمات بين علامتي " متتابعة؛ و-كلمة تستبعد النصوص التي تحويها. والرقم يجد كل رقم مذكور يشمله: 20 يجد «ما لا يقل عن تسعة عشر».',
  name: 'اسم أو تسمية',
  figure: 'رقم',
  go: 'بحث',
  start: 'ابحث في كل النصوص المحفوظة: بالكلمات، أو بمن سُمّي وكيف سُمّي، أو برقم مذكور.',
  found: (count, isAll, searched) =>
    `${isAll ? texts(count) : `أول ${texts(count)}`} من أصل ${searched} بُحث فيها.`,
  none: (searched) => `لا نص يحوي ذلك؛ عدد ما بُحث فيه: ${searched}.`,
  noneCure: 'جرّب كلمات أقل أو إملاءً آخر، أو خفّف التصفية.',
  untitled: 'دون عنوان',
  story: 'القصة:',
  noStory: 'ليس في أي قصة بعد',
  page: 'صفحة الوسيلة',
  undated: 'دون تاريخ',
  versions,
  how: { words: '', trigrams: 'إملاء مشابه', names: 'سُمّي كذلك', figures: 'يذكر رقمًا كهذا' },
  kinds: { report: '', live: 'تغطية مباشرة', 'round-up': 'ملخّص', opinion: 'رأي' },
}
