/** Words of signing in, in Arabic. */
import type { Catalogue } from '../types.js'
import { apart } from './grammar.js'

export const s: Catalogue['signIn']['s'] = {
  title: 'تسجيل الدخول',
  lead: 'قاعة القراءة هذه لمن لهم فيها حساب.',
  name: 'الاسم',
  password: 'كلمة المرور',
  go: 'تسجيل الدخول',
  or: 'أو',
  noAccount: `يُنشئ الحساباتِ مديرُ هذه القاعة، أو على جهازها الأمر: ${apart('parallax user add NAME')}`,
  signedIn: (name) => `سُجّل دخولك باسم ${apart(name)}.`,
}
