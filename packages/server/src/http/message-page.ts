/** A page of the server's own, for what is said before or beside the reading room: no script, one style sheet. */
import type { Problem } from '@parallax/contract/api'

export const STYLE_PATH = '/api/style.css'

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
export const escapeHtml = (text: string) => text.replace(/[&<>"]/gu, (mark) => ESCAPES[mark]!)

/** @param body HTML, escaped by the caller */
export function pageOf(title: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)} · Parallax</title>
<link rel="stylesheet" href="${STYLE_PATH}">
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`
}

export function answerPage(title: string, body: string, status = 200): Response {
  const headers = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' }
  return new Response(pageOf(title, body), { status, headers })
}

/** A problem for a person who came by a link, not by a program. */
export function problemPage({ title, detail, cure, status }: Problem): Response {
  const lines = [
    `<h1>${escapeHtml(title)}</h1>`,
    `<p>${escapeHtml(detail)}</p>`,
    `<p>${escapeHtml(cure)}</p>`,
  ]
  return answerPage(title, `${lines.join('\n')}\n<p><a href="/">To the reading room</a></p>`, status)
}
