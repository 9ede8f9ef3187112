/** The reference of the API for people: one page, made from the same document that programs read. */
import { API_ROOT } from '@parallax/contract/paths'
import { escapeHtml, pageOf } from '../http/message-page.js'
import { notationOf, notedType, schemaLink } from './notation.js'
import type { OpenApi } from './openapi.js'

type Json = Readonly<Record<string, unknown>>

interface Shown {
  method: string
  path: string
  operation: Json & { operationId: string; summary: string; description: string; tags: string[] }
}

export function referencePage(document: OpenApi): string {
  const shown = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ method, path, operation }) as Shown),
  )
  const groups = document.tags.map(({ name }) => ({
    name,
    shown: shown.filter(({ operation }) => operation.tags.includes(name)),
  }))
  const toc = groups.map(
    ({ name, shown }) =>
      `<li><a href="#${escapeHtml(name)}">${escapeHtml(name)}</a>\n<ul>${shown.map(tocLine).join('')}</ul></li>`,
  )
  return pageOf(
    'API',
    `<h1>The API of Parallax</h1>
<p>Everything that the reading room shows and does is here for programs: JSON under <code>${API_ROOT}</code>, described by
<a href="${API_ROOT}/openapi.json">openapi.json</a> (OpenAPI 3.1).</p>
<ul>
<li>Send <code>Authorization: Bearer plx_…</code>; issue a token on the page under your name. Without accounts nothing is needed.</li>
<li>Changes need this token, or <code>x-parallax: 1</code>.</li>
<li>Lists come in pages: hand <code>next</code> back as <code>after</code>.</li>
<li>What is refused comes as <code>application/problem+json</code> with <code>title</code>, <code>detail</code> and <code>cure</code>.</li>
<li>Answers carry an <code>ETag</code>: send it as <code>If-None-Match</code>, and what has not changed is not sent again.</li>
</ul>
<nav aria-label="Operations"><ul>${toc.join('\n')}</ul></nav>
${groups.map(({ name, shown }) => `<section><h2 id="${escapeHtml(name)}">${escapeHtml(name)}</h2>\n${shown.map(operationHtml).join('\n')}</section>`).join('\n')}
<section><h2 id="schemas">Schemas</h2>
${Object.entries(document.components.schemas).map(schemaHtml).join('\n')}
</section>`,
  )
}

const tocLine = ({ operation: { operationId, summary } }: Shown) =>
  `<li><a href="#${operationId}">${operationId}</a> <small>${escapeHtml(summary)}</small></li>`

const pathHtml = (path: string) => escapeHtml(path).replace(/\{(\w+)\}/gu, '<var>{$1}</var>')

function operationHtml({ method, path, operation }: Shown): string {
  const { operationId, summary, description, parameters = [], requestBody, responses } = operation
  const body = contentOf(requestBody as Json | undefined)
  return `<article>
<h3 id="${operationId}">${escapeHtml(summary)}</h3>
<p class="line"><b class="${method}">${method.toUpperCase()}</b> <code>${API_ROOT}${pathHtml(path)}</code></p>
<p><small>${operationId} · ${escapeHtml(description)}</small></p>
${parametersHtml(parameters as Json[])}${body.map(([type, schema]) => `<h4>Body <small>${escapeHtml(type)}</small></h4>\n<pre>${notedType(schema)}</pre>`).join('\n')}
${answersHtml(responses as Record<string, Json>)}
</article>`
}

function parametersHtml(parameters: readonly Json[]): string {
  if (parameters.length === 0) return ''
  const rows = parameters.map(
    ({ name, in: place, schema, required }) =>
      `<tr><th scope="row"><code>${escapeHtml(String(name))}</code></th><td>${escapeHtml(String(place))}${required ? '' : ', may be left out'}</td><td>${notedType(schema as Json)}</td></tr>`,
  )
  return `<h4>Parameters</h4>\n<table>${rows.join('\n')}</table>\n`
}

function answersHtml(responses: Record<string, Json>): string {
  const { default: _, ...own } = responses
  return Object.entries(own)
    .map(([status, response]) => {
      const content = contentOf(response)
      if (content.length === 0) return `<h4>Answer <small>${status}, without content</small></h4>`
      return content
        .map(
          ([type, schema]) =>
            `<h4>Answer <small>${status}, ${escapeHtml(type)}</small></h4>\n<pre>${notationOf(schema)}</pre>`,
        )
        .join('\n')
    })
    .join('\n')
}

const contentOf = (of: Json | undefined): [string, Json][] =>
  Object.entries((of?.content ?? {}) as Record<string, { schema: Json }>).map(([type, { schema }]) => [
    type,
    schema,
  ])

const schemaHtml = ([name, schema]: [string, Json]) =>
  `<article><h3 id="schema-${escapeHtml(name)}">${schemaLink(name)}</h3>\n<pre>${notedType(schema)}</pre></article>`
