/** Words that tell a place: in its name or before it. Common knowledge, written for this project. */
import { wordSet } from './word-list.js'

/** Last words of names of places and buildings. */
export const PLACE_HEADS = wordSet(`
street avenue road boulevard lane river lake mount mountain mountains bay island islands square airport bridge valley province county city sea
strait park peninsula desert village town district beach hills highway governorate oblast prefecture harbour harbor port stadium station canal
arena hall tower towers palace castle plaza memorial mosque cathedral temple synagogue basilica shrine monument cemetery prison jail zoo garden
gardens region territory crater canyon falls ocean gulf coast cape glacier volcano forest plain plains heights camp barracks airfield airbase
terminal mall hotel tunnel dam reservoir creek springs ridge junction corner crossing field suburb township quarter gate wall zone`)

/** First words of names of places. */
export const PLACE_OPENERS = wordSet(
  'new mount north south east west upper lower great fort port cape lake san santa los las saint st northern southern eastern western camp',
)

/** Words before a name where something is or happens. */
export const PLACE_PREPOSITIONS = wordSet(
  'in at near from across outside around inside throughout northern southern eastern western central downtown',
)
