import type { directory as polish } from '../pl/directory.js';
import { counted } from '../plural.js';

const people = (count: number) => counted('en', count, { one: 'person', other: 'people' });

export const directory: typeof polish = {
  bulk: {
    title: 'Change many people at once',
    nobody: 'Nobody is selected. Please go back to the list and select those whom the change is for.',
    meant: (count) => `The change is for ${people(count)}:`,
    andOthers: (count) => (count > 0 ? ` and ${people(count)} more` : ''),
    what: 'What is to be done?',
    look: 'Next: see what will change',
    otherChange: 'Another change',
    kind: {
      DEACTIVATE: 'Take off the list',
      REACTIVATE: 'Put back on the list',
      MOVE: 'Move to another organisation',
      SECTOR: 'Change the sector of their organisations',
      LANGUAGE: 'Change the language of messages',
      RENEW_LINKS: 'End personal links and send new ones',
      END_LINKS: 'End personal links',
    },
    will: {
      DEACTIVATE: (count) => `${people(count)} will be taken off the list`,
      REACTIVATE: (count) => `${people(count)} will be put back on the list`,
      MOVE: (count, name) => `${people(count)} will be moved to: ${name}`,
      SECTOR: (count, name) => `The sector will change for ${people(count)}. New sector: ${name}`,
      LANGUAGE: (count, name) =>
        `The language of messages will change for ${people(count)}. New language: ${name === 'EN' ? 'English' : 'Polish'}`,
      RENEW_LINKS: (count) => `The links of ${people(count)} will end and new ones be sent`,
      END_LINKS: (count) => `The links of ${people(count)} will end`,
    },
    follows: {
      DEACTIVATE:
        'They will get no more polls or invitations, and their links stop working. Their answers stay. For a quarter of an hour one button undoes it; only then do others get their places at conferences, and a poll under way waits for them no longer.',
      REACTIVATE:
        'They will get polls and invitations again, those under way included. It can be undone for a quarter of an hour; messages that were sent cannot.',
      MOVE: 'Answers and consents stay with the people. For a quarter of an hour one button undoes it.',
      SECTOR:
        'A sector belongs to an organisation, so it changes for all its people. For a quarter of an hour one button undoes it.',
      LANGUAGE: 'The next messages come in this language. For a quarter of an hour one button undoes it.',
      RENEW_LINKS:
        'Links sent so far stop working at once, and new ones go to the registered addresses alone (never at night). This cannot be undone.',
      END_LINKS:
        'Links sent so far stop working at once; only the next message brings a new one. This cannot be undone.',
    },
    asTheyAre: (count) => `${people(count)} will stay as they are: there is nothing to do for them.`,
    organizations: (names, others) =>
      `Organisations: ${names}.${others ? ` ${people(others)} outside this selection belong to them as well.` : ''}`,
    nothingToDo: 'Everybody selected is as they should be. There is nothing to change.',
    confirm: (count) => `Change ${people(count)}`,
    cancel: 'Leave as it is',
    done: {
      DEACTIVATE: (count) => `${people(count)} taken off the list.`,
      REACTIVATE: (count) => `${people(count)} put back on the list.`,
      MOVE: (count) => `${people(count)} moved.`,
      SECTOR: (count) => `Sector changed for ${people(count)}.`,
      LANGUAGE: (count) => `Language of messages changed for ${people(count)}.`,
      RENEW_LINKS: (count) => `Links of ${people(count)} ended; new ones are on their way.`,
      END_LINKS: (count) => `Links of ${people(count)} ended.`,
    },
    undo: 'Undo',
    until: (time) => `can be undone until ${time}`,
    final: 'This change cannot be undone.',
    undone: 'Undone.',
    kept: (count, names) =>
      `Left as it is, for somebody has changed it since or removed what was there before (${count}): ${names}.`,
  },
  merge: {
    duplicates: 'Duplicates',
    none: 'Nobody looks as if they were on the list twice.',
    byHand:
      'Two entries of one person can also be selected on the list of participants: “Change those selected”.',
    lead: (count) =>
      `${counted('en', count, { one: 'pair of entries looks', other: 'pairs of entries look' })} like one person. Nothing changes until you decide.`,
    reason: {
      EMAIL: 'same mailbox',
      NAME: 'same name and organisation',
      PHONE: 'same telephone and surname',
      NEAR_NAME: 'similar name in the same organisation',
      NAME_ELSEWHERE: 'same name in another organisation',
    },
    apart: 'These are two people',
    compare: 'Compare and merge',
    theseTwo: 'One and the same person? Merge these two entries',
    title: 'Merge two entries of one person',
    choose: 'Please choose what is to stay. Where the entries agree there is nothing to choose.',
    field: {
      email: 'E-mail address',
      firstName: 'First name',
      lastName: 'Last name',
      organization: 'Organisation',
      function: 'Function',
      phone: 'Phone',
      language: 'Language of messages',
    },
    takesPart: 'takes part',
    takesNoPart: 'takes no part',
    emailHint:
      'Links sent to the chosen address go on working. Those sent to the other one stop, and only the chosen one is written to.',
    goesOver: 'What goes over to the one person',
    answers: (first, second) => `Answers about dates: ${first} of the first entry, ${second} of the second.`,
    bothAnswered: (count) =>
      `${counted('en', count, { one: 'poll has', other: 'polls have' })} answers of both entries: the later one counts.`,
    registrations: 'Registrations for conferences and noted attendance of both entries.',
    letters: (count) => `Messages that arrived: ${count}. The same ones are not sent again.`,
    consents: (count) => `Consents and objections: ${count}. Of each kind the last decision holds.`,
    history: 'The history of both entries in the log.',
    final: 'Merging cannot be undone.',
    sendLink: 'Send a new personal link to the chosen address',
    sendLinkHint: 'Useful if this person has been using the other address.',
    confirm: 'Merge the entries',
    cancel: 'Keep them apart',
  },
  sectors: {
    title: 'Sectors',
    lead: 'All lists show the sectors in this order. A sector that organisations belong to cannot be removed; it can be retired: organisations keep it and new ones do not get it.',
    organizations: (count) => counted('en', count, { one: 'organisation', other: 'organisations' }),
    retired: 'retired',
    rename: 'Rename',
    name: 'Name (in Polish)',
    nameEn: 'Name in English (optional)',
    nameEnHint: 'For participants who read English.',
    add: 'Add a sector',
    step: { up: 'Up', down: 'Down', retire: 'Retire', restore: 'Use again', remove: 'Remove' },
  },
  organizationMerge: {
    title: 'Merge with another organisation',
    which: (name) =>
      `Which organisation on the list is ${name} as well? Its people move here, and its entry goes.`,
    look: 'Next: compare',
    lead: 'Please check what the organisation is to be called afterwards.',
    confirm: 'Merge the organisations',
    final: (people) =>
      `The people of the second organisation (${people}) move to the first. This cannot be undone.`,
  },
};
