/** Units and currencies: the words and signs that news writes, and the name that the contract prints. */

function table(lines: string): ReadonlyMap<string, string> {
  const entries = lines
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [unit, words] = line.split(':')
      return words!.split(',').map((word): [string, string] => [word.trim(), unit!.trim()])
    })
  return new Map(entries)
}

/** Canonical name, then the words for it (lower case, by spaces between atoms). Longest match wins. */
export const UNIT_WORDS = table(`
percent: %, percent, per cent, pct, pc, prozent, pour cent, por ciento, por cento, процент, процента, процентов, в المئة, بالمئة, بالمائة
percentage point: percentage point, percentage points, prozentpunkte
basis point: basis point, basis points, bps
point: point, points, pts
km: km, kms, kilometre, kilometres, kilometer, kilometers, км, километр, километра, километров
m: metre, metres, meter, meters, м, метр, метра, метров
cm: cm, centimetre, centimetres, centimeter, centimeters
mm: mm, millimetre, millimetres, millimeter, millimeters
nm: nm, nanometre, nanometres, nanometer, nanometers
mi: mile, miles
ft: ft, foot, feet
in: inch, inches
yd: yard, yards, yds
m2: square metre, square metres, square meter, square meters, sq m, sqm, m², quadratmeter
km2: square kilometre, square kilometres, square kilometer, square kilometers, sq km, km², quadratkilometer
ft2: square foot, square feet, sq ft, sqft
mi2: square mile, square miles, sq mi
ha: hectare, hectares, hektar
acre: acre, acres
kg: kg, kgs, kilo, kilos, kilogram, kilograms, kilogramme, kilogrammes, кг
g: gram, grams, gramme, grammes
mg: mg, milligram, milligrams
lb: lb, lbs
oz: oz, ounce, ounces
t: tonne, tonnes, metric ton, metric tons
ton: ton, tons, тонн, тонны, тонна
gigaton: gigaton, gigatons, gigatonne, gigatonnes
stone: stone
barrel: barrel, barrels
bushel: bushel, bushels
gallon: gallon, gallons
l: litre, litres, liter, liters
ml: ml, millilitre, millilitres, milliliter, milliliters
mph: mph, m.p.h., miles per hour, miles an hour, mile per hour
km/h: km/h, kph, kmh, kilometres per hour, kilometers per hour, kilometres an hour, kilometers an hour
m/s: m/s, metres per second, meters per second
knot: knot, knots
°C: °c, ° c, degc, deg c, celsius, centigrade, degrees celsius, degree celsius, degrees centigrade, degrees c
°F: °f, ° f, degf, deg f, fahrenheit, degrees fahrenheit, degree fahrenheit, degrees f
deg: degree, degrees, °
second: second, seconds, sec, secs, секунд, секунды
millisecond: millisecond, milliseconds
minute: minute, minutes, min, mins, минут, минуты, minuten
hour: hour, hours, hr, hrs, час, часа, часов, stunde, stunden, heures, horas
day: day, days, tag, tage, tagen, jours, días, дней, дня
week: week, weeks, woche, wochen, semaines, semanas, недель, недели
fortnight: fortnight, fortnights
month: month, months, monat, monate, monaten, mois, meses, месяцев, месяца
year: year, years, jahr, jahre, jahren, ans, années, años, лет, года
decade: decade, decades
century: century, centuries
year-old: year old, years old, year olds, year-old, year of age, years of age, yr old
month-old: month old, months old
week-old: week old, weeks old
day-old: day old, days old
kb: kb, kilobyte, kilobytes
MB: mb, megabyte, megabytes
GB: gb, gigabyte, gigabytes
TB: tb, terabyte, terabytes
megabit/second: mbps
gigabit/second: gbps
megapixel: mp, megapixel, megapixels
W: watt, watts
kW: kw, kilowatt, kilowatts
MW: mw, megawatt, megawatts
GW: gw, gigawatt, gigawatts
kWh: kwh, kilowatt hour, kilowatt hours
GWh: gwh, gigawatt hour, gigawatt hours
TWh: twh, terawatt hour, terawatt hours
MWh: mwh, megawatt hour, megawatt hours
V: volt, volts
hp: hp, horsepower, ps
brake horsepower: bhp, brake horsepower
newton metre: nm of torque, newton metre, newton metres, newton meter, newton meters
foot pound-force: lb ft, foot pounds, foot pound
pound-foot: pound feet, pound foot
rpm: rpm, revolutions per minute
Hz: hz, hertz
kHz: khz, kilohertz
MHz: mhz, megahertz
GHz: ghz, gigahertz
dB: db, decibel, decibels
gigapascal: gpa, gigapascal, gigapascals
calorie: calorie, calories
kilocalorie: kcal, kilocalorie, kilocalories
mi/gallon: mpg, miles per gallon
frame/second: fps, frames per second
part/million: ppm, parts per million
teaspoon: teaspoon, teaspoons, tsp
tablespoon: tablespoon, tablespoons, tbsp
pint: pint, pints
times: times, fold
magnitude: magnitude
cent: cent, cents, ¢
penny: pence, penny
light year: light year, light years
carat: carat, carats
`)

