import type { season as polish } from '../pl/season.js';

export const season: typeof polish = {
  season: {
    all: 'Seasons',
    none: 'There is no cycle for this season',
    noneHelp:
      'Planning a season takes minutes: choose the method, the expert and the venue, and the windows of the six conferences follow.',
    plan: 'Plan the season',
    planAnother: 'Plan another season',
    years: (start) => `season ${start}/${start + 1}`,
    dated: (dated, all) => `dates set: ${dated} of ${all}`,
    edit: 'Change the cycle’s settings',
    cancelled: 'Cycle cancelled.',
    conferences: 'Conferences of the season',
    column: { conference: 'Conference', window: 'Window', venue: 'Venue', date: 'Date' },
    noVenue: 'not chosen yet',
    noExpert: 'not chosen yet',
    cancel: {
      ask: 'Cancel the whole cycle',
      confirm: 'Yes, cancel the cycle',
      warning:
        'All its conferences and date polls will be cancelled and the participants told. This cannot be undone.',
    },
    status: {
      cancelled: 'cancelled',
      open: (answered, asked) => `collecting answers: ${answered} of ${asked}`,
      undecided: 'undecided',
      draft: 'draft question',
    },
    form: {
      createLead: 'Themes, agendas and windows come from the method. All of it can be changed later.',
      title: 'Name of the cycle',
      suggestedTitle: (countyGenitive) => `Partnerstwo lokalne ${countyGenitive}`,
      season: 'Season',
      template: 'Method',
      templateHint: 'The pattern of the conferences: themes, groups, agenda.',
      expert: 'Leading expert',
      expertHint: 'Days the expert is taken in other counties will not be offered.',
      venue: 'Venue',
      venueHint: 'The same for all conferences; can be changed for each.',
      newVenue: 'A new venue that is not on the list',
      later: 'I will choose later',
      gap: 'Smallest gap between conferences (days)',
      gapHint: 'Days closer than this will not be offered.',
      another: 'Yes, this is to be one more, separate cycle in this season',
      create: 'Create the cycle',
    },
  },
  conferencePage: {
    cancelled: 'Conference cancelled.',
    move: 'Move the date',
    venue: 'Venue',
    window: 'Window',
    duration: 'Duration',
    groups: 'Groups',
    leavesBehind: 'What it leaves behind',
    agenda: 'Agenda',
    noAgenda: 'There is no agenda yet.',
    agendaElsewhen: (agenda, conference) =>
      `The agenda begins at ${agenda}, the conference at ${conference}.`,
    mendAgenda: 'Mend the agenda',
    howAgreed: 'How this date was agreed',
    cancel: {
      ask: 'Cancel the conference',
      confirm: 'Yes, cancel the conference',
      warning: (known: boolean): string =>
        known
          ? 'Participants will be told and the entry will leave their calendars. This cannot be undone.'
          : 'Nobody knows the date yet. If a poll is under way, those asked will be told that it is over. This cannot be undone.',
    },
    poll: {
      answered: (answered, asked, deadline) =>
        `${answered} of ${asked} have answered. We wait until ${deadline}.`,
      NONE: {
        title: 'The date is to be agreed',
        text: 'We will suggest days that can work. Participants answer on their phones.',
        step: 'Prepare the date poll',
      },
      CANCELLED: {
        title: 'The date poll was cancelled',
        text: 'A new one can be prepared.',
        step: 'Prepare a new poll',
      },
      DRAFT: {
        title: 'The date poll is a draft',
        text: 'Participants have not received it yet.',
        step: 'Check and send',
      },
      OPEN: { title: 'Collecting answers', step: 'See the answers' },
      UNDECIDED: {
        title: 'No date met the conditions',
        text: 'You can choose a date all the same or ask about new ones.',
        step: 'Settle it',
      },
      DECIDED: { title: 'The date is agreed', text: '', step: 'See the answers' },
    },
    form: {
      theme: 'Theme',
      themeEn: 'Theme in English (optional)',
      themeEnHint: 'For participants who read English.',
      windowFrom: 'Window from',
      windowTo: 'Window to',
      duration: 'Duration (minutes)',
      seats: 'Number of places (optional)',
      seatsHint: 'Where fewer should come than the venue holds. Further people join a waiting list.',
      agendaHint: 'One item per line, the time first, e.g. “9:00 Welcome”.',
      groupsHint: 'One group per line.',
    },
    moving: {
      now: 'Present date:',
      warning: 'Participants will get a new invitation and the old entry will leave their calendars.',
      toldNobody: 'No invitation has gone out yet; they will carry the new date.',
      day: 'New day',
      time: 'Time',
      reasonHint: 'Participants will see the reason, e.g. “the hall is taken on that day”.',
      confirm: 'Move the date',
    },
  },
};
