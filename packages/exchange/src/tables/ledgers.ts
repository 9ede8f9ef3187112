/** Every ledger of a comparison as tables; one fact a row, its words with it. */
import type { Comparison, Place, Span } from '@parallax/contract'
import { createTableMaker, type Table, type TableMaker } from './table.js'

function accountTable(make: TableMaker, { accounts, articles }: Comparison): Table {
  const byId = new Map(articles.map(({ id, article }) => [id, article]))
  return make(
    'accounts',
    'The accounts that were compared: articles, and passages of other outlets that are reprinted in them.',
    accounts.map((account) => ({ ...account, told: byId.get(account.article) })),
    (c) => [
      c.text('id', 'id of the account', ({ id }) => id),
      c.text('outlet', 'who published it', ({ outlet }) => outlet),
      c.text('article', 'id of the article', ({ article }) => article),
      c.text('published', 'when, as stated (ISO 8601)', ({ published }) => published),
      c.text('headline', 'headline of the article', ({ told }) => told?.headline ?? null),
      c.text('url', 'address of the article', ({ told }) => told?.url ?? null),
      c.text('language', 'BCP 47', ({ told }) => told?.language ?? null),
      c.text('sha256', 'SHA-256 of the UTF-8 bytes of the text', ({ told }) => told?.sha256 ?? null),
      c.text('embedded_in', 'account in which it is reprinted', ({ embeddedIn }) => embeddedIn),
      c.integer('start', 'where the passage begins, UTF-16 code units', ({ start }) => start),
      c.integer('end', 'where the passage ends, UTF-16 code units', ({ end }) => end),
    ],
  )
}

function claimTables(make: TableMaker, { claims }: Comparison): Table[] {
  const cells = claims.flatMap(({ id, cells }) => cells.map((cell) => ({ ...cell, claim: id })))
  return [
    make('claims', 'Claims, each in the words of one account.', claims, (c) => [
      c.text('id', 'id of the claim', ({ id }) => id),
      c.place('', 'the words it is shown in', ({ source }) => source),
      c.list('origins', 'ids of the origins behind it', ({ origins }) => origins),
    ]),
    make('cells', 'How each account stands to each claim.', cells, (c) => [
      c.text('claim', 'id of the claim', ({ claim }) => claim),
      c.text('account', 'id of the account', ({ account }) => account),
      c.text('position', 'the position, or what stands in its place', ({ position }) => position),
      c.integer('statements', 'statements that carry it', ({ statements }) => statements.length),
      c.integer(
        'searched_sentences',
        'sentences that were searched where nothing was found',
        ({ searched }) => searched?.sentences ?? null,
      ),
      c.place('nearest_', 'the nearest miss', ({ searched }) => searched?.nearest ?? null),
      c.number(
        'nearest_score',
        'likeness of the nearest miss, 0 to 1',
        ({ searched }) => searched?.nearest?.score ?? null,
      ),
    ]),
    make(
      'statements',
      'The words in which an account carries a claim.',
      cells.flatMap(({ claim, account, statements }) =>
        statements.map((statement) => ({ ...statement, claim, account })),
      ),
      (c) => [
        c.text('claim', 'id of the claim', ({ claim }) => claim),
        c.text('account', 'id of the account', ({ account }) => account),
        c.text('position', 'position of these words', ({ position }) => position),
        c.text(
          'attribution',
          'id in the table of attributions; none: own word',
          ({ attribution }) => attribution,
        ),
        c.boolean('headline', 'whether they stand in the headline', ({ headline }) => headline),
        c.place('', 'the words', (row) => row),
      ],
    ),
  ]
}

function attributionTable(make: TableMaker, { articles }: Comparison): Table {
  const rows = articles.flatMap(({ id, article, attributions }) =>
    attributions.map((attribution) => ({
      ...attribution,
      place: (span: Span | null | undefined): Place | null =>
        span ? { article: id, start: span.start, end: span.end } : null,
      words: (spans: readonly Span[]) => spans.map(({ start, end }) => article.text.slice(start, end)),
    })),
  )
  return make('attributions', 'Who is said to have said what, in each article.', rows, (c) => [
    c.text('id', 'id within the article', ({ id }) => id),
    c.text('kind', 'direct, indirect or mixed', ({ kind }) => kind),
    c.text('position', 'how the one who passes it on stands to it', ({ position }) => position),
    c.boolean('negated', 'whether the saying is denied', ({ negated }) => negated),
    c.text('parent', 'attribution that it stands inside', ({ parent }) => parent),
    c.text('speaker', 'whose word it is, resolved', ({ speaker }) => speaker?.name ?? null),
    c.text('speaker_type', 'kind of speaker', ({ speaker }) => speaker?.type ?? null),
    c.list('chain', 'through whom the word came, the outlet first', ({ chain }) =>
      chain.map(({ holder }) => holder),
    ),
    c.list('hedges', 'hedges as written', ({ hedges, words }) => words(hedges)),
    c.place('content_', 'what is said, its first piece', ({ content, place }) => place(content[0])),
    c.list('content_further', 'further pieces, where the cue stands between', ({ content, words }) =>
      words(content.slice(1)),
    ),
    c.place('cue_', 'the word of saying', ({ cue, place }) => place(cue)),
    c.place('source_', 'the words that name the source', ({ source, place }) => place(source)),
  ])
}

