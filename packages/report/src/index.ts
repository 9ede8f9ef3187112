/** A comparison rendered for readers: terminal text, Markdown, a self-contained page. */
export {}
