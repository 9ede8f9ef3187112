/** What the interface counts in Arabic. `of` stands behind a preposition or a noun, where "two" takes another form. */
import { type Counted, plural } from './grammar.js'

interface Noun {
  (count: number): string
  of(count: number): string
}

function noun(forms: Counted, twoOf: string): Noun {
  const counted = (count: number) => plural(count, forms)
  return Object.assign(counted, { of: (count: number) => plural(count, { ...forms, two: twoOf }) })
}

const feminine = (one: string, stem: string, few: string) =>
  noun({ one: `${one} واحدة`, two: `${stem}تان`, few, many: one, other: one }, `${stem}تين`)

const masculine = (one: string, few: string, many = `${one}ًا`) =>
  noun({ one: `${one} واحد`, two: `${one}ان`, few, many, other: one }, `${one}ين`)

export const accounts = feminine('رواية', 'رواي', 'روايات')
export const statements = feminine('عبارة', 'عبار', 'عبارات')
export const sentences = feminine('جملة', 'جمل', 'جمل')
export const findings = feminine('نتيجة', 'نتيج', 'نتائج')
export const stories = feminine('قصة', 'قص', 'قصص')
export const versions = feminine('نسخة', 'نسخ', 'نسخ')
export const entries = feminine('مادة', 'ماد', 'مواد')
export const feeds = feminine('خلاصة', 'خلاص', 'خلاصات')
export const jobs = feminine('مهمة', 'مهم', 'مهام')
export const times = feminine('مرة', 'مر', 'مرات')
export const tries = feminine('محاولة', 'محاول', 'محاولات')
export const minutes = feminine('دقيقة', 'دقيق', 'دقائق')
export const hours = feminine('ساعة', 'ساع', 'ساعات')
export const seconds = feminine('ثانية', 'ثاني', 'ثوانٍ')
export const outlets = noun(
  {
    one: 'وسيلة إعلام واحدة',
    two: 'وسيلتا إعلام',
    few: 'وسائل إعلام',
    many: 'وسيلة إعلام',
    other: 'وسيلة إعلام',
  },
  'وسيلتي إعلام',
)
export const origins = masculine('أصل', 'أصول')
export const claims = masculine('قول', 'أقوال')
export const conflicts = masculine('تعارض', 'تعارضات')
export const sources = masculine('مصدر', 'مصادر')
export const passages = masculine('مقطع', 'مقاطع')
export const articles = masculine('مقال', 'مقالات')
export const texts = masculine('نص', 'نصوص')
export const files = masculine('ملف', 'ملفات')
export const addresses = masculine('عنوان', 'عناوين')
export const attributions = masculine('إسناد', 'إسنادات')
export const fields = masculine('حقل', 'حقول')
export const people = masculine('شخص', 'أشخاص')
export const days = masculine('يوم', 'أيام')
