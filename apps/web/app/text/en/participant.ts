import type { Text } from '../pl.js';

export const participant: Text['participant'] = {
  preview: {
    title: 'Preview of the participant’s page',
    lead: 'Preview: this is the page a participant will open. Everything can be pressed; no answer is saved.',
    tried:
      'This was a preview, so nothing was saved. A participant would now see our thanks and their answers.',
    back: 'Back to checking',
    firstName: 'Maria',
    lastName: 'Przykładowa',
  },
  greeting: (firstName, lastName) => `Good day, ${firstName} ${lastName}`,
  question: 'When could you meet?',
  lead: (office, theme) =>
    `${office} is agreeing with the partners on a date for the conference “${theme}”. Please mark which dates suit you: the organiser will choose one of them by the answers.`,
  facts: { theme: 'Theme', venue: 'Place', deadline: 'Answer by' },
  answeredAt: (when) => `Your answer is saved (${when}). You can change it below.`,
  stillUnanswered: (count) =>
    count === 1 ? 'One date is left unanswered.' : `${count} dates are left unanswered.`,
  noAnswer: 'no answer',
  summary: ({ yes, ifNeedBe, no }) =>
    [yes && `works for me: ${yes}`, ifNeedBe && `if need be: ${ifNeedBe}`, no && `cannot come: ${no}`]
      .filter(Boolean)
      .join(' · '),
  newer:
    'Below is what was saved later. The answer that could not be sent is marked in the form: save it again only if it is to take the place of that one.',
  sending: 'Saving…',
  kept: 'There is no connection. Your answer waits in this tab and is sent by itself when the connection is back – please do not close this tab.',
  shortcuts: {
    title: 'One answer to all dates',
    hint: 'Or by one button, which saves at once:',
    all: 'All work for me',
    none: 'None works for me',
  },
  slot: {
    clash: 'Please note:',
    reason: 'Why we offer this day all the same:',
    agreement: {
      FEW: (among) => `Works for few of the ${among} people who have answered.`,
      SOME: (among) => `Works for some of the ${among} people who have answered.`,
      MOST: (among) => `Works for most of the ${among} people who have answered.`,
    },
  },
  newSlots: (count) =>
    count === 1
      ? 'A date has been added and is marked below. Please answer about it alone: the rest is saved.'
      : 'Dates have been added and are marked below. Please answer about them alone: the rest is saved.',
  newSlot: 'new',
  recordedByOffice:
    'The organiser took this answer down as it was given by telephone. If anything is wrong, you can change it.',
  notSaved: 'Your answer has not been saved.',
  seeComment: 'Please mend the remarks below the dates.',
  comment: 'Remarks (optional)',
  commentHint: 'Only the organiser reads them. At most 1000 characters.',
  commentTooLong: (length) => `The remarks have ${length} characters; at most 1000 fit. Please shorten them.`,
  marked: 'Marked',
  ofSlots: (count) => `of ${count}`,
  save: 'Save',
  saveChange: 'Save changes',
  saved: {
    title: 'Thank you, saved',
    next: (deadline) =>
      `We collect answers until ${deadline}. Once the date is set we will send an invitation with a calendar file. Until then there is nothing more to do.`,
    answers: 'Your answers',
    comment: 'Remarks:',
    change: 'Change the answer',
  },
  closed: {
    tooLate: 'Answering closed before this answer arrived. It has not been saved.',
    OPEN: {
      title: 'The time for answers is over',
      text: 'The organiser is summing up the answers. We will e-mail the date and show it on this page.',
    },
    DECIDED: { title: 'The date is set', text: 'The invitation will bring the details.' },
    UNDECIDED: {
      title: 'The date is not set yet',
      text: 'None of the dates suited enough people. The organiser will offer others and let you know by e-mail.',
    },
    CANCELLED: {
      title: 'The question was withdrawn',
      text: 'The organiser withdrew the question about this date. There is nothing to do; we will e-mail what comes next.',
    },
  },
  conference: {
    cancelled: 'Conference cancelled',
    calendar: 'Add to calendar (.ics)',
    agenda: 'Agenda',
  },
  who: {
    questions: 'Questions?',
    personal:
      'This page is yours: the link that brought you here works like a signature. Please do not pass it on.',
  },
};
