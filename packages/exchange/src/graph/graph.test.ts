import { MultiGraph } from 'graphology'
import graphml from 'graphology-graphml'
import { describe, expect, it } from 'vitest'
import { tramStory } from '../_story.js'
import { type Graph, toGraph } from './graph.js'
import { toGraphml } from './graphml.js'

const story = tramStory()
const graph = toGraph(story)
/** What another program makes of the file. */
const read = (from: Graph) => graphml.parse(MultiGraph, toGraphml(from))

describe('who rests on whom, as GraphML', () => {
  it('comes back from another reader with every node and edge', () => {
    const back = read(graph)
    expect(back.nodes().toSorted()).toEqual(graph.nodes.map(({ id }) => id).toSorted())
    expect(
      back.mapEdges((_edge, { kind, count }, source, target, _s, _t, undirected) => [
        source,
        target,
        kind,
        count,
        !undirected,
      ]),
    ).toEqual(graph.edges.map(({ from, to, kind, count, isDirected }) => [from, to, kind, count, isDirected]))
  })

  it('leads from each account to whom it relies on, and on from there', () => {
    expect(graph.edges).toContainEqual({
      from: 'account A',
      to: 'source fire brigade',
      kind: 'word',
      isDirected: true,
      count: expect.any(Number),
    })
    for (const { from, to } of graph.edges) {
      const ids = graph.nodes.map(({ id }) => id)
      expect(ids).toContain(from)
      expect(ids).toContain(to)
    }
  })

  it('has a line without an arrow for a passage that stood nobody knows where first', () => {
    const [passage] = story.reuse
    const untold = toGraph({ ...story, reuse: [{ ...passage!, direction: 'unknown' }] })
    expect(untold.edges.filter(({ kind }) => kind === 'passage')).toMatchObject([
      { isDirected: false, count: 1 },
    ])
    expect(toGraphml(untold)).toContain('directed="false"')
  })

  it('holds names written by anybody, also what XML cannot hold', () => {
    const label = 'A "quay" <b>&amp;</b>\u0000 \ud800 \t😀\n]]>'
    const back = read({
      nodes: [{ id: label, kind: 'source', label, origin: null, published: null }],
      edges: [],
    })
    expect(back.getNodeAttribute(back.nodes()[0], 'label')).toBe(
      'A "quay" <b>&amp;</b>\ufffd \ufffd \t😀\n]]>',
    )
  })
})
