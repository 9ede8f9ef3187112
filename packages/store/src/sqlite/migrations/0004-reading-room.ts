/** What the reading room asks for: comparisons in parts, lists of stories, what each person has seen, what changed between versions. */
const newest = (column: string) =>
  `(select ${column} from comparison where comparison.story = story.id order by made_at desc, id limit 1)`

export const readingRoom = {
  number: 4,
  name: 'reading-room',
  statements: [
    // Comparisons kept before have their whole in the body and no parts; those kept since have parts and an empty body.
    `create table part (comparison text not null, name text not null, body blob not null, primary key (comparison, name)) strict`,
    `alter table comparison add column rewound_to text`,
    `alter table comparison add column bytes integer not null default 0`,
    `update comparison set bytes = length(body)`,
    `alter table story add column language text`,
    `alter table story add column articles integer not null default 0`,
    `alter table story add column touched_at text not null default ''`,
    `alter table story add column comparison text`,
    `alter table story add column comparisons integer not null default 0`,
    `alter table story add column conflicts integer not null default 0`,
    `update story set language = json_extract(record, '$.language'), articles = json_extract(record, '$.articles'),
      comparison = ${newest('id')}, comparisons = (select count(*) from comparison where comparison.story = story.id),
      conflicts = coalesce(json_extract(${newest('record')}, '$.counts.conflicts'), 0),
      touched_at = max(changed_at, coalesce(${newest('made_at')}, changed_at))`,
    `create index story_touched on story (touched_at desc, id) where merged_into is null`,
    `create index story_contested on story (conflicts desc, touched_at desc, id) where merged_into is null`,
    `create index story_accounts on story (articles desc, touched_at desc, id) where merged_into is null`,
    `create table visit (
      who text not null, story text not null, at text not null, comparison text, record text not null, primary key (who, story)
    ) strict, without rowid`,
    `create index visit_comparison on visit (comparison) where comparison is not null`,
    `create table version_change (
      key integer not null, seq integer not null, rules text not null, record text not null, primary key (key, seq, rules)
    ) strict, without rowid`,
  ],
}
