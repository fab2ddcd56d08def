import { randomBytes, randomUUID } from 'node:crypto';
import { hashOf } from '@beczka/identity';
import { PrivacyNoticeService } from '@beczka/partners';
import type pg from 'pg';
import { RateLimiter } from '../../apps/api/src/rate-limiter.js';
import type { Samples } from './generated-calls.js';
import { NISKO, NOWY_DWOR } from './people.js';
import { PICTURE } from './picture.js';
import { schedulingApp, type TestCounty } from './scheduling-app.js';

/** What the counties of an attack have between them: who attacks, who is attacked, who shows that every call works. */
export const ATTACKER = NISKO;
export const VICTIM = NOWY_DWOR;
export const SHOWCASE = '1801';

type RoleName = 'MANAGER' | 'COORDINATOR' | 'EXPERT' | 'OBSERVER';

export type Attacked = Awaited<ReturnType<typeof attackedCounties>>;

/** Three counties alike, each with something of every kind; nothing that a person reads is the same in two of them. */
export async function attackedCounties() {
  const app = await schedulingApp();
  // How often is a matter of its own (rate-limits.spec.ts); here every answer is to be the field's.
  app.get(RateLimiter).take = async () => 0;
  const samples: Record<string, Samples> = {};
  const staff: Record<string, Record<RoleName, { cookie: string }>> = {};
  const counties: Record<string, TestCounty> = {};
  for (const id of [ATTACKER, VICTIM, SHOWCASE]) {
    const expert = await app.member('EXPERT', id);
    const county = await app.county(id, 6, expert.id);
    const manager = await app.member('MANAGER', id);
    const { cookie: observer } = await app.member('OBSERVER', id);
    staff[id] = {
      MANAGER: manager,
      COORDINATOR: county.coordinator,
      EXPERT: expert,
      OBSERVER: { cookie: observer },
    };
    counties[id] = county;
    samples[id] = await fill(app, county, expert.id, manager.id);
  }
  // Passkeys are changed by who has just signed in.
  await app.rows('UPDATE session SET created_at = $1', [app.clock.now()]);
  const shared = await shareExpert(app, counties[VICTIM]!);
  // What the attacker asks about their own expert is asked about one who works for the other county as well.
  samples[ATTACKER]!.expertId = shared.id;
  return { ...app, samples, staff, shared, people: (countyId: string) => counties[countyId]!.people };
}

/**
 * An expert of the attacker's and of the victim's county: each knows them by another name than their account has, and
 * they are taken in the victim's on a day that the attacker asks about. They come by the attacker's provider as well.
 */
async function shareExpert(app: App, { id, conferenceIds }: TestCounty) {
  const shared = await app.member('EXPERT', ATTACKER, id);
  await app.rows('UPDATE app_user SET name = $2 WHERE id = $1', [shared.id, 'Imię z konta']);
  await app.rows(`UPDATE membership SET name = 'Ekspert dla ' || county_id WHERE user_id = $1`, [shared.id]);
  await app.rows(
    `INSERT INTO expert_day (county_id, expert_id, held_on, conference_id) VALUES ($1, $2, '2024-05-06', $3)`,
    [id, shared.id, conferenceIds[0]],
  );
  const token = randomBytes(32).toString('base64url');
  await app.rows(
    `INSERT INTO session (token_hash, user_id, created_at, expires_at, last_used_at, only_county)
     SELECT $2, user_id, created_at, expires_at, last_used_at, $3 FROM session WHERE user_id = $1`,
    [shared.id, hashOf(token), ATTACKER],
  );
  return { id: shared.id, confined: { cookie: `__Host-beczka_session=${token}` } };
}

type App = Awaited<ReturnType<typeof schedulingApp>>;

