/**
 * The acts by which somebody becomes an author of a scenario: who did one of them does not judge it. Bringing in a list
 * is none, since its agency hands it in; who hands it in for an agency without people is one.
 */
export const AUTHOR_ACTS = ['create', 'write', 'submit', 'handIn', 'merge', 'continue'] as const
