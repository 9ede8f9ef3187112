/** The choice of the language. Each is a button of its own, since choosing loads the page again: passing over one with the keys must not. */
import { t } from '../words/comparison.js'
import { changeLanguage, language } from '../words/language.js'
import { LANGUAGES, OWN_NAMES } from '../words/languages.js'

export function LanguageSwitch() {
  return (
    <fieldset class="language-switch">
      <legend class="visually-hidden">{t.language}</legend>
      {LANGUAGES.map((each) => (
        <button
          key={each}
          type="button"
          lang={each}
          aria-pressed={each === language}
          onClick={() => changeLanguage(each)}
        >
          {OWN_NAMES[each]}
        </button>
      ))}
    </fieldset>
  )
}
