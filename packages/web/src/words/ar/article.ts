/** Words of an article that stands in no story in Arabic. */
import type { Catalogue } from '../types.js'

export const s: Catalogue['article']['s'] = {
  untitled: 'مقال دون عنوان',
  noStory: 'ليس في أي قصة بعد.',
  page: 'صفحة الوسيلة',
  versions: 'النسخ',
  seen: 'أول رصد',
  headline: 'العنوان',
  changes: 'ما الذي تغيّر',
  hash: 'بصمة النص SHA-256',
}
