/** Imports run one way only: contract <- core <- { ingest, store, report, exchange, mcp, bench } <- cli; pipeline <- { ingest, store }; server <- pipeline, report; client <- contract; web <- client, core/anchor, core/parts, core/review-acts. */
const TESTS = '\\.test\\.tsx?$|/src/(fixtures/|.*/_)|/_[^/]*$'

/** A room may import only the rooms named. */
function onlyFrom(room, allowed) {
  const others = ['contract', 'client', 'core', 'ingest', 'store', 'pipeline', 'report', 'exchange', 'mcp', 'server', 'web', 'bench', 'cli'].filter((each) => each !== room && !allowed.includes(each))
  return {
    name: `${room}-imports-only-${allowed.join('-and-') || 'nothing-of-ours'}`,
    severity: 'error',
    from: { path: `^packages/${room}/src`, pathNot: TESTS },
    to: { path: `^packages/(${others.join('|')})/` },
  }
}

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: { path: '^packages' }, to: { circular: true } },
    onlyFrom('contract', []),
    onlyFrom('client', ['contract']),
    onlyFrom('core', ['contract']),
    onlyFrom('ingest', ['contract', 'core']),
    onlyFrom('store', ['contract', 'core']),
    onlyFrom('pipeline', ['contract', 'core', 'ingest', 'store']),
    onlyFrom('report', ['contract', 'core']),
    onlyFrom('exchange', ['contract', 'core']),
    onlyFrom('mcp', ['contract', 'core']),
    onlyFrom('server', ['contract', 'core', 'ingest', 'store', 'pipeline', 'report']),
    onlyFrom('web', ['contract', 'client', 'core']),
    onlyFrom('bench', ['contract', 'core']),
    onlyFrom('cli', ['contract', 'core', 'ingest', 'store', 'pipeline', 'report', 'exchange', 'mcp', 'server', 'bench']),
    {
      name: 'core-is-pure',
      comment: 'No files, network, clock or environment: core also runs in a browser.',
      severity: 'error',
      from: { path: '^packages/(core|contract)/src', pathNot: TESTS },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'core-takes-only-types-of-contract',
      comment: 'The schema library is not loaded at start-up.',
      severity: 'error',
      from: { path: '^packages/core/src', pathNot: TESTS },
      to: { path: '^packages/contract/', pathNot: '^packages/contract/src/api/part-names', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'page-takes-only-anchor-parts-and-review-acts-of-core',
      comment: 'The page carries no engine.',
      severity: 'error',
      from: { path: '^packages/web/src', pathNot: TESTS },
      to: { path: '^packages/core/src', pathNot: '^packages/core/src/((anchor|parts)/|review/acts)', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'page-takes-only-types-of-contract',
      comment: 'The schema library would be a third of the page.',
      severity: 'error',
      from: { path: '^packages/web/src', pathNot: TESTS },
      to: { path: '^packages/contract/', pathNot: '^packages/contract/src/api/paths', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'nothing-unresolved',
      severity: 'error',
      from: { path: '^packages/[^/]+/src' },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '/dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['development', 'import', 'default'] },
  },
}
