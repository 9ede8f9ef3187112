/** The graph as GraphML (graphml.graphdrawing.org), which Gephi, yEd, NetworkX and igraph read. */
import type { Graph } from './graph.js'

/** Letters that XML 1.0 cannot hold in any form are shown as the sign for what cannot be shown. */
const UNHOLDABLE = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
}

const escapeXml = (value: string) =>
  value.replace(UNHOLDABLE, '\ufffd').replace(/[&<>"\t\n\r]/gu, (character) => ESCAPES[character]!)

const KEYS = [
  ['label', 'node', 'string'],
  ['kind', 'node', 'string'],
  ['origin', 'node', 'string'],
  ['published', 'node', 'string'],
  ['kind', 'edge', 'string'],
  ['count', 'edge', 'int'],
] as const

const keyId = (element: 'node' | 'edge', name: string) => `${element}-${name}`

function data(element: 'node' | 'edge', values: Readonly<Record<string, string | number | null>>): string {
  return Object.entries(values)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `<data key="${keyId(element, name)}">${escapeXml(String(value))}</data>`)
    .join('')
}

export function toGraphml({ nodes, edges }: Graph): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...KEYS.map(
      ([name, element, type]) =>
        `  <key id="${keyId(element, name)}" for="${element}" attr.name="${name}" attr.type="${type}"/>`,
    ),
    '  <graph id="accounts" edgedefault="directed">',
    ...nodes.map(({ id, ...values }) => `    <node id="${escapeXml(id)}">${data('node', values)}</node>`),
    ...edges.map(
      ({ from, to, isDirected, kind, count }, index) =>
        `    <edge id="e${index + 1}" source="${escapeXml(from)}" target="${escapeXml(to)}"${isDirected ? '' : ' directed="false"'}>${data('edge', { kind, count })}</edge>`,
    ),
    '  </graph>',
    '</graphml>',
    '',
  ].join('\n')
}
