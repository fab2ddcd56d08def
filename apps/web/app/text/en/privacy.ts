import type { Text } from '../pl.js';

export const privacy: Pick<Text, 'erase' | 'notice' | 'consents' | 'mailChoices' | 'ownData'> = {
  erase: {
    title: 'Removal of personal data',
    back: 'Participant’s card',
    goes: 'What goes',
    gone: ({ comments, owed }) => [
      'name, e-mail address, telephone and function',
      `comments on dates: ${comments}`,
      'all personal links',
      'their voice in polls that are still open: it no longer counts towards the quorum',
      `messages that were still to go out: ${owed}`,
      'what imported lists tell of this person; the copy of a file that was not confirmed goes within a day',
    ],
    stays: 'What stays',
    kept: ({ answers, sent }) => [
      `${answers === 1 ? '1 answer' : `${answers} answers`} in the results, as those of a “removed participant”`,
      'quorums and results of past polls, as they were',
      `the number of messages sent (${sent}), without address or text`,
      'the organisation this person came with',
    ],
    warning: 'This cannot be undone. Should this person come onto the list again, they will be somebody new.',
    answerFirst: (when) =>
      `This person asked for their data to be removed (${when}) and waits for an answer, which the system does not send. Please answer before the removal: afterwards there is no address any more.`,
    confirm: 'Remove for good',
    cancel: 'Do not remove',
    dismiss: {
      ask: 'Request answered without removal',
      confirm: 'Close the request',
      warning:
        'The data stay. Whoever asked has to be answered, with the reason, within a month of the request.',
    },
  },
  notice: {
    title: 'Privacy notice',
    link: 'How data are processed',
    description: (county) =>
      `Who processes the data of the local partnership’s participants, why and for how long: ${county}.`,
    version: (version, since) => `Version ${version}, in force since ${since}`,
    older: 'This is an earlier version.',
    present: 'See the one in force',
    before: 'See the version before',
    closed:
      'This county no longer uses Beczka. The notice still holds for the data that are left here: they are removed at the times it gives.',
    settings: 'Personal data',
    help: 'All participants see the notice (Art. 13 and 14 GDPR): every message and each personal page links it. Earlier versions stay readable, and it is kept for each person which one they were shown.',
    isDefault:
      'This is the default text, made from what is known of the office. Please check it with the data protection officer, complete it and publish it as your own.',
    edit: 'Prepare a new version',
    publish: 'Publish the new version',
    publishHelp: 'Each part in both languages. A new line begins a new paragraph.',
    retention: {
      title: 'How long participants’ data are kept',
      now: (months) =>
        `${months} months after the end of the last cycle in which a person took part. Their data are then removed automatically; their answers stay without a name.`,
      soon: (people) =>
        people
          ? `Within 30 days the data of ${people === 1 ? '1 person' : `${people} people`} will be removed.`
          : 'Nobody’s data will be removed within the next 30 days.',
      months: 'Number of months',
      hint: 'From 12 to 600. The privacy notice has to say the same.',
      hintDefault:
        'From 12 to 600. A new version of the default notice, with this number, is published at once.',
      mismatch: (months) =>
        `The notice in force names another number of months than the one after which data are removed (${months}). Please publish a new version of the notice, or change the number.`,
    },
    matter: {
      controller: 'Controller',
      inspector: 'Data protection officer',
      purposes: 'Purposes and legal bases',
      recipients: 'Recipients',
      retention: 'How long data are kept',
      rights: 'Your rights',
      duty: 'Whether data are required',
      source: 'Where the data come from',
    },
  },
  consents: {
    title: 'Consents and privacy notice',
    copy: 'Download a copy of this person’s data (which is recorded in the log):',
    format: { HTML: 'to read', JSON: 'JSON' },
    withoutMail: 'No e-mail: please tell them by telephone.',
    kind: {
      EMAIL: 'Reminders by e-mail',
      IMAGE: 'Pictures taken at conferences',
      DIRECTORY: 'Entry in the public list of partners',
      NO_MAIL: 'Objection to all e-mail',
    },
    yes: 'yes',
    no: 'no',
    never: 'not asked, or no answer',
    record: 'Record a decision made on paper or by telephone',
    what: 'What it is about',
    decision: 'Decision',
    note: 'How it is known',
    noteHint: 'Such as: form of 17 November, folder no. 3.',
    history: 'History of decisions, and versions of the notice shown',
    byStaff: 'recorded by the office',
    bySelf: 'on the personal page',
    under: (version) => `notice version ${version}`,
    shown: (version, mailed, when) =>
      `${when}: notice version ${version} – ${mailed ? 'in an e-mail' : 'on the personal page'}`,
    nothing: 'Nothing has been recorded yet.',
  },
  mailChoices: {
    title: 'Mail from us',
    done: 'Saved.',
    now: {
      all: 'You get all our mail, reminders included.',
      withoutReminders: 'You get our mail without reminders.',
      none: 'We send you no e-mail. The office will call when it matters.',
    },
    reminders: {
      title: 'Reminders',
      text: 'Without reminders we write only what is needed: the question about a date, the invitation, and news of a change or a cancellation.',
      off: 'Stop the reminders',
      offText: 'We can remind you again of questions you have not answered and of a conference that is near.',
      on: 'Remind me again',
    },
    all: {
      title: 'All mail',
      text: 'There will be no questions about dates, no invitations and no news of a cancellation either. The office will tell you by telephone.',
      off: 'Send me no e-mail at all',
      offText: 'The office may again ask about dates and invite by e-mail.',
      on: 'You may write to me again',
    },
    more: 'My data and all consents',
  },
  ownData: {
    title: 'My data and consents',
    back: 'Back to the dates',
    facts: {
      title: 'What the office knows of you',
      name: 'Name',
      organization: 'Organisation',
      function: 'Function',
      email: 'E-mail address',
      phone: 'Telephone',
      language: 'Language of messages',
      none: 'not given',
      correct: 'Is anything wrong? Please write to the organiser or call; they will put it right.',
    },
    consents: {
      title: 'Consents',
      lead: 'Each consent stands by itself and is voluntary; you may withdraw it at any time. Taking part in conferences does not depend on them.',
      save: 'Save my decisions',
      saved: 'Your decisions have been saved.',
      unchanged: 'None of your decisions has changed.',
      never: 'You have not decided yet.',
      since: (when, byStaff) => `Recorded ${when}${byStaff ? ' by the office' : ''}`,
      EMAIL: {
        title: 'Reminders by e-mail',
        text: 'We remind you to answer about dates, and of a conference that is near. You may stop reminders at any time; we will then send only the question itself, the invitation, and word of a change or cancellation.',
        yes: 'Yes, please remind me',
        no: 'No reminders',
      },
      IMAGE: {
        title: 'Pictures',
        text: 'Consent to pictures of me being taken at conferences and published in the partnership’s materials.',
        yes: 'I agree',
        no: 'I do not agree',
      },
      DIRECTORY: {
        title: 'List of partners',
        text: 'Consent to my name, function and organisation being shown in the public list of partners.',
        yes: 'I agree',
        no: 'I do not agree',
      },
      NO_MAIL: {
        title: 'No e-mail at all',
        text: 'Objection to all messages. The office will call you; only the answer to a request of your own, such as for a new link, will come by e-mail.',
        yes: 'I want no e-mail',
        no: 'You may write to me',
      },
    },
    copy: {
      title: 'A copy of my data',
      text: 'All that the office keeps about you in this system: your data, answers, messages, consents and entries of the log.',
      html: 'Download to read',
      json: 'Download for further use (JSON)',
    },
    erasure: {
      title: 'Removal of your data',
      text: 'You can ask for your data to be removed. The office has a month to decide and answer. After the removal we will no longer ask you about dates or invite you to conferences, and this link will stop working.',
      ask: 'I want my data removed',
      warning: 'The request reaches the office at once. It cannot be withdrawn on this page.',
      send: 'Please remove my data',
      asked: (when) =>
        `Your request reached the office: ${when}. From that day it has a month to decide and answer. Once the data are removed this link stops working.`,
    },
    links: {
      title: 'Personal links',
      text: 'Has your link come into the wrong hands, or a message been passed on? You can end all links sent so far, including the one that brought you here. A new one will come to the address above.',
      ask: 'End my links',
      warning:
        'You will then have no access to this page until the message with the new link comes. No messages go out at night, from 21:00 to 7:00, so it would come in the morning.',
      renew: 'End my links and send a new one',
    },
  },
};
