import { Role } from '@beczka/identity';
import { countyName } from '@beczka/tenancy';
import type { DeliveryFailure } from '../delivery/delivery.js';
import { layOut } from './layout.js';
import type { MailSender } from '../delivery/mail-sender.js';
import type { ComposedMessage } from '../message/message-composer.js';
import { SignInLetter } from './sign-in-letter.js';

const link = 'https://beczka.example.org/sign-in/abc';
const expiresAt = new Date('2023-11-20T10:15:00Z');

function letters(failure?: DeliveryFailure) {
  const sent: ComposedMessage[] = [];
  const sender = {
    send: async (mail: ComposedMessage) => (sent.push(mail), failure),
  } as unknown as MailSender;
  return { sent, mailer: new SignInLetter(sender) };
}

describe('the letter with a sign-in link', () => {
  it.each([
    ['pl', 'Logowanie do systemu Beczka', 'Odnośnik jest ważny do: 20 listopada 2023 r., godz. 11:15'],
    ['en', 'Signing in to Beczka', 'The link is valid until: 20 November 2023 at 11:15'],
  ] as const)('in %s brings the link and says how long it is good', async (language, subject, validity) => {
    const { sent, mailer } = letters();
    await mailer.send({ email: 'anna@pup.example.org', name: 'Anna', language }, link, expiresAt);
    expect(sent[0]!.to).toMatchObject({ email: 'anna@pup.example.org', name: 'Anna' });
    const mail = layOut(sent[0]!.letter);
    expect(mail.subject).toBe(subject);
    expect(mail.text).toContain(`\n${link}\n`);
    expect(mail.text).toContain(validity);
    expect(mail.text).toMatch(/(Z wyrazami szacunku\nZespół systemu Beczka|Kind regards\nThe Beczka team)\n/);
  });

  it.each([
    ['pl', 'Zaproszenie do zespołu – powiat niżański', 'Halina Lis zaprasza Państwa', 'Rola: obserwator'],
    ['en', 'Invitation to the team of powiat niżański', 'Halina Lis invites you', 'Role: observer'],
  ] as const)('in %s says who invites, to which county and as what', async (language, subject, who, role) => {
    const { sent, mailer } = letters();
    const county = countyName({ name: 'niżański', kind: 'POWIAT' });
    const to = { email: 'anna@pup.example.org', name: 'Anna', language };
    await mailer.send(to, link, expiresAt, { inviter: 'Halina Lis', county, role: Role.OBSERVER });
    const mail = layOut(sent[0]!.letter);
    expect(mail.subject).toBe(subject);
    for (const words of [who, role, `\n${link}\n`, 'powiat niżański']) expect(mail.text).toContain(words);
  });

  it('tells when it was not taken, so that it is tried again', async () => {
    const { mailer } = letters({ problem: 'UNAVAILABLE', reason: 'connect ECONNREFUSED' });
    const sending = mailer.send({ email: 'a@b.example', name: 'A', language: 'pl' }, link, expiresAt);
    await expect(sending).rejects.toThrow('ECONNREFUSED');
  });
});
