/** Names of months, lower case, with the number of the month. A name that two languages use for different months is left out. */

/** One line a language, its months in order; spellings of one month are joined by `/`. */
const LINES: readonly string[] = [
  'january/jan february/feb march/mar april/apr may june/jun july/jul august/aug september/sep/sept october/oct november/nov december/dec',
  'januar/jänner februar märz/mrz april mai juni juli august september oktober/okt november dezember/dez',
  'janvier/janv février/févr/fév mars avril/avr mai juin juillet/juil août septembre octobre novembre décembre/déc',
  'enero/ene febrero marzo abril/abr mayo junio julio agosto/ago septiembre/setiembre octubre noviembre diciembre/dic',
  'gennaio/gen febbraio marzo aprile maggio/mag giugno/giu luglio/lug agosto settembre/set ottobre/ott novembre dicembre',
  'janeiro fevereiro/fev março abril maio junho julho agosto setembro outubro/out novembro dezembro',
  'januari februari maart/mrt april mei juni juli augustus september oktober november december',
  'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
  'ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık',
  'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
  'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня',
  'يناير فبراير مارس أبريل/إبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر',
]

/** From each name or short form to 1 … 12. */
export const MONTH_NAMES: ReadonlyMap<string, number> = new Map(
  LINES.flatMap((line) =>
    line
      .split(' ')
      .flatMap((names, index) => names.split('/').map((name): [string, number] => [name, index + 1])),
  ),
)
