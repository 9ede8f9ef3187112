/** How the result came about, what limits it, and how anyone checks it. */
import type { Overview } from '@parallax/contract/api'
import { useReader } from '../hooks/use-reader.js'
import { t } from '../words/comparison.js'
import { Section } from './Section.js'
import { English, Words } from './Words.js'

function Hashes({ articles }: Pick<Overview, 'articles'>) {
  return (
    <dl class="hashes">
      {articles.map(({ article, outlet, input, sha256 }) => (
        <div key={article}>
          <dt>
            <Words text={outlet ?? input} />
          </dt>
          <dd>
            <code>{sha256}</code>
          </dd>
        </div>
      ))}
    </dl>
  )
}

export function Method() {
  const { method, articles } = useReader().lookup.overview
  const { version, rules, models, limits, dropped } = method
  return (
    <Section id="method" title={t.method} lead={t.methodLead}>
      <div class="method-columns">
        <div>
          <h3>{t.limits}</h3>
          {limits.length === 0 ? <p>{t.noLimits}</p> : null}
          <ul>
            {limits.map(({ code, message }) => (
              <li key={code + message}>
                <English text={message} />
              </li>
            ))}
          </ul>
          <p>{t.dropped(dropped)}</p>
        </div>
        <div>
          <h3>{t.verify}</h3>
          <p>{t.verifyLead}</p>
          <pre>
            <code>{t.verifyCommand}</code>
          </pre>
          <h3>{t.rules}</h3>
          <p class="rules">
            {t.version(version)}: {rules.join(' · ')}
          </p>
          <p>
            {t.models}: {models.length === 0 ? t.noModels : models.join(' · ')}
          </p>
        </div>
      </div>
      <h3>{t.hashes}</h3>
      <Hashes articles={articles} />
    </Section>
  )
}
