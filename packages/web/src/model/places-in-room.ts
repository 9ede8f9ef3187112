/** Addresses of things in the room, in one place. */
export function storyHref(story: string): string {
  return `/stories/${encodeURIComponent(story)}`
}

/** An article inside its story. */
export function articleHref(story: string, article: string): string {
  return `${storyHref(story)}?${new URLSearchParams({ article })}`
}

/** An article whose story is not at hand; it leads on to its story where it has one. */
export function loneArticleHref(article: string): string {
  return `/articles/${encodeURIComponent(article)}`
}

/** What changed from one version of an article to another. */
export function changesHref(article: string, from: number, to: number): string {
  return `${loneArticleHref(article)}/changes?${new URLSearchParams({ from: String(from), to: String(to) })}`
}

export function outletHref(name: string): string {
  return `/outlets/${encodeURIComponent(name)}`
}

/** All that is found of the parameters given. */
export function searchHref(query: Readonly<Record<string, string>>): string {
  return `/search?${new URLSearchParams(query)}`
}

/** What became of something that was added. */
export function inputsHref(batch: string): string {
  return `/add?${new URLSearchParams({ batch })}`
}
