import { counted } from '../plural.js';
import type { cockpit as polish } from '../pl/cockpit.js';

const people = (count: number) => counted('en', count, { one: 'person', other: 'people' });

export const cockpit: typeof polish = {
  cockpit: {
    live: {
      on: 'Live',
      joining: 'Connecting…',
      lost: 'Not live at the moment: we are trying to connect again.',
      over: 'This page no longer updates by itself.',
      reload: 'Reload the page',
      changed: (answered, asked) => `New answers: ${answered} of ${asked} by now.`,
      changedElse: 'Something has changed. The page is up to date.',
    },
    ways: { label: 'More about the answers', matrix: 'Who answered what', calls: 'Call list' },
    ranking: {
      out: {
        title: 'Fallen out',
        hint: 'Offered, but without a quorum or not to be had; the reasons stand beside each.',
        because: 'It falls out because:',
      },
      short: {
        title: 'No quorum yet',
        hint: 'Answers are still being collected, so this may change.',
        because: 'So far:',
      },
      added: (when) => `added on ${when}`,
    },
    groups: {
      title: 'Who has answered, and what they say',
      by: 'Show the answers by',
      sector: 'sector',
      municipality: 'municipality',
      head: { sector: 'Sector', municipality: 'Municipality' },
      noMunicipality: 'no municipality',
      caption:
        'For each date: how many it suits + how many if need be. The darker, the larger the share of the group.',
      minimum: (least) => `at least ${least}`,
      table: 'Answers by group',
    },
    chart: {
      title: 'Answers over time',
      summary: (answered, asked, from, to) =>
        `Chart: from ${from} to ${to}, ${answered} of ${asked} answered. The figures are in the table beside it.`,
      none: 'Nobody has answered yet.',
      asTable: 'The same figures in a table',
      day: 'Day',
      fresh: 'New answers',
      total: 'In all',
      sent: 'Messages sent',
      planned: 'planned',
      asked: (count) => `everybody: ${count}`,
    },
    add: {
      ask: 'Add a date',
      confirm: 'Add this date',
      warning:
        'Those who have answered already get a message of their own, about the new date alone. The others find it among the rest and get nothing more.',
      wait: 'The message leaves in 10 minutes, so that several dates added go into one.',
      full: 'The poll has 12 dates already; no more can be added.',
      obstacle:
        'A day with an obstacle (weekend, holiday, school break, expert or venue taken) needs a reason.',
    },
    decide: {
      none: 'Choose a date from the list',
      first: 'first in the ranking',
      ranked: (rank) => `number ${rank} in the ranking`,
      out: 'no quorum',
    },
    matrix: {
      title: 'Who answered what',
      find: 'Find a person or an organisation',
      sector: 'Sector',
      municipality: 'Municipality',
      every: 'all',
      who: 'Show',
      whoChoice: {
        all: 'everybody',
        answered: 'only those with an answer',
        silent: 'only those without an answer',
      },
      sort: 'Order',
      sortChoice: {
        name: 'by name',
        sector: 'by sector',
        municipality: 'by municipality',
        answered: 'those with an answer first',
      },
      show: 'Show',
      shown: (shown, all) =>
        shown === all ? `Everybody asked: ${people(all)}.` : `Showing ${shown} of ${people(all)}.`,
      nobody: 'Nobody meets these conditions.',
      person: 'Person',
      whole: 'All rows at once',
      wholeHint: 'For screen readers and for searching in the browser.',
      table: 'Table of answers; the arrow keys scroll it every way',
      legend: 'Marks',
      none: 'No answer',
      required: 'required person',
      byTelephone: 'by telephone',
      print: 'Print',
      canCome: (yes, ifNeedBe) => `suits: ${yes}, if need be: ${ifNeedBe}`,
    },
    calls: {
      title: 'Call list',
      lead: (count) =>
        count
          ? `${people(count)} without an answer. Reminders go out by themselves; when time is short a call works best.`
          : 'Everybody has answered. There is nobody to call.',
      until: (when) => `Answers are taken until: ${when}.`,
      closed: 'Answers are no longer taken.',
      table: 'People without an answer',
      person: 'Person',
      phone: 'Telephone',
      noPhone: 'no number',
      message: 'Last message',
      fate: {
        WAITING: (what, when) => `${what}: waiting to be sent, ${when}`,
        SENT: (what, when) => `${what}: sent ${when}`,
        FAILED: (what, when) => `${what}: did not arrive, ${when}`,
      },
      noMessage: 'none yet',
      call: 'Call',
      called: (when, who) => (who ? `called ${when} (${who})` : `called ${when}`),
      mark: 'Called',
      markOf: (name) => `Called: ${name}`,
      unmark: 'Undo',
      unmarkOf: (name) => `Undo the mark of the call: ${name}`,
      record: 'Record the answer',
      recordOf: (name) => `Record the answer given by telephone: ${name}`,
      notCalled: 'not called yet',
      left: (count) => `Not called yet: ${people(count)}.`,
      required: 'required person',
      print: 'Print the list',
      answeredBoxes: 'Answer (to fill in)',
    },
    call: {
      title: 'Answer by telephone',
      lead: 'We save what this person says by telephone. They will be told so on their page and can change everything.',
      noPhone: 'There is no telephone number of this person on the list.',
      noChoice: 'do not know / not asked',
      comment: 'Comments of this person',
      save: 'Save the answer',
      answered: (when, who) =>
        who ? `Last answer: ${when}, taken down by telephone (${who}).` : `Last answer: ${when}.`,
      byThemselves: 'They saved it themselves: please change it only if they ask you to.',
      closed: 'Answers are no longer taken.',
      nobody: 'This person was not asked by this poll.',
    },
  },
};
