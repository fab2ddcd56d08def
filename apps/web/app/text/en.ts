import { coming } from './en/coming.js';
import { open } from './en/open.js';
import { deputy } from './en/deputy.js';
import { participant } from './en/participant.js';
import { staff } from './en/staff.js';
import { season } from './en/season.js';
import { poll } from './en/poll.js';
import { messages } from './en/messages.js';
import { cockpit } from './en/cockpit.js';
import { team } from './en/team.js';
import { operator } from './en/operator.js';
import { people } from './en/people.js';
import { directory } from './en/directory.js';
import { journal } from './en/journal.js';
import { privacy } from './en/privacy.js';
import { forEverybody } from './en/public.js';
import type { Text } from './pl.js';
import { roman } from './roman.js';

export const en: Text = {
  skip: 'Skip to content',
  tagline: 'Local partnership conferences',
  language: { label: 'Language', names: { pl: 'polski', en: 'English' } },
  conference: (ordinal) => (ordinal === 0 ? 'Inaugural conference' : `Conference ${roman(ordinal)}`),
  choice: { YES: 'Works for me', IF_NEED_BE: 'If need be', NO: 'Cannot come' },
  failure: {
    unavailable:
      'The service is not answering right now. Nothing has been saved – please try again in a minute.',
    tooLarge: 'Too much data was sent. Please shorten the text or split the file.',
    internal: (number) =>
      `Something went wrong on our side and nothing was saved. Please try again${number && `; if it happens again, quote number ${number}`}.`,
  },
  ...open,
  ...forEverybody,
  ...staff,
  ...season,
  ...poll,
  ...messages,
  ...cockpit,
  ...people,
  ...directory,
  ...team,
  ...journal,
  ...privacy,
  ...operator,
  participant,
  deputy,
  coming,
};
