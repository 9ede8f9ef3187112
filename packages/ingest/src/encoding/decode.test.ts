import { describe, expect, it } from 'vitest'
import { encode, encodeUtf16 } from './_encode.js'
import { decodeBytes } from './decode.js'

const utf8 = (text: string) => new TextEncoder().encode(text)

const SAMPLES: Record<string, string> = {
  ru: 'Мост через реку закрыли в понедельник после того, как инженеры нашли трещины в двух опорах. Мэр города сказал, что движение остановят на шесть недель.',
  fr: 'Le pont a été fermé lundi après que des ingénieurs ont relevé des fissures. La navette sera gratuite, a déclaré la maire, et le marché restera ouvert.',
  ar: 'أغلقت السلطات الجسر يوم الاثنين بعد أن وجد المهندسون شقوقا في اثنين من الأعمدة. وقال رئيس البلدية إن الحركة ستتوقف ستة أسابيع.',
  pl: 'Most na rzece zamknięto w poniedziałek, gdy inżynierowie znaleźli pęknięcia w dwóch filarach. Burmistrz powiedział, że ruch wstrzymano na sześć tygodni.',
  ja: '月曜日、技師が二本の橋脚にひび割れを見つけたため、川の橋が閉鎖された。市長は通行止めが六週間続くと述べた。フェリーは三十分ごとに運航する。',
  zh: '周一，工程师在两根桥墩上发现裂缝后，河上的大桥被关闭。市长说，交通将中断六个星期，渡船每半小时一班。',
  zt: '週一，工程師在兩根橋墩上發現裂縫後，河上的大橋被關閉。市長說，交通將中斷六個星期，渡船每半小時一班。',
  ko: '월요일 기술자들이 교각 두 곳에서 균열을 발견한 뒤 강 위의 다리가 폐쇄되었다. 시장은 통행이 여섯 주 동안 중단된다고 말했다.',
}

describe('decodeBytes', () => {
  it.each([
    ['ru', 'windows-1251'],
    ['ru', 'koi8-r'],
    ['ru', 'iso-8859-5'],
    ['fr', 'windows-1252'],
    ['ar', 'windows-1256'],
    ['ar', 'iso-8859-6'],
    ['pl', 'windows-1250'],
    ['pl', 'iso-8859-2'],
    ['ja', 'shift_jis'],
    ['ja', 'euc-jp'],
    ['zh', 'gb18030'],
    ['zt', 'big5'],
    ['ko', 'euc-kr'],
  ])('detects a %s text in %s that declares nothing, and says so', (language, encoding) => {
    const decoded = decodeBytes(encode(SAMPLES[language]!, encoding.replace('arabic', '')), null)
    expect(decoded?.text).toBe(SAMPLES[language])
    expect(decoded?.notes).toEqual([{ code: 'encoding', message: `Decoded as ${encoding} (detected).` }])
  })

  it.each(['ru', 'ar', 'ja', 'zh', 'fr'])(
    'knows UTF-16 without a mark by its shape, in %s and both byte orders',
    (language) => {
      const text = `${SAMPLES[language]}\n2024 ${SAMPLES[language]}\n`
      for (const isBig of [false, true]) {
        const decoded = decodeBytes(encodeUtf16(text, isBig), null)
        expect(decoded?.text).toBe(text)
        expect(decoded?.notes[0]?.message).toContain(isBig ? 'utf-16be' : 'utf-16le')
      }
    },
  )

  it('says nothing about plain UTF-8 and keeps its byte-order mark for the adapter', () => {
    expect(decodeBytes(utf8('\ufeffZoë'), null)).toEqual({ text: '\ufeffZoë', notes: [] })
  })

  it('believes the HTTP header before the meta element', () => {
    const bytes = encode(`<meta charset="koi8-r"><p>${SAMPLES.ru}`, 'windows-1251')
    const decoded = decodeBytes(bytes, 'windows-1251')
    expect(decoded?.text).toContain(SAMPLES.ru)
    expect(decoded?.notes[0]?.message).toBe('Decoded as windows-1251 (HTTP header).')
  })

  it('believes the meta element and the XML declaration', () => {
    const meta = encode(
      `<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1251"></head>Да`,
      'windows-1251',
    )
    expect(decodeBytes(meta, null)?.text).toContain('Да')
    const xml = encode(`<?xml version="1.0" encoding="koi8-r"?><html>Да`, 'koi8-r')
    expect(decodeBytes(xml, null)?.text).toContain('Да')
  })

  it('lets valid UTF-8 win over a declaration of another encoding', () => {
    expect(
      decodeBytes(utf8('<meta charset="iso-8859-1"><p>Zoë prefers café crème, naïvely'), null)?.text,
    ).toContain('Zoë prefers café crème')
  })

  it('goes on to detect where a page declares UTF-8 and is not', () => {
    const decoded = decodeBytes(encode(`<meta charset="utf-8"><p>${SAMPLES.ru}</p>`, 'windows-1251'), null)
    expect(decoded?.text).toContain(SAMPLES.ru)
  })

  it('decodes the quotation marks of windows-1252, which some versions of the platform do not', () => {
    const bytes = Uint8Array.from([0x93, 0x48, 0x69, 0x94, 0x20, 0x80, 0x35])
    expect(decodeBytes(bytes, 'iso-8859-1')?.text).toBe('“Hi” €5')
  })

  it('knows ISO-2022-JP by its escapes', () => {
    expect(decodeBytes(Uint8Array.from([0x1b, 0x24, 0x42, 0x36, 0x36, 0x1b, 0x28, 0x42]), null)?.text).toBe(
      '橋',
    )
  })

  it('counts what it could not decode', () => {
    const decoded = decodeBytes(Uint8Array.from([0x81, 0x20, 0x83, 0x41]), 'shift_jis')
    expect(decoded?.notes.map(({ code }) => code)).toEqual(['encoding', 'undecodable'])
  })

  it('refuses bytes that are no text', () => {
    expect(decodeBytes(Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 1, 2, 3, 0, 255, 0]), null)).toBeNull()
    expect(
      decodeBytes(
        Uint8Array.from({ length: 400 }, (_, index) => (index * 7) % 32),
        null,
      ),
    ).toBeNull()
  })
})
