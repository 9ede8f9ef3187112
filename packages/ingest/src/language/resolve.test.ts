import { describe, expect, it } from 'vitest'
import { languageByScript } from './by-script.js'
import { languageByWords } from './by-words.js'
import { resolveLanguage } from './resolve.js'

const ENGLISH =
  'The harbour office closed the quay on Monday after two cracks were found in its wall, the mayor said. It will stay shut for six weeks, and the ferry will run from the north basin until then.'
const FRENCH =
  'Le bureau du port a fermé le quai lundi après que deux fissures ont été trouvées dans son mur, a dit la maire. Il restera fermé pour six semaines et le bac partira du bassin nord.'
const FINNISH =
  'Satamatoimisto sulki laiturin maanantaina, kun sen seinästä löytyi kaksi halkeamaa, pormestari sanoi. Laituri pysyy suljettuna kuusi viikkoa ja lautta lähtee pohjoisesta altaasta.'

describe('resolveLanguage', () => {
  it.each([
    ['en', ENGLISH],
    ['fr', FRENCH],
    ['fi', FINNISH],
    ['ja', '月曜日、技師が二本の橋脚にひび割れを見つけたため、川の橋が閉鎖された。'],
    ['zh', '周一，工程师在两根桥墩上发现裂缝后，河上的大桥被关闭。市长说，交通将中断。'],
    ['ko', '월요일 기술자들이 교각 두 곳에서 균열을 발견한 뒤 다리가 폐쇄되었다.'],
    [
      'ru',
      'Мост через реку закрыли в понедельник после того, как инженеры нашли трещины в двух опорах. Мэр города сказал, что движение остановят на шесть недель, но паром будет ходить.',
    ],
    [
      'ar',
      'أغلقت السلطات الجسر يوم الاثنين بعد أن وجد المهندسون شقوقا في اثنين من الأعمدة. وقال رئيس البلدية إن الحركة ستتوقف ستة أسابيع وإن العبارة ستعمل كل نصف ساعة من الشاطئ إلى المدينة.',
    ],
  ])('finds %s', async (language, text) => {
    expect(await resolveLanguage({ text })).toBe(language)
  })

  it('lets the text win over a declaration that it contradicts', async () => {
    expect(await resolveLanguage({ text: FRENCH, language: 'en-US' })).toBe('fr')
  })

  it('keeps the declaration, without its region, where the text is too short to tell', async () => {
    expect(await resolveLanguage({ text: 'Quay', language: 'de-AT' })).toBe('de')
    expect(await resolveLanguage({ text: 'Quay', language: null })).toBeNull()
    expect(await resolveLanguage({ text: '12 345 / 67', language: 'rubbish tag' })).toBeNull()
  })
})

it('leaves open by script what several languages are written in', () => {
  expect(languageByScript(ENGLISH)).toBeNull()
})

it('leaves open by words what is short, a list of names, or in a language without a list', () => {
  expect(languageByWords('The quay is shut.')).toBeNull()
  expect(languageByWords('Ann Roe Bo Lin Cy Moss '.repeat(20))).toBeNull()
  expect(languageByWords(FINNISH)).toBeNull()
})
