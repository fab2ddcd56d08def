import type { operator as polish } from '../pl/operator.js';

export const operator: typeof polish = {
  operator: {
    title: 'Operations',
    nav: { counties: 'Counties', breaks: 'Winter breaks', sessions: 'Signing out', queues: 'Queues' },
    counties: {
      title: 'Counties',
      open: 'Open a county',
      search: 'Search by name, voivodeship or TERYT code',
      county: 'County',
      state: 'State',
      states: { NEW: 'not opened', OPEN: 'open', CLOSED: 'closed' },
      staff: 'Team',
      managers: 'Managers',
      invited: (day) => `invited on ${day}, not signed in yet`,
      lookIn: 'Lets operators in: open',
      noManager: 'nobody manages it yet',
      none: 'No county is open yet. Any of the 380 counties and cities with county rights can be opened.',
      noneFound: 'No county matches the words.',
    },
    opening: {
      title: 'New county',
      county: 'County',
      choose: 'Choose from the list',
      officeName: 'Name of the office',
      officeHint: 'In full, such as “Powiatowy Urząd Pracy w Nisku”. It signs every message.',
      contact: 'Contact for participants',
      contactHelp: 'Name, telephone and address stand at the foot of every message.',
      name: 'First and last name',
      phone: 'Telephone',
      email: 'E-mail address',
      manager: 'First manager',
      managerHelp:
        'They will get a message with a sign-in link that is valid for three days, and invite the rest of the team.',
      submit: 'Open the county and send the invitation',
    },
    breaks: {
      title: 'Winter breaks',
      lead: 'No date can be offered within a voivodeship’s break unless a reason is given. A change takes effect in drafts at once; dates that are decided stay.',
      years: 'School year',
      unknown: 'not given yet',
      enter: 'Enter',
      correct: 'Correct',
      startsOn: 'First day',
      hint: 'A Monday; the break lasts two weeks, to a Sunday.',
    },
    sessions: {
      title: 'Sign somebody out',
      lead: 'When somebody has lost a phone, a computer or their mailbox: the person with this address is signed out everywhere at once, and sign-in links that were not used yet stop working. Their account, role and passkeys stay; they can sign in again.',
      email: 'The person’s e-mail address',
      reasonHint: 'The counties that the person belongs to see it in their logs.',
      submit: 'Sign out everywhere',
    },
    county: {
      office: 'Office',
      closedSince: (when) => `Closed since ${when}.`,
      invite: 'Invite a manager',
      inviteHelp:
        'Until a manager has signed in, somebody else can be invited – when the address was wrong, for example.',
      close: {
        ask: 'Close the county',
        confirm: 'Yes, close it',
        warning: (place) =>
          `To be closed: ${place}. Its team loses access at once, participants’ links stop working, no answers are taken, nothing is sent or decided. The data stay, and the county can be opened again.`,
        reasonHint: 'Seen by operators only.',
      },
      reopen: {
        ask: 'Open again',
        confirm: 'Yes, open it again',
        warning: (place) =>
          `To be opened again: ${place}. Its team and participants return to everything as it was. Polls whose deadline has passed meanwhile are decided on the answers given before. Of the messages that were held back only those still true go out.`,
      },
    },
  },
};
