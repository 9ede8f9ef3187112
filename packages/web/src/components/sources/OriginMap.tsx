/** The directed picture of accounts and origins. One tab stop; arrows move between nodes, Enter opens the words. The table below says the same. */

import type { Account, Origin, Reuse } from '@parallax/contract'
import { useMemo, useRef, useState } from 'preact/hooks'
import { useReader } from '../../hooks/use-reader.js'
import { listed } from '../../model/format.js'
import { type MapEdge, type MapNode, type OriginPicture, originPicture } from '../../model/origin-map.js'
import { t } from '../../words/comparison.js'
import { f } from '../../words/format.js'
import { language } from '../../words/language.js'
import { DIRECTIONS } from '../../words/languages.js'

/** Inner units of the drawing. */
const ROW = 26
const TOP = 14
const LEFT = 250
const RIGHT = 560
const WIDTH = 820
/** With more lines than these, those between accounts are drawn for the account that is chosen: all of them would be a blot. */
const MOST_EDGES = 120
/** Letters of a name that fit beside a node. */
const LONGEST = 30

const isDense = ({ edges }: OriginPicture) => edges.length > MOST_EDGES
const cut = (name: string) => (name.length > LONGEST ? `${name.slice(0, LONGEST - 1).trimEnd()}…` : name)
/** What stands beside the node; its name for assistive technology holds it. */
/** Where writing runs from the right, accounts stand on the right and their arrows point to the left. */
const isMirrored = DIRECTIONS[language] === 'rtl'
/** The letter stands beside its circle. */
const writtenOf = ({ kind, id, name }: MapNode) =>
  kind === 'origin' ? cut(name) : isMirrored ? `${id} ${cut(name)}` : `${cut(name)} ${id}`
const y = (row: number) => TOP + row * ROW
const x = (fromStart: number) => (isMirrored ? WIDTH - fromStart : fromStart)

/** An edge between the sides, or an arc beside the accounts. */
function pathOf({ kind }: MapEdge, from: MapNode, to: MapNode): string {
  if (kind === 'rests') {
    const middle = (LEFT + RIGHT) / 2
    return `M${x(LEFT + 8)} ${y(from.row)}C${x(middle)} ${y(from.row)} ${x(middle)} ${y(to.row)} ${x(RIGHT - 12)} ${y(to.row)}`
  }
  const bulge = LEFT + 14 + Math.min(90, Math.abs(from.row - to.row) * 9)
  return `M${x(LEFT + 8)} ${y(from.row)}C${x(bulge)} ${y(from.row)} ${x(bulge)} ${y(to.row)} ${x(LEFT + 12)} ${y(to.row)}`
}

function describe(node: MapNode, { edges }: OriginPicture, nameOf: (id: string) => string): string {
  const names = (ids: readonly string[]) => listed(ids.map(nameOf))
  if (node.kind === 'origin')
    return t.map.restedOn(node.name, names(edges.filter(({ to }) => to === node.id).map(({ from }) => from)))
  const rests = edges.filter(({ kind, from }) => kind === 'rests' && from === node.id).map(({ to }) => to)
  const passages = edges.filter(({ kind }) => kind === 'reuse')
  const taken = passages.filter(({ to, isDirected }) => isDirected && to === node.id).map(({ from }) => from)
  const given = passages.filter(({ from, isDirected }) => isDirected && from === node.id).map(({ to }) => to)
  const alike = passages
    .filter(({ isDirected, from, to }) => !isDirected && (from === node.id || to === node.id))
    .map(({ from, to }) => (from === node.id ? to : from))
  const said = [
    ...(rests.length === 0 ? [] : [t.map.restsOn(names(rests))]),
    ...(taken.length === 0 ? [] : [t.map.takesFrom(names(taken))]),
    ...(given.length === 0 ? [] : [t.map.givesTo(names(given))]),
    ...(alike.length === 0 ? [] : [t.map.sharesWith(names(alike))]),
  ]
  return `${node.name}: ${said.join(f.semicolon)}.`
}

interface NodeProps {
  node: MapNode
  label: string
  isTabStop: boolean
  isLit: boolean
  onFocus(): void
  onOpen(): void
}

function Node({ node, label, isTabStop, isLit, onFocus, onOpen }: NodeProps) {
  const isAccount = node.kind === 'account'
  const at = x(isAccount ? LEFT : RIGHT)
  const isBefore = isAccount !== isMirrored
  const width = isAccount ? LEFT + 8 : WIDTH - RIGHT + 8
  return (
    // biome-ignore lint/a11y/useSemanticElements: there is no button inside a drawing
    <g
      role="button"
      class={`map-node map-${node.kind} ${isLit ? 'is-lit' : ''}`}
      data-node={node.id}
      tabIndex={isTabStop ? 0 : -1}
      aria-label={label}
      onFocus={onFocus}
      onMouseEnter={onFocus}
      onClick={onOpen}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return
        event.preventDefault()
        onOpen()
      }}
    >
      <rect
        class="map-target"
        x={isBefore ? 0 : WIDTH - width}
        y={y(node.row) - ROW / 2 + 1}
        width={width}
        height={ROW - 2}
      />
      {isAccount ? (
        <circle cx={at} cy={y(node.row)} r="5" />
      ) : (
        <rect x={at - 5} y={y(node.row) - 5} width="10" height="10" />
      )}
      <text
        x={isBefore ? at - 12 : at + 12}
        y={y(node.row) + 4}
        text-anchor={isBefore ? 'end' : 'start'}
        direction="ltr"
      >
        {writtenOf(node)}
      </text>
    </g>
  )
}

