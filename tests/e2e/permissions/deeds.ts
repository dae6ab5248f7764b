/**
 * Who may do what: every deed, for everybody who may not. i is sent to sign in, f is forbidden, n finds nothing; a dash
 * may, and is not asked, because it would act. The personas are in personas.ts, the places in places.ts.
 */
export const DEEDS = `
                                                       visitor aO aV aX cO cV cX curator evaluator admin auditor
  /language                                            -       -  -  -  -  -  -  -       -         -     -

  /sign-in                                             -       -  -  -  -  -  -  -       -         -     -
  /sign-in/demo                                        -       -  -  -  -  -  -  -       -         -     -
  /sign-out                                            -       -  -  -  -  -  -  -       -         -     -
  /sign-up                                             -       -  -  -  -  -  -  -       -         -     -
  /invitations/nobody-sent-this                        n       n  n  n  n  n  n  n       n         n     n
  /invitations/nobody-sent-this/acceptance             i       n  n  n  n  n  n  n       n         n     n

  /account/password                                    i       -  -  -  -  -  -  -       -         -     -
  /account/sessions/end                                i       -  -  -  -  -  -  -       -         -     -
  /account/organisations/{agency}                      i       -  f  n  n  n  n  n       n         n     n
  /desk                                                i       -  -  -  -  -  -  -       -         -     -

  /agency/members                                      i       -  f  -  f  f  f  f       f         f     f
  /agency/scenarios                                    i       -  f  -  f  f  f  f       f         f     f
  /agency/scenarios/submission                         i       -  f  -  f  f  f  f       f         f     f
  /agency/scenarios/{draft}/parts/basics               i       -  f  n  f  f  f  f       f         f     f
  /agency/scenarios/{draft}/parts/basics/draft         i       -  f  n  f  f  f  f       f         f     f
  /agency/scenarios/{draft}/check                      i       -  f  n  f  f  f  f       f         f     f
  /agency/scenarios/{inReview}/recall                  i       -  f  n  n  n  n  n       n         n     n
  /agency/scenarios/{draft}/copy                       i       -  f  n  n  n  n  n       n         n     n
  /agency/scenarios/{draft}/cancellation               i       -  f  n  f  f  f  f       f         f     f
  /agency/scenarios/{draft}/continuation               i       -  f  n  f  f  f  f       f         f     f
  /agency/scenarios/{draft}/merger                     i       -  f  n  f  f  f  f       f         f     f
  /agency/scenarios/{draft}/parting                    i       -  f  n  f  f  f  f       f         f     f
  /agency/proposals/{received}                         i       -  f  n  n  n  n  n       n         n     f
  /agency/proposals/{sealed}                           i       n  n  n  n  n  n  n       n         n     n

  /company/members                                     i       f  f  f  -  f  -  f       f         f     f
  /company/profile                                     i       f  f  f  -  f  -  f       f         f     f
  /company/capabilities                                i       f  f  f  -  f  -  f       f         f     f
  /company/capabilities/{capability}                   i       f  f  f  -  f  n  f       f         f     f
  /company/capabilities/{capability}/draft             i       f  f  f  -  f  n  f       f         f     f
  /company/capabilities/{capability}/withdrawal        i       f  f  f  -  f  n  f       f         f     f
  /company/capabilities/{capability}/merger            i       f  f  f  -  f  n  f       f         f     f
  /company/capabilities/{capability}/parting           i       f  f  f  -  f  n  f       f         f     f
  /company/proposals?scenario={open}                   i       f  f  f  -  f  -  f       f         f     f
  /company/proposals/{ours}                            i       f  f  f  -  f  n  f       f         f     f
  /company/proposals/{ours}/draft                      i       f  f  f  -  f  n  f       f         f     f
  /company/proposals/{ours}/check                      i       f  f  f  -  f  n  f       f         f     f
  /company/proposals/{ours}/withdrawal                 i       f  f  f  -  f  n  f       f         f     f
  /company/proposals/{sealed}                          i       f  f  f  n  n  n  f       f         f     f
  /company/proposals/{sealed}/draft                    i       f  f  f  n  n  n  f       f         f     f
  /company/proposals/{sealed}/check                    i       f  f  f  n  n  n  f       f         f     f
  /company/proposals/{sealed}/withdrawal               i       f  f  f  n  n  n  f       f         f     f
  /organisations/{agency}/members/{member}/role        i       -  f  n  n  n  n  n       n         n     n
  /organisations/{agency}/members/{member}/removal     i       -  f  n  n  n  n  n       n         n     n
  /organisations/{agency}/invitations/none/revocation  i       -  f  n  n  n  n  n       n         n     n
  /organisations/{company}/members/{colleague}/role    i       n  n  n  -  f  n  n       n         n     n
  /organisations/{company}/members/{colleague}/removal i       n  n  n  -  f  n  n       n         n     n
  /scenarios/{open}/interest                           i       f  f  f  -  f  -  f       f         f     f
  /scenarios/{open}/interest/withdrawal                i       f  f  f  -  f  -  f       f         f     f

  /curator/handing-in                                  i       f  f  f  f  f  f  -       f         f     f
  /curator/review/{inReview}                           i       f  f  f  f  f  f  -       f         f     f
  /curator/lists/new                                   i       f  f  f  f  f  f  -       f         f     f
  /curator/lists/{draftList}/edit                      i       f  f  f  f  f  f  -       f         f     f
  /curator/lists/{draftList}/scenarios                 i       f  f  f  f  f  f  -       f         f     f
  /curator/lists/{draftList}/removal                   i       f  f  f  f  f  f  -       f         f     f
  /curator/lists/{draftList}/order                     i       f  f  f  f  f  f  -       f         f     f
  /curator/lists/{draftList}/publication               i       f  f  f  f  f  f  -       f         f     f
  /curator/organisations/{awaiting}                    i       f  f  f  f  f  f  -       f         -     f
  /curator/organisations/{agency}/invitation           i       f  f  f  f  f  f  -       f         -     f
  /curator/organisations/{awaiting}/verification       i       f  f  f  f  f  f  -       f         -     f
  /curator/matches/moves                               i       f  f  f  f  f  f  -       f         f     f
  /curator/matches/batches/new?id={match}              i       f  f  f  f  f  f  -       f         f     f
  /curator/matches/batches/none/execution              i       f  f  f  f  f  f  n       f         f     f
  /curator/matches/batches/none/undoing                i       f  f  f  f  f  f  n       f         f     f
  /curator/suggestions/introductions                   i       f  f  f  f  f  f  -       f         f     f
  /curator/saved-filters                               i       f  f  f  f  f  f  -       f         f     f
  /curator/saved-filters/none/removal                  i       f  f  f  f  f  f  -       f         f     f
  /matching/introductions                              i       f  f  f  f  f  f  -       f         f     f
  /matching/invitations                                i       -  n  -  n  n  n  n       n         n     n

  /matches/{match}/answer                              i       -  f  n  -  f  n  f       n         n     f
  /matches/{match}/move                                i       f  f  n  f  f  n  -       n         n     f
  /matches/{match}/taking                              i       f  f  n  f  f  n  -       n         n     f
  /matches/{match}/owner                               i       f  f  n  f  f  n  -       n         n     f
  /matches/{match}/next-step                           i       f  f  n  f  f  n  -       n         n     f
  /matches/{match}/meeting                             i       -  f  n  -  f  n  -       n         n     f
  /matches/{match}/meeting/confirmation                i       -  f  n  -  f  n  -       n         n     f
  /settings                                            i       f  f  f  f  f  f  -       f         -     f

  /events/{event}/registration?organisation={agency}   i       -  f  n  n  n  n  -       n         n     n
  /events/{event}/registration/withdrawal?organisation={agency} i       -  f  n  n  n  n  -       n         n     n
  /events/{event}/passes?organisation={agency}         i       -  -  n  n  n  n  -       n         n     f
  /events/{held}/talks/{talk}                          i       f  f  n  f  f  n  -       n         n     f
  /event-passes/nobody-made-this                       i       n  n  n  n  n  n  n       n         n     n
  /curator/events/new                                  i       f  f  f  f  f  f  -       f         f     f
  /curator/events/{event}/edit                         i       f  f  f  f  f  f  -       f         f     f
  /curator/events/{event}/publication                  i       f  f  f  f  f  f  -       f         f     f
  /curator/events/{event}/holding                      i       f  f  f  f  f  f  -       f         f     f
  /curator/events/{event}/cancellation                 i       f  f  f  f  f  f  -       f         f     f
  /curator/events/{event}/registrations/{agency}/check-in i       f  f  f  f  f  f  -       f         f     f
  /curator/events/{event}/plan                         i       f  f  f  f  f  f  -       f         f     f

  /admin/people/{person}                               i       f  f  f  f  f  f  f       f         -     f
  /admin/people/{person}/roles                         i       f  f  f  f  f  f  f       f         -     f
  /admin/people/{person}/reopening                     i       f  f  f  f  f  f  f       f         -     f
  /admin/index/rebuilding                              i       f  f  f  f  f  f  f       f         -     f
  /admin/taxonomy                                      i       f  f  f  f  f  f  f       f         -     f
  /admin/taxonomy/{tag}                                i       f  f  f  f  f  f  f       f         -     f
  /admin/taxonomy/{tag}/merge                          i       f  f  f  f  f  f  f       f         -     f
  /admin/taxonomy/{tag}/retirement                     i       f  f  f  f  f  f  f       f         -     f
  /admin/taxonomy/{tag}/restoration                    i       f  f  f  f  f  f  f       f         -     f

  /imports/new?noun=scenario                           i       -  f  -  f  f  f  -       f         f     f
  /imports/new?noun=capability                         i       f  f  f  -  f  -  -       f         f     f
  /imports/{import}                                    i       -  n  n  n  n  n  n       n         n     n
  /imports/{import}/rows                               i       -  n  n  n  n  n  n       n         n     n
  /imports/{import}/alike-rows                         i       -  n  n  n  n  n  n       n         n     n
  /imports/{import}/cancellation                       i       -  n  n  n  n  n  n       n         n     n
`
