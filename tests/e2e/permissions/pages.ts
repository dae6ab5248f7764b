/**
 * Who is served what: every page and every file, for everybody. y is served, i is sent to sign in, f is forbidden,
 * n finds nothing, s is told that this state does not allow it. The personas are in personas.ts, the places in places.ts.
 */
export const PAGES = `
                                         visitor aO aV aX cO cV cX curator evaluator admin auditor
  /                                      y       y  y  y  y  y  y  y       y         y     y
  /scenarios                             y       y  y  y  y  y  y  y       y         y     y
  /scenarios/{open}                      y       y  y  y  y  y  y  y       y         y     y
  /scenarios.xlsx                        y       y  y  y  y  y  y  y       y         y     y
  /scenarios.csv                         y       y  y  y  y  y  y  y       y         y     y
  /scenarios.json                        y       y  y  y  y  y  y  y       y         y     y
  /capabilities                          y       y  y  y  y  y  y  y       y         y     y
  /capabilities.xlsx                     y       y  y  y  y  y  y  y       y         y     y
  /capabilities.csv                      y       y  y  y  y  y  y  y       y         y     y
  /capabilities.json                     y       y  y  y  y  y  y  y       y         y     y
  /companies/{company}                   y       y  y  y  y  y  y  y       y         y     y
  /lists                                 y       y  y  y  y  y  y  y       y         y     y
  /lists/{list}                          y       y  y  y  y  y  y  y       y         y     y
  /lists/{list}/list.xlsx                y       y  y  y  y  y  y  y       y         y     y
  /lists/{list}/list.csv                 y       y  y  y  y  y  y  y       y         y     y
  /lists/{list}/list.json                y       y  y  y  y  y  y  y       y         y     y
  /search                                y       y  y  y  y  y  y  y       y         y     y
  /help                                  y       y  y  y  y  y  y  y       y         y     y
  /privacy                               y       y  y  y  y  y  y  y       y         y     y
  /accessibility                         y       y  y  y  y  y  y  y       y         y     y
  /matching                              y       y  y  y  y  y  y  y       y         y     y
  /matching/gaps                         y       y  y  y  y  y  y  y       y         y     y
  /matching/gaps.xlsx                    y       y  y  y  y  y  y  y       y         y     y
  /matching/compare                      y       y  y  y  y  y  y  y       y         y     y
  /healthz                               y       y  y  y  y  y  y  y       y         y     y
  /tags.json                             y       y  y  y  y  y  y  y       y         y     y
  /nowhere                               n       n  n  n  n  n  n  n       n         n     n

  /sign-in                               y       y  y  y  y  y  y  y       y         y     y
  /sign-up                               y       y  y  y  y  y  y  y       y         y     y
  /invitations/nobody-sent-this          y       y  y  y  y  y  y  y       y         y     y

  /account                               i       y  y  y  y  y  y  y       y         y     y
  /account/password                      i       y  y  y  y  y  y  y       y         y     y
  /account/organisations/{agency}        i       s  f  n  n  n  n  n       n         n     n

  /agency                                i       y  y  y  f  f  f  f       f         f     f
  /agency/members                        i       y  y  y  f  f  f  f       f         f     f
  /agency/scenarios                      i       y  y  y  f  f  f  f       f         f     f
  /agency/scenarios/{draft}              i       y  y  n  f  f  f  f       f         f     f
  /agency/scenarios/{draft}/parts/basics i       y  y  n  f  f  f  f       f         f     f
  /agency/scenarios/{draft}/check        i       y  y  n  f  f  f  f       f         f     f
  /agency/scenarios/{draft}/preview      i       y  y  n  f  f  f  f       f         f     f
  /agency/scenarios/{draft}/supply       i       y  y  n  f  f  f  f       f         f     f
  /agency/scenarios/{draft}/cancellation i       y  f  n  f  f  f  f       f         f     f
  /agency/scenarios/{draft}/continuation i       y  f  n  f  f  f  f       f         f     f
  /agency/scenarios/{draft}/merger       i       n  f  n  f  f  f  f       f         f     f
  /agency/scenarios/{closed}/proposals   i       y  y  n  n  n  n  n       n         n     y
  /agency/scenarios/{asked}/proposals    i       y  y  n  n  n  n  n       n         n     n
  /agency/proposals/{received}           i       y  y  n  n  n  n  n       n         n     y
  /agency/proposals/{sealed}             i       n  n  n  n  n  n  n       n         n     n

  /company                               i       f  f  f  y  y  y  f       f         f     f
  /company/members                       i       f  f  f  y  y  y  f       f         f     f
  /company/fitting                       i       f  f  f  y  y  y  f       f         f     f
  /company/standing                      i       f  f  f  y  y  y  f       f         f     f
  /company/profile                       i       f  f  f  y  y  y  f       f         f     f
  /company/capabilities                  i       f  f  f  y  y  y  f       f         f     f
  /company/capabilities/{capability}     i       f  f  f  y  y  n  f       f         f     f
  /company/capabilities/{capability}/merger i    f  f  f  n  f  n  f       f         f     f
  /company/proposals                     i       f  f  f  y  y  y  f       f         f     f
  /company/proposals/{sealed}            i       f  f  f  n  n  n  f       f         f     f
  /company/proposals/{sealed}/receipt    i       f  f  f  n  n  n  f       f         f     f
  /company/proposals/{sealed}/text.json  i       f  f  f  n  n  n  f       f         f     f
  /company/proposals/{ours}              i       f  f  f  y  y  n  f       f         f     f
  /company/proposals/{ours}/check        i       f  f  f  y  y  n  f       f         f     f
  /company/proposals/{sent}              i       f  f  f  y  y  n  f       f         f     f
  /company/proposals/{sent}/receipt      i       f  f  f  y  y  n  f       f         f     f
  /company/proposals/{sent}/text.json    i       f  f  f  y  y  n  f       f         f     f

  /curator                               i       f  f  f  f  f  f  y       f         f     f
  /curator/handing-in                    i       f  f  f  f  f  f  y       f         f     f
  /curator/review                        i       f  f  f  f  f  f  y       f         f     f
  /curator/review/{inReview}             i       f  f  f  f  f  f  y       f         f     f
  /curator/lists                         i       f  f  f  f  f  f  y       f         f     f
  /curator/lists/new                     i       f  f  f  f  f  f  y       f         f     f
  /curator/lists/{draftList}             i       f  f  f  f  f  f  y       f         f     f
  /curator/lists/{draftList}/edit        i       f  f  f  f  f  f  y       f         f     f
  /curator/lists/{draftList}/check       i       f  f  f  f  f  f  y       f         f     f
  /curator/organisations                 i       f  f  f  f  f  f  y       f         y     f
  /curator/organisations/{awaiting}      i       f  f  f  f  f  f  y       f         y     f
  /curator/organisations/{agency}/invitation i   f  f  f  f  f  f  n       f         n     f
  /curator/matches                       i       f  f  f  f  f  f  y       f         f     f
  /curator/matches/batches/new?id={match} i      f  f  f  f  f  f  y       f         f     f
  /curator/matches/batches/none          i       f  f  f  f  f  f  n       f         f     f
  /curator/suggestions                   i       f  f  f  f  f  f  y       f         f     f
  /curator/saved-filters                 i       f  f  f  f  f  f  y       f         f     f
  /curator/learning                      i       f  f  f  f  f  f  y       f         y     y

  /matches/{match}                       i       y  y  n  y  y  n  y       n         n     y
  /matches/{match}/answer                i       y  y  n  y  y  n  y       n         n     y
  /matches/{match}/move                  i       y  y  n  y  y  n  y       n         n     y
  /matches/{match}/next-step             i       f  f  n  f  f  n  y       n         n     f
  /matches/{match}/meeting               i       y  y  n  y  y  n  y       n         n     y
  /settings                              i       f  f  f  f  f  f  y       f         y     f

  /events                                y       y  y  y  y  y  y  y       y         y     y
  /events.ics                            y       y  y  y  y  y  y  y       y         y     y
  /events/{event}                        y       y  y  y  y  y  y  y       y         y     y
  /events/{event}/event.ics              y       y  y  y  y  y  y  y       y         y     y
  /events/{event}/registration           i       y  y  y  y  y  y  y       y         y     y
  /events/{event}/talks                  i       y  y  y  y  y  y  y       y         y     y
  /events/{event}/talks.ics              i       y  y  y  y  y  y  y       y         y     y
  /events/{held}/talks/{talk}            i       y  y  n  y  y  n  y       n         n     y
  /event-passes/nobody-made-this         n       n  n  n  n  n  n  n       n         n     n
  /curator/events                        i       f  f  f  f  f  f  y       f         f     y
  /curator/events/new                    i       f  f  f  f  f  f  y       f         f     f
  /curator/events/{event}                i       f  f  f  f  f  f  y       f         f     y
  /curator/events/{event}/edit           i       f  f  f  f  f  f  y       f         f     f
  /curator/events/{event}/cancellation   i       f  f  f  f  f  f  y       f         f     f
  /curator/events/{event}/plan           i       f  f  f  f  f  f  y       f         f     f
  /curator/events/{event}/plan.xlsx      i       f  f  f  f  f  f  y       f         f     y

  /evaluator                             i       f  f  f  f  f  f  f       y         f     f

  /admin                                 i       f  f  f  f  f  f  f       f         y     f
  /admin/people                          i       f  f  f  f  f  f  f       f         y     f
  /admin/people/{person}                 i       f  f  f  f  f  f  f       f         y     f
  /admin/audit                           i       f  f  f  f  f  f  f       f         y     y
  /admin/audit.csv                       i       f  f  f  f  f  f  f       f         y     y
  /admin/index                           i       f  f  f  f  f  f  f       f         y     y
  /admin/taxonomy                        i       f  f  f  f  f  f  f       f         y     f
  /admin/taxonomy/{tag}                  i       f  f  f  f  f  f  f       f         y     f
  /admin/taxonomy/{tag}/merge            i       f  f  f  f  f  f  f       f         y     f

  /imports/new?noun=scenario             i       y  f  y  f  f  f  y       f         f     f
  /imports/new?noun=capability           i       f  f  f  y  f  y  y       f         f     f
  /imports/template.xlsx?noun=scenario   y       y  y  y  y  y  y  y       y         y     y
  /imports/{import}                      i       y  n  n  n  n  n  n       n         n     n
  /imports/{import}/progress.json        i       y  n  n  n  n  n  n       n         n     n
  /imports/{import}/marked.xlsx          i       y  n  n  n  n  n  n       n         n     n
`