function conflictTables(make: TableMaker, { conflicts }: Comparison): Table[] {
  return [
    make('conflicts', 'Claims that exclude each other.', conflicts, (c) => [
      c.text('id', 'id of the conflict', ({ id }) => id),
      c.text('type', 'kind of conflict', ({ type }) => type),
      c.list('claims', 'ids of its claims', ({ claims }) => claims),
      c.text('why', 'the reason', ({ why }) => why),
    ]),
    make(
      'conflict_evidence',
      'The words of each side of each conflict.',
      conflicts.flatMap(({ id, evidence }) => evidence.map((place) => ({ conflict: id, place }))),
      (c) => [
        c.text('conflict', 'id of the conflict', ({ conflict }) => conflict),
        c.place('', 'the words', ({ place }) => place),
      ],
    ),
  ]
}

function figureTable(make: TableMaker, { figureLedger }: Comparison): Table {
  return make(
    'figures',
    'Every stated number of the ledger as an interval, and how it stands to the others of its row.',
    figureLedger.flatMap((row) => row.entries.map((entry) => ({ row, entry }))),
    (c) => [
      c.text('row', 'id of the row: numbers that count the same', ({ row }) => row.id),
      c.text('subject', 'what is counted', ({ row }) => row.subject),
      c.text('unit', 'ISO 4217 code, symbol of a unit, percent, person', ({ row }) => row.unit),
      c.text('role', 'what happened to them', ({ row }) => row.role),
      c.text('account', 'id of the account', ({ entry }) => entry.account),
      c.number('low', 'lower end; none: unbounded', ({ entry }) => entry.low),
      c.number('high', 'upper end; none: unbounded', ({ entry }) => entry.high),
      c.text('bound', 'how the number is bounded', ({ entry }) => entry.bound),
      c.text('as_of', 'of which day (ISO 8601)', ({ entry }) => entry.asOf),
      c.text(
        'attribution',
        'id in the table of attributions; none: own word',
        ({ entry }) => entry.attribution,
      ),
      c.text('relation', 'to the first of the row, or conflict', ({ entry }) => entry.relation),
      c.text('why', 'the reason', ({ entry }) => entry.why),
      c.place('', 'the number as written', ({ entry }) => entry),
    ],
  )
}

function nameTables(make: TableMaker, { naming = [], acts = [] }: Comparison): Table[] {
  const uses = naming.flatMap((entry) =>
    entry.rows.flatMap((row) => row.evidence.map((place) => ({ entry, row, place }))),
  )
  const told = acts.flatMap((entry) =>
    entry.rows.flatMap((row) => row.evidence.map((place) => ({ entry, row, place }))),
  )
  return [
    make('names', 'Who is called what: a row for each use that is pointed to.', uses, (c) => [
      c.text('entity', 'id of the one named', ({ entry }) => entry.entity),
      c.text('name', 'its name over all accounts', ({ entry }) => entry.name),
      c.text('type', 'kind', ({ entry }) => entry.type),
      c.text('account', 'id of the account', ({ row }) => row.account),
      c.text('label', 'what it is called', ({ row }) => row.label),
      c.text('voice', 'own or quoted', ({ row }) => row.voice),
      c.integer('count', 'all uses of this label in this voice by this account', ({ row }) => row.count),
      c.text('referent', 'another that may be meant', ({ row }) => row.referent ?? null),
      c.place('', 'the use', ({ place }) => place),
    ]),
    make('acts', 'The words for what was done.', told, (c) => [
      c.text('event', 'id of the act', ({ entry }) => entry.event),
      c.text('family', 'neutral name of its kind', ({ entry }) => entry.family ?? null),
      c.text('account', 'id of the account', ({ row }) => row.account),
      c.text('label', 'the word', ({ row }) => row.label),
      c.text('voice', 'own or quoted', ({ row }) => row.voice),
      c.text('verb_voice', 'active or passive', ({ row }) => row.verbVoice ?? null),
      c.text('agent', 'the doer as this account names it', ({ row }) => row.agent ?? null),
      c.place('', 'the words', ({ place }) => place),
    ]),
  ]
}

