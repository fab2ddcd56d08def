import { readFileSync } from 'node:fs';
import { buildSchema } from 'graphql';
import { limitsOf, networkOf, RATE_LIMITS } from './rate-limits.js';

const schema = buildSchema(readFileSync('apps/api/schema.graphql', 'utf8'));

const MUTATIONS = Object.keys(schema.getMutationType()!.getFields());

/** They mail nobody, let nobody in and are no work: the limit of everybody whom they are for is enough. */
const QUIET = [
  ...['acceptInvitation', 'changeStaffRole', 'closeCounty', 'createCycle', 'createDatePoll'],
  ...['createOrganization', 'createSector', 'createVenue', 'deactivateParticipant'],
  ...['dismissErasureRequest', 'endDeputy', 'endOtherSessions', 'endSession', 'eraseParticipant'],
  ...['freeDays', 'grantSupport', 'keepApart', 'keepDays', 'leaveCounty', 'markCalled'],
  ...['mergeOrganizations', 'moveSector', 'noteAttendance', 'pauseMail', 'publishAccessibilityStatement'],
  ...['publishPrivacyNotice', 'recordAnswers', 'recordConsent', 'removeLogo', 'removePasskey'],
  ...['removeSector', 'removeSignInProvider', 'removeStaff', 'reopenCounty', 'restoreLetterWording'],
  ...['retireSector', 'revokePersonalLinks', 'revokeSupport', 'saveAnswers', 'saveLetterWording'],
  ...['saveLogo', 'saveOwnConsents', 'savePublicPage', 'saveSignature', 'setRetention', 'setWinterBreak'],
  ...['signOut', 'updateAccount', 'updateCycle', 'updateDatePoll', 'updateOrganization', 'updateSector'],
  ...['updateVenue'],
];

it('limits root fields that there are', () => {
  const fields = { ...schema.getQueryType()!.getFields(), ...schema.getMutationType()!.getFields() };
  expect(Object.keys(RATE_LIMITS).filter((name) => !(name in fields))).toEqual([]);
});

it('leaves no change to the usual limit that was not looked at', () => {
  expect(MUTATIONS.filter((name) => !(name in RATE_LIMITS)).sort()).toEqual([...QUIET].sort());
});

it('lets a hall of 150 people behind one address answer at once, look, and change their minds', () => {
  for (const name of ['participantView', 'saveAnswers', 'saveRegistration'])
    for (const { by, most } of limitsOf(name, 'participant').limits)
      if (by === 'address') expect(most).toBeGreaterThanOrEqual(150 * 10);
});

it.each([
  ['203.0.113.7', '203.0.113.7'],
  ['::ffff:203.0.113.7', '203.0.113.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:0db8:0001:0002::9', '2001:db8:1:2'],
  ['2001:db8::9', '2001:db8:0:0'],
  ['::1', '0:0:0:0'],
  ['fe80::1%eth0', 'fe80:0:0:0'],
  ['no address', 'no address'],
])('counts %s as %s', (address, network) => {
  expect(networkOf(address)).toBe(network);
});
