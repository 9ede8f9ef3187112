/** What the reading room asks for: comparisons in parts, lists of stories, what each person has seen, what changed between versions. */
const newest = (column: string) =>
  `(select ${column} from comparison where comparison.story = story.id order by made_at desc, id limit 1)`

export const readingRoom = {
  number: 4,
  name: 'reading-room',
  statements: [
    // Comparisons kept before have their whole in the body and no parts; those kept since have parts and an empty body.
    // Citus: distributed by comparison, beside comparison by id.
    `create table part (comparison text not null, name text not null, body bytea not null, primary key (comparison, name))`,
    // The bodies are compressed already.
    `alter table part alter column body set storage external`,
    `alter table comparison add column rewound_to timestamptz`,
    `alter table comparison add column bytes bigint not null default 0`,
    `update comparison set bytes = length(body)`,
    `alter table story add column language text`,
    `alter table story add column articles integer not null default 0`,
    `alter table story add column touched_at timestamptz not null default '-infinity'`,
    `alter table story add column comparison text`,
    `alter table story add column comparisons integer not null default 0`,
    `alter table story add column conflicts integer not null default 0`,
    `update story set language = record ->> 'language', articles = (record ->> 'articles')::integer,
      comparison = ${newest('id')}, comparisons = (select count(*) from comparison where comparison.story = story.id),
      conflicts = coalesce((${newest('record')} -> 'counts' ->> 'conflicts')::integer, 0),
      touched_at = greatest(changed_at, ${newest('made_at')})`,
    `create index story_touched on story (touched_at desc, id) where merged_into is null`,
    `create index story_contested on story (conflicts desc, touched_at desc, id) where merged_into is null`,
    `create index story_accounts on story (articles desc, touched_at desc, id) where merged_into is null`,
    // Citus: distributed by story.
    `create table visit (
      who text not null, story text not null, at timestamptz not null, comparison text, record json not null, primary key (who, story)
    )`,
    `create index visit_comparison on visit (comparison) where comparison is not null`,
    // Citus: distributed by key, beside article.
    `create table version_change (key bigint not null, seq integer not null, rules text not null, record json not null, primary key (key, seq, rules))`,
  ],
}
