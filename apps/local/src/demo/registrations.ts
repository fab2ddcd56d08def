import type { DemoConference, OpenCounty } from './county.ts';
import { openDemoPoll } from './poll.ts';
import type { Chance } from './random.ts';
import type { PlannedPoll } from './season-plan.ts';
import type { Stage } from './stage.ts';

/** Fewer than come: so there is a waiting list to be seen. */
const SEATS = 70;

/**
 * A conference whose day is fixed by the coordinator, and what its people then say of coming: most will, some cannot, some
 * say nothing yet. One that has a date already is left alone.
 *
 * @returns how many have said something
 */
export async function dateAndRegister(
  stage: Stage,
  open: OpenCounty,
  conference: DemoConference,
  plan: PlannedPoll,
  random: Chance,
): Promise<number> {
  const countyId = open.county.id;
  const ask = <T>(query: string, input: object) =>
    stage.ask<T>(query, { input: { countyId, ...input } }, open.coordinator);
  const { conference: known } = await stage.ask<{ conference: { heldOn: string | null } }>(
    'query ($countyId: ID!, $id: ID!) { conference(countyId: $countyId, id: $id) { heldOn } }',
    { countyId, id: conference.id },
    open.coordinator,
  );
  if (known.heldOn) return 0;
  const poll = await openDemoPoll(stage, open, conference, plan, random);
  await ask('mutation ($input: UpdateConferenceInput!) { updateConference(input: $input) { id } }', {
    id: conference.id,
    seats: SEATS,
  });
  const [slot] = poll.slots;
  await ask('mutation ($input: DecideDatePollInput!) { decideDatePoll(input: $input) { id } }', {
    id: poll.id,
    slotId: slot!.id,
    reason: 'Tylko w tym dniu wolna jest sala.',
  });
  await stage.settle(countyId);
  let said = 0;
  for (const [, token] of [...poll.tokens].sort()) {
    const opinion = random.next();
    if (opinion > 0.78) continue;
    const input = {
      conferenceId: conference.id,
      coming: opinion < 0.66,
      heldOn: slot!.heldOn,
      startsAt: '09:00',
    };
    await stage.ask(
      'mutation ($input: SaveRegistrationInput!) { saveRegistration(input: $input) { state } }',
      { input },
      { token },
    );
    said += 1;
  }
  await stage.settle(countyId);
  return said;
}