/** Where an arrow key leads: up and down on one side, across to the nearest on the other. */
function nextNode({ accounts, origins }: OriginPicture, node: MapNode, key: string): MapNode | undefined {
  const [side, other] = node.kind === 'account' ? [accounts, origins] : [origins, accounts]
  const at = side.findIndex(({ id }) => id === node.id)
  if (key === 'ArrowDown') return side[at + 1]
  if (key === 'ArrowUp') return side[at - 1]
  if (key === 'Home') return side[0]
  if (key === 'End') return side.at(-1)
  const across = (node.kind === 'account') !== isMirrored ? 'ArrowRight' : 'ArrowLeft'
  if (key !== across) return undefined
  return [...other].sort((a, b) => Math.abs(a.row - node.row) - Math.abs(b.row - node.row))[0]
}

export interface OriginMapProps {
  origins: readonly Origin[]
  reuse: readonly Reuse[]
  accounts: readonly Account[]
}

function useWords({ origins, reuse }: OriginMapProps) {
  const { lookup, open } = useReader()
  return (node: MapNode) => {
    const touching = reuse.flatMap(({ from, to }) =>
      [from, to].some((place) => lookup.accountAt(place)?.id === node.id) ? [from, to] : [],
    )
    const origin = origins.find(({ id }) => id === node.id)
    const own = origins.flatMap(({ evidence }) =>
      evidence.filter((place) => lookup.accountAt(place)?.id === node.id),
    )
    const words = node.kind === 'origin' ? (origin?.evidence ?? []) : [...own, ...touching]
    open({ kind: 'words', title: node.name, words })
  }
}

function Arrow() {
  return (
    <defs>
      <marker
        id="map-arrow"
        viewBox="0 0 8 8"
        refX="7"
        refY="4"
        markerWidth="7"
        markerHeight="7"
        orient="auto"
      >
        <path d="M0 0.5L8 4L0 7.5z" />
      </marker>
    </defs>
  )
}

function Edges({ picture, lit }: { picture: OriginPicture; lit: MapNode | null }) {
  const nodes = new Map([...picture.accounts, ...picture.origins].map((node) => [node.id, node]))
  return (
    <g class="map-edges">
      {picture.edges.map((edge) => {
        const [from, to] = [nodes.get(edge.from), nodes.get(edge.to)]
        if (from === undefined || to === undefined) return null
        const isLit = lit !== null && (lit.id === edge.from || lit.id === edge.to)
        if (isDense(picture) && edge.kind === 'reuse' && !isLit) return null
        return (
          <path
            key={`${edge.kind}${edge.isDirected}${edge.from}:${edge.to}`}
            class={`map-edge edge-${edge.kind} ${isLit ? 'is-lit' : ''}`}
            d={pathOf(edge, from, to)}
            marker-end={edge.isDirected ? 'url(#map-arrow)' : undefined}
          >
            <title>{t.map.edge(from.name, to.name, edge.kind, edge.count)}</title>
          </path>
        )
      })}
    </g>
  )
}

export function OriginMap(props: OriginMapProps) {
  const { lookup } = useReader()
  const { origins, reuse, accounts } = props
  const picture = useMemo(
    () => originPicture(origins, reuse, accounts, lookup.accountAt),
    [origins, reuse, accounts, lookup],
  )
  const [lit, setLit] = useState<MapNode | null>(null)
  const drawing = useRef<SVGSVGElement>(null)
  const openWords = useWords(props)
  if (picture.edges.length === 0) return null
  const names = new Map([...picture.accounts, ...picture.origins].map(({ id, name }) => [id, name]))
  const nameOf = (id: string) => names.get(id) ?? id
  const stop = lit ?? picture.accounts[0] ?? picture.origins[0]
  const onKeyDown = (event: KeyboardEvent) => {
    const next = stop === undefined ? undefined : nextNode(picture, stop, event.key)
    if (next === undefined) return
    event.preventDefault()
    drawing.current?.querySelector<SVGGElement>(`[data-node="${CSS.escape(next.id)}"]`)?.focus()
  }
  return (
    <figure class="origin-map">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section class="table-scroll" tabIndex={0} aria-label={t.map.scroll}>
        {/* biome-ignore lint/a11y/useSemanticElements: a drawing holds no field */}
        <svg
          ref={drawing}
          class={`${lit === null ? '' : 'has-lit'} ${isDense(picture) ? 'is-dense' : ''}`}
          viewBox={`0 0 ${WIDTH} ${picture.rows * ROW + TOP}`}
          role="group"
          aria-label={t.map.label}
          onKeyDown={onKeyDown}
          onMouseLeave={() => setLit(null)}
        >
          <Arrow />
          <Edges picture={picture} lit={lit} />
          {[...picture.accounts, ...picture.origins].map((node) => (
            <Node
              key={node.kind + node.id}
              node={node}
              label={`${writtenOf(node)}. ${describe(node, picture, nameOf)}`}
              isTabStop={node.id === stop?.id}
              isLit={lit?.id === node.id}
              onFocus={() => setLit(node)}
              onOpen={() => openWords(node)}
            />
          ))}
        </svg>
      </section>
      <figcaption class="aside">
        {lit === null
          ? `${t.map.help} ${isDense(picture) ? t.map.dense : ''}`
          : describe(lit, picture, nameOf)}
        {picture.more === 0 ? null : ` ${t.map.more(picture.more)}`}
      </figcaption>
    </figure>
  )
}
