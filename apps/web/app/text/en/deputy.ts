import type { Text } from '../pl.js';

export const deputy: Text['deputy'] = {
  title: 'Deputy',
  back: 'Back to my page',
  lead: (organization) =>
    `When you cannot take part, somebody of your organisation (${organization}) can do so for you. Your deputy gets a link of their own, and both of you are asked about dates.`,
  once: 'You and your deputy have one voice: one answer is enough, and if both of you answer, the more favourable answer counts for each date.',
  firstName: 'Deputy’s first name',
  lastName: 'Deputy’s last name',
  email: 'Deputy’s e-mail address',
  emailHint: 'We shall write to this address who has named the person and what we do with their data.',
  informed: 'This person knows that I give their name and address, and agrees to stand in for me.',
  name: 'Name the deputy',
  named:
    'Your deputy has been named. We will send them a message with a personal link (at night, from 21:00 to 7:00, we do not write).',
  ended: 'The arrangement has ended.',
  notNamed: 'The deputy has not been named.',
  who: (name) => `${name} stands in for you`,
  since: (when) => `since ${when}`,
  endWarning:
    'Your deputy will get no more messages, and the answers they gave will not be counted in polls under way. You can name them again later, or choose somebody else.',
  ask: 'End this arrangement',
  end: 'Yes, end it',
  standsIn: (name) => `You stand in for ${name}`,
  standsInText:
    'Your name and e-mail address were given to us by this person or, at their wish, by the office. A deputy cannot name a deputy.',
  resignWarning:
    'You will not be asked in this person’s place any more. If you are on the list as a deputy only, you will get no more messages and this link will stop working.',
  resign: 'Resign as deputy',
  confirmResign: 'Yes, I resign',
  resigned: {
    title: 'You are no deputy any more',
    lead: 'Thank you. You will not be asked in this person’s place any more.',
  },
  of: (name) => `You answer in the place of ${name}.`,
  by: (name) => `${name} stands in for you.`,
  otherAnswered:
    'The other of you has answered already, so nothing needs to be done. If both of you answer, the more favourable answer counts for each date.',
  invite: 'Cannot take part?',
  inviteLink: 'Name a deputy',
  manage: 'Change or end this arrangement',
  staff: {
    title: 'Deputy',
    lead: 'A deputy and the person they stand in for have one voice: they count once among those asked, in the quorum and in the sector. The deputy is told who has named them and gets a link of their own.',
    name: 'Name the deputy',
    present: (name) => `Deputy: ${name}`,
    standsIn: (name) => `This person stands in for ${name}.`,
    none: 'Nobody stands in for this person.',
    link: 'This person’s deputy',
    end: {
      ask: 'End this arrangement',
      confirm: 'End this arrangement',
      warning:
        'A deputy who is on the list only as such takes part no more, and their answers are not counted in polls under way.',
    },
  },
};
