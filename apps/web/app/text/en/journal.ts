import type { Text } from '../pl.js';

export const journal: Pick<Text, 'journal'> = {
  journal: {
    title: 'Log of events',
    lead: 'Who changed what in the county’s data, and when. Entries can be neither corrected nor deleted; after two years they are removed. Looking at the log is not recorded in it.',
    history: 'History',
    search: 'Whom or what it is about',
    who: 'Who',
    everybody: 'everybody',
    kind: 'Kind of event',
    everything: 'all',
    kinds: {
      PARTNERS: 'participants and organisations',
      SEASON: 'season, conferences, venues',
      POLLS: 'date polls',
      ANSWERS: 'participants’ answers',
      TEAM: 'team and details of the office',
      SIGN_INS: 'sign-ins',
      REFUSALS: 'refusals',
      PERSONAL_DATA: 'personal data looked at or removed',
    },
    from: 'From',
    to: 'To',
    showAll: 'Show all events',
    none: 'There are no events yet.',
    noneFound: 'No event meets these conditions.',
    older: 'Older events',
    details: (count) => `Details (${count})`,
    before: 'before',
    after: 'now',
    nothing: 'removed',
  },
};
