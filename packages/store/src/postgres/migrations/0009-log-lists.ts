/** Lines of the log by person, kind and time, for whoever looks through it. */
export const logLists = {
  number: 9,
  name: 'log-lists',
  statements: [
    `create index log_who on log ((record ->> 'who'), seq)`,
    `create index log_what on log ((record ->> 'what'), seq)`,
    `create index log_at on log (at)`,
  ],
}