function originTables(make: TableMaker, { origins, reuse }: Comparison): Table[] {
  return [
    make('origins', 'Where word comes from.', origins, (c) => [
      c.text('id', 'id of the origin', ({ id }) => id),
      c.text('name', 'its name', ({ name }) => name),
      c.text('kind', 'speaker, outlet, agency, document, unnamed', ({ kind }) => kind),
      c.list('accounts', 'ids of the accounts that rest on it', ({ accounts }) => accounts),
    ]),
    make(
      'origin_evidence',
      'The words that show an origin.',
      origins.flatMap(({ id, evidence }) => evidence.map((place) => ({ origin: id, place }))),
      (c) => [
        c.text('origin', 'id of the origin', ({ origin }) => origin),
        c.place('', 'the words', ({ place }) => place),
      ],
    ),
    make('reuse', 'Passages that two articles share.', reuse, (c) => [
      c.text('kind', 'verbatim, near or quotation', ({ kind }) => kind),
      c.text('direction', 'from-to, or unknown', ({ direction }) => direction),
      c.text('why', 'the reason for the direction', ({ why }) => why),
      c.place('from_', 'the passage', ({ from }) => from),
      c.place('to_', 'the passage in the other', ({ to }) => to),
    ]),
  ]
}

function gapTables(make: TableMaker, comparison: Comparison): Table[] {
  const { omissions, hardening, softening = [], headlines = [], unheard = [] } = comparison
  const moves = [
    ...hardening.map((each) => ({ ...each, move: 'lost' })),
    ...softening.map((each) => ({ ...each, move: 'added' })),
  ]
  return [
    make('omissions', 'Claims that several accounts carry and this one does not.', omissions, (c) => [
      c.text('claim', 'id of the claim', ({ claim }) => claim),
      c.text('account', 'id of the account', ({ account }) => account),
      c.text('state', 'silent, not-yet or unknown', ({ state }) => state),
      c.list('carried_by', 'ids of the accounts that carry it', ({ carriedBy }) => carriedBy),
      c.integer('origins', 'origins behind those', ({ origins }) => origins),
    ]),
    make(
      'hedges',
      'Hedges and sources that one account gives for a claim and another does not.',
      moves,
      (c) => [
        c.text('claim', 'id of the claim', ({ claim }) => claim),
        c.text('move', 'lost or added', ({ move }) => move),
        c.text('what', 'hedge or source', ({ lost }) => lost),
        c.text('why', 'the reason', ({ why }) => why),
        c.text('from_account', 'id of the account', ({ from }) => from.account),
        c.place('from_', 'the first passage', ({ from }) => from),
        c.text('to_account', 'id of the account', ({ to }) => to.account),
        c.place('to_', 'the second passage', ({ to }) => to),
      ],
    ),
    make('headlines', 'Headlines that state more than their text.', headlines, (c) => [
      c.text('account', 'id of the account', ({ account }) => account),
      c.text('headline', 'the headline', ({ words }) => words),
      c.text('position', 'position of the headline', ({ position }) => position),
      c.text('body', 'position of the text', ({ body }) => body),
      c.text('lost', 'hedge, source or denial', ({ lost }) => lost),
      c.text('why', 'the reason', ({ why }) => why),
      c.place('', 'the first statement of the text', ({ evidence }) => evidence[0] ?? null),
    ]),
    make('unheard', 'Kinds of voices that others let speak and this account never does.', unheard, (c) => [
      c.text('account', 'id of the account', ({ account }) => account),
      c.text('role', 'kind of voice', ({ role }) => role),
      c.list('heard_in', 'ids of the accounts that let it speak', ({ heardIn }) => heardIn),
    ]),
  ]
}

function acrossTable(make: TableMaker, { across = [] }: Comparison): Table {
  const rows = across.flatMap((entry) =>
    entry.rows.flatMap(({ account, evidence }) => evidence.map((place) => ({ entry, account, place }))),
  )
  return make('across_languages', 'What meets between languages without translation.', rows, (c) => [
    c.text('id', 'id of the meeting', ({ entry }) => entry.id),
    c.text('kind', 'name, number, date or sentence', ({ entry }) => entry.kind),
    c.text('account', 'id of the account', ({ account }) => account),
    c.list('shared', 'the words that meet', ({ entry }) => entry.shared),
    c.place('', 'the words', ({ place }) => place),
  ])
}

function noteTable(make: TableMaker, { notes, method }: Comparison): Table {
  const rows = [
    ...notes.map((note) => ({ ...note, about: 'inputs' })),
    ...method.limits.map((note) => ({ ...note, about: 'limits' })),
  ]
  return make('notes', 'What could not be done, and what the method cannot do.', rows, (c) => [
    c.text('about', 'inputs, or limits of the method', ({ about }) => about),
    c.text('code', 'stable name of the note', ({ code }) => code),
    c.text('message', 'what it says', ({ message }) => message),
  ])
}

/** All tables, always the same ones; a ledger that was not computed is an empty table, and the notes say so. */
export function toTables(comparison: Comparison): Table[] {
  const make = createTableMaker(comparison)
  return [
    accountTable(make, comparison),
    ...claimTables(make, comparison),
    attributionTable(make, comparison),
    ...conflictTables(make, comparison),
    figureTable(make, comparison),
    ...nameTables(make, comparison),
    ...originTables(make, comparison),
    ...gapTables(make, comparison),
    acrossTable(make, comparison),
    noteTable(make, comparison),
  ]
}
