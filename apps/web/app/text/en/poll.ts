import { counted } from '../plural.js';
import type { poll as polish } from '../pl/poll.js';

export const poll: typeof polish = {
  weekdays: [
    { short: 'Mo', long: 'Monday' },
    { short: 'Tu', long: 'Tuesday' },
    { short: 'We', long: 'Wednesday' },
    { short: 'Th', long: 'Thursday' },
    { short: 'Fr', long: 'Friday' },
    { short: 'Sa', long: 'Saturday' },
    { short: 'Su', long: 'Sunday' },
  ],
  poll: {
    title: 'Agreeing a date',
    heading: {
      DRAFT: 'Draft date poll',
      OPEN: 'Collecting answers',
      DECIDED: 'The date is set',
      UNDECIDED: 'No date could be set',
      CANCELLED: 'Date poll cancelled',
    },
    answered: (answered, asked) => `${answered} of ${asked} have answered`,
    deadline: 'Answers until:',
    opensAt: 'Goes out:',
    closedAt: (when, who) => (who ? `Closed: ${when} (${who}).` : `Closed: ${when}.`),
    movedLater: (when) => `The date was moved later. Now: ${when}.`,
    alternatives: 'What comes nearest to the quorum',
    comments: 'Participants’ remarks',
    noComments: 'Nobody left a remark.',
    silent: {
      title: (count) =>
        count
          ? `${counted('en', count, { one: 'person has', other: 'people have' })} not answered yet`
          : 'Everybody has answered',
      hint: 'We send the reminders; when time is short, a call works best.',
      none: 'There is nobody to call.',
      noPhone: 'no number',
    },
    ranking: {
      title: 'How the dates stand',
      chosen: 'chosen',
      noQuorum: 'no quorum',
      overridden: 'Offered in spite of an obstacle:',
    },
    sectors: {
      title: 'Answers by sector',
      sector: 'Sector',
      answered: 'Answers',
      minimum: 'Minimum',
      of: (answered, asked) => `${answered} of ${asked}`,
      quorum: (total) => `Quorum: ${counted('en', total, { one: 'person', other: 'people' })}.`,
      required: 'Must be there:',
    },
    messages: {
      title: 'What goes out and when',
      none: 'Messages will be planned once the poll is open.',
      sent: (count) => `sent: ${count}`,
      pending: (count) => `waiting: ${count}`,
      failed: (count) => `failed: ${count}`,
      cancelled: (count) => `no longer needed: ${count}`,
      obsolete: (count) => `Messages no longer needed: ${count}`,
      preview: 'Preview',
      previewTitle: 'Message preview',
      previewLead:
        'This is how a sample participant will read it; the personal link is replaced by a placeholder.',
      inEnglish: 'Show in English',
      inPolish: 'Show in Polish',
    },
    actions: {
      title: 'What you can do',
      slot: 'Date',
      decideReason: 'The reason is kept with the decision, e.g. “the only day the starosta can come”.',
      open: {
        ask: 'Send the question now',
        confirm: 'Send',
        warning:
          'Every active participant will get a message with a personal link. Nothing goes out at night (21:00–7:00).',
      },
      extend: {
        ask: 'Extend the deadline',
        confirm: 'Extend',
        warning: 'Everybody who has not answered will see the new deadline.',
      },
      close: {
        ask: 'Close now and decide by the ranking',
        confirm: 'Close the poll',
        warning:
          'The first date with a quorum is chosen and the invitations go out at once. If none has a quorum, we show what is missing.',
      },
      decide: {
        ask: 'Choose a date by hand',
        confirm: 'Choose this date',
        warning: 'Your decision goes before ranking and quorum. The invitations go out at once.',
      },
      cancel: {
        ask: 'Cancel the date poll',
        confirm: 'Yes, cancel it',
        warning:
          'Answers will no longer be collected. This cannot be undone, but a new poll can be prepared.',
      },
    },
    form: {
      title: 'Prepare the date poll',
      editTitle: 'Change the draft',
      calendar: 'Choose days',
      calendarHint: 'A click adds a day or takes it back. Hatched days have an obstacle, described below.',
      blocked: 'Why not these days',
      slots: 'Dates to offer',
      noSlots: 'There are no dates yet. Three to six work best.',
      newSlot: 'New date',
      add: 'Add a date',
      remove: 'Remove',
      day: 'Day',
      time: 'Time',
      outside: 'This day is outside the conference’s window.',
      override: 'Why in spite of the obstacle',
      overrideHint: 'Needed only when the day has an obstacle.',
      overrideNeeded: 'Without a reason this day cannot be offered.',
      when: 'Until when, and what to say',
      deadlineDay: 'Answers until',
      opensDay: 'Send by itself on (optional)',
      opensHint: 'Empty: you send the question yourself.',
      opensTimeHint: 'Between 7:00 and 21:00.',
      note: 'A word from the organiser (optional)',
      noteHint: 'Participants see it above the dates.',
      quorum: 'When a date is good',
      quorumTotal: 'How many must be able to come',
      quorumHint: (total) =>
        `${counted('en', total, { one: 'active person is', other: 'active people are' })} on the list.`,
      perSector: 'Minimum per sector',
      perSectorHint: 'Empty: no condition.',
      required: 'People who must not be missing',
      requiredHint: 'A date on which such a person cannot come falls out.',
      saveAndOpen: 'Save and send now',
      saveDraft: 'Save the draft',
    },
  },
};
