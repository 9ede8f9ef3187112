/** A comparison rendered for readers: terminal text, Markdown, a self-contained page. */
export { type PageLanguage, ReportTemplateError, readEmbedded, renderHtml } from './html/index.js'
export { renderMarkdown } from './markdown/index.js'
export { renderText, type TextOptions } from './text/index.js'
export { renderVersionsMarkdown } from './versions/markdown.js'
export { renderVersionsText } from './versions/text.js'
