/** Which view stands at which address. Each is a chunk of its own, loaded when it is first gone to. */
import type { ComponentType } from 'preact'
import { matchPath, type Params } from '../router/match.js'

export type View = ComponentType<{ params: Params }>

export interface Route {
  path: string
  load: () => Promise<View>
}

export const ROUTES: readonly Route[] = [
  { path: '/', load: () => import('../views/stories/StoriesView.js').then((m) => m.StoriesView) },
  { path: '/stories/:story/*', load: () => import('../views/story/StoryRoute.js').then((m) => m.StoryRoute) },
  {
    path: '/articles/:article',
    load: () => import('../views/article/ArticleView.js').then((m) => m.ArticleView),
  },
  {
    path: '/articles/:article/changes',
    load: () => import('../views/changes/ChangesView.js').then((m) => m.ChangesView),
  },
  { path: '/search', load: () => import('../views/search/SearchView.js').then((m) => m.SearchView) },
  { path: '/add', load: () => import('../views/add/AddView.js').then((m) => m.AddView) },
  { path: '/sources', load: () => import('../views/sources/SourcesView.js').then((m) => m.SourcesView) },
  { path: '/outlets', load: () => import('../views/outlets/OutletsView.js').then((m) => m.OutletsView) },
  { path: '/outlets/:name', load: () => import('../views/outlets/OutletView.js').then((m) => m.OutletView) },
  { path: '/status', load: () => import('../views/status/StatusView.js').then((m) => m.StatusView) },
  { path: '/log', load: () => import('../views/log/LogView.js').then((m) => m.LogView) },
  { path: '/settings', load: () => import('../views/settings/SettingsView.js').then((m) => m.SettingsView) },
  { path: '/people', load: () => import('../views/people/PeopleView.js').then((m) => m.PeopleView) },
  { path: '/sign-in', load: () => import('../views/sign-in/SignInRoute.js').then((m) => m.SignInRoute) },
]

export interface Found {
  route: Route
  params: Params
}

export function findRoute(path: string, routes: readonly Route[] = ROUTES): Found | null {
  for (const route of routes) {
    const params = matchPath(route.path, path)
    if (params !== null) return { route, params }
  }
  return null
}
