import { counted } from '../plural.js';
import type { staff as polish } from '../pl/staff.js';

export const staff: typeof polish = {
  voivodeship: (name) => `${name} voivodeship`,
  counties: {
    title: 'My counties',
    none: 'This account belongs to no county yet.',
    invitation: {
      title: 'Invitations',
      waits: 'An invitation waits',
      help: 'This county invites you to its team. Until you accept, nothing changes.',
      helpExpert:
        'This county invites you to its team. Only once you accept will it see which of your days are taken – never by what or where – and be able to offer dates for conferences.',
      accept: 'Accept the invitation',
      decline: 'Decline',
    },
    closed: 'Closed counties',
    closedHelp:
      'These counties no longer use Beczka. Their data are kept; personal data are still removed at the times that people were told.',
    waiting: (count) =>
      count ? counted('en', count, { one: 'thing waits', other: 'things wait' }) : 'nothing waits',
    calendar: 'One calendar',
    nothingAhead: 'No conference is ahead.',
    noDate: 'date to be agreed',
    kept: {
      entry: 'days kept free, no conference',
      title: 'My busy days',
      lead: 'No county will set a conference on these days. Counties see only that the day is taken, not why or where.',
      from: 'From',
      to: 'To (if more than one day)',
      keep: 'Add busy days',
      free: 'Free',
    },
  },
  role: { MANAGER: 'manager', COORDINATOR: 'coordinator', EXPERT: 'expert', OBSERVER: 'observer' },
  shell: {
    nav: 'Main menu',
    menu: 'Menu:',
    home: 'Needs attention',
    season: 'Season',
    participants: 'Participants',
    organizations: 'Organisations',
    venues: 'Venues',
    team: 'Team',
    journal: 'Log',
    privacy: 'Personal data',
    public: 'Public page',
    account: 'My account',
    switchCounty: 'My counties',
    signOut: 'Sign out',
    loading: 'Loading',
  },
  form: {
    notSaved: 'Not saved.',
    mend: (n: number) => `${counted('en', n, { one: 'field needs', other: 'fields need' })} to be corrected:`,
    save: 'Save',
    edit: 'Edit',
    reason: 'Reason',
    reasonHint: 'Participants will see the reason in the message.',
  },
  done: {
    saved: 'Saved.',
    countyOpened: 'The county is open, and the invitation is on its way.',
    sessionsEnded: 'The person is signed out everywhere.',
    countyClosed: 'The county is closed.',
    countyReopened: 'The county is open again.',
    supportGranted: 'Operators can look into the county now.',
    supportRevoked: 'Operators can no longer look in.',
    staffInvited: 'The invitation is on its way.',
    staffRemoved: 'This person is no longer on the team.',
    providerSaved: 'Saved. The team can sign in with the office’s accounts.',
    providerAnswers: 'The office’s server answers and accepts our secret.',
    providerRemoved: 'Signing in with the office’s account has been removed.',
    cycleCreated:
      'The season is planned. Each conference already has its window, theme and agenda – all can be changed.',
    cycleCancelled: 'The cycle has been cancelled.',
    conferenceCancelled: 'The conference has been cancelled.',
    moved:
      'The date has been moved. Participants will get a message with the new one, and old calendar entries, if there are any, will be replaced.',
    draftSaved: 'The draft is saved. Participants have received nothing yet.',
    opened: 'The date poll is open. Messages go out between 7:00 and 21:00.',
    extended: 'The deadline has been extended.',
    closed: 'The poll has been closed.',
    decided: 'The date has been chosen.',
    pollCancelled: 'The date poll has been cancelled.',
    participantAdded: 'The participant has been added.',
    participantAsked:
      'The participant has been added. We will ask them by e-mail about the date (nothing is sent at night).',
    participantInvited:
      'The participant has been added. We will invite them by e-mail to the conference that has a date already (nothing is sent at night).',
    participantAskedAndInvited:
      'The participant has been added. We will ask them by e-mail about the date, and invite them to the conference that has one already (nothing is sent at night).',
    linkSent: 'A new personal link has been sent to the participant’s address.',
    linksRenewed: 'The links sent so far no longer work. A new one is on its way to the participant.',
    linksRevoked: 'The links sent so far no longer work.',
    noticePublished: 'The new version of the notice has been published.',
    noticeRenewed:
      'Saved. The default notice names the new number of months already: its new version is in force.',
    interestAccepted:
      'The registration has been accepted. A welcome is on its way (no mail goes out at night).',
    interestDeclined: 'The registration has been declined.',
    statementPublished: 'The new version of the statement is published.',
    erased: 'The data of this person have been removed.',
    imported: 'The list has been imported.',
    retried:
      'We will send this message again, provided it still matters. Should it fail once more, it comes back to this list.',
  },
  desk: {
    title: 'Needs attention',
    calm: 'Nothing is waiting. Whatever needs a decision will appear here.',
    urgent: 'Urgent',
    look: 'Look',
    step: {
      NO_CYCLE: 'Plan the season',
      NO_PARTICIPANTS: 'Import participants',
      POLL_TO_PREPARE: 'Prepare the question',
      POLL_DRAFT: 'Check and send',
      POLL_OPEN_QUORUM_AT_RISK: 'See who is missing',
      POLL_UNDECIDED: 'Settle it',
      MESSAGES_FAILED: 'See the messages',
      ADDRESSES_FAILED: 'See the addresses',
      CALENDAR_DATA_MISSING: 'See the season',
      ERASURE_REQUESTED: 'Consider the request',
      INTEREST_WAITING: 'See the registrations',
      CONFERENCE_WITHOUT_VENUE: 'Choose a venue',
      VENUE_TOO_SMALL: 'Change the venue',
    },
  },
  count: {
    conferences: (count) => counted('en', count, { one: 'conference', other: 'conferences' }),
    days: (count) => counted('en', count, { one: 'day', other: 'days' }),
    minutes: (count) =>
      count % 60 === 0
        ? counted('en', count / 60, { one: 'hour', other: 'hours' })
        : `${Math.floor(count / 60)} h ${count % 60} min`,
    people: (count) => counted('en', count, { one: 'person', other: 'people' }),
    willGet: (count) => `${counted('en', count, { one: 'person', other: 'people' })} will get a message.`,
  },
  letters: {
    ask: (people: number) =>
      `This changes what participants already know of the date. ${counted('en', people, { one: 'person', other: 'people' })} will be told. Tick the box at the end of the form and save again.`,
    confirm: 'Yes, tell the participants of the change',
    waiting: (when: string, people: number) =>
      `One message about the changes will go out after ${when} (${counted('en', people, { one: 'person', other: 'people' })}). Further corrections made until then will be part of it.`,
  },
  paging: {
    label: 'Pages',
    before: 'Previous',
    after: 'Next',
    of: (page, pages) => `Page ${page} of ${pages}`,
  },
  venue: {
    name: 'Name of the venue',
    address: 'Address',
    capacity: 'Seats (optional)',
    add: 'Add a venue',
    seats: (count) => counted('en', count, { one: 'seat', other: 'seats' }),
  },
  organization: {
    title: 'Organisations',
    add: 'Add an organisation',
    search: 'Search organisations',
    name: 'Name',
    sector: 'Sector',
    chooseSector: 'please choose',
    municipality: 'Municipality',
    wholeCounty: 'the whole county',
    participants: 'Participants',
    none: 'There are no organisations yet. They come with an imported list of participants, or can be added one by one.',
  },
};