/** Signs and codes that stand before the number, as written; the longest match wins. */
export const CURRENCY_BEFORE = table(`
USD: $, us$, $us, usd, us $, usd $, u.s.$, u.s. $
EUR: €, eur, eu€
GBP: £, gbp
JPY: ¥, jpy, jp¥, y=
CNY: cny, rmb, cn¥
INR: ₹, inr, rs, rs., re
RUB: ₽, rub
TRY: ₺, try
KRW: ₩, krw
ILS: ₪, ils, nis
UAH: ₴, uah
NGN: ₦, ngn
PHP: ₱, php
VND: ₫
THB: ฿
AUD: a$, au$, aud, aud$, a $, au $
CAD: c$, ca$, cad, cdn$, cad$, c $, ca $
NZD: nz$, nzd, nz $
HKD: hk$, hkd, hk $
SGD: s$, sg$, sgd
BRL: r$, brl
ZAR: zar
MXN: mex$, mx$, mxn
MYR: rm, myr
CHF: chf, sfr
SEK: sek
NOK: nok
DKK: dkk
PKR: pkr
BTC: btc
KES: ksh, kes
`)

/** Words and codes that stand after the number. "pounds" and "won" are decided by what stands around them. */
export const CURRENCY_AFTER = table(`
USD: dollar, dollars, us dollar, us dollars, u.s. dollar, u.s. dollars, american dollars, usd, $, доллар, доллара, долларов, dólares, دولار
EUR: euro, euros, eur, €, евро, يورو
GBP: pound sterling, pounds sterling, british pound, british pounds, quid, gbp, £
JPY: yen, japanese yen, jpy
CNY: yuan, chinese yuan, renminbi, rmb, cny
INR: rupee, rupees, indian rupee, indian rupees
PKR: pakistani rupee, pakistani rupees
RUB: rouble, roubles, ruble, rubles, рубль, рубля, рублей, ₽
ILS: shekel, shekels, israeli shekel, israeli shekels
CHF: swiss franc, swiss francs, chf, franken
DKK: danish crown, danish crowns, danish krone, danish kroner
SEK: swedish crown, swedish crowns, swedish krona, swedish kronor
NOK: norwegian crown, norwegian crowns, norwegian krone, norwegian kroner
CZK: czech crown, czech crowns, koruna
TRY: turkish lira, turkish liras, lira, liras
KRW: south korean won, korean won
BRL: real, reais
ZAR: rand
PLN: zloty, zlotys
UAH: hryvnia, hryvnias
AUD: australian dollar, australian dollars, aussie dollars, aud
CAD: canadian dollar, canadian dollars, cad
NZD: new zealand dollar, new zealand dollars, nzd
HKD: hong kong dollar, hong kong dollars, hkd
SGD: singapore dollar, singapore dollars, sgd
TWD: taiwan dollar, taiwan dollars
MYR: ringgit, malaysian ringgit
THB: baht
IDR: rupiah
PHP: philippine peso, philippine pesos
MXN: mexican peso, mexican pesos
NGN: naira
AED: dirham, dirhams
SAR: riyal, riyals
IRR: iranian rial, iranian rials
BTC: bitcoin, bitcoins
`)

/** Denominators of a rate: "$24 per barrel", "40 hours a week". */
export const RATE_UNITS = table(`
hour: hour, hr, h
second: second, s, sec
minute: minute, min
day: day
week: week, wk
month: month, mo
year: year, annum, yr
barrel: barrel
gallon: gallon
litre: litre, liter
tonne: tonne
ton: ton
kg: kg, kilo, kilogram
gram: gram
pound: pound, lb
ounce: ounce, oz
km: km, kilometre, kilometer
mile: mile
square foot: square foot, sq ft, sqft
square metre: square metre, square meter, sq m
acre: acre
share: share
mmBTU: mmbtu
MWh: mwh, megawatt hour
kWh: kwh, kilowatt hour
`)
