import type { Text } from '../pl.js';

export const privacy: Pick<Text, 'ownData'> = {
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
    links: {
      title: 'Personal links',
      text: 'Has your link come into the wrong hands, or a message been passed on? You can end all links sent so far, including the one that brought you here. A new one will come to the address above.',
      renew: 'End my links and send a new one',
    },
  },
};