/** Something of every kind that a call can name, and the values to call with. */
async function fill(app: App, county: TestCounty, expertId: string, managerId: string): Promise<Samples> {
  const { id: countyId, conferenceIds, coordinator, people } = county;
  const [decided, drafted, open, closing, idle, empty] = conferenceIds as [
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  const own = `tylko_${countyId}`;
  await app.rows(`INSERT INTO sector VALUES ($1, $2, $2, $2, 99), ($1, $2 || '_wolny', $2, $2, 98)`, [
    ...[countyId, own],
  ]);
  await app.rows(
    `UPDATE organization SET sector_code = $2 WHERE county_id = $1 AND id =
     (SELECT organization_id FROM participant WHERE county_id = $1 AND id = $3)`,
    [countyId, own, people[0]!.id],
  );
  const required = {
    requiredParticipantIds: [people[0]!.id],
    sectorQuorums: [{ sectorCode: own, minimum: 1 }],
  };
  const slots = (...days: string[]) =>
    days.map((heldOn) => ({ heldOn, startsAt: '09:00', overrideReason: 'Inaczej się nie da' }));
  const poll = (conferenceId: string, ...days: string[]) =>
    app.openPoll(county, { conferenceId, slots: slots(...days), ...required, note: `Uwaga ${own}` });

  const first = await poll(decided, '2023-11-27', '2023-11-28');
  for (const person of people) await app.save(person, first, '+~', { comment: `Dojadę ${own}` });
  await app.mutate(coordinator, 'closeDatePoll', 'DatePollRefInput', { countyId, id: first.id });
  const asked = await poll(open, '2024-01-09', '2024-01-10');
  const another = await poll(closing, '2024-02-06', '2024-02-07');
  const draft = await app.mutate(
    coordinator,
    'createDatePoll',
    'CreateDatePollInput',
    app.draft(county, { conferenceId: drafted, ...required }),
  );
  const cancelled = await poll(idle, '2024-03-05', '2024-03-06');
  const domain = `${own.replace('_', '-')}.example.org`;
  const list = `Imię;Nazwisko;E-mail;Organizacja;Sektor\nJan;Lista ${own};jan@${domain};Rada ${own};samorząd`;
  const contentBase64 = Buffer.from(list).toString('base64');
  const imported = await app.mutate(
    coordinator,
    'previewParticipantImport',
    'PreviewParticipantImportInput',
    {
      countyId,
      fileName: `${own}.csv`,
      contentBase64,
    },
  );
  await app.within(countyId, () => app.get(PrivacyNoticeService).ensure(countyId));
  const [place] = await app.rows<{ id: string }>(
    `WITH place AS (INSERT INTO municipality VALUES ($1, gen_random_uuid(), $2) RETURNING id)
     UPDATE organization SET municipality_id = place.id FROM place WHERE county_id = $1 AND organization.id =
       (SELECT organization_id FROM participant WHERE county_id = $1 AND id = $3) RETURNING place.id`,
    [countyId, `Gmina ${own}`, people[0]!.id],
  );
  await mark(app.admin, countyId, own);
  const [{ template, organization, other, message }] = (await app.rows(
    `WITH failed AS (UPDATE message SET state = 'FAILED', last_error = $2, next_attempt_at = $3
       WHERE county_id = $1 AND (county_id, id) = (SELECT county_id, id FROM message WHERE county_id = $1
         AND occasion = 'POLL_INVITATION' AND subject_id = $4 LIMIT 1) RETURNING id)
     SELECT (SELECT id FROM season_template WHERE county_id = $1 LIMIT 1) AS template,
       (SELECT organization_id FROM participant WHERE county_id = $1 AND id = $5) AS organization,
       (SELECT organization_id FROM participant WHERE county_id = $1 AND id = $6) AS other,
       (SELECT id FROM failed) AS message`,
    [countyId, `550 ${own}`, app.clock.now(), asked.id, people[0]!.id, people[1]!.id],
  )) as [Record<string, string>];
  const [changed, removed, invited] = [
    await app.member('OBSERVER', countyId),
    await app.member('OBSERVER', countyId),
    await app.member('OBSERVER', countyId),
  ];
  await app.rows('UPDATE membership SET accepted_at = NULL WHERE county_id = $1 AND user_id = $2', [
    countyId,
    invited.id,
  ]);
  const [elsewhere] = await app.rows<{ id: string }>(
    `INSERT INTO session (token_hash, user_id, created_at, expires_at, last_used_at)
     SELECT sha256(token_hash), user_id, created_at, expires_at, last_used_at FROM session WHERE user_id = $1
     RETURNING id`,
    [managerId],
  );
  const [passkey] = await app.rows<{ id: string }>(
    `INSERT INTO passkey (id, user_id, credential_id, public_key, counter, created_at)
     VALUES (gen_random_uuid(), $1, gen_random_uuid(), '', 0, now()) RETURNING id`,
    [managerId],
  );
  await app.rows(
    `INSERT INTO registration (county_id, id, conference_id, participant_id, held_on, starts_at, state, said_at)
     VALUES ($1, gen_random_uuid(), $2, $3, '2023-11-27', '09:00', 'NOT_COMING', $4)`,
    [countyId, decided, people[1]!.id, app.clock.now()],
  );
  await app.rows('INSERT INTO attendance VALUES ($1, $2, $3, true, $4, $5)', [
    ...[countyId, decided, people[1]!.id, app.clock.now(), managerId],
  ]);
  // Operators were let in here once: one grant ran out, one was ended.
  const [ended] = await app.rows<{ id: string }>(
    `INSERT INTO support_grant (county_id, id, granted_by, reason, granted_at, expires_at, revoked_at)
     VALUES ($1, gen_random_uuid(), $2, $3, '2023-11-01', '2023-11-01 08:00+00', NULL),
            ($1, gen_random_uuid(), $2, $3, '2023-11-02 07:00+00', '2023-11-03 07:00+00', '2023-11-02 07:30+00')
     RETURNING id`,
    [countyId, managerId, `Zajrzeć ${own}`],
  );
  await app.rows(
    `INSERT INTO public_page (county_id, shown, expert_named, about_pl, revision) VALUES ($1, true, true, $2, 1)`,
    [countyId, `O nas ${own}`],
  );
  const said = { siteOpenedOn: '2023-11-01', siteChangedOn: '2023-11-01', drawnUpOn: '2023-11-01' };
  const words = {
    assessment: `Ocena ${own}`,
    architecture: `Wejście ${own}`,
    communication: `Telefon ${own}`,
  };
  const office = { contactName: `Ewa ${own}`, contactPhone: '15 841 20 00', contactEmail: `a@${domain}` };
  await app.rows(
    `INSERT INTO accessibility_statement (county_id, version, published_at, published_by, content)
     VALUES ($1, 1, $2, $3, $4)`,
    [
      ...[countyId, app.clock.now(), managerId],
      JSON.stringify({ status: 'FULL', ...said, ...office, pl: words, en: words }),
    ],
  );
  const interests = await app.rows<{ id: string }>(
    `INSERT INTO interest (county_id, id, first_name, last_name, email, organization_name, sector_code, message,
       language, notice_version, state, asked_at, confirmed_at)
     SELECT $1, gen_random_uuid(), 'Zofia', 'Chętna ' || $2, nth || '@' || $4, 'Koło ' || nth || $2, $2, 'Chcę ' || $2,
       'pl', 1, 'WAITING', $3, $3 FROM generate_series(1, 2) AS nth RETURNING id`,
    [countyId, own, app.clock.now(), domain],
  );
  const [pause] = await app.rows<{ id: string }>(
    `INSERT INTO mail_pause (county_id, id, conference_id, reason, paused_at, paused_by)
     VALUES ($1, gen_random_uuid(), $2, $3, $4, $5) RETURNING id`,
    [countyId, idle, `Wstrzymane ${own}`, app.clock.now(), managerId],
  );
  const version = randomUUID();
  const texts = `Treść ${own}`;
  await app.rows(
    `INSERT INTO letter_wording (county_id, id, occasion, language, subject, greeting, opening, closing, version, changed_at)
     VALUES ($1, gen_random_uuid(), 'POLL_REMINDER_1', 'pl', $2, $2, $2, $2, $3, $4)`,
    [countyId, texts, version, app.clock.now()],
  );
  await app.rows('INSERT INTO letterhead (county_id, signature_pl, version) VALUES ($1, $2, $3)', [
    countyId,
    `Podpis ${own}`,
    version,
  ]);
  const fresh = () => randomBytes(4).toString('hex');

  return {
    countyId,
    sectorCode: own,
    'conference.id': decided,
    'cycle.id': county.cycleId,
    'datePoll.id': asked.id,
    'participant.id': people[0]!.id,
    'participantImport.id': imported.data.previewParticipantImport.id,
    'messagePreview.subjectId': asked.id,
    'outboxGroups.conferenceId': decided,
    'outboxMessages.conferenceId': open,
    'outboxMessages.subjectId': asked.id,
    'outboxMessages.participantId': people[0]!.id,
    'pauseMail.conferenceId': open,
    'resumeMail.id': pause!.id,
    'restoreLetterWording.occasion': 'POLL_REMINDER_1',
    'restoreLetterWording.follows': version,
    'saveSignature.follows': version,
    'saveLetterWording.follows': undefined,
    ...{ subject: texts, greeting: texts, opening: texts, closing: texts },
    ...{ signaturePl: `Podpis ${own}`, signatureEn: `Signature ${own}` },
    ...{ 'saveLogo.contentBase64': PICTURE.toString('base64'), alt: `Herb ${own}` },
    ...{ 'sendTrial.subjectId': asked.id, 'ownTrial.subjectId': asked.id },
    'journal.actorId': people[0]!.id,
    'journal.subjectId': people[0]!.id,
    occasion: 'POLL_INVITATION',
    'organization.id': organization,
    organizationId: organization,
    municipalityId: place!.id,
    participantIds: people[0]!.id,
    requestId: people[0]!.id,
    ...{ up: true, retired: false, 'removeSector.sectorCode': `${own}_wolny` },
    'mergeOrganizations.keptId': organization,
    'mergeOrganizations.goneId': other,
    ...{ keptId: people[4]!.id, goneId: people[3]!.id, active: true },
    ...{ firstId: people[1]!.id, secondId: people[2]!.id },
    ...{ 'applyBulkChange.kind': 'LANGUAGE', 'applyBulkChange.language': 'EN' },
    ...{ 'bulkPreview.kind': 'LANGUAGE', 'bulkPreview.language': 'EN' },
    'undoBulkChange.id': people[0]!.id,
    venueId: county.venueId,
    expertId,
    templateId: template,
    'createDatePoll.conferenceId': empty,
    requiredParticipantIds: people[0]!.id,
    'acceptInterest.id': interests[0]!.id,
    'declineInterest.id': interests[1]!.id,
    ...{ letter: true, message: 'Chcę pomóc', shown: true, expertNamed: true },
    ...{ ...said, reviewedOn: '2023-11-02', contactName: 'Ewa Lis' },
    ...words,
    'applyParticipantImport.id': imported.data.previewParticipantImport.id,
    'cancelConference.id': idle,
    'cancelCycle.id': county.cycleId,
    'cancelDatePoll.id': cancelled.id,
    'changeStaffRole.id': changed.id,
    'closeDatePoll.id': another.id,
    'deactivateParticipant.id': people[5]!.id,
    'reactivateParticipant.id': people[5]!.id,
    'decideDatePoll.id': asked.id,
    'decideDatePoll.slotId': asked.slots[0],
    'endSession.id': elsewhere!.id,
    'endAccountSessions.email': `${changed.id}@example.org`,
    'addDateSlot.id': asked.id,
    ...{ 'addDateSlot.heldOn': '2024-01-11', key: randomUUID() },
    'extendDatePoll.id': asked.id,
    'extendDatePoll.deadline': '2023-11-30T11:00:00Z',
    'moveConference.id': decided,
    'moveConference.heldOn': '2023-11-29',
    ...{ 'saveRegistration.conferenceId': decided, 'saveRegistration.heldOn': '2023-11-27', coming: true },
    ...{ 'registerParticipant.conferenceId': decided, participantId: people[2]!.id },
    ...{ 'noteAttendance.conferenceId': decided, present: true },
    ...{ 'noteAttendance.conferenceId': decided, present: true },
    'markCalled.id': asked.id,
    ...{ 'markCalled.called': true, 'markCalled.participantId': people[1]!.id },
    'recordAnswers.id': asked.id,
    'recordAnswers.participantId': people[1]!.id,
    'recordAnswers.answers.slotId': asked.slots[1],
    'openDatePoll.id': draft.data.createDatePoll.id,
    'grantSupport.hours': 1,
    'revokeSupport.id': ended!.id,
    // Open nowhere yet.
    'openCounty.countyId': '0201',
    ...{ schoolYear: '2027/2028', voivodeshipCode: '18', startsOn: '2028-01-17' },
    'removePasskey.id': passkey!.id,
    'removeStaff.id': removed.id,
    'resendStaffInvitation.id': invited.id,
    ...Object.fromEntries(
      ['controller', 'inspector', 'purposes', 'recipients', 'retention', 'rights', 'duty', 'source'].map(
        (matter) => [matter, `Treść ${own}`],
      ),
    ),
    ...{
      granted: true,
      image: true,
      directory: false,
      noMail: false,
      'saveOwnConsents.email': true,
      informed: true,
    },
    ...{ months: 60, 'exportPersonalData.id': people[2]!.id },
    ...{ version: 1, follows: 1, 'recordConsent.id': people[2]!.id },
    'erasure.id': people[5]!.id,
    'eraseParticipant.id': people[5]!.id,
    'dismissErasureRequest.id': people[4]!.id,
    'nameDeputyFor.id': people[1]!.id,
    'nameDeputyFor.email': `zastepca@${domain}`,
    'nameDeputy.email': `wskazana@${domain}`,
    'endDeputyOf.id': people[2]!.id,
    'confirmAddress.id': people[3]!.id,
    'resendPersonalLink.id': people[1]!.id,
    'renewPersonalLinks.id': people[3]!.id,
    'revokePersonalLinks.id': people[4]!.id,
    'retryMessage.id': message,
    'saveAnswers.pollId': asked.id,
    'saveAnswers.answers.slotId': asked.slots[1],
    'updateConference.id': empty,
    'updateCycle.id': county.cycleId,
    'updateDatePoll.id': draft.data.createDatePoll.id,
    'updateOrganization.id': organization,
    'updateParticipant.id': people[2]!.id,
    'updateVenue.id': county.venueId,
    ...{
      reason: 'Powód',
      overrideReason: 'Inaczej się nie da',
      comment: 'Będę',
      theme: 'Temat',
      note: 'Uwaga',
    },
    ...{ deadline: '2023-11-20T11:00:00Z', startsAt: '09:00', seasonStartYear: 2023, another: true },
    'createDatePoll.slots.heldOn': '2024-04-09',
    'updateDatePoll.slots.heldOn': '2023-12-14',
    ...{ from: '2024-05-06', to: '2024-05-07' },
    ...{
      quorumTotal: 1,
      minimum: 1,
      title: 'Cykl',
      groups: 'Grupa',
      address: 'Rynek 1',
      municipalityName: 'Ulanów',
    },
    ...{
      firstName: 'Ewa',
      lastName: 'Lis',
      fileName: 'lista.csv',
      contentBase64,
      token: 'x'.repeat(43),
      response: '{}',
      issuer: 'https://login.example.org',
      clientId: 'beczka',
      clientSecret: 'tajne',
      parameters: 'state=x',
    },
    ...{ officeName: 'Urząd', contactName: 'Ewa Lis', contactPhone: '15 841 20 00' },
    ...{ contactEmail: 'urzad@example.org', managerName: 'Ewa Lis' },
    get managerEmail() {
      return `ktos.${fresh()}@example.org`;
    },
    get email() {
      return `ktos.${fresh()}@example.org`;
    },
    get organizationName() {
      return `Nazwa ${fresh()}`;
    },
    get name() {
      return `Nazwa ${fresh()}`;
    },
  };
}

/** Texts that are alike in all counties end on the county's own mark. */
async function mark(admin: pg.Pool, countyId: string, own: string): Promise<void> {
  const texts = {
    venue: ['name', 'address'],
    organization: ['name'],
    participant: ['first_name', 'last_name'],
    cycle: ['title'],
    conference: ['theme'],
    season_template: ['name'],
    county_profile: ['office_name', 'contact_name'],
  };
  for (const [table, columns] of Object.entries(texts)) {
    const marked = columns.map((column) => `${column} = ${column} || ' ' || $2`).join(', ');
    await admin.query(`UPDATE ${table} SET ${marked} WHERE county_id = $1`, [countyId, own]);
  }
}
