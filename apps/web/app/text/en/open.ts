import type { Text } from '../pl.js';

export const open: Pick<Text, 'home' | 'signIn' | 'lostLink' | 'trouble'> = {
  home: {
    title: 'One date that suits the whole county',
    lead: 'Beczka helps Polish counties run their local partnership conferences: it agrees dates with the participants, follows up answers and sends the invitations.',
    signIn: 'Sign in as an organiser',
    counties: 'Find the partnership of your county',
    how: 'How it works',
    steps: [
      {
        title: 'The county offers dates',
        text: 'Only those that can work: no holidays, no school breaks, no days on which the expert or the venue is taken.',
      },
      {
        title: 'Partners answer',
        text: 'On a phone, in seconds, without an account. An answer can be changed for as long as answers are gathered.',
      },
      {
        title: 'The date reaches every calendar',
        text: 'Once the date is settled everyone gets an invitation with the place, the agenda and a calendar file.',
      },
    ],
    invited: {
      title: 'Do you take part in the conferences?',
      text: 'You need not sign in. Your personal link is in the e-mail from the office; it leads straight to the question.',
    },
  },
  signIn: {
    title: 'Sign in',
    lead: 'We will send a one-time link to your office address. No password needed.',
    again: 'Your session has ended or you are not signed in. Please sign in again.',
    kept: 'What was typed into the form is kept in this browser and will be back once you have signed in.',
    left: 'You are no longer on the team of that county. Your account belongs to no county now, so you have been signed out. Should a county invite you again, a message will come.',
    email: 'E-mail address',
    send: 'Send the link',
    invited: 'Participants need not sign in: the link in the e-mail from the office is enough.',
    sent: {
      title: 'Check your inbox',
      lead: 'If this address belongs to an organiser, a message with the link will arrive in a moment:',
      help: 'No message? Look into the spam folder and make sure this is the address your administrator knows.',
      another: 'Use another address',
    },
    confirm: {
      title: 'One more click',
      lead: 'The button below signs you in to Beczka on this device.',
      button: 'Sign in',
      invalid: {
        title: 'This link no longer works',
        text: 'A sign-in link works once and for a short time. A new one takes a few seconds.',
        again: 'Ask for a new link',
      },
    },
  },
  lostLink: {
    title: 'I have no personal link',
    lead: 'Give the e-mail address at which the office writes to you. If it is on the list of participants, we will send a new personal link there.',
    county: 'County',
    choose: 'please choose',
    email: 'E-mail address',
    emailHint: 'The link goes to addresses on the list of participants alone.',
    send: 'Send a new link',
    twoCounties:
      'If you take part in the conferences of two counties, you have a link in each; please ask for each of them.',
    closed: 'Counties that no longer use Beczka',
    sent: {
      title: 'Check your inbox',
      lead: 'If this address is on the county’s list of participants, a message with the link will arrive in a moment, or at night (from 21:00 to 7:00) in the morning:',
    },
    renewed: {
      title: 'Your links have been ended',
      lead: 'None of the links sent so far works any more. A new one will come in a moment, or at night (from 21:00 to 7:00) in the morning, to the address that the office has.',
    },
    help: 'No message? Look into the spam folder or call the organiser.',
    another: 'Use another address',
  },
  trouble: {
    home: 'Go to the front page',
    retry: 'Try again',
    ways: 'Perhaps you are looking for one of these',
    number: 'Incident number:',
    kept: 'What you filled in has not been saved yet, but it is not lost. The button below sends it again.',
    again: 'Send again',
    missing: {
      title: 'There is no such page',
      paragraphs: [
        'The address may be incomplete, or the page belongs to another county.',
        'If you came from a link in a message, please copy the whole of it.',
      ],
    },
    unread: {
      title: 'We do not know what to do with this form',
      paragraphs: [
        'Nothing has been changed. The page may have been opened before the service was updated.',
        'Please go back, reload the page and try once more.',
      ],
    },
    forbidden: {
      title: 'This is not available to you',
      paragraphs: [
        'Your role in this county does not allow it. Nothing has been changed.',
        'Roles are given by the manager of the county’s team, who is named on the page “Team”.',
      ],
    },
    link: {
      title: 'This link is not valid',
      paragraphs: [
        'It may have been copied incompletely, have expired or been replaced by a newer one.',
        'Please open the latest message from the office and use the link in it.',
        'If that does not help, ask for a new link below, or call the organiser; the number is at the foot of every message.',
      ],
    },
    closed: {
      title: 'This county is closed',
      paragraphs: [
        'It no longer uses Beczka: its pages cannot be opened, and participants get no messages. Everything that was there is kept; only personal data are still removed at the times that people were told.',
        'Your other counties go on as before. About opening it again please ask the administrator of the system.',
      ],
    },
    closedForYou: {
      title: 'This county no longer uses Beczka',
      paragraphs: [
        'Answers can no longer be given or changed, and there are no new links. What you have saved before is not lost.',
        'About conferences please ask the office that wrote to you; its number is at the foot of the message.',
        'Personal data are still removed at the times that the county’s privacy notice gives:',
      ],
    },
    unavailable: {
      title: 'A short break',
      paragraphs: [
        'The service is not answering right now. Saved answers are safe.',
        'Please reload the page in a minute.',
      ],
    },
    busy: {
      title: 'Too many visits at once',
      paragraphs: [
        'This page has been opened too often in a short time. Saved answers are safe.',
        'Please reload it in a minute.',
      ],
    },
    internal: {
      title: 'Something went wrong',
      paragraphs: ['The fault is on our side. Please try again in a moment.'],
    },
  },
};
