import type { ComposedMessage } from '@beczka/notifications';
import { NISKO } from '../support/people.js';
import { schedulingApp, type SchedulingApp, type TestCounty } from '../support/scheduling-app.js';

let beczka: SchedulingApp;
let nisko: TestCounty;
let poll: { id: string; slots: string[] };

beforeEach(async () => {
  beczka = await schedulingApp();
  nisko = await beczka.county(NISKO, 2);
  poll = await beczka.openPoll(nisko);
});
afterEach(() => beczka.close());

const jan = () => nisko.people[0]!;

async function letterOf(subjectId: string, occasion: string): Promise<ComposedMessage | 'SUPERSEDED'> {
  const composed = await beczka.composed(NISKO, subjectId, occasion);
  return composed.find(({ message }) => message.participantId === jan().id)!.result;
}

/** Where the foot of this letter leads, and whether a mail program may post there for its reader. */
async function wayOut(subjectId: string, occasion: string) {
  const mail = await letterOf(subjectId, occasion);
  if (mail === 'SUPERSEDED') return mail;
  const { action, footer } = mail.letter;
  return { leads: footer.choices?.url === `${action?.url}/mail`, oneClick: mail.oneClick };
}

/** As the page does that the letter leads to. */
const stopReminders = (token: string) =>
  beczka.api.ask('mutation { saveOwnConsents(input: { email: false }) { ok } }', {}, { token });

const decisions = () =>
  beczka.rows('SELECT kind, granted FROM consent WHERE participant_id = $1 ORDER BY recorded_at', [jan().id]);

it('one click stops what goes beyond agreeing a date; what is needed leads to a page; what was asked for to none', async () => {
  expect(await wayOut(poll.id, 'POLL_INVITATION')).toEqual({ leads: true, oneClick: false });
  await beczka.sendDue();
  beczka.clock.set(new Date('2023-11-08T08:00:00Z'));
  expect(await wayOut(poll.id, 'POLL_REMINDER_1')).toEqual({ leads: true, oneClick: true });
  const input = { countyId: NISKO, id: jan().id };
  await beczka.mutate(nisko.coordinator, 'resendPersonalLink', 'ParticipantRefInput', input, 'ok');
  expect(await wayOut(jan().id, 'PERSONAL_LINK')).toEqual({ leads: false, oneClick: false });
});

it('the link of the letter decides, once, however often it is followed, and what was owed is called off', async () => {
  const mail = (await letterOf(poll.id, 'POLL_INVITATION')) as ComposedMessage;
  const token = mail.letter.footer.choices!.url.split('/').at(-2)!;
  for (const answer of await Promise.all([stopReminders(token), stopReminders(token)]))
    expect(answer.errors).toEqual([]);
  expect((await stopReminders(token)).errors).toEqual([]);
  expect(await decisions()).toEqual([{ kind: 'EMAIL', granted: false }]);
  const owed = await beczka.rows(
    `SELECT occasion, state FROM message WHERE participant_id = $1 AND occasion LIKE 'POLL_REMINDER%' ORDER BY occasion`,
    [jan().id],
  );
  expect(owed.map(({ state }) => state)).toEqual(['CANCELLED', 'CANCELLED']);
});

it('a preview shows the same foot as the letter', async () => {
  const { data } = await beczka.api.ask(
    `query ($c: ID!, $p: ID!) { messagePreview(countyId: $c, subjectId: $p, occasion: "POLL_REMINDER_1") { text } }`,
    { c: NISKO, p: poll.id },
    nisko.coordinator,
  );
  expect(data.messagePreview.text).toMatch(/Nie chcę przypomnień:\nhttps:\/\/\S+\/p\/0000\/mail\n/);
});
