import { expect } from '@playwright/test';
import { ask } from '../../apps/local/src/demo/client.ts';
import { draftPoll, openPoll, type ReadyCounty, registerInterest, showPublicPage } from './county-data.ts';
import type { Places } from './pages.ts';
import { answerAs, apiUrl } from './service.ts';

type FailedMessages = { failedMessages: { total: number } };

/** A poll in each state, an import that is not applied, and what else the pages are about. */
export async function furnish(county: ReadyCounty): Promise<Places> {
  const { id: countyId, people, change, read, ...rest } = county;
  const [first, second, third, fourth] = rest.conferences.map(({ id }) => id) as [
    string,
    string,
    string,
    string,
  ];
  const decided = await openPoll(county, first);
  await change('decideDatePoll', { id: decided.id, slotId: decided.slots[0]!.id, reason: 'Na próbę.' });
  await showPublicPage(county);
  await registerInterest(county);
  const open = await openPoll(county, second, { quorumTotal: 6 });
  const draft = await draftPoll(county, third);
  const tokens = people.map(({ email }) => open.links.get(email)!.split('/').at(-1)!);
  await answerAs(tokens[1]!, (slot) => (slot === 0 ? 'YES' : slot === 1 ? 'IF_NEED_BE' : 'NO'), open.id);
  const broken = 'Imię;Nazwisko;E-mail;Organizacja;Sektor\r\nAdam;Zły;to-nie-adres;Szkoła;edukacja';
  const list = await change<{ id: string }>('previewParticipantImport', {
    fileName: 'lista.csv',
    contentBase64: Buffer.from(broken).toString('base64'),
  });
  const found = await read<{ participants: { items: { id: string; organization: { id: string } }[] } }>(
    'participants(countyId: $countyId) { items { id organization { id } } }',
  );
  const [person] = found.participants.items;
  const { id: unreachable } = await change<{ id: string }>('createParticipant', {
    ...{ firstName: 'Anna', lastName: 'Nieosiągalna', email: 'nie.istnieje@example.org' },
    organizationId: person!.organization.id,
  });
  await ask(
    apiUrl,
    'mutation ($input: ParticipantRefInput!) { resendPersonalLink(input: $input) { ok } }',
    { input: { countyId, id: unreachable } },
    rest.staff,
  );
  await expect
    .poll(
      async () =>
        (await read<FailedMessages>('failedMessages(countyId: $countyId) { total }')).failedMessages.total,
    )
    .toBeGreaterThan(0);
  return {
    countyId,
    cycleId: rest.cycleId,
    dated: first,
    undated: fourth,
    decided: decided.id,
    open: open.id,
    draft,
    importId: list.id,
    participantId: person!.id,
    otherParticipantId: unreachable,
    organizationId: person!.organization.id,
    token: tokens[0]!,
    answeredToken: tokens[1]!,
  };
}
