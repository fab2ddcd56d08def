/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AcceptInterestInput = {
  countyId: string | number;
  id: string | number;
  /** One of the list; a new one by the name below when left out. */
  organizationId?: string | number | null | undefined;
  organizationName: string;
  sectorCode: string;
};

export type AcceptInvitationInput = {
  countyId: string | number;
};

export type AccessibilityStatus =
  | 'FULL'
  | 'NONE'
  | 'PARTIAL';

export type Action =
  | 'EDIT_CYCLES'
  | 'EDIT_PARTNERS'
  | 'EDIT_PUBLIC_PAGE'
  | 'ERASE_PEOPLE'
  | 'MANAGE_PRIVACY'
  | 'MANAGE_STAFF'
  | 'READ_JOURNAL'
  | 'RUN_POLLS'
  | 'VIEW_COUNTY'
  | 'WORD_LETTERS';

export type AddDateSlotInput = {
  countyId: string | number;
  heldOn: string;
  id: string | number;
  /** A UUID that the caller makes up, once for each date: sent twice, it adds one. */
  key: string;
  /** Why a day that cannot work is offered all the same. */
  overrideReason?: string | null | undefined;
  startsAt: string;
};

export type AgendaItemInput = {
  startsAt: string;
  title: string;
};

export type Agreement =
  | 'FEW'
  | 'MOST'
  | 'SOME';

export type AgreementShown =
  | 'AFTER_ANSWERING'
  | 'ALWAYS'
  | 'NEVER';

export type AnswerInput = {
  choice: Choice;
  slotId: string | number;
};

export type ApplyBulkChangeInput = {
  countyId: string | number;
  /** The digest of the preview that was shown; when left out, whoever is meant now. */
  digest?: string | null | undefined;
  filter?: ParticipantFilter | null | undefined;
  kind: BulkKind;
  /** Of LANGUAGE. */
  language?: Language | null | undefined;
  /** Of MOVE. */
  organizationId?: string | number | null | undefined;
  participantIds?: Array<string | number> | null | undefined;
  /** A UUID of the caller’s: the same one sent again is the same change, done once. */
  requestId: string;
  /** Of SECTOR. */
  sectorCode?: string | null | undefined;
};

export type ApplyParticipantImportInput = {
  countyId: string | number;
  id: string | number;
  /** The digest of the plan that was shown; when left out, that of the preview. */
  planDigest?: string | null | undefined;
};

export type AttentionKind =
  | 'ADDRESSES_FAILED'
  | 'CALENDAR_DATA_MISSING'
  | 'CONFERENCE_WITHOUT_VENUE'
  | 'ERASURE_REQUESTED'
  | 'INTEREST_WAITING'
  | 'MAIL_PAUSED'
  | 'MESSAGES_FAILED'
  | 'NO_CYCLE'
  | 'NO_PARTICIPANTS'
  | 'POLL_DRAFT'
  | 'POLL_OPEN_QUORUM_AT_RISK'
  | 'POLL_TO_PREPARE'
  | 'POLL_UNDECIDED'
  | 'SEASON_UNFINISHED'
  | 'VENUE_TOO_SMALL';

export type BulkChangeInput = {
  countyId: string | number;
  filter?: ParticipantFilter | null | undefined;
  kind: BulkKind;
  /** Of LANGUAGE. */
  language?: Language | null | undefined;
  /** Of MOVE. */
  organizationId?: string | number | null | undefined;
  participantIds?: Array<string | number> | null | undefined;
  /** Of SECTOR. */
  sectorCode?: string | null | undefined;
};

export type BulkKind =
  | 'DEACTIVATE'
  | 'END_LINKS'
  | 'LANGUAGE'
  | 'MOVE'
  | 'REACTIVATE'
  | 'RENEW_LINKS'
  | 'SECTOR';

export type CancelInput = {
  countyId: string | number;
  id: string | number;
  reason: string;
};

export type ChangeStaffRoleInput = {
  countyId: string | number;
  id: string | number;
  role: Role;
};

export type Choice =
  | 'IF_NEED_BE'
  | 'NO'
  | 'YES';

export type CloseCountyInput = {
  countyId: string | number;
  /** For operators alone. */
  reason: string;
};

export type ConferenceState =
  | 'CANCELLED'
  | 'DATED'
  | 'PLANNED';

export type ConfirmInterestInput = {
  countyId: string | number;
  token: string;
};

export type ConsentKind =
  | 'DIRECTORY'
  | 'EMAIL'
  | 'IMAGE'
  | 'NO_MAIL';

export type CountyState =
  | 'CLOSED'
  | 'NEW'
  | 'OPEN';

export type CreateCycleInput = {
  another?: boolean | null | undefined;
  countyId: string | number;
  expertId?: string | number | null | undefined;
  /** The month (1–12) of the first conference; the others keep their distance. As the template has it, when left out. */
  firstMonth?: number | null | undefined;
  /** A UUID that the caller makes up, once for each cycle: sent twice, it makes one. */
  key?: string | null | undefined;
  minimumGapDays?: number | null | undefined;
  seasonStartYear: number;
  templateId: string | number;
  title: string;
  venueId?: string | number | null | undefined;
};

export type CreateDatePollInput = {
  conferenceId: string | number;
  countyId: string | number;
  deadline: string;
  note?: string | null | undefined;
  opensAt?: string | null | undefined;
  quorumTotal: number;
  requiredParticipantIds?: Array<string | number>;
  sectorQuorums?: Array<SectorQuorumInput>;
  /** Left out: never. */
  showsAgreement?: AgreementShown | null | undefined;
  slots: Array<DateSlotInput>;
};

export type CreateOrganizationInput = {
  countyId: string | number;
  /** A new name makes the municipality known to the county. */
  municipalityName?: string | null | undefined;
  name: string;
  sectorCode: string;
};

export type CreateParticipantInput = {
  countyId: string | number;
  email: string;
  firstName: string;
  function?: string | null | undefined;
  /** Polish when left out. */
  language?: Language | null | undefined;
  lastName: string;
  organizationId: string | number;
  phone?: string | null | undefined;
};

export type CreateSectorInput = {
  countyId: string | number;
  name: string;
  /** As in Polish, when left out. */
  nameEn?: string | null | undefined;
};

export type CreateVenueInput = {
  address: string;
  capacity?: number | null | undefined;
  countyId: string | number;
  name: string;
};

export type CycleState =
  | 'ACTIVE'
  | 'CANCELLED';

export type DatePollRefInput = {
  countyId: string | number;
  id: string | number;
};

export type DatePollState =
  | 'CANCELLED'
  | 'DECIDED'
  | 'DRAFT'
  | 'OPEN'
  | 'UNDECIDED';

export type DateSlotInput = {
  heldOn: string;
  overrideReason?: string | null | undefined;
  startsAt: string;
};

export type DayObstacle =
  | 'CHRISTMAS_BREAK'
  | 'EXPERT_TAKEN'
  | 'HOLIDAY'
  | 'IN_THE_PAST'
  | 'OUTSIDE_WINDOW'
  | 'SPRING_BREAK'
  | 'TOO_CLOSE'
  | 'VENUE_TAKEN'
  | 'WEEKEND'
  | 'WINTER_BREAK';

export type DecideDatePollInput = {
  countyId: string | number;
  id: string | number;
  reason: string;
  slotId: string | number;
};

export type DeclineInterestInput = {
  countyId: string | number;
  id: string | number;
  /** Whether a letter tells them. */
  letter: boolean;
};

export type DuplicateReason =
  | 'EMAIL'
  | 'NAME'
  | 'NAME_ELSEWHERE'
  | 'NEAR_NAME'
  | 'PHONE';

export type EndAccountSessionsInput = {
  email: string;
  /** Told in the logs of the person’s counties. */
  reason: string;
};

export type EndSessionInput = {
  id: string | number;
};

export type ExportFormat =
  | 'HTML'
  | 'JSON';

export type ExportParticipantsInput = {
  countyId: string | number;
  /** Everybody, when left out. */
  filter?: ParticipantFilter | null | undefined;
  /** XLSX, when left out. */
  format?: SheetFormat | null | undefined;
};

export type ExportPersonalDataInput = {
  countyId: string | number;
  format: ExportFormat;
  id: string | number;
};

export type ExtendDatePollInput = {
  countyId: string | number;
  deadline: string;
  id: string | number;
};

export type GrantSupportInput = {
  countyId: string | number;
  /** 1, 8 or 24. */
  hours: number;
  reason: string;
};

export type ImportOutcome =
  | 'ADD'
  | 'CHANGE'
  | 'REFUSE'
  | 'SAME';

export type InterestState =
  | 'ACCEPTED'
  | 'DECLINED'
  | 'UNCONFIRMED'
  | 'WAITING';

export type InviteFirstManagerInput = {
  countyId: string | number;
  managerEmail: string;
  /** Of a new account; one that is there keeps its own. */
  managerLanguage: Language;
  managerName: string;
};

export type InviteStaffInput = {
  countyId: string | number;
  email: string;
  /** Of a new account; one that is there keeps its own. */
  language: Language;
  name: string;
  role: Role;
};

export type JournalKind =
  | 'ANSWERS'
  | 'MESSAGES'
  | 'PARTNERS'
  | 'PERSONAL_DATA'
  | 'POLLS'
  | 'REFUSALS'
  | 'SEASON'
  | 'SIGN_INS'
  | 'TEAM';

export type KeepApartInput = {
  countyId: string | number;
  firstId: string | number;
  secondId: string | number;
};

export type Language =
  | 'EN'
  | 'PL';

export type LeaveCountyInput = {
  countyId: string | number;
};

export type MarkCalledInput = {
  /** False takes the mark back. */
  called: boolean;
  countyId: string | number;
  id: string | number;
  participantId: string | number;
};

export type MergeOrganizationsInput = {
  countyId: string | number;
  goneId: string | number;
  keptId: string | number;
  /** A new name makes the municipality known to the county. */
  municipalityName?: string | null | undefined;
  name: string;
  sectorCode: string;
};

export type MergeParticipantsInput = {
  /** Whether the one person takes part. */
  active: boolean;
  countyId: string | number;
  firstName: string;
  function?: string | null | undefined;
  goneId: string | number;
  keptId: string | number;
  language: Language;
  lastName: string;
  organizationId: string | number;
  phone?: string | null | undefined;
  /** Send a personal link to the address that is kept. */
  sendLink?: boolean | null | undefined;
};

export type MessageFate =
  | 'FAILED'
  | 'SENT'
  | 'WAITING';

export type MessageStanding =
  | 'ACCEPTED'
  | 'CANCELLED'
  | 'FAILED'
  | 'PAUSED'
  | 'RETRYING'
  | 'RETURNED'
  | 'SENDING'
  | 'WAITING';

export type MoveConferenceInput = {
  countyId: string | number;
  heldOn: string;
  id: string | number;
  overrideReason?: string | null | undefined;
  reason: string;
  startsAt: string;
};

export type MoveSectorInput = {
  countyId: string | number;
  sectorCode: string;
  /** One place up, else one down. */
  up: boolean;
};

export type NameDeputyForInput = {
  countyId: string | number;
  email: string;
  firstName: string;
  id: string | number;
  lastName: string;
};

export type NameDeputyInput = {
  email: string;
  firstName: string;
  /** The person named knows that their data are given. */
  informed: boolean;
  lastName: string;
};

export type NoteAttendanceInput = {
  conferenceId: string | number;
  countyId: string | number;
  participantIds: Array<string | number>;
  present: boolean;
};

export type NoticeTextsInput = {
  /** Who the controller is. */
  controller: string;
  /** Whether the data are required. */
  duty: string;
  /** How to reach the data protection officer. */
  inspector: string;
  /** What for, and on which legal basis. */
  purposes: string;
  recipients: string;
  /** For how long. */
  retention: string;
  /** Rights, with the complaint to the supervisory authority. */
  rights: string;
  /** Where the data come from, and whether anything is decided automatically. */
  source: string;
};

export type OpenCountyInput = {
  contactEmail: string;
  contactName: string;
  contactPhone: string;
  countyId: string | number;
  managerEmail: string;
  /** Of a new account; one that is there keeps its own. */
  managerLanguage: Language;
  managerName: string;
  officeName: string;
};

export type OwnDaysInput = {
  from: string;
  to: string;
};

export type ParticipantFilter = {
  /** To whose address mail comes back. */
  addressFailed?: boolean | null | undefined;
  municipalityId?: string | number | null | undefined;
  organizationId?: string | number | null | undefined;
  /** Words of the name, the e-mail, the telephone or the organisation, whatever their case and diacritics. */
  search?: string | null | undefined;
  sectorCode?: string | null | undefined;
  /** Who have not answered a poll that is open. */
  silent?: boolean | null | undefined;
  /** The active, when left out. */
  state?: ParticipantState | null | undefined;
  /** Whose last letter did not arrive, or who object to mail. */
  unreachable?: boolean | null | undefined;
};

export type ParticipantOrder =
  | 'NAME'
  | 'NEWEST'
  | 'ORGANIZATION';

export type ParticipantRefInput = {
  countyId: string | number;
  id: string | number;
};

export type ParticipantState =
  | 'ACTIVE'
  | 'ALL'
  | 'INACTIVE';

export type PasskeyResponseInput = {
  /** What the browser gave for the options: a `PublicKeyCredential`, as JSON. */
  response: string;
};

export type PauseMailInput = {
  /** Left out: all mail to participants. */
  conferenceId?: string | number | null | undefined;
  countyId: string | number;
  reason: string;
  /** Left out: until somebody ends it. */
  until?: string | null | undefined;
};

export type PreviewParticipantImportInput = {
  /** An XLSX or CSV file of at most 2 MB with at most 2,000 people. A person is recognised by e-mail; a blank cell leaves what is known as it is; whoever is listed takes part again. */
  contentBase64: string;
  countyId: string | number;
  fileName: string;
};

export type ProviderSignInInput = {
  countyId: string | number;
  /** The query of the address to which the provider has sent the browser back. */
  parameters: string;
};

export type PublishAccessibilityStatementInput = {
  contactEmail: string;
  contactName: string;
  contactPhone: string;
  countyId: string | number;
  drawnUpOn: string;
  en: StatementTextsInput;
  /** The version that it follows: another published meanwhile is not passed over. */
  follows: number;
  pl: StatementTextsInput;
  reviewedOn?: string | null | undefined;
  siteChangedOn: string;
  siteOpenedOn: string;
  status: AccessibilityStatus;
};

export type PublishPrivacyNoticeInput = {
  countyId: string | number;
  en: NoticeTextsInput;
  /** The version that it follows: another published meanwhile is not passed over. */
  follows: number;
  pl: NoticeTextsInput;
};

export type RecordAnswersInput = {
  answers: Array<TelephoneAnswerInput>;
  /** Left out: the comment stays as it was. */
  comment?: string | null | undefined;
  countyId: string | number;
  id: string | number;
  participantId: string | number;
  /** When the person had last answered, as the caller saw it: what was saved since is not overwritten. */
  seenResponse?: string | null | undefined;
};

export type RecordConsentInput = {
  countyId: string | number;
  granted: boolean;
  id: string | number;
  kind: ConsentKind;
  /** Where the paper is, or how the person said so. */
  note: string;
};

export type RegisterInterestInput = {
  countyId: string | number;
  email: string;
  firstName: string;
  lastName: string;
  message?: string | null | undefined;
  organizationName: string;
  sectorCode: string;
};

export type RegisterParticipantInput = {
  coming: boolean;
  conferenceId: string | number;
  countyId: string | number;
  participantId: string | number;
};

export type RegistrationState =
  | 'COMING'
  | 'NOT_COMING'
  | 'WAITING';

export type RemoveLogoInput = {
  countyId: string | number;
};

export type RemovePasskeyInput = {
  id: string | number;
};

export type RemoveStaffInput = {
  countyId: string | number;
  id: string | number;
};

export type ReopenCountyInput = {
  countyId: string | number;
};

export type RequestPersonalLinkInput = {
  countyId: string | number;
  email: string;
};

export type RequestSignInLinkInput = {
  email: string;
};

export type ResendStaffInvitationInput = {
  countyId: string | number;
  id: string | number;
};

export type RestoreLetterWordingInput = {
  countyId: string | number;
  /** The version that was edited; left out: the standard. */
  follows?: string | null | undefined;
  language: Language;
  occasion: string;
};

export type ResumeMailInput = {
  countyId: string | number;
  id: string | number;
};

export type RetireSectorInput = {
  countyId: string | number;
  /** Out of use, else in use again. */
  retired: boolean;
  sectorCode: string;
};

export type RetryMessageInput = {
  countyId: string | number;
  id: string | number;
};

export type RevokeSupportInput = {
  countyId: string | number;
  id: string | number;
};

export type Role =
  | 'COORDINATOR'
  | 'EXPERT'
  | 'MANAGER'
  | 'OBSERVER';

export type SaveAnswersInput = {
  answers: Array<AnswerInput>;
  comment?: string | null | undefined;
  pollId: string | number;
  /** When the answers were saved that the person had before them; null when there were none. */
  seenAt?: string | null | undefined;
  /** Sent by itself a while after it was given: refused if other answers were saved since `seenAt`. */
  sentAgain?: boolean | null | undefined;
};

export type SaveLetterWordingInput = {
  closing?: string | null | undefined;
  countyId: string | number;
  /** The version that was edited; left out: the standard. */
  follows?: string | null | undefined;
  greeting: string;
  language: Language;
  occasion: string;
  opening: string;
  subject: string;
};

export type SaveLogoInput = {
  /** What it says to those who do not see it. */
  alt: string;
  /** A PNG or JPEG picture of at most 200 KB and 2,000 pixels each way. */
  contentBase64: string;
  countyId: string | number;
};

export type SaveOwnConsentsInput = {
  directory?: boolean | null | undefined;
  email?: boolean | null | undefined;
  image?: boolean | null | undefined;
  noMail?: boolean | null | undefined;
};

export type SavePublicPageInput = {
  aboutEn?: string | null | undefined;
  aboutPl?: string | null | undefined;
  countyId: string | number;
  expertNamed: boolean;
  /** The revision that is changed: another made meanwhile is not passed over. */
  follows: number;
  shown: boolean;
};

export type SaveRegistrationInput = {
  coming: boolean;
  conferenceId: string | number;
  heldOn: string;
  startsAt: string;
};

export type SaveSignInProviderInput = {
  clientId: string;
  /** Left out, the one that is kept stays, as long as the issuer does. */
  clientSecret?: string | null | undefined;
  countyId: string | number;
  issuer: string;
};

export type SaveSignatureInput = {
  countyId: string | number;
  /** The version that was edited. */
  follows?: string | null | undefined;
  signatureEn?: string | null | undefined;
  /** Left out: the standard one. */
  signaturePl?: string | null | undefined;
};

export type SectorQuorumInput = {
  minimum: number;
  sectorCode: string;
};

export type SectorRefInput = {
  countyId: string | number;
  sectorCode: string;
};

export type SendTrialInput = {
  countyId: string | number;
  language: Language;
  occasion: string;
  /** The poll or conference; left out: an invented one. */
  subjectId?: string | number | null | undefined;
};

export type SetRetentionInput = {
  countyId: string | number;
  months: number;
};

export type SetWinterBreakInput = {
  /** «2026/2027» */
  schoolYear: string;
  /** A Monday from January to March; the break lasts two weeks. */
  startsOn: string;
  voivodeshipCode: string;
};

export type SheetFormat =
  | 'CSV'
  | 'XLSX';

export type SignInInput = {
  token: string;
};

export type SignInProviderRefInput = {
  countyId: string | number;
};

export type StatementTextsInput = {
  /** Mobile applications of the public body. */
  apps?: string | null | undefined;
  /** How one gets into the office's building and around in it. */
  architecture: string;
  /** How the statement was drawn up, and by whom. */
  assessment: string;
  /** What is not made accessible for its excessive cost. */
  burden?: string | null | undefined;
  /** How one can speak with the office: sign language, induction loop, text. */
  communication: string;
  /** What is not accessible, and how else to get at it. */
  exceptions?: string | null | undefined;
  /** What makes the pages easier to use. */
  extras?: string | null | undefined;
};

export type TelephoneAnswerInput = {
  choice: Choice;
  slotId: string | number;
};

export type UndoBulkChangeInput = {
  countyId: string | number;
  id: string | number;
};

export type UpdateAccountInput = {
  language: Language;
  name: string;
};

export type UpdateConferenceInput = {
  agenda?: Array<AgendaItemInput> | null | undefined;
  countyId: string | number;
  durationMinutes?: number | null | undefined;
  groups?: Array<string> | null | undefined;
  id: string | number;
  leavesBehind?: string | null | undefined;
  seats?: number | null | undefined;
  theme?: string | null | undefined;
  themeEn?: string | null | undefined;
  venueId?: string | number | null | undefined;
  windowFrom?: string | null | undefined;
  windowTo?: string | null | undefined;
};

export type UpdateCycleInput = {
  countyId: string | number;
  expertId?: string | number | null | undefined;
  id: string | number;
  minimumGapDays?: number | null | undefined;
  title?: string | null | undefined;
  venueId?: string | number | null | undefined;
};

export type UpdateDatePollInput = {
  countyId: string | number;
  deadline: string;
  id: string | number;
  note?: string | null | undefined;
  opensAt?: string | null | undefined;
  quorumTotal: number;
  requiredParticipantIds?: Array<string | number>;
  sectorQuorums?: Array<SectorQuorumInput>;
  /** Left out: never. */
  showsAgreement?: AgreementShown | null | undefined;
  slots: Array<DateSlotInput>;
};

export type UpdateOrganizationInput = {
  countyId: string | number;
  id: string | number;
  /** A new name makes the municipality known to the county. */
  municipalityName?: string | null | undefined;
  name: string;
  sectorCode: string;
};

export type UpdateParticipantInput = {
  countyId: string | number;
  email: string;
  firstName: string;
  function?: string | null | undefined;
  id: string | number;
  /** Polish when left out. */
  language?: Language | null | undefined;
  lastName: string;
  organizationId: string | number;
  phone?: string | null | undefined;
};

export type UpdateSectorInput = {
  countyId: string | number;
  name: string;
  /** As in Polish, when left out. */
  nameEn?: string | null | undefined;
  sectorCode: string;
};

export type UpdateVenueInput = {
  address: string;
  capacity?: number | null | undefined;
  countyId: string | number;
  id: string | number;
  name: string;
};

export type CountyCalendarQueryVariables = Exact<{
  countyId: string | number;
}>;


export type CountyCalendarQuery = { publicPage: { id: string, calendar: { content: string } } };

export type OwnCalendarFeedQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnCalendarFeedQuery = { calendarFeed: { content: string } };

export type WinterBreaksQueryVariables = Exact<{ [key: string]: never; }>;


export type WinterBreaksQuery = { winterBreaks: Array<{ schoolYear: string, voivodeshipCode: string, voivodeship: string, startsOn: string | null, endsOn: string | null }> };

export type SetWinterBreakMutationVariables = Exact<{
  input: SetWinterBreakInput;
}>;


export type SetWinterBreakMutation = { setWinterBreak: { startsOn: string | null } };

export type OperatorCountiesQueryVariables = Exact<{ [key: string]: never; }>;


export type OperatorCountiesQuery = { me: { memberships: Array<{ supportUntil: string | null, county: { id: string } }> } | null, countyStandings: Array<{ state: CountyState, officeName: string | null, staffCount: number, closedAt: string | null, county: { id: string, name: string, voivodeship: string }, managers: Array<{ name: string, email: string, since: string, accepted: boolean, lastSignInAt: string | null }> }> };

export type CountiesToOpenQueryVariables = Exact<{ [key: string]: never; }>;


export type CountiesToOpenQuery = { countyStandings: Array<{ state: CountyState, county: { id: string, name: string, voivodeship: string } }> };

export type OpenCountyMutationVariables = Exact<{
  input: OpenCountyInput;
}>;


export type OpenCountyMutation = { openCounty: { state: CountyState } };

export type OperatorCountyQueryVariables = Exact<{
  countyId: string | number;
}>;


export type OperatorCountyQuery = { countyStanding: { state: CountyState, officeName: string | null, staffCount: number, closedAt: string | null, closedReason: string | null, county: { id: string, name: string, voivodeship: string }, managers: Array<{ name: string, email: string, since: string, accepted: boolean, lastSignInAt: string | null }> } };

export type InviteFirstManagerMutationVariables = Exact<{
  input: InviteFirstManagerInput;
}>;


export type InviteFirstManagerMutation = { inviteFirstManager: { state: CountyState } };

export type CloseCountyMutationVariables = Exact<{
  input: CloseCountyInput;
}>;


export type CloseCountyMutation = { closeCounty: { state: CountyState } };

export type ReopenCountyMutationVariables = Exact<{
  input: ReopenCountyInput;
}>;


export type ReopenCountyMutation = { reopenCounty: { state: CountyState } };

export type OperatorShellQueryVariables = Exact<{ [key: string]: never; }>;


export type OperatorShellQuery = { me: { id: string, name: string, invitations: Array<{ role: Role }>, memberships: Array<{ role: Role }> } | null };

export type ManagerFragment = { name: string, email: string, since: string, accepted: boolean, lastSignInAt: string | null };

export type EndAccountSessionsMutationVariables = Exact<{
  input: EndAccountSessionsInput;
}>;


export type EndAccountSessionsMutation = { endAccountSessions: { ok: boolean } };

export type ParticipantCalendarFilesQueryVariables = Exact<{ [key: string]: never; }>;


export type ParticipantCalendarFilesQuery = { participantView: { conferences: Array<{ id: string, calendarFile: string | null }> } };

export type OwnDeputyPageQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnDeputyPageQuery = { ownDeputy: { language: Language, noticeVersion: number | null, organizationName: string, deputyOf: string | null, county: { id: string, name: string, voivodeship: string, profile: { officeName: string, contactName: string, contactPhone: string, contactEmail: string } | null }, deputy: { firstName: string, lastName: string, email: string, since: string } | null } };

export type NameDeputyMutationVariables = Exact<{
  input: NameDeputyInput;
}>;


export type NameDeputyMutation = { nameDeputy: { ok: boolean } };

export type EndDeputyMutationVariables = Exact<{ [key: string]: never; }>;


export type EndDeputyMutation = { endDeputy: { ok: boolean } };

export type OwnPersonalDataQueryVariables = Exact<{
  format: ExportFormat;
}>;


export type OwnPersonalDataQuery = { ownPersonalData: { fileName: string, contentType: string, content: string } };

export type MailChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type MailChoicesQuery = { ownData: { language: Language, county: { id: string, name: string, voivodeship: string, profile: { officeName: string, contactName: string, contactPhone: string, contactEmail: string } | null }, consents: Array<{ kind: ConsentKind, granted: boolean }> } };

export type SaveMailChoiceMutationVariables = Exact<{
  input: SaveOwnConsentsInput;
}>;


export type SaveMailChoiceMutation = { saveOwnConsents: { ok: boolean } };

export type OwnConsentsFragment = { consents: Array<{ kind: ConsentKind, granted: boolean, recordedAt: string, byStaff: boolean }> };

export type OwnDataPageQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnDataPageQuery = { ownData: { language: Language, erasureRequestedAt: string | null, noticeVersion: number, firstName: string, lastName: string, email: string, phone: string | null, function: string | null, organizationName: string, county: { id: string, name: string, voivodeship: string, profile: { officeName: string, contactName: string, contactPhone: string, contactEmail: string } | null }, consents: Array<{ kind: ConsentKind, granted: boolean, recordedAt: string, byStaff: boolean }> } };

export type RenewOwnLinksMutationVariables = Exact<{ [key: string]: never; }>;


export type RenewOwnLinksMutation = { renewOwnLinks: { ok: boolean } };

export type RequestErasureMutationVariables = Exact<{ [key: string]: never; }>;


export type RequestErasureMutation = { requestErasure: { ok: boolean } };

export type SaveOwnConsentsMutationVariables = Exact<{
  input: SaveOwnConsentsInput;
}>;


export type SaveOwnConsentsMutation = { saveOwnConsents: { ok: boolean } };

export type OwnFactsFragment = { firstName: string, lastName: string, email: string, phone: string | null, function: string | null, organizationName: string, language: Language };

export type PollAsAskedQueryVariables = Exact<{
  countyId: string | number;
  id: string | number;
}>;


export type PollAsAskedQuery = { county: { id: string, name: string, voivodeship: string, profile: { officeName: string, contactName: string, contactPhone: string, contactEmail: string } | null }, datePoll: { id: string, state: DatePollState, deadline: string, note: string | null, slots: Array<{ id: string, heldOn: string, startsAt: string, overrideReason: string | null, notes: Array<{ clash: boolean, text: string }> }>, conference: { id: string, ordinal: number, theme: string, durationMinutes: number, venue: { name: string, address: string } | null, cycle: { title: string } } } };

export type SaveRegistrationMutationVariables = Exact<{
  input: SaveRegistrationInput;
}>;


export type SaveRegistrationMutation = { saveRegistration: { state: RegistrationState } };

export type SaveAnswersMutationVariables = Exact<{
  input: SaveAnswersInput;
}>;


export type SaveAnswersMutation = { saveAnswers: { id: string } };

export type SubscribePageQueryVariables = Exact<{ [key: string]: never; }>;


export type SubscribePageQuery = { ownData: { language: Language, county: { id: string, name: string, voivodeship: string, profile: { officeName: string, contactName: string, contactPhone: string, contactEmail: string } | null } } };

export type CreateCalendarFeedMutationVariables = Exact<{ [key: string]: never; }>;


export type CreateCalendarFeedMutation = { createCalendarFeed: { token: string } };

export type ParticipantViewQueryVariables = Exact<{
  withPlaces: boolean;
}>;


export type ParticipantViewQuery = { participantView: { today: string, firstName: string, lastName: string, organizationName: string, deputy: string | null, deputyOf: string | null, language: Language, noticeVersion: number | null, county: { id: string, name: string, voivodeship: string, profile: { officeName: string, contactName: string, contactPhone: string, contactEmail: string } | null }, polls: Array<{ id: string, conferenceId: string, state: DatePollState, deadline: string, acceptsAnswers: boolean, note: string | null, ordinal: number, theme: string, cycleTitle: string, venueName: string | null, venueAddress: string | null, durationMinutes: number, comment: string | null, respondedAt: string | null, recordedByOffice: boolean, decidedSlotId: string | null, otherAnswered: boolean, agreement: { among: number, slots: Array<{ slotId: string, agreement: Agreement }> } | null, slots: Array<{ id: string, heldOn: string, startsAt: string, overrideReason: string | null, myChoice: Choice | null, isNew: boolean, notes: Array<{ clash: boolean, text: string }> }> }>, conferences: Array<{ id: string, ordinal: number, theme: string, cycleTitle: string, state: ConferenceState, heldOn: string | null, startsAt: string | null, durationMinutes: number, windowFrom: string, windowTo: string, takesRegistrations: boolean, freePlaces?: number | null, venueName: string | null, venueAddress: string | null, registration: { state: RegistrationState, current: boolean, heldOn: string, startsAt: string, place: number | null } | null, agenda: Array<{ startsAt: string, title: string }> }> } };

export type AskingCountyFragment = { id: string, name: string, voivodeship: string, profile: { officeName: string, contactName: string, contactPhone: string, contactEmail: string } | null };

export type PublicCountyPageQueryVariables = Exact<{
  countyId: string | number;
}>;


export type PublicCountyPageQuery = { publicPage: { id: string, name: string, nameLocative: string, voivodeship: string, about: string, officeName: string, contactPhone: string, contactEmail: string, cycles: Array<{ id: string, title: string, seasonStartYear: number, cancelled: boolean, undated: number, expertName: string | null, conferences: Array<{ id: string, ordinal: number, theme: string, state: ConferenceState, heldOn: string, startsAt: string, durationMinutes: number, venueName: string | null, venueAddress: string | null, agenda: Array<{ startsAt: string, title: string }> }> }> } };

export type PublicDirectoryQueryVariables = Exact<{ [key: string]: never; }>;


export type PublicDirectoryQuery = { publicCounties: Array<{ id: string, name: string, voivodeship: string, shown: boolean }> };

export type ConfirmInterestMutationVariables = Exact<{
  input: ConfirmInterestInput;
}>;


export type ConfirmInterestMutation = { confirmInterest: { ok: boolean } };

export type InterestPageQueryVariables = Exact<{
  countyId: string | number;
}>;


export type InterestPageQuery = { publicPage: { id: string, name: string, nameLocative: string, voivodeship: string, sectors: Array<{ code: string, name: string }> }, privacyNotice: { version: number, pl: { controller: string }, en: { controller: string } } };

export type RegisterInterestMutationVariables = Exact<{
  input: RegisterInterestInput;
}>;


export type RegisterInterestMutation = { registerInterest: { ok: boolean } };

export type LostLinkPageQueryVariables = Exact<{ [key: string]: never; }>;


export type LostLinkPageQuery = { openCounties: Array<{ id: string, name: string, voivodeship: string }>, closedCounties: Array<{ id: string, name: string, voivodeship: string }> };

export type RequestPersonalLinkMutationVariables = Exact<{
  input: RequestPersonalLinkInput;
}>;


export type RequestPersonalLinkMutation = { requestPersonalLink: { ok: boolean } };

export type NoticeTextFragment = { controller: string, inspector: string, purposes: string, recipients: string, retention: string, rights: string, duty: string, source: string };

export type PrivacyPageQueryVariables = Exact<{
  countyId: string | number;
  version?: number | null | undefined;
}>;


export type PrivacyPageQuery = { privacyNotice: { countyName: string, version: number, publishedAt: string, pl: { controller: string, inspector: string, purposes: string, recipients: string, retention: string, rights: string, duty: string, source: string }, en: { controller: string, inspector: string, purposes: string, recipients: string, retention: string, rights: string, duty: string, source: string } }, present: { version: number }, closedCounties: Array<{ id: string }> };

export type SitemapCountiesQueryVariables = Exact<{ [key: string]: never; }>;


export type SitemapCountiesQuery = { publicCounties: Array<{ id: string, shown: boolean, cycleIds: Array<string> }> };

export type StatementWordsFragment = { exceptions: string | null, burden: string | null, assessment: string, extras: string | null, apps: string | null, architecture: string, communication: string };

export type StatementFragment = { version: number, publishedAt: string, status: AccessibilityStatus, siteOpenedOn: string, siteChangedOn: string, drawnUpOn: string, reviewedOn: string | null, contactName: string, contactEmail: string, contactPhone: string, countyName: string, officeName: string, pl: { exceptions: string | null, burden: string | null, assessment: string, extras: string | null, apps: string | null, architecture: string, communication: string }, en: { exceptions: string | null, burden: string | null, assessment: string, extras: string | null, apps: string | null, architecture: string, communication: string } };

export type StatementPageQueryVariables = Exact<{
  countyId: string | number;
}>;


export type StatementPageQuery = { accessibilityStatement: { version: number, publishedAt: string, status: AccessibilityStatus, siteOpenedOn: string, siteChangedOn: string, drawnUpOn: string, reviewedOn: string | null, contactName: string, contactEmail: string, contactPhone: string, countyName: string, officeName: string, pl: { exceptions: string | null, burden: string | null, assessment: string, extras: string | null, apps: string | null, architecture: string, communication: string }, en: { exceptions: string | null, burden: string | null, assessment: string, extras: string | null, apps: string | null, architecture: string, communication: string } } };

export type StatementCountiesQueryVariables = Exact<{ [key: string]: never; }>;


export type StatementCountiesQuery = { publicCounties: Array<{ id: string, name: string, voivodeship: string }> };

export type SignInWithProviderMutationVariables = Exact<{
  input: ProviderSignInInput;
}>;


export type SignInWithProviderMutation = { signInWithProvider: { language: Language } };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn: { language: Language } };

export type CountiesWithProviderQueryVariables = Exact<{ [key: string]: never; }>;


export type CountiesWithProviderQuery = { countiesWithProvider: Array<{ id: string, name: string, voivodeship: string }> };

export type StartProviderSignInMutationVariables = Exact<{
  input: SignInProviderRefInput;
}>;


export type StartProviderSignInMutation = { startProviderSignIn: string };

export type StartPasskeySignInMutationVariables = Exact<{ [key: string]: never; }>;


export type StartPasskeySignInMutation = { startPasskeySignIn: string };

export type SignInWithPasskeyMutationVariables = Exact<{
  input: PasskeyResponseInput;
}>;


export type SignInWithPasskeyMutation = { signInWithPasskey: { language: Language } };

export type RequestSignInLinkMutationVariables = Exact<{
  input: RequestSignInLinkInput;
}>;


export type RequestSignInLinkMutation = { requestSignInLink: { ok: boolean } };

export type WaysToSignInQueryVariables = Exact<{ [key: string]: never; }>;


export type WaysToSignInQuery = { countiesWithProvider: Array<{ id: string }> };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: { ok: boolean } };

export type BearerQueryVariables = Exact<{ [key: string]: never; }>;


export type BearerQuery = { me: { wholeAccount: boolean } | null };

export type AccountPageQueryVariables = Exact<{ [key: string]: never; }>;


export type AccountPageQuery = { me: { name: string, email: string, language: Language, memberships: Array<{ role: Role, supportUntil: string | null, county: { id: string, name: string, voivodeship: string } }>, closedCounties: Array<{ id: string, name: string, voivodeship: string }> } | null, passkeys: Array<{ id: string, since: string, lastUsedAt: string | null, browser: string | null }>, sessions: Array<{ id: string, since: string, lastUsedAt: string, browser: string | null, current: boolean }> };

export type UpdateAccountMutationVariables = Exact<{
  input: UpdateAccountInput;
}>;


export type UpdateAccountMutation = { updateAccount: { language: Language } };

export type RemovePasskeyMutationVariables = Exact<{
  input: RemovePasskeyInput;
}>;


export type RemovePasskeyMutation = { removePasskey: { ok: boolean } };

export type EndSessionMutationVariables = Exact<{
  input: EndSessionInput;
}>;


export type EndSessionMutation = { endSession: { ok: boolean } };

export type EndOtherSessionsMutationVariables = Exact<{ [key: string]: never; }>;


export type EndOtherSessionsMutation = { endOtherSessions: { ok: boolean } };

export type OwnCountiesFragment = { memberships: Array<{ role: Role, supportUntil: string | null, county: { id: string, name: string, voivodeship: string } }>, closedCounties: Array<{ id: string, name: string, voivodeship: string }> };

export type StartAddingPasskeyMutationVariables = Exact<{ [key: string]: never; }>;


export type StartAddingPasskeyMutation = { startAddingPasskey: string };

export type AddPasskeyMutationVariables = Exact<{
  input: PasskeyResponseInput;
}>;


export type AddPasskeyMutation = { addPasskey: { id: string } };

export type AttendanceListQueryVariables = Exact<{
  countyId: string | number;
  id: string | number;
}>;


export type AttendanceListQuery = { conference: { id: string, ordinal: number, theme: string, heldOn: string | null, startsAt: string | null, takesAttendance: boolean, takesRegistrations: boolean, venue: { name: string, address: string } | null, turnout: { seats: number | null, coming: number, present: number } | null, attendees: Array<{ state: RegistrationState | null, place: number | null, outdated: boolean, byHand: boolean, present: boolean, participant: { id: string, firstName: string, lastName: string, organization: { id: string, name: string } } }> } };

export type RegisterParticipantMutationVariables = Exact<{
  input: RegisterParticipantInput;
}>;


export type RegisterParticipantMutation = { registerParticipant: { id: string } };

export type NoteAttendanceMutationVariables = Exact<{
  input: NoteAttendanceInput;
}>;


export type NoteAttendanceMutation = { noteAttendance: { id: string } };

export type AttendanceSheetQueryVariables = Exact<{
  countyId: string | number;
  id: string | number;
}>;


export type AttendanceSheetQuery = { county: { id: string, name: string }, conference: { id: string, ordinal: number, theme: string, heldOn: string | null, startsAt: string | null, venue: { name: string, address: string } | null, cycle: { id: string, title: string }, attendees: Array<{ state: RegistrationState | null, participant: { id: string, firstName: string, lastName: string, organization: { id: string, name: string } } }> } };

export type ConferenceTurnoutFragment = { id: string, takesAttendance: boolean, turnout: { seats: number | null, coming: number, notComing: number, waiting: number, silent: number, present: number, sectors: Array<{ name: string | null, coming: number, notComing: number, waiting: number, silent: number, present: number }>, municipalities: Array<{ name: string | null, coming: number, notComing: number, waiting: number, silent: number, present: number }> } | null };

export type WaitingThingFragment = { kind: AttentionKind, title: string, detail: string, urgent: boolean, conferenceId: string | null, pollId: string | null, cycleId: string | null, participantId: string | null };

export type ConferencePageQueryVariables = Exact<{
  countyId: string | number;
  id: string | number;
}>;


export type ConferencePageQuery = { conference: { id: string, ordinal: number, theme: string, groups: Array<string>, leavesBehind: string | null, windowFrom: string, windowTo: string, durationMinutes: number, state: ConferenceState, heldOn: string | null, startsAt: string | null, cancellationReason: string | null, toldCount: number, takesAttendance: boolean, venue: { name: string, address: string } | null, agenda: Array<{ startsAt: string, title: string }>, cycle: { id: string, title: string, state: CycleState }, datePoll: { id: string, state: DatePollState, deadline: string, invitedCount: number, respondedCount: number, winnerExplanation: string | null, messages: Array<{ subjectId: string, occasion: string, occasionName: string, dueAt: string, pending: number, sent: number, failed: number, cancelled: number }> } | null, turnout: { seats: number | null, coming: number, notComing: number, waiting: number, silent: number, present: number, sectors: Array<{ name: string | null, coming: number, notComing: number, waiting: number, silent: number, present: number }>, municipalities: Array<{ name: string | null, coming: number, notComing: number, waiting: number, silent: number, present: number }> } | null } };

export type CancelConferenceMutationVariables = Exact<{
  input: CancelInput;
}>;


export type CancelConferenceMutation = { cancelConference: { id: string } };

export type ConferenceToEditQueryVariables = Exact<{
  countyId: string | number;
  id: string | number;
}>;


export type ConferenceToEditQuery = { conference: { id: string, ordinal: number, theme: string, themePl: string, themeEn: string | null, groups: Array<string>, leavesBehind: string | null, windowFrom: string, windowTo: string, durationMinutes: number, seats: number | null, toldCount: number, venue: { id: string } | null, agenda: Array<{ startsAt: string, title: string }> }, venues: Array<{ id: string, name: string }> };

export type UpdateConferenceMutationVariables = Exact<{
  input: UpdateConferenceInput;
}>;


export type UpdateConferenceMutation = { updateConference: { id: string } };

export type ConferenceToMoveQueryVariables = Exact<{
  countyId: string | number;
  id: string | number;
}>;


export type ConferenceToMoveQuery = { conference: { id: string, ordinal: number, theme: string, heldOn: string | null, startsAt: string | null, toldCount: number, calendar: Array<{ day: string, obstacles: Array<{ kind: DayObstacle, message: string }> }> } };

export type MoveConferenceMutationVariables = Exact<{
  input: MoveConferenceInput;
}>;


export type MoveConferenceMutation = { moveConference: { id: string } };

export type StaffHomeQueryVariables = Exact<{
  countyId: string | number;
}>;


export type StaffHomeQuery = { needsAttention: Array<{ kind: AttentionKind, title: string, detail: string, urgent: boolean, conferenceId: string | null, pollId: string | null, cycleId: string | null, participantId: string | null }>, cycles: Array<{ id: string, title: string, state: CycleState, seasonStartYear: number, conferences: Array<{ id: string, ordinal: number, theme: string, state: ConferenceState, windowFrom: string, windowTo: string, heldOn: string | null, startsAt: string | null, datePoll: { id: string, state: DatePollState, invitedCount: number, respondedCount: number } | null }> }> };

export type InterestListQueryVariables = Exact<{
  countyId: string | number;
}>;


export type InterestListQuery = { interests: Array<{ id: string, firstName: string, lastName: string, email: string, organizationName: string, sectorCode: string, message: string | null, state: InterestState, confirmedAt: string | null, decidedAt: string | null, knownAs: { id: string, firstName: string, lastName: string, active: boolean } | null }>, organizations: Array<{ id: string, name: string }>, sectors: Array<{ code: string, name: string, retired: boolean }> };

export type AcceptInterestMutationVariables = Exact<{
  input: AcceptInterestInput;
}>;


export type AcceptInterestMutation = { acceptInterest: { participantId: string } };

export type DeclineInterestMutationVariables = Exact<{
  input: DeclineInterestInput;
}>;


export type DeclineInterestMutation = { declineInterest: { ok: boolean } };

export type JournalQueryVariables = Exact<{
  countyId: string | number;
  actorId?: string | number | null | undefined;
  kind?: JournalKind | null | undefined;
  search?: string | null | undefined;
  subjectId?: string | number | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
  before?: string | null | undefined;
}>;


export type JournalQuery = { journal: { subject: string | null, older: string | null, events: Array<{ id: string, at: string, who: string, origin: string | null, sentence: string, changes: Array<{ label: string, before: string | null, after: string | null }> }> } };

export type JournalActorsQueryVariables = Exact<{
  countyId: string | number;
}>;


export type JournalActorsQuery = { staff: Array<{ id: string, name: string }> };

export type StaffShellQueryVariables = Exact<{
  countyId: string | number;
}>;


export type StaffShellQuery = { me: { id: string, name: string, operator: boolean, invitations: Array<{ role: Role }>, memberships: Array<{ role: Role, actions: Array<Action>, supportUntil: string | null, county: { id: string } }> } | null, county: { id: string, name: string, nameGenitive: string, voivodeship: string } };

export type LetterheadPageQueryVariables = Exact<{
  countyId: string | number;
}>;


export type LetterheadPageQuery = { letterhead: { signaturePl: string | null, signatureEn: string | null, version: string | null, logo: { url: string, alt: string, width: number, height: number, size: number } | null } };

export type SaveSignatureMutationVariables = Exact<{
  input: SaveSignatureInput;
}>;


export type SaveSignatureMutation = { saveSignature: { ok: boolean } };

export type SaveLogoMutationVariables = Exact<{
  input: SaveLogoInput;
}>;


export type SaveLogoMutation = { saveLogo: { ok: boolean } };

export type RemoveLogoMutationVariables = Exact<{
  input: RemoveLogoInput;
}>;


export type RemoveLogoMutation = { removeLogo: { ok: boolean } };

export type OutboxGroupsQueryVariables = Exact<{
  countyId: string | number;
  conferenceId?: string | number | null | undefined;
  offset: number;
  limit: number;
}>;


export type OutboxGroupsQuery = { outboxGroups: { total: number, items: Array<{ subjectId: string | null, occasion: string, occasionName: string, revision: number | null, toStaff: boolean, dueAt: string, nextAt: string | null, lastSentAt: string | null, counts: Array<{ standing: MessageStanding, count: number }>, conference: { id: string, ordinal: number } | null }> } };

export type MessageReadersQueryVariables = Exact<{
  countyId: string | number;
  search?: string | null | undefined;
}>;


export type MessageReadersQuery = { participants: { total: number, items: Array<{ id: string, firstName: string, lastName: string, email: string, organization: { name: string } }> } };

export type MessageLineFragment = { id: string, subjectId: string, occasion: string, occasionName: string, standing: MessageStanding, dueAt: string, nextAt: string | null, sentAt: string | null, reason: string | null, serverLine: string | null, conference: { id: string, ordinal: number } | null, participant: { id: string, firstName: string, lastName: string, email: string, organization: { name: string } } | null, staffMember: { name: string } | null };

export type StandingPausesQueryVariables = Exact<{
  countyId: string | number;
}>;


export type StandingPausesQuery = { mailPauses: Array<{ id: string, reason: string, pausedAt: string, until: string | null, waiting: number, conference: { id: string, ordinal: number } | null, pausedBy: { name: string } | null }>, cycles: Array<{ id: string, title: string, state: CycleState, conferences: Array<{ id: string, ordinal: number, state: ConferenceState }> }> };

export type OutboxMessagesQueryVariables = Exact<{
  countyId: string | number;
  participantId?: string | number | null | undefined;
  subjectId?: string | number | null | undefined;
  conferenceId?: string | number | null | undefined;
  occasion?: string | null | undefined;
  revision?: number | null | undefined;
  standing?: MessageStanding | null | undefined;
  search?: string | null | undefined;
  offset: number;
  limit: number;
}>;


export type OutboxMessagesQuery = { outboxMessages: { total: number, counts: Array<{ standing: MessageStanding, count: number }>, items: Array<{ id: string, subjectId: string, occasion: string, occasionName: string, standing: MessageStanding, dueAt: string, nextAt: string | null, sentAt: string | null, reason: string | null, serverLine: string | null, conference: { id: string, ordinal: number } | null, participant: { id: string, firstName: string, lastName: string, email: string, organization: { name: string } } | null, staffMember: { name: string } | null }> } };

export type PauseMailMutationVariables = Exact<{
  input: PauseMailInput;
}>;


export type PauseMailMutation = { pauseMail: { ok: boolean } };

export type ResumeMailMutationVariables = Exact<{
  input: ResumeMailInput;
}>;


export type ResumeMailMutation = { resumeMail: { ok: boolean } };

export type MessageReaderQueryVariables = Exact<{
  countyId: string | number;
  id: string | number;
}>;


export type MessageReaderQuery = { participant: { id: string, firstName: string, lastName: string, email: string, withoutMail: boolean, organization: { name: string } } };

export type MessagePreviewQueryVariables = Exact<{
  countyId: string | number;
  subjectId: string | number;
  occasion: string;
  language: Language;
}>;


export type MessagePreviewQuery = { messagePreview: { subject: string, html: string, text: string, sentTo: number, lastSentAt: string | null }, letterWordings: Array<{ occasion: string }>, ownTrial: { requestedAt: string, sentAt: string | null, failure: string | null } | null };

export type TrialStandingFragment = { requestedAt: string, sentAt: string | null, failure: string | null };

export type SendTrialMutationVariables = Exact<{
  input: SendTrialInput;
}>;


export type SendTrialMutation = { sendTrial: { ok: boolean } };

export type LetterWordingsQueryVariables = Exact<{
  countyId: string | number;
}>;


export type LetterWordingsQuery = { letterWordings: Array<{ occasion: string, occasionName: string, language: Language, version: string | null, changedAt: string | null, texts: { subject: string } }> };

export type LetterPageQueryVariables = Exact<{
  countyId: string | number;
  occasion: string;
  language: Language;
}>;


export type LetterPageQuery = { letterWording: { occasion: string, occasionName: string, language: Language, version: string | null, changedAt: string | null, texts: { subject: string, greeting: string, opening: string, closing: string }, standard: { subject: string, greeting: string, opening: string, closing: string }, placeholders: Array<{ name: string, meaning: string }> }, ownTrial: { requestedAt: string, sentAt: string | null, failure: string | null } | null };

export type LetterDraftQueryVariables = Exact<{
  countyId: string | number;
  occasion: string;
  language: Language;
  subject: string;
  greeting: string;
  opening: string;
  closing?: string | null | undefined;
}>;


export type LetterDraftQuery = { letterDraft: { subject: string, text: string, html: string } };

export type SaveLetterWordingMutationVariables = Exact<{
  input: SaveLetterWordingInput;
}>;


export type SaveLetterWordingMutation = { saveLetterWording: { ok: boolean } };

export type RestoreLetterWordingMutationVariables = Exact<{
  input: RestoreLetterWordingInput;
}>;


export type RestoreLetterWordingMutation = { restoreLetterWording: { ok: boolean } };

export type OrganizationToEditQueryVariables = Exact<{
  countyId: string | number;
  id: string | number;
  isNew: boolean;
}>;


export type OrganizationToEditQuery = { organization?: { id: string, name: string, sector: { code: string }, municipality: { name: string } | null }, sectors: Array<{ code: string, name: string, retired: boolean }>, municipalities: Array<{ id: string, name: string }> };

export type CreateOrganizationMutationVariables = Exact<{
  input: CreateOrganizationInput;
}>;


export type CreateOrganizationMutation = { createOrganization: { id: string } };

export type UpdateOrganizationMutationVariables = Exact<{
  input: UpdateOrganizationInput;
}>;


export type UpdateOrganizationMutation = { updateOrganization: { id: string } };

export type OrganizationsQueryVariables = Exact<{
  countyId: string | number;
  search?: string | null | undefined;
}>;


export type OrganizationsQuery = { organizations: Array<{ id: string, name: string, participantCount: number, sector: { name: string }, municipality: { name: string } | null }> };

export type OrganizationsToMergeQueryVariables = Exact<{
  countyId: string | number;
  id: string | number;
}>;


export type OrganizationsToMergeQuery = { organization: { id: string, name: string, participantCount: number, sector: { code: string, name: string }, municipality: { name: string } | null }, organizations: Array<{ id: string, name: string, participantCount: number, sector: { code: string, name: string }, municipality: { name: string } | null }>, sectors: Array<{ code: string, name: string, retired: boolean }>, municipalities: Array<{ id: string, name: string }> };

export type OrganizationToMergeFragment = { id: string, name: string, participantCount: number, sector: { code: string, name: string }, municipality: { name: string } | null };

export type MergeOrganizationsMutationVariables = Exact<{
  input: MergeOrganizationsInput;
}>;


export type MergeOrganizationsMutation = { mergeOrganizations: { id: string } };

export type SectorsToEditQueryVariables = Exact<{
  countyId: string | number;
}>;


export type SectorsToEditQuery = { sectors: Array<{ code: string, name: string, namePl: string, nameEn: string, retired: boolean, organizationCount: number }> };

export type CreateSectorMutationVariables = Exact<{
  input: CreateSectorInput;
}>;


export type CreateSectorMutation = { createSector: { code: string } };

export type UpdateSectorMutationVariables = Exact<{
  input: UpdateSectorInput;
}>;


export type UpdateSectorMutation = { updateSector: { code: string } };

export type MoveSectorMutationVariables = Exact<{
  input: MoveSectorInput;
}>;


export type MoveSectorMutation = { moveSector: { code: string } };

export type RetireSectorMutationVariables = Exact<{
  input: RetireSectorInput;
}>;


export type RetireSectorMutation = { retireSector: { code: string } };

export type RemoveSectorMutationVariables = Exact<{
  input: SectorRefInput;
}>;


export type RemoveSectorMutation = { removeSector: { ok: boolean } };

export type MyCountiesQueryVariables = Exact<{ [key: string]: never; }>;


export type MyCountiesQuery = { keptDays: Array<string>, me: { id: string, operator: boolean, memberships: Array<{ role: Role, actions: Array<Action>, county: { id: string, name: string, voivodeship: string }, needsAttention: Array<{ kind: AttentionKind, title: string, detail: string, urgent: boolean, conferenceId: string | null, pollId: string | null, cycleId: string | null, participantId: string | null }>, cycles: Array<{ id: string, title: string, state: CycleState, conferences: Array<{ id: string, ordinal: number, theme: string, state: ConferenceState, windowFrom: string, windowTo: string, heldOn: string | null, startsAt: string | null, datePoll: { id: string, state: DatePollState, invitedCount: number, respondedCount: number } | null }> }> }>, invitations: Array<{ role: Role, county: { id: string, name: string, voivodeship: string } }>, closedCounties: Array<{ id: string, name: string, voivodeship: string }> } | null };

export type WhoAmIQueryVariables = Exact<{ [key: string]: never; }>;


export type WhoAmIQuery = { me: { operator: boolean, wholeAccount: boolean, memberships: Array<{ role: Role, county: { id: string } }>, invitations: Array<{ role: Role }>, closedCounties: Array<{ id: string }> } | null };

export type KeepDaysMutationVariables = Exact<{
  input: OwnDaysInput;
}>;


export type KeepDaysMutation = { keepDays: Array<string> };

export type FreeDaysMutationVariables = Exact<{
  input: OwnDaysInput;
}>;


export type FreeDaysMutation = { freeDays: Array<string> };

export type InvitationFragment = { role: Role, county: { id: string, name: string, voivodeship: string } };

export type AcceptInvitationMutationVariables = Exact<{
  input: AcceptInvitationInput;
}>;


export type AcceptInvitationMutation = { acceptInvitation: { ok: boolean } };

export type LeaveCountyMutationVariables = Exact<{
  input: LeaveCountyInput;
}>;


export type LeaveCountyMutation = { leaveCounty: { ok: boolean } };

export type StillSomebodyQueryVariables = Exact<{ [key: string]: never; }>;


export type StillSomebodyQuery = { me: { id: string } | null };

export type BulkChoicesQueryVariables = Exact<{
  countyId: string | number;
}>;


export type BulkChoicesQuery = { sectors: Array<{ code: string, name: string, retired: boolean }>, organizations: Array<{ id: string, name: string }> };

export type PreviewBulkChangeQueryVariables = Exact<{
  input: BulkChangeInput;
}>;


export type PreviewBulkChangeQuery = { bulkPreview: { meant: number, changed: number, organizations: Array<string>, others: number, digest: string, people: Array<{ id: string, firstName: string, lastName: string }> } };

export type ApplyBulkChangeMutationVariables = Exact<{
  input: ApplyBulkChangeInput;
}>;


export type ApplyBulkChangeMutation = { applyBulkChange: { id: string } };

export type DeadAddressFragment = { id: string, firstName: string, lastName: string, email: string, phone: string | null, active: boolean, addressFailedAt: string | null, addressFailure: string | null };

export type DeputyOfPersonQueryVariables = Exact<{
  countyId: string | number;
  id: string | number;
}>;


export type DeputyOfPersonQuery = { participant: { id: string, firstName: string, lastName: string, active: boolean, deputy: { id: string, firstName: string, lastName: string, email: string } | null, standsInFor: { id: string, firstName: string, lastName: string } | null } };

export type NameDeputyForMutationVariables = Exact<{
  input: NameDeputyForInput;
}>;


export type NameDeputyForMutation = { nameDeputyFor: { id: string } };

export type EndDeputyOfMutationVariables = Exact<{
  input: ParticipantRefInput;
}>;


export type EndDeputyOfMutation = { endDeputyOf: { id: string } };

export type DuplicatesQueryVariables = Exact<{
  countyId: string | number;
}>;


export type DuplicatesQuery = { duplicates: Array<{ reasons: Array<DuplicateReason>, first: { id: string, firstName: string, lastName: string, email: string, phone: string | null, active: boolean, organization: { name: string } }, second: { id: string, firstName: string, lastName: string, email: string, phone: string | null, active: boolean, organization: { name: string } } }> };

export type PersonInPairFragment = { id: string, firstName: string, lastName: string, email: string, phone: string | null, active: boolean, organization: { name: string } };

export type KeepApartMutationVariables = Exact<{
  input: KeepApartInput;
}>;


export type KeepApartMutation = { keepApart: { ok: boolean } };

export type ErasurePageQueryVariables = Exact<{
  countyId: string | number;
  id: string | number;
}>;


export type ErasurePageQuery = { erasure: { answers: number, comments: number, owed: number, sent: number, participant: { id: string, firstName: string, lastName: string, email: string, phone: string | null, erased: boolean, erasureRequestedAt: string | null } } };

export type EraseParticipantMutationVariables = Exact<{
  input: ParticipantRefInput;
}>;


export type EraseParticipantMutation = { eraseParticipant: { ok: boolean } };

export type DismissErasureRequestMutationVariables = Exact<{
  input: ParticipantRefInput;
}>;


export type DismissErasureRequestMutation = { dismissErasureRequest: { ok: boolean } };

export type ExportPersonalDataMutationVariables = Exact<{
  input: ExportPersonalDataInput;
}>;


export type ExportPersonalDataMutation = { exportPersonalData: { fileName: string, contentType: string, content: string } };

export type FailedMessagesQueryVariables = Exact<{
  countyId: string | number;
  offset: number;
  limit: number;
}>;


export type FailedMessagesQuery = { participants: { items: Array<{ id: string, firstName: string, lastName: string, email: string, phone: string | null, active: boolean, addressFailedAt: string | null, addressFailure: string | null }> }, failedMessages: { total: number, items: Array<{ id: string, occasionName: string, failedAt: string, reason: string, serverLine: string | null, participant: { id: string, firstName: string, lastName: string, email: string, organization: { name: string } } | null, staffMember: { name: string } | null, conference: { id: string, ordinal: number } | null }> } };

export type RetryMessageMutationVariables = Exact<{
  input: RetryMessageInput;
}>;


export type RetryMessageMutation = { retryMessage: { ok: boolean } };

export type ImportPreviewQueryVariables = Exact<{
  countyId: string | number;
  id: string | number;
}>;


export type ImportPreviewQuery = { participantImport: { id: string, fileName: string, appliedAt: string | null, added: number, changed: number, same: number, refused: number, newOrganizations: Array<string>, ignoredColumns: Array<string>, applicable: boolean, planDigest: string, rows: Array<{ line: number, outcome: ImportOutcome, firstName: string, lastName: string, email: string, organization: string, sector: string, changes: Array<{ column: string, before: string, after: string }>, issues: Array<{ column: string, message: string }> }> }, welcome: { polls: number, conferences: number } };

export type ApplyImportMutationVariables = Exact<{
  input: ApplyParticipantImportInput;
}>;


export type ApplyImportMutation = { applyParticipantImport: { id: string } };

export type PreviewImportMutationVariables = Exact<{
  input: PreviewParticipantImportInput;
}>;


export type PreviewImportMutation = { previewParticipantImport: { id: string } };

export type ParticipantsQueryVariables = Exact<{
  countyId: string | number;
  filter?: ParticipantFilter | null | undefined;
  order?: ParticipantOrder | null | undefined;
  descending?: boolean | null | undefined;
  offset?: number | null | undefined;
  limit?: number | null | undefined;
}>;


export type ParticipantsQuery = { participants: { total: number, items: Array<{ id: string, firstName: string, lastName: string, email: string, phone: string | null, function: string | null, active: boolean, withoutMail: boolean, lastLetterFailed: boolean, organization: { name: string, sector: { name: string } } }> }, sectors: Array<{ code: string, name: string }>, municipalities: Array<{ id: string, name: string }>, organizations: Array<{ id: string, name: string }>, latestBulkChange: { id: string, kind: BulkKind, people: number, undoneAt: string | null, undoableUntil: string | null, kept: Array<string> } | null };

export type MergePreviewQueryVariables = Exact<{
  countyId: string | number;
  firstId: string | number;
  secondId: string | number;
}>;


export type MergePreviewQuery = { mergePreview: { bothAnswered: number, first: { answered: number, sent: number, consents: number, participant: { id: string, firstName: string, lastName: string, email: string, phone: string | null, function: string | null, language: Language, active: boolean, erased: boolean, mergedInto: string | null, organization: { id: string, name: string } } }, second: { answered: number, sent: number, consents: number, participant: { id: string, firstName: string, lastName: string, email: string, phone: string | null, function: string | null, language: Language, active: boolean, erased: boolean, mergedInto: string | null, organization: { id: string, name: string } } } } };

export type SideToMergeFragment = { answered: number, sent: number, consents: number, participant: { id: string, firstName: string, lastName: string, email: string, phone: string | null, function: string | null, language: Language, active: boolean, erased: boolean, mergedInto: string | null, organization: { id: string, name: string } } };

export type PersonToMergeFragment = { id: string, firstName: string, lastName: string, email: string, phone: string | null, function: string | null, language: Language, active: boolean, erased: boolean, mergedInto: string | null, organization: { id: string, name: string } };

export type MergeParticipantsMutationVariables = Exact<{
  input: MergeParticipantsInput;
}>;


export type MergeParticipantsMutation = { mergeParticipants: { id: string } };

export type OrganizationChoicesQueryVariables = Exact<{
  countyId: string | number;
}>;


export type OrganizationChoicesQuery = { organizations: Array<{ id: string, name: string }> };

export type CreateParticipantMutationVariables = Exact<{
  input: CreateParticipantInput;
}>;


export type CreateParticipantMutation = { createParticipant: { id: string } };

export type PersonInTableFragment = { id: string, firstName: string, lastName: string, email: string, phone: string | null, function: string | null, active: boolean, withoutMail: boolean, lastLetterFailed: boolean, organization: { name: string, sector: { name: string } } };

export type PersonPrivacyFragment = { id: string, phone: string | null, withoutMail: boolean, consents: Array<{ kind: ConsentKind, granted: boolean, recordedAt: string, byStaff: boolean, note: string | null, noticeVersion: number | null }>, noticesShown: Array<{ version: number, way: string, shownAt: string }> };

export type PersonPageQueryVariables = Exact<{
  countyId: string | number;
  id: string | number;
}>;


export type PersonPageQuery = { participant: { id: string, firstName: string, lastName: string, email: string, phone: string | null, function: string | null, language: Language, active: boolean, erased: boolean, mergedInto: string | null, erasureRequestedAt: string | null, withoutMail: boolean, addressFailedAt: string | null, addressFailure: string | null, organization: { id: string }, consents: Array<{ kind: ConsentKind, granted: boolean, recordedAt: string, byStaff: boolean, note: string | null, noticeVersion: number | null }>, noticesShown: Array<{ version: number, way: string, shownAt: string }> }, organizations: Array<{ id: string, name: string }> };

export type UpdateParticipantMutationVariables = Exact<{
  input: UpdateParticipantInput;
}>;


export type UpdateParticipantMutation = { updateParticipant: { id: string } };

export type DeactivateParticipantMutationVariables = Exact<{
  input: ParticipantRefInput;
}>;


export type DeactivateParticipantMutation = { deactivateParticipant: { id: string } };

export type ReactivateParticipantMutationVariables = Exact<{
  input: ParticipantRefInput;
}>;


export type ReactivateParticipantMutation = { reactivateParticipant: { id: string } };

export type ResendPersonalLinkMutationVariables = Exact<{
  input: ParticipantRefInput;
}>;


export type ResendPersonalLinkMutation = { resendPersonalLink: { ok: boolean } };

export type RenewPersonalLinksMutationVariables = Exact<{
  input: ParticipantRefInput;
}>;


export type RenewPersonalLinksMutation = { renewPersonalLinks: { ok: boolean } };

export type RevokePersonalLinksMutationVariables = Exact<{
  input: ParticipantRefInput;
}>;


export type RevokePersonalLinksMutation = { revokePersonalLinks: { ok: boolean } };

export type RecordConsentMutationVariables = Exact<{
  input: RecordConsentInput;
}>;


export type RecordConsentMutation = { recordConsent: { ok: boolean } };

export type ConfirmAddressMutationVariables = Exact<{
  input: ParticipantRefInput;
}>;


export type ConfirmAddressMutation = { confirmAddress: { id: string } };

export type ExportParticipantsMutationVariables = Exact<{
  input: ExportParticipantsInput;
}>;


export type ExportParticipantsMutation = { exportParticipants: { fileName: string, contentType: string, contentBase64: string } };

export type DoneForManyFragment = { id: string, kind: BulkKind, people: number, undoneAt: string | null, undoableUntil: string | null, kept: Array<string> };

export type UndoBulkChangeMutationVariables = Exact<{
  input: UndoBulkChangeInput;
}>;


export type UndoBulkChangeMutation = { undoBulkChange: { id: string } };

export type WelcomeNowQueryVariables = Exact<{
  countyId: string | number;
}>;


export type WelcomeNowQuery = { welcome: { polls: number, conferences: number } };

export type WelcomeFragment = { polls: number, conferences: number };

export type CallOfPersonQueryVariables = Exact<{
  countyId: string | number;
  id: string | number;
  participantId: string | number;
}>;


export type CallOfPersonQuery = { datePoll: { id: string, state: DatePollState, conference: { ordinal: number, theme: string }, slots: Array<{ id: string, heldOn: string, startsAt: string }>, person: { respondedAt: string | null, choices: Array<Choice | null>, comment: string | null, byTelephone: boolean, recordedBy: { name: string } | null, participant: { id: string, firstName: string, lastName: string, phone: string | null, organization: { name: string } } } | null } };

export type RecordAnswersMutationVariables = Exact<{
  input: RecordAnswersInput;
}>;


export type RecordAnswersMutation = { recordAnswers: { id: string } };

export type CallListQueryVariables = Exact<{
  countyId: string | number;
  id: string | number;
}>;


export type CallListQuery = { datePoll: { id: string, state: DatePollState, pulse: string, deadline: string, invitedCount: number, respondedCount: number, conference: { ordinal: number, theme: string }, people: Array<{ required: boolean, respondedAt: string | null, calledAt: string | null, calledBy: { name: string } | null, lastMessage: { occasionName: string, fate: MessageFate, at: string, reason: string | null } | null, participant: { id: string, firstName: string, lastName: string, phone: string | null, organization: { name: string, sector: { name: string } } } }> } };

export type MarkCalledMutationVariables = Exact<{
  input: MarkCalledInput;
}>;


export type MarkCalledMutation = { markCalled: { id: string } };

export type PollToEditQueryVariables = Exact<{
  countyId: string | number;
  id: string | number;
}>;


export type PollToEditQuery = { datePoll: { id: string, state: DatePollState, deadline: string, opensAt: string | null, quorumTotal: number, note: string | null, showsAgreement: AgreementShown, slots: Array<{ heldOn: string, startsAt: string, overrideReason: string | null }>, sectorQuorums: Array<{ minimum: number, sector: { code: string } }>, requiredParticipants: Array<{ id: string }>, conference: { id: string, ordinal: number, theme: string, calendar: Array<{ day: string, obstacles: Array<{ kind: DayObstacle, message: string }> }> } }, sectors: Array<{ code: string, name: string }>, participants: { total: number, items: Array<{ id: string, firstName: string, lastName: string, organization: { name: string } }> } };

export type UpdateDatePollMutationVariables = Exact<{
  input: UpdateDatePollInput;
}>;


export type UpdateDatePollMutation = { updateDatePoll: { id: string } };

export type PollMatrixQueryVariables = Exact<{
  countyId: string | number;
  id: string | number;
}>;


export type PollMatrixQuery = { datePoll: { id: string, state: DatePollState, pulse: string, invitedCount: number, respondedCount: number, conference: { ordinal: number, theme: string }, slots: Array<{ id: string, heldOn: string, startsAt: string, tally: { yes: number, ifNeedBe: number } }>, people: Array<{ required: boolean, respondedAt: string | null, byTelephone: boolean, choices: Array<Choice | null>, participant: { id: string, firstName: string, lastName: string, organization: { name: string, sector: { code: string, name: string }, municipality: { id: string, name: string } | null } } }> } };

export type PollToPrepareQueryVariables = Exact<{
  countyId: string | number;
  id: string | number;
}>;


export type PollToPrepareQuery = { conference: { id: string, ordinal: number, theme: string, datePoll: { id: string, state: DatePollState } | null, suggestedSlots: Array<{ heldOn: string, startsAt: string }>, calendar: Array<{ day: string, obstacles: Array<{ kind: DayObstacle, message: string }> }> }, sectors: Array<{ code: string, name: string }>, participants: { total: number, items: Array<{ id: string, firstName: string, lastName: string, organization: { name: string } }> } };

export type CreateDatePollMutationVariables = Exact<{
  input: CreateDatePollInput;
}>;


export type CreateDatePollMutation = { createDatePoll: { id: string } };

export type ExtendPollMutationVariables = Exact<{
  input: ExtendDatePollInput;
}>;


export type ExtendPollMutation = { extendDatePoll: { id: string } };

export type AddSlotMutationVariables = Exact<{
  input: AddDateSlotInput;
}>;


export type AddSlotMutation = { addDateSlot: { id: string } };

export type ClosePollMutationVariables = Exact<{
  input: DatePollRefInput;
}>;


export type ClosePollMutation = { closeDatePoll: { id: string } };

export type DecidePollMutationVariables = Exact<{
  input: DecideDatePollInput;
}>;


export type DecidePollMutation = { decideDatePoll: { id: string } };

export type CancelPollMutationVariables = Exact<{
  input: CancelInput;
}>;


export type CancelPollMutation = { cancelDatePoll: { id: string } };

export type PollFormConferenceFragment = { id: string, ordinal: number, theme: string, calendar: Array<{ day: string, obstacles: Array<{ kind: DayObstacle, message: string }> }> };

export type PollFormChoicesFragment = { sectors: Array<{ code: string, name: string }>, participants: { total: number, items: Array<{ id: string, firstName: string, lastName: string, organization: { name: string } }> } };

export type PollPageQueryVariables = Exact<{
  countyId: string | number;
  id: string | number;
}>;


export type PollPageQuery = { datePoll: { id: string, state: DatePollState, pulse: string, opensAt: string | null, openedAt: string | null, deadline: string, quorumTotal: number, note: string | null, closedAt: string | null, closingReason: string | null, winnerExplanation: string | null, alternatives: Array<string>, invitedCount: number, respondedCount: number, firstResponses: Array<string>, closedBy: { name: string } | null, decidedSlot: { id: string, heldOn: string, startsAt: string } | null, sectorQuorums: Array<{ minimum: number, sector: { code: string } }>, requiredParticipants: Array<{ id: string, firstName: string, lastName: string }>, conference: { id: string, ordinal: number, theme: string, heldOn: string | null, startsAt: string | null }, slots: Array<{ id: string, heldOn: string, startsAt: string, overrideReason: string | null, addedAt: string | null, tally: { yes: number, ifNeedBe: number, no: number, unanswered: number, eligible: boolean, rank: number | null, explanation: string, reasons: Array<string>, behind: string | null } }>, answersBySector: Array<{ invited: number, responded: number, sector: { code: string, name: string }, slots: Array<{ yes: number, ifNeedBe: number }> }>, answersByMunicipality: Array<{ invited: number, responded: number, municipality: { id: string, name: string } | null, slots: Array<{ yes: number, ifNeedBe: number }> }>, comments: Array<{ comment: string, participant: { id: string, firstName: string, lastName: string, organization: { name: string } } }>, messages: Array<{ subjectId: string, occasion: string, occasionName: string, dueAt: string, pending: number, sent: number, failed: number, cancelled: number }> } };

export type PollToSendQueryVariables = Exact<{
  countyId: string | number;
  id: string | number;
}>;


export type PollToSendQuery = { datePoll: { id: string, state: DatePollState, deadline: string, opensAt: string | null, slots: Array<{ id: string, heldOn: string, startsAt: string }>, conference: { ordinal: number, theme: string }, sending: { waitsUntil: string | null, obstacle: string | null, readers: Array<{ language: Language, count: number }> } | null }, PL: { subject: string, html: string }, EN: { subject: string, html: string } };

export type OpenPollMutationVariables = Exact<{
  input: DatePollRefInput;
}>;


export type OpenPollMutation = { openDatePoll: { id: string } };

export type StaffPrivacyQueryVariables = Exact<{
  countyId: string | number;
}>;


export type StaffPrivacyQuery = { privacyNotice: { version: number, isDefault: boolean, pl: { controller: string, inspector: string, purposes: string, recipients: string, retention: string, rights: string, duty: string, source: string }, en: { controller: string, inspector: string, purposes: string, recipients: string, retention: string, rights: string, duty: string, source: string } }, retention: { months: number, soonOver: number }, privacyNotices: Array<{ version: number, publishedAt: string }> };

export type PublishPrivacyNoticeMutationVariables = Exact<{
  input: PublishPrivacyNoticeInput;
}>;


export type PublishPrivacyNoticeMutation = { publishPrivacyNotice: { version: number } };

export type SetRetentionMutationVariables = Exact<{
  input: SetRetentionInput;
}>;


export type SetRetentionMutation = { setRetention: { noticePublished: number | null } };

export type PublicSettingsQueryVariables = Exact<{
  countyId: string | number;
}>;


export type PublicSettingsQuery = { publicPageSettings: { shown: boolean, expertNamed: boolean, aboutPl: string | null, aboutEn: string | null, standardPl: string, standardEn: string, revision: number }, accessibilityStatement: { version: number }, accessibilityStatements: Array<{ version: number, publishedAt: string }> };

export type SavePublicPageMutationVariables = Exact<{
  input: SavePublicPageInput;
}>;


export type SavePublicPageMutation = { savePublicPage: { revision: number } };

export type StaffStatementQueryVariables = Exact<{
  countyId: string | number;
}>;


export type StaffStatementQuery = { accessibilityStatement: { version: number, publishedAt: string, status: AccessibilityStatus, siteOpenedOn: string, siteChangedOn: string, drawnUpOn: string, reviewedOn: string | null, contactName: string, contactEmail: string, contactPhone: string, countyName: string, officeName: string, pl: { exceptions: string | null, burden: string | null, assessment: string, extras: string | null, apps: string | null, architecture: string, communication: string }, en: { exceptions: string | null, burden: string | null, assessment: string, extras: string | null, apps: string | null, architecture: string, communication: string } } };

export type PublishAccessibilityStatementMutationVariables = Exact<{
  input: PublishAccessibilityStatementInput;
}>;


export type PublishAccessibilityStatementMutation = { publishAccessibilityStatement: { version: number } };

export type CycleToEditQueryVariables = Exact<{
  countyId: string | number;
  id: string | number;
}>;


export type CycleToEditQuery = { cycle: { id: string, title: string, minimumGapDays: number, expert: { id: string, name: string } | null }, experts: Array<{ id: string, name: string }> };

export type UpdateCycleMutationVariables = Exact<{
  input: UpdateCycleInput;
}>;


export type UpdateCycleMutation = { updateCycle: { id: string } };

export type CyclesQueryVariables = Exact<{
  countyId: string | number;
}>;


export type CyclesQuery = { cycles: Array<{ id: string, title: string, state: CycleState, seasonStartYear: number, conferences: Array<{ state: ConferenceState }> }> };

export type SeasonChoicesQueryVariables = Exact<{
  countyId: string | number;
}>;


export type SeasonChoicesQuery = { seasonTemplates: Array<{ id: string, name: string, conferences: Array<{ theme: string }> }>, cycles: Array<{ state: CycleState, seasonStartYear: number }> };

export type CreateCycleMutationVariables = Exact<{
  input: CreateCycleInput;
}>;


export type CreateCycleMutation = { createCycle: { id: string } };

export type SeasonQueryVariables = Exact<{
  countyId: string | number;
  id: string | number;
}>;


export type SeasonQuery = { cycle: { id: string, title: string, seasonStartYear: number, state: CycleState, cancellationReason: string | null, minimumGapDays: number, expert: { id: string, name: string } | null, conferences: Array<{ id: string, ordinal: number, theme: string, state: ConferenceState, windowFrom: string, windowTo: string, heldOn: string | null, startsAt: string | null, takesAttendance: boolean, venue: { name: string } | null, datePoll: { id: string, state: DatePollState, invitedCount: number, respondedCount: number } | null, turnout: { seats: number | null, coming: number, notComing: number, waiting: number, silent: number, present: number, sectors: Array<{ name: string | null, coming: number, notComing: number, waiting: number, silent: number, present: number }>, municipalities: Array<{ name: string | null, coming: number, notComing: number, waiting: number, silent: number, present: number }> } | null }> } };

export type CancelCycleMutationVariables = Exact<{
  input: CancelInput;
}>;


export type CancelCycleMutation = { cancelCycle: { id: string } };

export type SeasonSetupQueryVariables = Exact<{
  countyId: string | number;
  id: string | number;
}>;


export type SeasonSetupQuery = { cycle: { id: string, title: string, seasonStartYear: number, expert: { id: string, name: string } | null, conferences: Array<{ id: string, ordinal: number, state: ConferenceState, windowFrom: string, venue: { name: string } | null }> }, experts: Array<{ id: string, name: string }>, venues: Array<{ id: string, name: string }>, participants: { total: number } };

export type SetUpCycleMutationVariables = Exact<{
  input: UpdateCycleInput;
}>;


export type SetUpCycleMutation = { updateCycle: { id: string } };

export type ConferenceStandingFragment = { id: string, ordinal: number, theme: string, state: ConferenceState, windowFrom: string, windowTo: string, heldOn: string | null, startsAt: string | null, datePoll: { id: string, state: DatePollState, invitedCount: number, respondedCount: number } | null };

export type SignInProviderQueryVariables = Exact<{
  countyId: string | number;
}>;


export type SignInProviderQuery = { signInProvider: { available: boolean, redirectUri: string, signInUrl: string, provider: { issuer: string, clientId: string, secretGivenAt: string } | null } };

export type SaveSignInProviderMutationVariables = Exact<{
  input: SaveSignInProviderInput;
}>;


export type SaveSignInProviderMutation = { saveSignInProvider: { available: boolean } };

export type TestSignInProviderMutationVariables = Exact<{
  input: SignInProviderRefInput;
}>;


export type TestSignInProviderMutation = { testSignInProvider: { ok: boolean } };

export type RemoveSignInProviderMutationVariables = Exact<{
  input: SignInProviderRefInput;
}>;


export type RemoveSignInProviderMutation = { removeSignInProvider: { ok: boolean } };

export type SupportPageQueryVariables = Exact<{
  countyId: string | number;
}>;


export type SupportPageQuery = { supportGrants: Array<{ id: string, grantedBy: string, reason: string, grantedAt: string, expiresAt: string, revokedAt: string | null, holds: boolean, visits: Array<{ name: string, firstAt: string, lastAt: string }> }> };

export type GrantSupportMutationVariables = Exact<{
  input: GrantSupportInput;
}>;


export type GrantSupportMutation = { grantSupport: { id: string } };

export type RevokeSupportMutationVariables = Exact<{
  input: RevokeSupportInput;
}>;


export type RevokeSupportMutation = { revokeSupport: { id: string } };

export type StaffTeamQueryVariables = Exact<{
  countyId: string | number;
}>;


export type StaffTeamQuery = { staff: Array<{ id: string, name: string, role: Role, since: string, email: string | null, lastSignInAt: string | null, accepted: boolean }> };

export type InviteStaffMutationVariables = Exact<{
  input: InviteStaffInput;
}>;


export type InviteStaffMutation = { inviteStaff: { id: string } };

export type ChangeStaffRoleMutationVariables = Exact<{
  input: ChangeStaffRoleInput;
}>;


export type ChangeStaffRoleMutation = { changeStaffRole: { id: string } };

export type ResendStaffInvitationMutationVariables = Exact<{
  input: ResendStaffInvitationInput;
}>;


export type ResendStaffInvitationMutation = { resendStaffInvitation: { ok: boolean } };

export type RemoveStaffMutationVariables = Exact<{
  input: RemoveStaffInput;
}>;


export type RemoveStaffMutation = { removeStaff: { ok: boolean } };

export type VenuesQueryVariables = Exact<{
  countyId: string | number;
}>;


export type VenuesQuery = { venues: Array<{ id: string, name: string, address: string, capacity: number | null, toldCount: number }> };

export type UpdateVenueMutationVariables = Exact<{
  input: UpdateVenueInput;
}>;


export type UpdateVenueMutation = { updateVenue: { id: string } };

export type CreateVenueMutationVariables = Exact<{
  input: CreateVenueInput;
}>;


export type CreateVenueMutation = { createVenue: { id: string } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const ManagerFragmentDoc = new TypedDocumentString(`
    fragment Manager on CountyManager {
  name
  email
  since
  accepted
  lastSignInAt
}
    `, {"fragmentName":"Manager"}) as unknown as TypedDocumentString<ManagerFragment, unknown>;
export const OwnConsentsFragmentDoc = new TypedDocumentString(`
    fragment OwnConsents on OwnData {
  consents {
    kind
    granted
    recordedAt
    byStaff
  }
}
    `, {"fragmentName":"OwnConsents"}) as unknown as TypedDocumentString<OwnConsentsFragment, unknown>;
export const OwnFactsFragmentDoc = new TypedDocumentString(`
    fragment OwnFacts on OwnData {
  firstName
  lastName
  email
  phone
  function
  organizationName
  language
}
    `, {"fragmentName":"OwnFacts"}) as unknown as TypedDocumentString<OwnFactsFragment, unknown>;
export const AskingCountyFragmentDoc = new TypedDocumentString(`
    fragment AskingCounty on County {
  id
  name
  voivodeship
  profile {
    officeName
    contactName
    contactPhone
    contactEmail
  }
}
    `, {"fragmentName":"AskingCounty"}) as unknown as TypedDocumentString<AskingCountyFragment, unknown>;
export const NoticeTextFragmentDoc = new TypedDocumentString(`
    fragment NoticeText on NoticeTexts {
  controller
  inspector
  purposes
  recipients
  retention
  rights
  duty
  source
}
    `, {"fragmentName":"NoticeText"}) as unknown as TypedDocumentString<NoticeTextFragment, unknown>;
export const StatementWordsFragmentDoc = new TypedDocumentString(`
    fragment StatementWords on StatementTexts {
  exceptions
  burden
  assessment
  extras
  apps
  architecture
  communication
}
    `, {"fragmentName":"StatementWords"}) as unknown as TypedDocumentString<StatementWordsFragment, unknown>;
export const StatementFragmentDoc = new TypedDocumentString(`
    fragment Statement on AccessibilityStatement {
  version
  publishedAt
  status
  siteOpenedOn
  siteChangedOn
  drawnUpOn
  reviewedOn
  contactName
  contactEmail
  contactPhone
  countyName
  officeName
  pl {
    ...StatementWords
  }
  en {
    ...StatementWords
  }
}
    fragment StatementWords on StatementTexts {
  exceptions
  burden
  assessment
  extras
  apps
  architecture
  communication
}`, {"fragmentName":"Statement"}) as unknown as TypedDocumentString<StatementFragment, unknown>;
export const OwnCountiesFragmentDoc = new TypedDocumentString(`
    fragment OwnCounties on Me {
  memberships {
    role
    supportUntil
    county {
      id
      name
      voivodeship
    }
  }
  closedCounties {
    id
    name
    voivodeship
  }
}
    `, {"fragmentName":"OwnCounties"}) as unknown as TypedDocumentString<OwnCountiesFragment, unknown>;
export const ConferenceTurnoutFragmentDoc = new TypedDocumentString(`
    fragment ConferenceTurnout on Conference {
  id
  takesAttendance
  turnout {
    seats
    coming
    notComing
    waiting
    silent
    present
    sectors {
      name
      coming
      notComing
      waiting
      silent
      present
    }
    municipalities {
      name
      coming
      notComing
      waiting
      silent
      present
    }
  }
}
    `, {"fragmentName":"ConferenceTurnout"}) as unknown as TypedDocumentString<ConferenceTurnoutFragment, unknown>;
export const WaitingThingFragmentDoc = new TypedDocumentString(`
    fragment WaitingThing on AttentionItem {
  kind
  title
  detail
  urgent
  conferenceId
  pollId
  cycleId
  participantId
}
    `, {"fragmentName":"WaitingThing"}) as unknown as TypedDocumentString<WaitingThingFragment, unknown>;
export const MessageLineFragmentDoc = new TypedDocumentString(`
    fragment MessageLine on OutboxMessage {
  id
  subjectId
  occasion
  occasionName
  standing
  dueAt
  nextAt
  sentAt
  reason
  serverLine
  conference {
    id
    ordinal
  }
  participant {
    id
    firstName
    lastName
    email
    organization {
      name
    }
  }
  staffMember {
    name
  }
}
    `, {"fragmentName":"MessageLine"}) as unknown as TypedDocumentString<MessageLineFragment, unknown>;
export const TrialStandingFragmentDoc = new TypedDocumentString(`
    fragment TrialStanding on Trial {
  requestedAt
  sentAt
  failure
}
    `, {"fragmentName":"TrialStanding"}) as unknown as TypedDocumentString<TrialStandingFragment, unknown>;
export const OrganizationToMergeFragmentDoc = new TypedDocumentString(`
    fragment OrganizationToMerge on Organization {
  id
  name
  participantCount
  sector {
    code
    name
  }
  municipality {
    name
  }
}
    `, {"fragmentName":"OrganizationToMerge"}) as unknown as TypedDocumentString<OrganizationToMergeFragment, unknown>;
export const InvitationFragmentDoc = new TypedDocumentString(`
    fragment Invitation on Invited {
  role
  county {
    id
    name
    voivodeship
  }
}
    `, {"fragmentName":"Invitation"}) as unknown as TypedDocumentString<InvitationFragment, unknown>;
export const DeadAddressFragmentDoc = new TypedDocumentString(`
    fragment DeadAddress on Participant {
  id
  firstName
  lastName
  email
  phone
  active
  addressFailedAt
  addressFailure
}
    `, {"fragmentName":"DeadAddress"}) as unknown as TypedDocumentString<DeadAddressFragment, unknown>;
export const PersonInPairFragmentDoc = new TypedDocumentString(`
    fragment PersonInPair on Participant {
  id
  firstName
  lastName
  email
  phone
  active
  organization {
    name
  }
}
    `, {"fragmentName":"PersonInPair"}) as unknown as TypedDocumentString<PersonInPairFragment, unknown>;
export const PersonToMergeFragmentDoc = new TypedDocumentString(`
    fragment PersonToMerge on Participant {
  id
  firstName
  lastName
  email
  phone
  function
  language
  active
  erased
  mergedInto
  organization {
    id
    name
  }
}
    `, {"fragmentName":"PersonToMerge"}) as unknown as TypedDocumentString<PersonToMergeFragment, unknown>;
export const SideToMergeFragmentDoc = new TypedDocumentString(`
    fragment SideToMerge on MergeSide {
  answered
  sent
  consents
  participant {
    ...PersonToMerge
  }
}
    fragment PersonToMerge on Participant {
  id
  firstName
  lastName
  email
  phone
  function
  language
  active
  erased
  mergedInto
  organization {
    id
    name
  }
}`, {"fragmentName":"SideToMerge"}) as unknown as TypedDocumentString<SideToMergeFragment, unknown>;
export const PersonInTableFragmentDoc = new TypedDocumentString(`
    fragment PersonInTable on Participant {
  id
  firstName
  lastName
  email
  phone
  function
  active
  withoutMail
  lastLetterFailed
  organization {
    name
    sector {
      name
    }
  }
}
    `, {"fragmentName":"PersonInTable"}) as unknown as TypedDocumentString<PersonInTableFragment, unknown>;
export const PersonPrivacyFragmentDoc = new TypedDocumentString(`
    fragment PersonPrivacy on Participant {
  id
  phone
  withoutMail
  consents {
    kind
    granted
    recordedAt
    byStaff
    note
    noticeVersion
  }
  noticesShown {
    version
    way
    shownAt
  }
}
    `, {"fragmentName":"PersonPrivacy"}) as unknown as TypedDocumentString<PersonPrivacyFragment, unknown>;
export const DoneForManyFragmentDoc = new TypedDocumentString(`
    fragment DoneForMany on BulkChange {
  id
  kind
  people
  undoneAt
  undoableUntil
  kept
}
    `, {"fragmentName":"DoneForMany"}) as unknown as TypedDocumentString<DoneForManyFragment, unknown>;
export const WelcomeFragmentDoc = new TypedDocumentString(`
    fragment Welcome on Welcome {
  polls
  conferences
}
    `, {"fragmentName":"Welcome"}) as unknown as TypedDocumentString<WelcomeFragment, unknown>;
export const PollFormConferenceFragmentDoc = new TypedDocumentString(`
    fragment PollFormConference on Conference {
  id
  ordinal
  theme
  calendar {
    day
    obstacles {
      kind
      message
    }
  }
}
    `, {"fragmentName":"PollFormConference"}) as unknown as TypedDocumentString<PollFormConferenceFragment, unknown>;
export const PollFormChoicesFragmentDoc = new TypedDocumentString(`
    fragment PollFormChoices on Query {
  sectors(countyId: $countyId) {
    code
    name
  }
  participants(countyId: $countyId, limit: 500) {
    total
    items {
      id
      firstName
      lastName
      organization {
        name
      }
    }
  }
}
    `, {"fragmentName":"PollFormChoices"}) as unknown as TypedDocumentString<PollFormChoicesFragment, unknown>;
export const ConferenceStandingFragmentDoc = new TypedDocumentString(`
    fragment ConferenceStanding on Conference {
  id
  ordinal
  theme
  state
  windowFrom
  windowTo
  heldOn
  startsAt
  datePoll {
    id
    state
    invitedCount
    respondedCount
  }
}
    `, {"fragmentName":"ConferenceStanding"}) as unknown as TypedDocumentString<ConferenceStandingFragment, unknown>;
export const CountyCalendarDocument = new TypedDocumentString(`
    query CountyCalendar($countyId: ID!) {
  publicPage(countyId: $countyId) {
    id
    calendar {
      content
    }
  }
}
    `, {"hash":"sha256:780e799d92eee8c82f8b3354ad428424154721c8ab96a7c91c8a656ad90d2fc6"}) as unknown as TypedDocumentString<CountyCalendarQuery, CountyCalendarQueryVariables>;
export const OwnCalendarFeedDocument = new TypedDocumentString(`
    query OwnCalendarFeed {
  calendarFeed {
    content
  }
}
    `, {"hash":"sha256:3e75f0d1cb760d3ac51299d2397e6b9230046324f3ed712010a6e202d8ef1f4b"}) as unknown as TypedDocumentString<OwnCalendarFeedQuery, OwnCalendarFeedQueryVariables>;
export const WinterBreaksDocument = new TypedDocumentString(`
    query WinterBreaks {
  winterBreaks {
    schoolYear
    voivodeshipCode
    voivodeship
    startsOn
    endsOn
  }
}
    `, {"hash":"sha256:57aa4ef0f0c2a1678d39d613c9f2c3971df4b37203554bc90e73d738fa2dc452"}) as unknown as TypedDocumentString<WinterBreaksQuery, WinterBreaksQueryVariables>;
export const SetWinterBreakDocument = new TypedDocumentString(`
    mutation SetWinterBreak($input: SetWinterBreakInput!) {
  setWinterBreak(input: $input) {
    startsOn
  }
}
    `, {"hash":"sha256:e43f85b0d882460be96c565a2e0b6b649ba91e6183a48d63a4d95098a7da298d"}) as unknown as TypedDocumentString<SetWinterBreakMutation, SetWinterBreakMutationVariables>;
export const OperatorCountiesDocument = new TypedDocumentString(`
    query OperatorCounties {
  me {
    memberships {
      supportUntil
      county {
        id
      }
    }
  }
  countyStandings {
    county {
      id
      name
      voivodeship
    }
    state
    officeName
    staffCount
    closedAt
    managers {
      ...Manager
    }
  }
}
    fragment Manager on CountyManager {
  name
  email
  since
  accepted
  lastSignInAt
}`, {"hash":"sha256:fa04d9f604e49ecc57f9b69607cd683dd56ae6b261937d21f6bc538b7e3c38eb"}) as unknown as TypedDocumentString<OperatorCountiesQuery, OperatorCountiesQueryVariables>;
export const CountiesToOpenDocument = new TypedDocumentString(`
    query CountiesToOpen {
  countyStandings {
    state
    county {
      id
      name
      voivodeship
    }
  }
}
    `, {"hash":"sha256:333efad791fa33e2f8617170327b9a8ca15a508b4766d5fafa36aefdee883c0c"}) as unknown as TypedDocumentString<CountiesToOpenQuery, CountiesToOpenQueryVariables>;
export const OpenCountyDocument = new TypedDocumentString(`
    mutation OpenCounty($input: OpenCountyInput!) {
  openCounty(input: $input) {
    state
  }
}
    `, {"hash":"sha256:fe0ee40f8c85a544077f729703fe965b4e4b37129442021f657d32e5f1b29302"}) as unknown as TypedDocumentString<OpenCountyMutation, OpenCountyMutationVariables>;
export const OperatorCountyDocument = new TypedDocumentString(`
    query OperatorCounty($countyId: ID!) {
  countyStanding(countyId: $countyId) {
    county {
      id
      name
      voivodeship
    }
    state
    officeName
    staffCount
    closedAt
    closedReason
    managers {
      ...Manager
    }
  }
}
    fragment Manager on CountyManager {
  name
  email
  since
  accepted
  lastSignInAt
}`, {"hash":"sha256:3b40be94c2278319da47516e7029b4a5262b77064d82deaa98346a8bdb83f904"}) as unknown as TypedDocumentString<OperatorCountyQuery, OperatorCountyQueryVariables>;
export const InviteFirstManagerDocument = new TypedDocumentString(`
    mutation InviteFirstManager($input: InviteFirstManagerInput!) {
  inviteFirstManager(input: $input) {
    state
  }
}
    `, {"hash":"sha256:3800528d9ed57ffc1c9476f0785704ab676ea30a68067b4a6395e16d15c23b72"}) as unknown as TypedDocumentString<InviteFirstManagerMutation, InviteFirstManagerMutationVariables>;
export const CloseCountyDocument = new TypedDocumentString(`
    mutation CloseCounty($input: CloseCountyInput!) {
  closeCounty(input: $input) {
    state
  }
}
    `, {"hash":"sha256:5f4b82c1627ba712b0dd55a08cf944d110312a0caa9b09ef022240247b7588da"}) as unknown as TypedDocumentString<CloseCountyMutation, CloseCountyMutationVariables>;
export const ReopenCountyDocument = new TypedDocumentString(`
    mutation ReopenCounty($input: ReopenCountyInput!) {
  reopenCounty(input: $input) {
    state
  }
}
    `, {"hash":"sha256:e26089d5ce029a64a97ec21d2fcd7f882c64bfadd25cfe95e4b1209995b75607"}) as unknown as TypedDocumentString<ReopenCountyMutation, ReopenCountyMutationVariables>;
export const OperatorShellDocument = new TypedDocumentString(`
    query OperatorShell {
  me {
    id
    name
    invitations {
      role
    }
    memberships {
      role
    }
  }
}
    `, {"hash":"sha256:3de65e7aaa1af7426cfc70273c3162cbddeb4e97d99dd3e33f5992abca0ea804"}) as unknown as TypedDocumentString<OperatorShellQuery, OperatorShellQueryVariables>;
export const EndAccountSessionsDocument = new TypedDocumentString(`
    mutation EndAccountSessions($input: EndAccountSessionsInput!) {
  endAccountSessions(input: $input) {
    ok
  }
}
    `, {"hash":"sha256:6c869d486678a7eb6ac5d97610be0ba874f328924a092465b4edd18a630a309d"}) as unknown as TypedDocumentString<EndAccountSessionsMutation, EndAccountSessionsMutationVariables>;
export const ParticipantCalendarFilesDocument = new TypedDocumentString(`
    query ParticipantCalendarFiles {
  participantView {
    conferences {
      id
      calendarFile
    }
  }
}
    `, {"hash":"sha256:8b46430e905d1f2cc8772edccd6e6b20d7bdae00799e4b2dd11df98da0434eb2"}) as unknown as TypedDocumentString<ParticipantCalendarFilesQuery, ParticipantCalendarFilesQueryVariables>;
export const OwnDeputyPageDocument = new TypedDocumentString(`
    query OwnDeputyPage {
  ownDeputy {
    county {
      id
      ...AskingCounty
    }
    language
    noticeVersion
    organizationName
    deputyOf
    deputy {
      firstName
      lastName
      email
      since
    }
  }
}
    fragment AskingCounty on County {
  id
  name
  voivodeship
  profile {
    officeName
    contactName
    contactPhone
    contactEmail
  }
}`, {"hash":"sha256:4a5e43c4c087bdd141a89c28037e1a75b173ea6b03f7e61f0f5488fb60c8e6ca"}) as unknown as TypedDocumentString<OwnDeputyPageQuery, OwnDeputyPageQueryVariables>;
export const NameDeputyDocument = new TypedDocumentString(`
    mutation NameDeputy($input: NameDeputyInput!) {
  nameDeputy(input: $input) {
    ok
  }
}
    `, {"hash":"sha256:8c2d10d9819a526444bfb7e05cbceb3cd39a9e2a16b838621588f1ad18438978"}) as unknown as TypedDocumentString<NameDeputyMutation, NameDeputyMutationVariables>;
export const EndDeputyDocument = new TypedDocumentString(`
    mutation EndDeputy {
  endDeputy {
    ok
  }
}
    `, {"hash":"sha256:615e83014e3e22f630e508a02911c072708e42842bf7f8a11a237cdd04b025bb"}) as unknown as TypedDocumentString<EndDeputyMutation, EndDeputyMutationVariables>;
export const OwnPersonalDataDocument = new TypedDocumentString(`
    query OwnPersonalData($format: ExportFormat!) {
  ownPersonalData(format: $format) {
    fileName
    contentType
    content
  }
}
    `, {"hash":"sha256:011ba0d2ddc069d724c1dd00373f1bafc4038f7afc99c821f35de69d2415ea53"}) as unknown as TypedDocumentString<OwnPersonalDataQuery, OwnPersonalDataQueryVariables>;
export const MailChoicesDocument = new TypedDocumentString(`
    query MailChoices {
  ownData {
    county {
      id
      ...AskingCounty
    }
    language
    consents {
      kind
      granted
    }
  }
}
    fragment AskingCounty on County {
  id
  name
  voivodeship
  profile {
    officeName
    contactName
    contactPhone
    contactEmail
  }
}`, {"hash":"sha256:27858104a6c52bb196e8849c87dbb9f168d3c38ad81c3085db3cd8e42ec3c967"}) as unknown as TypedDocumentString<MailChoicesQuery, MailChoicesQueryVariables>;
export const SaveMailChoiceDocument = new TypedDocumentString(`
    mutation SaveMailChoice($input: SaveOwnConsentsInput!) {
  saveOwnConsents(input: $input) {
    ok
  }
}
    `, {"hash":"sha256:e8509cdd485b5adaac10472e3fe04f1890e97f0c670f8f78584c3ee1675fab0e"}) as unknown as TypedDocumentString<SaveMailChoiceMutation, SaveMailChoiceMutationVariables>;
export const OwnDataPageDocument = new TypedDocumentString(`
    query OwnDataPage {
  ownData {
    county {
      id
      ...AskingCounty
    }
    language
    erasureRequestedAt
    noticeVersion
    ...OwnFacts
    ...OwnConsents
  }
}
    fragment OwnConsents on OwnData {
  consents {
    kind
    granted
    recordedAt
    byStaff
  }
}
fragment OwnFacts on OwnData {
  firstName
  lastName
  email
  phone
  function
  organizationName
  language
}
fragment AskingCounty on County {
  id
  name
  voivodeship
  profile {
    officeName
    contactName
    contactPhone
    contactEmail
  }
}`, {"hash":"sha256:60ff5ca91b00ac2a5076bce761b7ec8c1f65f9533e9548906e5e3deb9784a7e5"}) as unknown as TypedDocumentString<OwnDataPageQuery, OwnDataPageQueryVariables>;
export const RenewOwnLinksDocument = new TypedDocumentString(`
    mutation RenewOwnLinks {
  renewOwnLinks {
    ok
  }
}
    `, {"hash":"sha256:f93d5b3e0afed25dc008746d96f5c8e65419735296574f9491ee54abff00baf6"}) as unknown as TypedDocumentString<RenewOwnLinksMutation, RenewOwnLinksMutationVariables>;
export const RequestErasureDocument = new TypedDocumentString(`
    mutation RequestErasure {
  requestErasure {
    ok
  }
}
    `, {"hash":"sha256:0d05a49ef40e232cf26f8124d0ea57440ce62b2936a870415cc87f964bc0c9b7"}) as unknown as TypedDocumentString<RequestErasureMutation, RequestErasureMutationVariables>;
export const SaveOwnConsentsDocument = new TypedDocumentString(`
    mutation SaveOwnConsents($input: SaveOwnConsentsInput!) {
  saveOwnConsents(input: $input) {
    ok
  }
}
    `, {"hash":"sha256:db657a73d99956cc261a16bbfec1165701f32ec636a9a99076228d6b4a6c35a3"}) as unknown as TypedDocumentString<SaveOwnConsentsMutation, SaveOwnConsentsMutationVariables>;
export const PollAsAskedDocument = new TypedDocumentString(`
    query PollAsAsked($countyId: ID!, $id: ID!) {
  county(countyId: $countyId) {
    ...AskingCounty
  }
  datePoll(countyId: $countyId, id: $id) {
    id
    state
    deadline
    note
    slots {
      id
      heldOn
      startsAt
      overrideReason
      notes {
        clash
        text
      }
    }
    conference {
      id
      ordinal
      theme
      durationMinutes
      venue {
        name
        address
      }
      cycle {
        title
      }
    }
  }
}
    fragment AskingCounty on County {
  id
  name
  voivodeship
  profile {
    officeName
    contactName
    contactPhone
    contactEmail
  }
}`, {"hash":"sha256:d5e8e48bdfcb7228e412de228d4b5e4cbc4c3fb85ec77613ff79c6997d7aac5c"}) as unknown as TypedDocumentString<PollAsAskedQuery, PollAsAskedQueryVariables>;
export const SaveRegistrationDocument = new TypedDocumentString(`
    mutation SaveRegistration($input: SaveRegistrationInput!) {
  saveRegistration(input: $input) {
    state
  }
}
    `, {"hash":"sha256:4c91a4df6a9f36976c90b12f41655de37572cf2cdffce1a4dd3308e2548d3638"}) as unknown as TypedDocumentString<SaveRegistrationMutation, SaveRegistrationMutationVariables>;
export const SaveAnswersDocument = new TypedDocumentString(`
    mutation SaveAnswers($input: SaveAnswersInput!) {
  saveAnswers(input: $input) {
    id
  }
}
    `, {"hash":"sha256:2376ca33c68f97627c6085b118f8b20a44294b64c3952e5b9e18378784f6a898"}) as unknown as TypedDocumentString<SaveAnswersMutation, SaveAnswersMutationVariables>;
export const SubscribePageDocument = new TypedDocumentString(`
    query SubscribePage {
  ownData {
    county {
      id
      ...AskingCounty
    }
    language
  }
}
    fragment AskingCounty on County {
  id
  name
  voivodeship
  profile {
    officeName
    contactName
    contactPhone
    contactEmail
  }
}`, {"hash":"sha256:d14507f6e02617f44c98f4f73ed0da6fb8f0d6a0d56476d1d6b875728226a217"}) as unknown as TypedDocumentString<SubscribePageQuery, SubscribePageQueryVariables>;
export const CreateCalendarFeedDocument = new TypedDocumentString(`
    mutation CreateCalendarFeed {
  createCalendarFeed {
    token
  }
}
    `, {"hash":"sha256:63bad881f720b5ef1f9280fb598aab46057bbd8aec66688da018d31140278278"}) as unknown as TypedDocumentString<CreateCalendarFeedMutation, CreateCalendarFeedMutationVariables>;
export const ParticipantViewDocument = new TypedDocumentString(`
    query ParticipantView($withPlaces: Boolean!) {
  participantView {
    today
    firstName
    lastName
    organizationName
    deputy
    deputyOf
    language
    noticeVersion
    county {
      id
      ...AskingCounty
    }
    polls {
      id
      conferenceId
      state
      deadline
      acceptsAnswers
      note
      ordinal
      theme
      cycleTitle
      venueName
      venueAddress
      durationMinutes
      comment
      respondedAt
      recordedByOffice
      decidedSlotId
      otherAnswered
      agreement {
        among
        slots {
          slotId
          agreement
        }
      }
      slots {
        id
        heldOn
        startsAt
        overrideReason
        notes {
          clash
          text
        }
        myChoice
        isNew
      }
    }
    conferences {
      id
      ordinal
      theme
      cycleTitle
      state
      heldOn
      startsAt
      durationMinutes
      windowFrom
      windowTo
      takesRegistrations
      registration {
        state
        current
        heldOn
        startsAt
        place
      }
      freePlaces @include(if: $withPlaces)
      venueName
      venueAddress
      agenda {
        startsAt
        title
      }
    }
  }
}
    fragment AskingCounty on County {
  id
  name
  voivodeship
  profile {
    officeName
    contactName
    contactPhone
    contactEmail
  }
}`, {"hash":"sha256:6ff8a2071c94691e57730ab79f97681ce18b237ffc0eadfea5b799c77f817b4e"}) as unknown as TypedDocumentString<ParticipantViewQuery, ParticipantViewQueryVariables>;
export const PublicCountyPageDocument = new TypedDocumentString(`
    query PublicCountyPage($countyId: ID!) {
  publicPage(countyId: $countyId) {
    id
    name
    nameLocative
    voivodeship
    about
    officeName
    contactPhone
    contactEmail
    cycles {
      id
      title
      seasonStartYear
      cancelled
      undated
      expertName
      conferences {
        id
        ordinal
        theme
        state
        heldOn
        startsAt
        durationMinutes
        venueName
        venueAddress
        agenda {
          startsAt
          title
        }
      }
    }
  }
}
    `, {"hash":"sha256:d17a2ec4d78dc786caaf2e4e04bc2449157fae3364ae591349253bdc96e24bf6"}) as unknown as TypedDocumentString<PublicCountyPageQuery, PublicCountyPageQueryVariables>;
export const PublicDirectoryDocument = new TypedDocumentString(`
    query PublicDirectory {
  publicCounties {
    id
    name
    voivodeship
    shown
  }
}
    `, {"hash":"sha256:5c08d2aaa688440e0045e1995abe03eaf3895d1d81fe8861feb4d6f5d3d2a87e"}) as unknown as TypedDocumentString<PublicDirectoryQuery, PublicDirectoryQueryVariables>;
export const ConfirmInterestDocument = new TypedDocumentString(`
    mutation ConfirmInterest($input: ConfirmInterestInput!) {
  confirmInterest(input: $input) {
    ok
  }
}
    `, {"hash":"sha256:3d654a62e9423298e3224b475ec83147a33e997dd4bfea37c744cefe9fcfc7d0"}) as unknown as TypedDocumentString<ConfirmInterestMutation, ConfirmInterestMutationVariables>;
export const InterestPageDocument = new TypedDocumentString(`
    query InterestPage($countyId: ID!) {
  publicPage(countyId: $countyId) {
    id
    name
    nameLocative
    voivodeship
    sectors {
      code
      name
    }
  }
  privacyNotice(countyId: $countyId) {
    version
    pl {
      controller
    }
    en {
      controller
    }
  }
}
    `, {"hash":"sha256:dfe68a540513da401c1baf97424ae61f0ae958053ecbd1d11c07ae5dabac1e46"}) as unknown as TypedDocumentString<InterestPageQuery, InterestPageQueryVariables>;
export const RegisterInterestDocument = new TypedDocumentString(`
    mutation RegisterInterest($input: RegisterInterestInput!) {
  registerInterest(input: $input) {
    ok
  }
}
    `, {"hash":"sha256:2241604e7b5f815d6602e2728f9deb370fe0c6ae525a7816f027dc2df7119c48"}) as unknown as TypedDocumentString<RegisterInterestMutation, RegisterInterestMutationVariables>;
export const LostLinkPageDocument = new TypedDocumentString(`
    query LostLinkPage {
  openCounties {
    id
    name
    voivodeship
  }
  closedCounties {
    id
    name
    voivodeship
  }
}
    `, {"hash":"sha256:a905212eb4a1fc43857600b74ffd3016f15b83062199debdf98d62a416f2b927"}) as unknown as TypedDocumentString<LostLinkPageQuery, LostLinkPageQueryVariables>;
export const RequestPersonalLinkDocument = new TypedDocumentString(`
    mutation RequestPersonalLink($input: RequestPersonalLinkInput!) {
  requestPersonalLink(input: $input) {
    ok
  }
}
    `, {"hash":"sha256:f9d2ecd6622ccbca32725025040ee380c70660a8f14a73aa69cfc292ec306123"}) as unknown as TypedDocumentString<RequestPersonalLinkMutation, RequestPersonalLinkMutationVariables>;
export const PrivacyPageDocument = new TypedDocumentString(`
    query PrivacyPage($countyId: ID!, $version: Int) {
  privacyNotice(countyId: $countyId, version: $version) {
    countyName
    version
    publishedAt
    pl {
      ...NoticeText
    }
    en {
      ...NoticeText
    }
  }
  present: privacyNotice(countyId: $countyId) {
    version
  }
  closedCounties {
    id
  }
}
    fragment NoticeText on NoticeTexts {
  controller
  inspector
  purposes
  recipients
  retention
  rights
  duty
  source
}`, {"hash":"sha256:3a65aaad26478bb92890dbe60722cc90a0a997debbfa96fb09adf26b77fc5c51"}) as unknown as TypedDocumentString<PrivacyPageQuery, PrivacyPageQueryVariables>;
export const SitemapCountiesDocument = new TypedDocumentString(`
    query SitemapCounties {
  publicCounties {
    id
    shown
    cycleIds
  }
}
    `, {"hash":"sha256:a68c2e5b9c631f279a04d38c7f1aaebf9b3ca5869e820658f4245611126cc3c6"}) as unknown as TypedDocumentString<SitemapCountiesQuery, SitemapCountiesQueryVariables>;
export const StatementPageDocument = new TypedDocumentString(`
    query StatementPage($countyId: ID!) {
  accessibilityStatement(countyId: $countyId) {
    ...Statement
  }
}
    fragment StatementWords on StatementTexts {
  exceptions
  burden
  assessment
  extras
  apps
  architecture
  communication
}
fragment Statement on AccessibilityStatement {
  version
  publishedAt
  status
  siteOpenedOn
  siteChangedOn
  drawnUpOn
  reviewedOn
  contactName
  contactEmail
  contactPhone
  countyName
  officeName
  pl {
    ...StatementWords
  }
  en {
    ...StatementWords
  }
}`, {"hash":"sha256:624c7837c3e4d18a0d062da252b00d8556fcfd1488980d1d2c569a0c3eab756e"}) as unknown as TypedDocumentString<StatementPageQuery, StatementPageQueryVariables>;
export const StatementCountiesDocument = new TypedDocumentString(`
    query StatementCounties {
  publicCounties {
    id
    name
    voivodeship
  }
}
    `, {"hash":"sha256:a0bc22bbce2eb7f041d8cd1f3e4917a4ed141facc7a1525ea01a69003b21c0b2"}) as unknown as TypedDocumentString<StatementCountiesQuery, StatementCountiesQueryVariables>;
export const SignInWithProviderDocument = new TypedDocumentString(`
    mutation SignInWithProvider($input: ProviderSignInInput!) {
  signInWithProvider(input: $input) {
    language
  }
}
    `, {"hash":"sha256:3cf0c11467d7df3b44a9f1fec531efbf04b896f6bc24366e1c07e4e750d43f9e"}) as unknown as TypedDocumentString<SignInWithProviderMutation, SignInWithProviderMutationVariables>;
export const SignInDocument = new TypedDocumentString(`
    mutation SignIn($input: SignInInput!) {
  signIn(input: $input) {
    language
  }
}
    `, {"hash":"sha256:de1b327448bb32720b7996fec698c86036a45506742852f06fb124dda152a51d"}) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const CountiesWithProviderDocument = new TypedDocumentString(`
    query CountiesWithProvider {
  countiesWithProvider {
    id
    name
    voivodeship
  }
}
    `, {"hash":"sha256:49944ee2ad40fbb2ae433d363c645a04b1c9470a24c945a2bf9ab37b797180e9"}) as unknown as TypedDocumentString<CountiesWithProviderQuery, CountiesWithProviderQueryVariables>;
export const StartProviderSignInDocument = new TypedDocumentString(`
    mutation StartProviderSignIn($input: SignInProviderRefInput!) {
  startProviderSignIn(input: $input)
}
    `, {"hash":"sha256:c07a1263d67c7f30d8510bfd5c19d724451ccf37fa5c47afb5e2ebb4e39ed16f"}) as unknown as TypedDocumentString<StartProviderSignInMutation, StartProviderSignInMutationVariables>;
export const StartPasskeySignInDocument = new TypedDocumentString(`
    mutation StartPasskeySignIn {
  startPasskeySignIn
}
    `, {"hash":"sha256:888e5d28e88b19190260fb8147561737f8e35e08220ee9fea354a27f845db869"}) as unknown as TypedDocumentString<StartPasskeySignInMutation, StartPasskeySignInMutationVariables>;
export const SignInWithPasskeyDocument = new TypedDocumentString(`
    mutation SignInWithPasskey($input: PasskeyResponseInput!) {
  signInWithPasskey(input: $input) {
    language
  }
}
    `, {"hash":"sha256:a6d9fb320924da84c83646677df8268e6b1177bfbc1d6931abc4ce09749c870d"}) as unknown as TypedDocumentString<SignInWithPasskeyMutation, SignInWithPasskeyMutationVariables>;
export const RequestSignInLinkDocument = new TypedDocumentString(`
    mutation RequestSignInLink($input: RequestSignInLinkInput!) {
  requestSignInLink(input: $input) {
    ok
  }
}
    `, {"hash":"sha256:a6735b2d3cb4c3e631a0674a23c01df1e5d20d1cb97c0686333ee97554181453"}) as unknown as TypedDocumentString<RequestSignInLinkMutation, RequestSignInLinkMutationVariables>;
export const WaysToSignInDocument = new TypedDocumentString(`
    query WaysToSignIn {
  countiesWithProvider {
    id
  }
}
    `, {"hash":"sha256:a440ade981f27a1af7039f0dcf97230fb4c9ebaab7d37e57b56494058c127ff5"}) as unknown as TypedDocumentString<WaysToSignInQuery, WaysToSignInQueryVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut {
  signOut {
    ok
  }
}
    `, {"hash":"sha256:62a51b6513587f841a236f36b98a35efa590da73af9f7001a499a02d300a7d65"}) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const BearerDocument = new TypedDocumentString(`
    query Bearer {
  me {
    wholeAccount
  }
}
    `, {"hash":"sha256:75dc47719ec6600c136ee5b93ea595f3956dd55d75a3341a364b1d0706bbec02"}) as unknown as TypedDocumentString<BearerQuery, BearerQueryVariables>;
export const AccountPageDocument = new TypedDocumentString(`
    query AccountPage {
  me {
    name
    email
    language
    ...OwnCounties
  }
  passkeys {
    id
    since
    lastUsedAt
    browser
  }
  sessions {
    id
    since
    lastUsedAt
    browser
    current
  }
}
    fragment OwnCounties on Me {
  memberships {
    role
    supportUntil
    county {
      id
      name
      voivodeship
    }
  }
  closedCounties {
    id
    name
    voivodeship
  }
}`, {"hash":"sha256:e8fc84fbbf02ed85e8b80be679bdaa75098605e652408ca7bd1e1e46bac4e394"}) as unknown as TypedDocumentString<AccountPageQuery, AccountPageQueryVariables>;
export const UpdateAccountDocument = new TypedDocumentString(`
    mutation UpdateAccount($input: UpdateAccountInput!) {
  updateAccount(input: $input) {
    language
  }
}
    `, {"hash":"sha256:322f3ffb6b51ce2cdb7f0b5d8b2962bb7b766a74792d44b2f02b497959d81feb"}) as unknown as TypedDocumentString<UpdateAccountMutation, UpdateAccountMutationVariables>;
export const RemovePasskeyDocument = new TypedDocumentString(`
    mutation RemovePasskey($input: RemovePasskeyInput!) {
  removePasskey(input: $input) {
    ok
  }
}
    `, {"hash":"sha256:4b72796c68f825d065ad8a84b10c06c5361bd141d2a6d86a1cc212be64df2f4e"}) as unknown as TypedDocumentString<RemovePasskeyMutation, RemovePasskeyMutationVariables>;
export const EndSessionDocument = new TypedDocumentString(`
    mutation EndSession($input: EndSessionInput!) {
  endSession(input: $input) {
    ok
  }
}
    `, {"hash":"sha256:1fb9b9e9a4607f62206114631d778de505cd659a84637ec12a4420389e95d2a1"}) as unknown as TypedDocumentString<EndSessionMutation, EndSessionMutationVariables>;
export const EndOtherSessionsDocument = new TypedDocumentString(`
    mutation EndOtherSessions {
  endOtherSessions {
    ok
  }
}
    `, {"hash":"sha256:89f1829038e6db819f09c98909e483e6e0638b4e7461800b6e63a0579c2cf4c6"}) as unknown as TypedDocumentString<EndOtherSessionsMutation, EndOtherSessionsMutationVariables>;
export const StartAddingPasskeyDocument = new TypedDocumentString(`
    mutation StartAddingPasskey {
  startAddingPasskey
}
    `, {"hash":"sha256:41a1c30afe41428f6983ca1b427f38f63d7669c6d7b76951fa4746ae41c06d96"}) as unknown as TypedDocumentString<StartAddingPasskeyMutation, StartAddingPasskeyMutationVariables>;
export const AddPasskeyDocument = new TypedDocumentString(`
    mutation AddPasskey($input: PasskeyResponseInput!) {
  addPasskey(input: $input) {
    id
  }
}
    `, {"hash":"sha256:0b903509432be35330b69be0dfd0244eaff897806149a08bc8d6d32bcc3eab7f"}) as unknown as TypedDocumentString<AddPasskeyMutation, AddPasskeyMutationVariables>;
export const AttendanceListDocument = new TypedDocumentString(`
    query AttendanceList($countyId: ID!, $id: ID!) {
  conference(countyId: $countyId, id: $id) {
    id
    ordinal
    theme
    heldOn
    startsAt
    takesAttendance
    takesRegistrations
    venue {
      name
      address
    }
    turnout {
      seats
      coming
      present
    }
    attendees {
      state
      place
      outdated
      byHand
      present
      participant {
        id
        firstName
        lastName
        organization {
          id
          name
        }
      }
    }
  }
}
    `, {"hash":"sha256:40fa504fd8bc2e49ddc611f2fb5507cc573ec4a4091f772c7d75bc66fc10f3b4"}) as unknown as TypedDocumentString<AttendanceListQuery, AttendanceListQueryVariables>;
export const RegisterParticipantDocument = new TypedDocumentString(`
    mutation RegisterParticipant($input: RegisterParticipantInput!) {
  registerParticipant(input: $input) {
    id
  }
}
    `, {"hash":"sha256:fa994c52f25497b971905aaa9dd699216d1ee3115b2057004594e4f8446b9f86"}) as unknown as TypedDocumentString<RegisterParticipantMutation, RegisterParticipantMutationVariables>;
export const NoteAttendanceDocument = new TypedDocumentString(`
    mutation NoteAttendance($input: NoteAttendanceInput!) {
  noteAttendance(input: $input) {
    id
  }
}
    `, {"hash":"sha256:e3b26e2551d3c5f9933b73845acce1ee3f31f6486d4360bc535adca88591ab97"}) as unknown as TypedDocumentString<NoteAttendanceMutation, NoteAttendanceMutationVariables>;
export const AttendanceSheetDocument = new TypedDocumentString(`
    query AttendanceSheet($countyId: ID!, $id: ID!) {
  county(countyId: $countyId) {
    id
    name
  }
  conference(countyId: $countyId, id: $id) {
    id
    ordinal
    theme
    heldOn
    startsAt
    venue {
      name
      address
    }
    cycle {
      id
      title
    }
    attendees {
      state
      participant {
        id
        firstName
        lastName
        organization {
          id
          name
        }
      }
    }
  }
}
    `, {"hash":"sha256:a06c91cb137fa8a545286c7909a51404846b7b0c3bd4cec9f99bde20577ec866"}) as unknown as TypedDocumentString<AttendanceSheetQuery, AttendanceSheetQueryVariables>;
export const ConferencePageDocument = new TypedDocumentString(`
    query ConferencePage($countyId: ID!, $id: ID!) {
  conference(countyId: $countyId, id: $id) {
    id
    ordinal
    theme
    groups
    leavesBehind
    windowFrom
    windowTo
    durationMinutes
    state
    heldOn
    startsAt
    cancellationReason
    toldCount
    ...ConferenceTurnout
    venue {
      name
      address
    }
    agenda {
      startsAt
      title
    }
    cycle {
      id
      title
      state
    }
    datePoll {
      id
      state
      deadline
      invitedCount
      respondedCount
      winnerExplanation
      messages {
        subjectId
        occasion
        occasionName
        dueAt
        pending
        sent
        failed
        cancelled
      }
    }
  }
}
    fragment ConferenceTurnout on Conference {
  id
  takesAttendance
  turnout {
    seats
    coming
    notComing
    waiting
    silent
    present
    sectors {
      name
      coming
      notComing
      waiting
      silent
      present
    }
    municipalities {
      name
      coming
      notComing
      waiting
      silent
      present
    }
  }
}`, {"hash":"sha256:0bb39463c0633dd3667a0897bf61c829cecdcc2fc421f57dea6803615028bbc0"}) as unknown as TypedDocumentString<ConferencePageQuery, ConferencePageQueryVariables>;
export const CancelConferenceDocument = new TypedDocumentString(`
    mutation CancelConference($input: CancelInput!) {
  cancelConference(input: $input) {
    id
  }
}
    `, {"hash":"sha256:04a5ee2d9126aa725bc971535b7453a29d1881da8c7b2c18a7a6100458440eb4"}) as unknown as TypedDocumentString<CancelConferenceMutation, CancelConferenceMutationVariables>;
export const ConferenceToEditDocument = new TypedDocumentString(`
    query ConferenceToEdit($countyId: ID!, $id: ID!) {
  conference(countyId: $countyId, id: $id) {
    id
    ordinal
    theme
    themePl
    themeEn
    groups
    leavesBehind
    windowFrom
    windowTo
    durationMinutes
    seats
    toldCount
    venue {
      id
    }
    agenda {
      startsAt
      title
    }
  }
  venues(countyId: $countyId) {
    id
    name
  }
}
    `, {"hash":"sha256:4852a55a8cdd14dc6673df2cda16cbda954ed5adce5d92f35a3e7836aa3762f1"}) as unknown as TypedDocumentString<ConferenceToEditQuery, ConferenceToEditQueryVariables>;
export const UpdateConferenceDocument = new TypedDocumentString(`
    mutation UpdateConference($input: UpdateConferenceInput!) {
  updateConference(input: $input) {
    id
  }
}
    `, {"hash":"sha256:fc328adaaad61c3e9c4c7b0d8f06fd99026d1ae6b3c95f0d2371f5b3027aacfe"}) as unknown as TypedDocumentString<UpdateConferenceMutation, UpdateConferenceMutationVariables>;
export const ConferenceToMoveDocument = new TypedDocumentString(`
    query ConferenceToMove($countyId: ID!, $id: ID!) {
  conference(countyId: $countyId, id: $id) {
    id
    ordinal
    theme
    heldOn
    startsAt
    toldCount
    calendar {
      day
      obstacles {
        kind
        message
      }
    }
  }
}
    `, {"hash":"sha256:8a3acdd83cdd952964a37a6760d9de44eb8409a4f775fcb04a573d3a3182dbd2"}) as unknown as TypedDocumentString<ConferenceToMoveQuery, ConferenceToMoveQueryVariables>;
export const MoveConferenceDocument = new TypedDocumentString(`
    mutation MoveConference($input: MoveConferenceInput!) {
  moveConference(input: $input) {
    id
  }
}
    `, {"hash":"sha256:f7064f6b91c1977ddc41e8d27008332e31fc5cf943ad848d42f98d32dbc90e1a"}) as unknown as TypedDocumentString<MoveConferenceMutation, MoveConferenceMutationVariables>;
export const StaffHomeDocument = new TypedDocumentString(`
    query StaffHome($countyId: ID!) {
  needsAttention(countyId: $countyId) {
    ...WaitingThing
  }
  cycles(countyId: $countyId) {
    id
    title
    state
    seasonStartYear
    conferences {
      ...ConferenceStanding
    }
  }
}
    fragment WaitingThing on AttentionItem {
  kind
  title
  detail
  urgent
  conferenceId
  pollId
  cycleId
  participantId
}
fragment ConferenceStanding on Conference {
  id
  ordinal
  theme
  state
  windowFrom
  windowTo
  heldOn
  startsAt
  datePoll {
    id
    state
    invitedCount
    respondedCount
  }
}`, {"hash":"sha256:ba468cf2810245c29d711118edea24a6a08a974829df19a4dcc7ca8341a0b8d6"}) as unknown as TypedDocumentString<StaffHomeQuery, StaffHomeQueryVariables>;
export const InterestListDocument = new TypedDocumentString(`
    query InterestList($countyId: ID!) {
  interests(countyId: $countyId) {
    id
    firstName
    lastName
    email
    organizationName
    sectorCode
    message
    state
    confirmedAt
    decidedAt
    knownAs {
      id
      firstName
      lastName
      active
    }
  }
  organizations(countyId: $countyId) {
    id
    name
  }
  sectors(countyId: $countyId) {
    code
    name
    retired
  }
}
    `, {"hash":"sha256:6748a62b970d343e9cd0cadefb5432dbf42f0f314491f617e7702013924bb4ee"}) as unknown as TypedDocumentString<InterestListQuery, InterestListQueryVariables>;
export const AcceptInterestDocument = new TypedDocumentString(`
    mutation AcceptInterest($input: AcceptInterestInput!) {
  acceptInterest(input: $input) {
    participantId
  }
}
    `, {"hash":"sha256:13e1562ac39826e84516eb85257446d466c4a1cdad53d9dd9ffd73705537c5bb"}) as unknown as TypedDocumentString<AcceptInterestMutation, AcceptInterestMutationVariables>;
export const DeclineInterestDocument = new TypedDocumentString(`
    mutation DeclineInterest($input: DeclineInterestInput!) {
  declineInterest(input: $input) {
    ok
  }
}
    `, {"hash":"sha256:8de3dd6bba3bac92ab838dd187bf004ef77cb754686ea1c07363c2de4b1f11f5"}) as unknown as TypedDocumentString<DeclineInterestMutation, DeclineInterestMutationVariables>;
export const JournalDocument = new TypedDocumentString(`
    query Journal($countyId: ID!, $actorId: ID, $kind: JournalKind, $search: String, $subjectId: ID, $from: IsoDay, $to: IsoDay, $before: String) {
  journal(
    countyId: $countyId
    actorId: $actorId
    kind: $kind
    search: $search
    subjectId: $subjectId
    from: $from
    to: $to
    before: $before
  ) {
    subject
    older
    events {
      id
      at
      who
      origin
      sentence
      changes {
        label
        before
        after
      }
    }
  }
}
    `, {"hash":"sha256:b0294e359886515a3b40c4102317287a96053b9319e93b59a364a3e9964e7c89"}) as unknown as TypedDocumentString<JournalQuery, JournalQueryVariables>;
export const JournalActorsDocument = new TypedDocumentString(`
    query JournalActors($countyId: ID!) {
  staff(countyId: $countyId) {
    id
    name
  }
}
    `, {"hash":"sha256:9ae7d73708b288ac71b8feb21c8ad60c684f211b3592c9792a8ab487369b5a00"}) as unknown as TypedDocumentString<JournalActorsQuery, JournalActorsQueryVariables>;
export const StaffShellDocument = new TypedDocumentString(`
    query StaffShell($countyId: ID!) {
  me {
    id
    name
    operator
    invitations {
      role
    }
    memberships {
      role
      actions
      supportUntil
      county {
        id
      }
    }
  }
  county(countyId: $countyId) {
    id
    name
    nameGenitive
    voivodeship
  }
}
    `, {"hash":"sha256:000274ca93f6a52833429e4023f8ad77073c26226efa8e756f93e2d8fb3abc16"}) as unknown as TypedDocumentString<StaffShellQuery, StaffShellQueryVariables>;
export const LetterheadPageDocument = new TypedDocumentString(`
    query LetterheadPage($countyId: ID!) {
  letterhead(countyId: $countyId) {
    signaturePl
    signatureEn
    version
    logo {
      url
      alt
      width
      height
      size
    }
  }
}
    `, {"hash":"sha256:2b0998955c56c4a4ddd36891e3c7853a40a6d2935883e284fc405a0021837d12"}) as unknown as TypedDocumentString<LetterheadPageQuery, LetterheadPageQueryVariables>;
export const SaveSignatureDocument = new TypedDocumentString(`
    mutation SaveSignature($input: SaveSignatureInput!) {
  saveSignature(input: $input) {
    ok
  }
}
    `, {"hash":"sha256:c88735d47c857f536a3b1300244abec7d12e5ca8e4a065cc85e1eecab24c3e57"}) as unknown as TypedDocumentString<SaveSignatureMutation, SaveSignatureMutationVariables>;
export const SaveLogoDocument = new TypedDocumentString(`
    mutation SaveLogo($input: SaveLogoInput!) {
  saveLogo(input: $input) {
    ok
  }
}
    `, {"hash":"sha256:555782100ae0fa9356f22ecff4ce5ca8750674dadf7a398911341692410f0ec5"}) as unknown as TypedDocumentString<SaveLogoMutation, SaveLogoMutationVariables>;
export const RemoveLogoDocument = new TypedDocumentString(`
    mutation RemoveLogo($input: RemoveLogoInput!) {
  removeLogo(input: $input) {
    ok
  }
}
    `, {"hash":"sha256:c9c60e1a45a1b9aa3738c0f11aa323c3ede9f25d110c6df7ca3adc94de18c840"}) as unknown as TypedDocumentString<RemoveLogoMutation, RemoveLogoMutationVariables>;
export const OutboxGroupsDocument = new TypedDocumentString(`
    query OutboxGroups($countyId: ID!, $conferenceId: ID, $offset: Int!, $limit: Int!) {
  outboxGroups(
    countyId: $countyId
    conferenceId: $conferenceId
    offset: $offset
    limit: $limit
  ) {
    total
    items {
      subjectId
      occasion
      occasionName
      revision
      toStaff
      dueAt
      nextAt
      lastSentAt
      counts {
        standing
        count
      }
      conference {
        id
        ordinal
      }
    }
  }
}
    `, {"hash":"sha256:a5b016235f718280ce93845b57bae299fecdaa7f7d3703b9f92eee3b31a8b562"}) as unknown as TypedDocumentString<OutboxGroupsQuery, OutboxGroupsQueryVariables>;
export const MessageReadersDocument = new TypedDocumentString(`
    query MessageReaders($countyId: ID!, $search: String) {
  participants(
    countyId: $countyId
    filter: {search: $search, state: ALL}
    limit: 20
  ) {
    total
    items {
      id
      firstName
      lastName
      email
      organization {
        name
      }
    }
  }
}
    `, {"hash":"sha256:247aeb1acec0e23a5da27575f78a7d189fbc770a163bb243ff77a24d397206b7"}) as unknown as TypedDocumentString<MessageReadersQuery, MessageReadersQueryVariables>;
export const StandingPausesDocument = new TypedDocumentString(`
    query StandingPauses($countyId: ID!) {
  mailPauses(countyId: $countyId) {
    id
    reason
    pausedAt
    until
    waiting
    conference {
      id
      ordinal
    }
    pausedBy {
      name
    }
  }
  cycles(countyId: $countyId) {
    id
    title
    state
    conferences {
      id
      ordinal
      state
    }
  }
}
    `, {"hash":"sha256:04218abbf13580b2c40a742566627ef97eb54718b3494f03b4000aef017d9c68"}) as unknown as TypedDocumentString<StandingPausesQuery, StandingPausesQueryVariables>;
export const OutboxMessagesDocument = new TypedDocumentString(`
    query OutboxMessages($countyId: ID!, $participantId: ID, $subjectId: ID, $conferenceId: ID, $occasion: String, $revision: Int, $standing: MessageStanding, $search: String, $offset: Int!, $limit: Int!) {
  outboxMessages(
    countyId: $countyId
    participantId: $participantId
    subjectId: $subjectId
    conferenceId: $conferenceId
    occasion: $occasion
    revision: $revision
    standing: $standing
    search: $search
    offset: $offset
    limit: $limit
  ) {
    total
    counts {
      standing
      count
    }
    items {
      ...MessageLine
    }
  }
}
    fragment MessageLine on OutboxMessage {
  id
  subjectId
  occasion
  occasionName
  standing
  dueAt
  nextAt
  sentAt
  reason
  serverLine
  conference {
    id
    ordinal
  }
  participant {
    id
    firstName
    lastName
    email
    organization {
      name
    }
  }
  staffMember {
    name
  }
}`, {"hash":"sha256:441a8097e237eb91b974b81faa2a82d7ec4bd02703795b14077e36de3a1fb789"}) as unknown as TypedDocumentString<OutboxMessagesQuery, OutboxMessagesQueryVariables>;
export const PauseMailDocument = new TypedDocumentString(`
    mutation PauseMail($input: PauseMailInput!) {
  pauseMail(input: $input) {
    ok
  }
}
    `, {"hash":"sha256:28f861ba93a791cd6e2a74adb351854a3ee015c5df3945cc7b6bbad157ccba04"}) as unknown as TypedDocumentString<PauseMailMutation, PauseMailMutationVariables>;
export const ResumeMailDocument = new TypedDocumentString(`
    mutation ResumeMail($input: ResumeMailInput!) {
  resumeMail(input: $input) {
    ok
  }
}
    `, {"hash":"sha256:18ad7a18489a64003ca923a18c1b535918af5d03cf11e12f4d13fd9b020a29ac"}) as unknown as TypedDocumentString<ResumeMailMutation, ResumeMailMutationVariables>;
export const MessageReaderDocument = new TypedDocumentString(`
    query MessageReader($countyId: ID!, $id: ID!) {
  participant(countyId: $countyId, id: $id) {
    id
    firstName
    lastName
    email
    withoutMail
    organization {
      name
    }
  }
}
    `, {"hash":"sha256:d2665fe2a128be222ce71db13348aefa1d1b9a0073804c79e62910ac89270e02"}) as unknown as TypedDocumentString<MessageReaderQuery, MessageReaderQueryVariables>;
export const MessagePreviewDocument = new TypedDocumentString(`
    query MessagePreview($countyId: ID!, $subjectId: ID!, $occasion: String!, $language: Language!) {
  messagePreview(
    countyId: $countyId
    subjectId: $subjectId
    occasion: $occasion
    language: $language
  ) {
    subject
    html
    text
    sentTo
    lastSentAt
  }
  letterWordings(countyId: $countyId) {
    occasion
  }
  ownTrial(
    countyId: $countyId
    subjectId: $subjectId
    occasion: $occasion
    language: $language
  ) {
    ...TrialStanding
  }
}
    fragment TrialStanding on Trial {
  requestedAt
  sentAt
  failure
}`, {"hash":"sha256:414488b916207516b320fbcf04d2632f899bf1b02b62f6534745f78bdaa1408b"}) as unknown as TypedDocumentString<MessagePreviewQuery, MessagePreviewQueryVariables>;
export const SendTrialDocument = new TypedDocumentString(`
    mutation SendTrial($input: SendTrialInput!) {
  sendTrial(input: $input) {
    ok
  }
}
    `, {"hash":"sha256:4737484b87483bba4262a558de3b6bcbf71e71beeb3121f1cf4e8b5d67ec07f5"}) as unknown as TypedDocumentString<SendTrialMutation, SendTrialMutationVariables>;
export const LetterWordingsDocument = new TypedDocumentString(`
    query LetterWordings($countyId: ID!) {
  letterWordings(countyId: $countyId) {
    occasion
    occasionName
    language
    version
    changedAt
    texts {
      subject
    }
  }
}
    `, {"hash":"sha256:acceb6f4cfa48747a0380aa8a9fe8e6c5163f33ef3b3228f171cd7e59f8355c1"}) as unknown as TypedDocumentString<LetterWordingsQuery, LetterWordingsQueryVariables>;
export const LetterPageDocument = new TypedDocumentString(`
    query LetterPage($countyId: ID!, $occasion: String!, $language: Language!) {
  letterWording(countyId: $countyId, occasion: $occasion, language: $language) {
    occasion
    occasionName
    language
    version
    changedAt
    texts {
      subject
      greeting
      opening
      closing
    }
    standard {
      subject
      greeting
      opening
      closing
    }
    placeholders {
      name
      meaning
    }
  }
  ownTrial(countyId: $countyId, occasion: $occasion, language: $language) {
    ...TrialStanding
  }
}
    fragment TrialStanding on Trial {
  requestedAt
  sentAt
  failure
}`, {"hash":"sha256:a528cf071017a5249ff70ae1a7fca104463ab5da4954c31fa80e91414f2b4f2c"}) as unknown as TypedDocumentString<LetterPageQuery, LetterPageQueryVariables>;
export const LetterDraftDocument = new TypedDocumentString(`
    query LetterDraft($countyId: ID!, $occasion: String!, $language: Language!, $subject: String!, $greeting: String!, $opening: String!, $closing: String) {
  letterDraft(
    countyId: $countyId
    occasion: $occasion
    language: $language
    subject: $subject
    greeting: $greeting
    opening: $opening
    closing: $closing
  ) {
    subject
    text
    html
  }
}
    `, {"hash":"sha256:2dbdd509f665a8b890359950c48798ac7043919d25724afaabc21971e24cd2e1"}) as unknown as TypedDocumentString<LetterDraftQuery, LetterDraftQueryVariables>;
export const SaveLetterWordingDocument = new TypedDocumentString(`
    mutation SaveLetterWording($input: SaveLetterWordingInput!) {
  saveLetterWording(input: $input) {
    ok
  }
}
    `, {"hash":"sha256:f45bca121ee1b923d52b6061f6bb779e6a1813fe75dd5251d5a133c1f652e5de"}) as unknown as TypedDocumentString<SaveLetterWordingMutation, SaveLetterWordingMutationVariables>;
export const RestoreLetterWordingDocument = new TypedDocumentString(`
    mutation RestoreLetterWording($input: RestoreLetterWordingInput!) {
  restoreLetterWording(input: $input) {
    ok
  }
}
    `, {"hash":"sha256:3b324004e6732dcef5eba713c19d7c517879e8af1c464c496e7272b276aac856"}) as unknown as TypedDocumentString<RestoreLetterWordingMutation, RestoreLetterWordingMutationVariables>;
export const OrganizationToEditDocument = new TypedDocumentString(`
    query OrganizationToEdit($countyId: ID!, $id: ID!, $isNew: Boolean!) {
  organization(countyId: $countyId, id: $id) @skip(if: $isNew) {
    id
    name
    sector {
      code
    }
    municipality {
      name
    }
  }
  sectors(countyId: $countyId) {
    code
    name
    retired
  }
  municipalities(countyId: $countyId) {
    id
    name
  }
}
    `, {"hash":"sha256:582ad55655cb1016b42b75b12f98ff311bef0652b82b2d08cefa4d1325f54b97"}) as unknown as TypedDocumentString<OrganizationToEditQuery, OrganizationToEditQueryVariables>;
export const CreateOrganizationDocument = new TypedDocumentString(`
    mutation CreateOrganization($input: CreateOrganizationInput!) {
  createOrganization(input: $input) {
    id
  }
}
    `, {"hash":"sha256:2f23ec17677223ddb944d1b06e7f1567f276365196e368dcdd1a02fae39c08cf"}) as unknown as TypedDocumentString<CreateOrganizationMutation, CreateOrganizationMutationVariables>;
export const UpdateOrganizationDocument = new TypedDocumentString(`
    mutation UpdateOrganization($input: UpdateOrganizationInput!) {
  updateOrganization(input: $input) {
    id
  }
}
    `, {"hash":"sha256:358e4a3b11fab29ab49e152bce74557a1349bfcfb8fcf637c53eb64bd277af68"}) as unknown as TypedDocumentString<UpdateOrganizationMutation, UpdateOrganizationMutationVariables>;
export const OrganizationsDocument = new TypedDocumentString(`
    query Organizations($countyId: ID!, $search: String) {
  organizations(countyId: $countyId, search: $search) {
    id
    name
    participantCount
    sector {
      name
    }
    municipality {
      name
    }
  }
}
    `, {"hash":"sha256:c6ebcba0af1e26e6e0d8ccdaafbb5c4eab407000e44909ebdad8031fc5985b22"}) as unknown as TypedDocumentString<OrganizationsQuery, OrganizationsQueryVariables>;
export const OrganizationsToMergeDocument = new TypedDocumentString(`
    query OrganizationsToMerge($countyId: ID!, $id: ID!) {
  organization(countyId: $countyId, id: $id) {
    ...OrganizationToMerge
  }
  organizations(countyId: $countyId) {
    ...OrganizationToMerge
  }
  sectors(countyId: $countyId) {
    code
    name
    retired
  }
  municipalities(countyId: $countyId) {
    id
    name
  }
}
    fragment OrganizationToMerge on Organization {
  id
  name
  participantCount
  sector {
    code
    name
  }
  municipality {
    name
  }
}`, {"hash":"sha256:7d5585c18956d76cd63026019bfd054c46299e8d69fc445689334e32d448a2f6"}) as unknown as TypedDocumentString<OrganizationsToMergeQuery, OrganizationsToMergeQueryVariables>;
export const MergeOrganizationsDocument = new TypedDocumentString(`
    mutation MergeOrganizations($input: MergeOrganizationsInput!) {
  mergeOrganizations(input: $input) {
    id
  }
}
    `, {"hash":"sha256:5717ef644772463dbdbb9fabcc3e4a4fed587abb47ab92ad4cf4e8e6ec2607ee"}) as unknown as TypedDocumentString<MergeOrganizationsMutation, MergeOrganizationsMutationVariables>;
export const SectorsToEditDocument = new TypedDocumentString(`
    query SectorsToEdit($countyId: ID!) {
  sectors(countyId: $countyId) {
    code
    name
    namePl
    nameEn
    retired
    organizationCount
  }
}
    `, {"hash":"sha256:f6f4abf12efb44211b12f9308356faa1aa56c99649f1713e81910b8d0e39581b"}) as unknown as TypedDocumentString<SectorsToEditQuery, SectorsToEditQueryVariables>;
export const CreateSectorDocument = new TypedDocumentString(`
    mutation CreateSector($input: CreateSectorInput!) {
  createSector(input: $input) {
    code
  }
}
    `, {"hash":"sha256:468483a40fe16462b4b5650cdcd0feb2fa10b20a01f6fe95c7bdc352d4013385"}) as unknown as TypedDocumentString<CreateSectorMutation, CreateSectorMutationVariables>;
export const UpdateSectorDocument = new TypedDocumentString(`
    mutation UpdateSector($input: UpdateSectorInput!) {
  updateSector(input: $input) {
    code
  }
}
    `, {"hash":"sha256:2cfd9fb55a4f6b723558253c6c71e669869d8cd4fee13fd41114efa6c07de9f9"}) as unknown as TypedDocumentString<UpdateSectorMutation, UpdateSectorMutationVariables>;
export const MoveSectorDocument = new TypedDocumentString(`
    mutation MoveSector($input: MoveSectorInput!) {
  moveSector(input: $input) {
    code
  }
}
    `, {"hash":"sha256:cee484dc60142781fdd2c67022f3251169eb387f767eb6fc0aef540c76f6a18c"}) as unknown as TypedDocumentString<MoveSectorMutation, MoveSectorMutationVariables>;
export const RetireSectorDocument = new TypedDocumentString(`
    mutation RetireSector($input: RetireSectorInput!) {
  retireSector(input: $input) {
    code
  }
}
    `, {"hash":"sha256:659d5b1c9061ed07f84f7cee8ac27cc0126ddfb5e35a8c0a9020cb4ac4108823"}) as unknown as TypedDocumentString<RetireSectorMutation, RetireSectorMutationVariables>;
export const RemoveSectorDocument = new TypedDocumentString(`
    mutation RemoveSector($input: SectorRefInput!) {
  removeSector(input: $input) {
    ok
  }
}
    `, {"hash":"sha256:1e00b94b7173e2146e718a59434958030da785ba6062c4d1d8f7dcf0d9c17026"}) as unknown as TypedDocumentString<RemoveSectorMutation, RemoveSectorMutationVariables>;
export const MyCountiesDocument = new TypedDocumentString(`
    query MyCounties {
  me {
    id
    memberships {
      role
      actions
      county {
        id
        name
        voivodeship
      }
      needsAttention {
        ...WaitingThing
      }
      cycles {
        id
        title
        state
        conferences {
          ...ConferenceStanding
        }
      }
    }
    invitations {
      ...Invitation
    }
    closedCounties {
      id
      name
      voivodeship
    }
    operator
  }
  keptDays
}
    fragment WaitingThing on AttentionItem {
  kind
  title
  detail
  urgent
  conferenceId
  pollId
  cycleId
  participantId
}
fragment Invitation on Invited {
  role
  county {
    id
    name
    voivodeship
  }
}
fragment ConferenceStanding on Conference {
  id
  ordinal
  theme
  state
  windowFrom
  windowTo
  heldOn
  startsAt
  datePoll {
    id
    state
    invitedCount
    respondedCount
  }
}`, {"hash":"sha256:250836b1ee3bdef01021a909c9a595592ce1dc00892c04e23e4b17a6752bcb3a"}) as unknown as TypedDocumentString<MyCountiesQuery, MyCountiesQueryVariables>;
export const WhoAmIDocument = new TypedDocumentString(`
    query WhoAmI {
  me {
    operator
    wholeAccount
    memberships {
      role
      county {
        id
      }
    }
    invitations {
      role
    }
    closedCounties {
      id
    }
  }
}
    `, {"hash":"sha256:5fe3f9abec382547d23d678549468bbec55de9f74753bc3d8cefdecd1f7cd3a1"}) as unknown as TypedDocumentString<WhoAmIQuery, WhoAmIQueryVariables>;
export const KeepDaysDocument = new TypedDocumentString(`
    mutation KeepDays($input: OwnDaysInput!) {
  keepDays(input: $input)
}
    `, {"hash":"sha256:a7651969fc78acc1437554e06fe68d6e5a51f572b7a19df10c45c180efb5a321"}) as unknown as TypedDocumentString<KeepDaysMutation, KeepDaysMutationVariables>;
export const FreeDaysDocument = new TypedDocumentString(`
    mutation FreeDays($input: OwnDaysInput!) {
  freeDays(input: $input)
}
    `, {"hash":"sha256:870f58e6005d833ff3b4cd43a3126734454d8f39f1c5ae27c840e4694a6af07a"}) as unknown as TypedDocumentString<FreeDaysMutation, FreeDaysMutationVariables>;
export const AcceptInvitationDocument = new TypedDocumentString(`
    mutation AcceptInvitation($input: AcceptInvitationInput!) {
  acceptInvitation(input: $input) {
    ok
  }
}
    `, {"hash":"sha256:37a0df80fc08f8ecd31adbcfb0f2af2433d72fe6806a42507c89ef880395b32a"}) as unknown as TypedDocumentString<AcceptInvitationMutation, AcceptInvitationMutationVariables>;
export const LeaveCountyDocument = new TypedDocumentString(`
    mutation LeaveCounty($input: LeaveCountyInput!) {
  leaveCounty(input: $input) {
    ok
  }
}
    `, {"hash":"sha256:e44961ab2a2d8aa34a92961acf86f17601510942a9e7e9a69764f0eb3cb60b3e"}) as unknown as TypedDocumentString<LeaveCountyMutation, LeaveCountyMutationVariables>;
export const StillSomebodyDocument = new TypedDocumentString(`
    query StillSomebody {
  me {
    id
  }
}
    `, {"hash":"sha256:b9350318343c9e2cdd876bafad6c7e2961c65def8269009fd06ed2e8aa5a74c3"}) as unknown as TypedDocumentString<StillSomebodyQuery, StillSomebodyQueryVariables>;
export const BulkChoicesDocument = new TypedDocumentString(`
    query BulkChoices($countyId: ID!) {
  sectors(countyId: $countyId) {
    code
    name
    retired
  }
  organizations(countyId: $countyId) {
    id
    name
  }
}
    `, {"hash":"sha256:c3910aba6a8ba892dbdb547fc3b9d7e148bceb85f3e60874647653111aa32a21"}) as unknown as TypedDocumentString<BulkChoicesQuery, BulkChoicesQueryVariables>;
export const PreviewBulkChangeDocument = new TypedDocumentString(`
    query PreviewBulkChange($input: BulkChangeInput!) {
  bulkPreview(input: $input) {
    meant
    changed
    people {
      id
      firstName
      lastName
    }
    organizations
    others
    digest
  }
}
    `, {"hash":"sha256:03515f36750710363f65d4f716d389135bef7e555de9aa1c0d0847f931493276"}) as unknown as TypedDocumentString<PreviewBulkChangeQuery, PreviewBulkChangeQueryVariables>;
export const ApplyBulkChangeDocument = new TypedDocumentString(`
    mutation ApplyBulkChange($input: ApplyBulkChangeInput!) {
  applyBulkChange(input: $input) {
    id
  }
}
    `, {"hash":"sha256:2e3b464cbf2865747e19ce0a24e69b0b53f21503bf01d0245d486dfc71de40b2"}) as unknown as TypedDocumentString<ApplyBulkChangeMutation, ApplyBulkChangeMutationVariables>;
export const DeputyOfPersonDocument = new TypedDocumentString(`
    query DeputyOfPerson($countyId: ID!, $id: ID!) {
  participant(countyId: $countyId, id: $id) {
    id
    firstName
    lastName
    active
    deputy {
      id
      firstName
      lastName
      email
    }
    standsInFor {
      id
      firstName
      lastName
    }
  }
}
    `, {"hash":"sha256:2f17580f0a3559d9adb5573babc30ac417d3a349c0f7a3267170e8b6d4cb21fc"}) as unknown as TypedDocumentString<DeputyOfPersonQuery, DeputyOfPersonQueryVariables>;
export const NameDeputyForDocument = new TypedDocumentString(`
    mutation NameDeputyFor($input: NameDeputyForInput!) {
  nameDeputyFor(input: $input) {
    id
  }
}
    `, {"hash":"sha256:232d686d6186d01d812af63c154faf42c9b1cf1c3077f9b5a61a02ddd5bddcff"}) as unknown as TypedDocumentString<NameDeputyForMutation, NameDeputyForMutationVariables>;
export const EndDeputyOfDocument = new TypedDocumentString(`
    mutation EndDeputyOf($input: ParticipantRefInput!) {
  endDeputyOf(input: $input) {
    id
  }
}
    `, {"hash":"sha256:69bbc683bfdf1bd8e866b82e6865238e98ae4378084cb0651cf31ff1899d17ca"}) as unknown as TypedDocumentString<EndDeputyOfMutation, EndDeputyOfMutationVariables>;
export const DuplicatesDocument = new TypedDocumentString(`
    query Duplicates($countyId: ID!) {
  duplicates(countyId: $countyId) {
    reasons
    first {
      ...PersonInPair
    }
    second {
      ...PersonInPair
    }
  }
}
    fragment PersonInPair on Participant {
  id
  firstName
  lastName
  email
  phone
  active
  organization {
    name
  }
}`, {"hash":"sha256:746b16ebec6e9e4a50058bb1e6a825ad16165dac9cd80e82446d0bdc8a1ae8f8"}) as unknown as TypedDocumentString<DuplicatesQuery, DuplicatesQueryVariables>;
export const KeepApartDocument = new TypedDocumentString(`
    mutation KeepApart($input: KeepApartInput!) {
  keepApart(input: $input) {
    ok
  }
}
    `, {"hash":"sha256:0efb61898c888aed135da9da049b413dd5a0e5b46ad34fd0ff38bb6ed66ba2dd"}) as unknown as TypedDocumentString<KeepApartMutation, KeepApartMutationVariables>;
export const ErasurePageDocument = new TypedDocumentString(`
    query ErasurePage($countyId: ID!, $id: ID!) {
  erasure(countyId: $countyId, id: $id) {
    participant {
      id
      firstName
      lastName
      email
      phone
      erased
      erasureRequestedAt
    }
    answers
    comments
    owed
    sent
  }
}
    `, {"hash":"sha256:b0dea8faa24d98c789058e999ea9902c9e555d2b89f1dc6767a952c83f2080ce"}) as unknown as TypedDocumentString<ErasurePageQuery, ErasurePageQueryVariables>;
export const EraseParticipantDocument = new TypedDocumentString(`
    mutation EraseParticipant($input: ParticipantRefInput!) {
  eraseParticipant(input: $input) {
    ok
  }
}
    `, {"hash":"sha256:58ab605d869fcb886685d02d6a5d32f8b3bec0da95db88b665d92fdea8d238ca"}) as unknown as TypedDocumentString<EraseParticipantMutation, EraseParticipantMutationVariables>;
export const DismissErasureRequestDocument = new TypedDocumentString(`
    mutation DismissErasureRequest($input: ParticipantRefInput!) {
  dismissErasureRequest(input: $input) {
    ok
  }
}
    `, {"hash":"sha256:df3e3b121ef80c8d28861326083f6bfc60c19a041646ac7a460703f5ebe0c920"}) as unknown as TypedDocumentString<DismissErasureRequestMutation, DismissErasureRequestMutationVariables>;
export const ExportPersonalDataDocument = new TypedDocumentString(`
    mutation ExportPersonalData($input: ExportPersonalDataInput!) {
  exportPersonalData(input: $input) {
    fileName
    contentType
    content
  }
}
    `, {"hash":"sha256:92fcc8f5a6064b6c24e221265a912b10d82c76144818aee97964f0b9475fa878"}) as unknown as TypedDocumentString<ExportPersonalDataMutation, ExportPersonalDataMutationVariables>;
export const FailedMessagesDocument = new TypedDocumentString(`
    query FailedMessages($countyId: ID!, $offset: Int!, $limit: Int!) {
  participants(countyId: $countyId, filter: {addressFailed: true}, limit: 200) {
    items {
      ...DeadAddress
    }
  }
  failedMessages(countyId: $countyId, offset: $offset, limit: $limit) {
    total
    items {
      id
      occasionName
      failedAt
      reason
      serverLine
      participant {
        id
        firstName
        lastName
        email
        organization {
          name
        }
      }
      staffMember {
        name
      }
      conference {
        id
        ordinal
      }
    }
  }
}
    fragment DeadAddress on Participant {
  id
  firstName
  lastName
  email
  phone
  active
  addressFailedAt
  addressFailure
}`, {"hash":"sha256:80511b6f8919ba5afecdb4c5a2a3130da6c344c325c87e6019dd30efb5ff1447"}) as unknown as TypedDocumentString<FailedMessagesQuery, FailedMessagesQueryVariables>;
export const RetryMessageDocument = new TypedDocumentString(`
    mutation RetryMessage($input: RetryMessageInput!) {
  retryMessage(input: $input) {
    ok
  }
}
    `, {"hash":"sha256:fb7912f57f130b6e93a277314ac815b3411207cce151d7e8559247abd94e2a57"}) as unknown as TypedDocumentString<RetryMessageMutation, RetryMessageMutationVariables>;
export const ImportPreviewDocument = new TypedDocumentString(`
    query ImportPreview($countyId: ID!, $id: ID!) {
  participantImport(countyId: $countyId, id: $id) {
    id
    fileName
    appliedAt
    added
    changed
    same
    refused
    newOrganizations
    ignoredColumns
    applicable
    planDigest
    rows {
      line
      outcome
      firstName
      lastName
      email
      organization
      sector
      changes {
        column
        before
        after
      }
      issues {
        column
        message
      }
    }
  }
  welcome(countyId: $countyId) {
    ...Welcome
  }
}
    fragment Welcome on Welcome {
  polls
  conferences
}`, {"hash":"sha256:63f33506b20dbf58625edda828a3b91d51904c79550911863e100e39303a063f"}) as unknown as TypedDocumentString<ImportPreviewQuery, ImportPreviewQueryVariables>;
export const ApplyImportDocument = new TypedDocumentString(`
    mutation ApplyImport($input: ApplyParticipantImportInput!) {
  applyParticipantImport(input: $input) {
    id
  }
}
    `, {"hash":"sha256:9d4b9142c8512891471a9392702b788c8dd4553c05e8f0b56e0dbd3eea62bcb7"}) as unknown as TypedDocumentString<ApplyImportMutation, ApplyImportMutationVariables>;
export const PreviewImportDocument = new TypedDocumentString(`
    mutation PreviewImport($input: PreviewParticipantImportInput!) {
  previewParticipantImport(input: $input) {
    id
  }
}
    `, {"hash":"sha256:24f67e4d622bb0d50e87479af43e07be93343cb415365cbcc8af42c00dc1f703"}) as unknown as TypedDocumentString<PreviewImportMutation, PreviewImportMutationVariables>;
export const ParticipantsDocument = new TypedDocumentString(`
    query Participants($countyId: ID!, $filter: ParticipantFilter, $order: ParticipantOrder, $descending: Boolean, $offset: Int, $limit: Int) {
  participants(
    countyId: $countyId
    filter: $filter
    order: $order
    descending: $descending
    offset: $offset
    limit: $limit
  ) {
    total
    items {
      id
      ...PersonInTable
    }
  }
  sectors(countyId: $countyId) {
    code
    name
  }
  municipalities(countyId: $countyId) {
    id
    name
  }
  organizations(countyId: $countyId) {
    id
    name
  }
  latestBulkChange(countyId: $countyId) {
    ...DoneForMany
  }
}
    fragment PersonInTable on Participant {
  id
  firstName
  lastName
  email
  phone
  function
  active
  withoutMail
  lastLetterFailed
  organization {
    name
    sector {
      name
    }
  }
}
fragment DoneForMany on BulkChange {
  id
  kind
  people
  undoneAt
  undoableUntil
  kept
}`, {"hash":"sha256:641930a01d46992f1c788b2f3c0a69f6c9bfaa1ad936aab93d51869648906234"}) as unknown as TypedDocumentString<ParticipantsQuery, ParticipantsQueryVariables>;
export const MergePreviewDocument = new TypedDocumentString(`
    query MergePreview($countyId: ID!, $firstId: ID!, $secondId: ID!) {
  mergePreview(countyId: $countyId, firstId: $firstId, secondId: $secondId) {
    bothAnswered
    first {
      ...SideToMerge
    }
    second {
      ...SideToMerge
    }
  }
}
    fragment SideToMerge on MergeSide {
  answered
  sent
  consents
  participant {
    ...PersonToMerge
  }
}
fragment PersonToMerge on Participant {
  id
  firstName
  lastName
  email
  phone
  function
  language
  active
  erased
  mergedInto
  organization {
    id
    name
  }
}`, {"hash":"sha256:74955221687641b73b2a6720c525a0136557963e6a9f3f3911415aee320fc76e"}) as unknown as TypedDocumentString<MergePreviewQuery, MergePreviewQueryVariables>;
export const MergeParticipantsDocument = new TypedDocumentString(`
    mutation MergeParticipants($input: MergeParticipantsInput!) {
  mergeParticipants(input: $input) {
    id
  }
}
    `, {"hash":"sha256:0cfb3a5ad0847f5e1929294c987681f00c18b51c6d0114ae774ff7a6c37dd085"}) as unknown as TypedDocumentString<MergeParticipantsMutation, MergeParticipantsMutationVariables>;
export const OrganizationChoicesDocument = new TypedDocumentString(`
    query OrganizationChoices($countyId: ID!) {
  organizations(countyId: $countyId) {
    id
    name
  }
}
    `, {"hash":"sha256:e1aed26781dc34a9d93fdf8bddfc8e1a79457ed346fb3e8df468d5503c83351d"}) as unknown as TypedDocumentString<OrganizationChoicesQuery, OrganizationChoicesQueryVariables>;
export const CreateParticipantDocument = new TypedDocumentString(`
    mutation CreateParticipant($input: CreateParticipantInput!) {
  createParticipant(input: $input) {
    id
  }
}
    `, {"hash":"sha256:92ba23d7eae47b67013b1f0f1dd17cd154c3fbf965b50b5405fb03b9a73f44a3"}) as unknown as TypedDocumentString<CreateParticipantMutation, CreateParticipantMutationVariables>;
export const PersonPageDocument = new TypedDocumentString(`
    query PersonPage($countyId: ID!, $id: ID!) {
  participant(countyId: $countyId, id: $id) {
    id
    firstName
    lastName
    email
    phone
    function
    language
    active
    erased
    mergedInto
    erasureRequestedAt
    ...PersonPrivacy
    ...DeadAddress
    organization {
      id
    }
  }
  organizations(countyId: $countyId) {
    id
    name
  }
}
    fragment DeadAddress on Participant {
  id
  firstName
  lastName
  email
  phone
  active
  addressFailedAt
  addressFailure
}
fragment PersonPrivacy on Participant {
  id
  phone
  withoutMail
  consents {
    kind
    granted
    recordedAt
    byStaff
    note
    noticeVersion
  }
  noticesShown {
    version
    way
    shownAt
  }
}`, {"hash":"sha256:9132aa56244ef88c77c2c839d31d17a3a652c8b10a392c5062432449d8f1995f"}) as unknown as TypedDocumentString<PersonPageQuery, PersonPageQueryVariables>;
export const UpdateParticipantDocument = new TypedDocumentString(`
    mutation UpdateParticipant($input: UpdateParticipantInput!) {
  updateParticipant(input: $input) {
    id
  }
}
    `, {"hash":"sha256:91e8b0eec4a6018a60e21229e69e749bced6e040e9167d3b4ee2b371b0f0b36a"}) as unknown as TypedDocumentString<UpdateParticipantMutation, UpdateParticipantMutationVariables>;
export const DeactivateParticipantDocument = new TypedDocumentString(`
    mutation DeactivateParticipant($input: ParticipantRefInput!) {
  deactivateParticipant(input: $input) {
    id
  }
}
    `, {"hash":"sha256:24588fbab62da1b9adeac46e947f7311d18e0c81c9cefd218296ad1c3b39a423"}) as unknown as TypedDocumentString<DeactivateParticipantMutation, DeactivateParticipantMutationVariables>;
export const ReactivateParticipantDocument = new TypedDocumentString(`
    mutation ReactivateParticipant($input: ParticipantRefInput!) {
  reactivateParticipant(input: $input) {
    id
  }
}
    `, {"hash":"sha256:29547dece7c7ff44fda802d5f487a044e97c3a00c6f8d2f4090d261c5b7f2ab5"}) as unknown as TypedDocumentString<ReactivateParticipantMutation, ReactivateParticipantMutationVariables>;
export const ResendPersonalLinkDocument = new TypedDocumentString(`
    mutation ResendPersonalLink($input: ParticipantRefInput!) {
  resendPersonalLink(input: $input) {
    ok
  }
}
    `, {"hash":"sha256:51707352fdb2ed6d63e710b5f74bff1a55cc7ab493d9d17aaeb40bbfabc9c5fe"}) as unknown as TypedDocumentString<ResendPersonalLinkMutation, ResendPersonalLinkMutationVariables>;
export const RenewPersonalLinksDocument = new TypedDocumentString(`
    mutation RenewPersonalLinks($input: ParticipantRefInput!) {
  renewPersonalLinks(input: $input) {
    ok
  }
}
    `, {"hash":"sha256:a939c235a8b573a51e7d31b14f2099ccf5072e62cc6138205a1f3359c2d1b9d4"}) as unknown as TypedDocumentString<RenewPersonalLinksMutation, RenewPersonalLinksMutationVariables>;
export const RevokePersonalLinksDocument = new TypedDocumentString(`
    mutation RevokePersonalLinks($input: ParticipantRefInput!) {
  revokePersonalLinks(input: $input) {
    ok
  }
}
    `, {"hash":"sha256:114b24bccdd0eec5ad0d3b1cd8ffe657709dfb1834aa80bc8cc61c6e861a58b2"}) as unknown as TypedDocumentString<RevokePersonalLinksMutation, RevokePersonalLinksMutationVariables>;
export const RecordConsentDocument = new TypedDocumentString(`
    mutation RecordConsent($input: RecordConsentInput!) {
  recordConsent(input: $input) {
    ok
  }
}
    `, {"hash":"sha256:0f9cd7837885a136763bb8bbc81f1eabaee8936afc1fa4b58996385c6e4a0ffc"}) as unknown as TypedDocumentString<RecordConsentMutation, RecordConsentMutationVariables>;
export const ConfirmAddressDocument = new TypedDocumentString(`
    mutation ConfirmAddress($input: ParticipantRefInput!) {
  confirmAddress(input: $input) {
    id
  }
}
    `, {"hash":"sha256:949bdd18d0a80d95dfe067739f9003c4024b299bca6783ab06f9abeae81dbd86"}) as unknown as TypedDocumentString<ConfirmAddressMutation, ConfirmAddressMutationVariables>;
export const ExportParticipantsDocument = new TypedDocumentString(`
    mutation ExportParticipants($input: ExportParticipantsInput!) {
  exportParticipants(input: $input) {
    fileName
    contentType
    contentBase64
  }
}
    `, {"hash":"sha256:53f2679fec32db95288580e8608b0725c4cf0cac6213d585a604d466b1d411cf"}) as unknown as TypedDocumentString<ExportParticipantsMutation, ExportParticipantsMutationVariables>;
export const UndoBulkChangeDocument = new TypedDocumentString(`
    mutation UndoBulkChange($input: UndoBulkChangeInput!) {
  undoBulkChange(input: $input) {
    id
  }
}
    `, {"hash":"sha256:9ba9bb2ccbfb982126a37e5abb79994571dc12dd553694f2e7ff9d5e9796f91a"}) as unknown as TypedDocumentString<UndoBulkChangeMutation, UndoBulkChangeMutationVariables>;
export const WelcomeNowDocument = new TypedDocumentString(`
    query WelcomeNow($countyId: ID!) {
  welcome(countyId: $countyId) {
    ...Welcome
  }
}
    fragment Welcome on Welcome {
  polls
  conferences
}`, {"hash":"sha256:95d21fa8cfc6ea2901c731ec21fbc0a522cf64145ca44ac8456e4da2cd0264df"}) as unknown as TypedDocumentString<WelcomeNowQuery, WelcomeNowQueryVariables>;
export const CallOfPersonDocument = new TypedDocumentString(`
    query CallOfPerson($countyId: ID!, $id: ID!, $participantId: ID!) {
  datePoll(countyId: $countyId, id: $id) {
    id
    state
    conference {
      ordinal
      theme
    }
    slots {
      id
      heldOn
      startsAt
    }
    person(participantId: $participantId) {
      respondedAt
      choices
      comment
      byTelephone
      recordedBy {
        name
      }
      participant {
        id
        firstName
        lastName
        phone
        organization {
          name
        }
      }
    }
  }
}
    `, {"hash":"sha256:2d3ef855a161639f8d48ac110386a07f346a5e5a9acaba9b5fdd3bce99ebca07"}) as unknown as TypedDocumentString<CallOfPersonQuery, CallOfPersonQueryVariables>;
export const RecordAnswersDocument = new TypedDocumentString(`
    mutation RecordAnswers($input: RecordAnswersInput!) {
  recordAnswers(input: $input) {
    id
  }
}
    `, {"hash":"sha256:4ed8ab3242dcd7d7c845fdd0f047f2bbd70bf7f0e4dd2df854cb608c7c739ec5"}) as unknown as TypedDocumentString<RecordAnswersMutation, RecordAnswersMutationVariables>;
export const CallListDocument = new TypedDocumentString(`
    query CallList($countyId: ID!, $id: ID!) {
  datePoll(countyId: $countyId, id: $id) {
    id
    state
    pulse
    deadline
    invitedCount
    respondedCount
    conference {
      ordinal
      theme
    }
    people {
      required
      respondedAt
      calledAt
      calledBy {
        name
      }
      lastMessage {
        occasionName
        fate
        at
        reason
      }
      participant {
        id
        firstName
        lastName
        phone
        organization {
          name
          sector {
            name
          }
        }
      }
    }
  }
}
    `, {"hash":"sha256:0e3652a4cffbcd6891242edcc681ef225c7490d23d9d8fb218c24fd5f2830af8"}) as unknown as TypedDocumentString<CallListQuery, CallListQueryVariables>;
export const MarkCalledDocument = new TypedDocumentString(`
    mutation MarkCalled($input: MarkCalledInput!) {
  markCalled(input: $input) {
    id
  }
}
    `, {"hash":"sha256:54b7e35a6114a98d128a9c06df3a7203577c152f16187e9181342f992d95cb90"}) as unknown as TypedDocumentString<MarkCalledMutation, MarkCalledMutationVariables>;
export const PollToEditDocument = new TypedDocumentString(`
    query PollToEdit($countyId: ID!, $id: ID!) {
  datePoll(countyId: $countyId, id: $id) {
    id
    state
    deadline
    opensAt
    quorumTotal
    note
    showsAgreement
    slots {
      heldOn
      startsAt
      overrideReason
    }
    sectorQuorums {
      minimum
      sector {
        code
      }
    }
    requiredParticipants {
      id
    }
    conference {
      ...PollFormConference
    }
  }
  ...PollFormChoices
}
    fragment PollFormConference on Conference {
  id
  ordinal
  theme
  calendar {
    day
    obstacles {
      kind
      message
    }
  }
}
fragment PollFormChoices on Query {
  sectors(countyId: $countyId) {
    code
    name
  }
  participants(countyId: $countyId, limit: 500) {
    total
    items {
      id
      firstName
      lastName
      organization {
        name
      }
    }
  }
}`, {"hash":"sha256:773a2a4b0cb8347310da79704a8391e4b5bbc6544791e4a1fc9f29e8840be6cd"}) as unknown as TypedDocumentString<PollToEditQuery, PollToEditQueryVariables>;
export const UpdateDatePollDocument = new TypedDocumentString(`
    mutation UpdateDatePoll($input: UpdateDatePollInput!) {
  updateDatePoll(input: $input) {
    id
  }
}
    `, {"hash":"sha256:542455aeb7d903f59ffa0a94c0c7419b5ea7649a3b4a555b9bff019db0f08a23"}) as unknown as TypedDocumentString<UpdateDatePollMutation, UpdateDatePollMutationVariables>;
export const PollMatrixDocument = new TypedDocumentString(`
    query PollMatrix($countyId: ID!, $id: ID!) {
  datePoll(countyId: $countyId, id: $id) {
    id
    state
    pulse
    invitedCount
    respondedCount
    conference {
      ordinal
      theme
    }
    slots {
      id
      heldOn
      startsAt
      tally {
        yes
        ifNeedBe
      }
    }
    people {
      required
      respondedAt
      byTelephone
      choices
      participant {
        id
        firstName
        lastName
        organization {
          name
          sector {
            code
            name
          }
          municipality {
            id
            name
          }
        }
      }
    }
  }
}
    `, {"hash":"sha256:0c5428f8d1408ff5b7ce0defc784686b69cf6f2f52dde9e994568e0e3e4aeb0f"}) as unknown as TypedDocumentString<PollMatrixQuery, PollMatrixQueryVariables>;
export const PollToPrepareDocument = new TypedDocumentString(`
    query PollToPrepare($countyId: ID!, $id: ID!) {
  conference(countyId: $countyId, id: $id) {
    ...PollFormConference
    datePoll {
      id
      state
    }
    suggestedSlots {
      heldOn
      startsAt
    }
  }
  ...PollFormChoices
}
    fragment PollFormConference on Conference {
  id
  ordinal
  theme
  calendar {
    day
    obstacles {
      kind
      message
    }
  }
}
fragment PollFormChoices on Query {
  sectors(countyId: $countyId) {
    code
    name
  }
  participants(countyId: $countyId, limit: 500) {
    total
    items {
      id
      firstName
      lastName
      organization {
        name
      }
    }
  }
}`, {"hash":"sha256:fb0ce52eb5c1f6c28f476ae5dc06c6da07b6114cbd930cb68380024341c1d5f6"}) as unknown as TypedDocumentString<PollToPrepareQuery, PollToPrepareQueryVariables>;
export const CreateDatePollDocument = new TypedDocumentString(`
    mutation CreateDatePoll($input: CreateDatePollInput!) {
  createDatePoll(input: $input) {
    id
  }
}
    `, {"hash":"sha256:ca648078301e9a202e5286bb369a80724cdca2eec3c2da7336e64626ff0b808a"}) as unknown as TypedDocumentString<CreateDatePollMutation, CreateDatePollMutationVariables>;
export const ExtendPollDocument = new TypedDocumentString(`
    mutation ExtendPoll($input: ExtendDatePollInput!) {
  extendDatePoll(input: $input) {
    id
  }
}
    `, {"hash":"sha256:0da8d00ed0c23f710acd23ae378e1d31b2170d9da76d72ecd30f36c784897337"}) as unknown as TypedDocumentString<ExtendPollMutation, ExtendPollMutationVariables>;
export const AddSlotDocument = new TypedDocumentString(`
    mutation AddSlot($input: AddDateSlotInput!) {
  addDateSlot(input: $input) {
    id
  }
}
    `, {"hash":"sha256:6451ab9d5dbbe7611fb592afbfa411cfcebcc4e41c06ad2d97a603d21aac9ca0"}) as unknown as TypedDocumentString<AddSlotMutation, AddSlotMutationVariables>;
export const ClosePollDocument = new TypedDocumentString(`
    mutation ClosePoll($input: DatePollRefInput!) {
  closeDatePoll(input: $input) {
    id
  }
}
    `, {"hash":"sha256:c37618c142aa21440fdf55f7371795005b26e0a1e70484a26e8e14e4e8d02850"}) as unknown as TypedDocumentString<ClosePollMutation, ClosePollMutationVariables>;
export const DecidePollDocument = new TypedDocumentString(`
    mutation DecidePoll($input: DecideDatePollInput!) {
  decideDatePoll(input: $input) {
    id
  }
}
    `, {"hash":"sha256:b4e296138d06f3da00e7044cd48af1e19cb05bd8f04f6ffc561bb726e6b587dc"}) as unknown as TypedDocumentString<DecidePollMutation, DecidePollMutationVariables>;
export const CancelPollDocument = new TypedDocumentString(`
    mutation CancelPoll($input: CancelInput!) {
  cancelDatePoll(input: $input) {
    id
  }
}
    `, {"hash":"sha256:78000794bba61ef2b361a92ddbec399d7a861278edb25c8e765a77c7a40d5ce0"}) as unknown as TypedDocumentString<CancelPollMutation, CancelPollMutationVariables>;
export const PollPageDocument = new TypedDocumentString(`
    query PollPage($countyId: ID!, $id: ID!) {
  datePoll(countyId: $countyId, id: $id) {
    id
    state
    pulse
    opensAt
    openedAt
    deadline
    quorumTotal
    note
    closedAt
    closingReason
    winnerExplanation
    alternatives
    invitedCount
    respondedCount
    closedBy {
      name
    }
    decidedSlot {
      id
      heldOn
      startsAt
    }
    sectorQuorums {
      minimum
      sector {
        code
      }
    }
    requiredParticipants {
      id
      firstName
      lastName
    }
    conference {
      id
      ordinal
      theme
      heldOn
      startsAt
    }
    slots {
      id
      heldOn
      startsAt
      overrideReason
      addedAt
      tally {
        yes
        ifNeedBe
        no
        unanswered
        eligible
        rank
        explanation
        reasons
        behind
      }
    }
    firstResponses
    answersBySector {
      invited
      responded
      sector {
        code
        name
      }
      slots {
        yes
        ifNeedBe
      }
    }
    answersByMunicipality {
      invited
      responded
      municipality {
        id
        name
      }
      slots {
        yes
        ifNeedBe
      }
    }
    comments {
      comment
      participant {
        id
        firstName
        lastName
        organization {
          name
        }
      }
    }
    messages {
      subjectId
      occasion
      occasionName
      dueAt
      pending
      sent
      failed
      cancelled
    }
  }
}
    `, {"hash":"sha256:a20347419089b2f726296d09ccc66140ec26f6ae65690e4f3ce1edb45a70fcc1"}) as unknown as TypedDocumentString<PollPageQuery, PollPageQueryVariables>;
export const PollToSendDocument = new TypedDocumentString(`
    query PollToSend($countyId: ID!, $id: ID!) {
  datePoll(countyId: $countyId, id: $id) {
    id
    state
    deadline
    opensAt
    slots {
      id
      heldOn
      startsAt
    }
    conference {
      ordinal
      theme
    }
    sending {
      waitsUntil
      obstacle
      readers {
        language
        count
      }
    }
  }
  PL: messagePreview(
    countyId: $countyId
    subjectId: $id
    occasion: "POLL_INVITATION"
    language: PL
  ) {
    subject
    html
  }
  EN: messagePreview(
    countyId: $countyId
    subjectId: $id
    occasion: "POLL_INVITATION"
    language: EN
  ) {
    subject
    html
  }
}
    `, {"hash":"sha256:119694368e3fda53c4e481a84a12e7c272c0e35fd2d3e16e310fd1e0202bdd0a"}) as unknown as TypedDocumentString<PollToSendQuery, PollToSendQueryVariables>;
export const OpenPollDocument = new TypedDocumentString(`
    mutation OpenPoll($input: DatePollRefInput!) {
  openDatePoll(input: $input) {
    id
  }
}
    `, {"hash":"sha256:94142dcab242fb703b626441e043f0fef347e478e85672306a54b99f29bbdab4"}) as unknown as TypedDocumentString<OpenPollMutation, OpenPollMutationVariables>;
export const StaffPrivacyDocument = new TypedDocumentString(`
    query StaffPrivacy($countyId: ID!) {
  privacyNotice(countyId: $countyId) {
    version
    isDefault
    pl {
      ...NoticeText
    }
    en {
      ...NoticeText
    }
  }
  retention(countyId: $countyId) {
    months
    soonOver
  }
  privacyNotices(countyId: $countyId) {
    version
    publishedAt
  }
}
    fragment NoticeText on NoticeTexts {
  controller
  inspector
  purposes
  recipients
  retention
  rights
  duty
  source
}`, {"hash":"sha256:95c4ed13faa4a925bb13e4f15f5d792e21f0c42a697edf87a0fac26458b6df63"}) as unknown as TypedDocumentString<StaffPrivacyQuery, StaffPrivacyQueryVariables>;
export const PublishPrivacyNoticeDocument = new TypedDocumentString(`
    mutation PublishPrivacyNotice($input: PublishPrivacyNoticeInput!) {
  publishPrivacyNotice(input: $input) {
    version
  }
}
    `, {"hash":"sha256:21b72e7b5361f40819951c93c1c50aa8882e1964f15b5c20ebcd62543443ae82"}) as unknown as TypedDocumentString<PublishPrivacyNoticeMutation, PublishPrivacyNoticeMutationVariables>;
export const SetRetentionDocument = new TypedDocumentString(`
    mutation SetRetention($input: SetRetentionInput!) {
  setRetention(input: $input) {
    noticePublished
  }
}
    `, {"hash":"sha256:7150600d9dada67e0dab8b52333de3f9af9828bbd5dfe33765fd233d873ed14f"}) as unknown as TypedDocumentString<SetRetentionMutation, SetRetentionMutationVariables>;
export const PublicSettingsDocument = new TypedDocumentString(`
    query PublicSettings($countyId: ID!) {
  publicPageSettings(countyId: $countyId) {
    shown
    expertNamed
    aboutPl
    aboutEn
    standardPl
    standardEn
    revision
  }
  accessibilityStatement(countyId: $countyId) {
    version
  }
  accessibilityStatements(countyId: $countyId) {
    version
    publishedAt
  }
}
    `, {"hash":"sha256:99a2e1412cbaac3bde6ed4a74e5c6966d903263a89482d6c382fd13dfefb8951"}) as unknown as TypedDocumentString<PublicSettingsQuery, PublicSettingsQueryVariables>;
export const SavePublicPageDocument = new TypedDocumentString(`
    mutation SavePublicPage($input: SavePublicPageInput!) {
  savePublicPage(input: $input) {
    revision
  }
}
    `, {"hash":"sha256:02f09b0531e5884a558ab59025be979c757b391b211623ecc95c427222dbe723"}) as unknown as TypedDocumentString<SavePublicPageMutation, SavePublicPageMutationVariables>;
export const StaffStatementDocument = new TypedDocumentString(`
    query StaffStatement($countyId: ID!) {
  accessibilityStatement(countyId: $countyId) {
    ...Statement
  }
}
    fragment StatementWords on StatementTexts {
  exceptions
  burden
  assessment
  extras
  apps
  architecture
  communication
}
fragment Statement on AccessibilityStatement {
  version
  publishedAt
  status
  siteOpenedOn
  siteChangedOn
  drawnUpOn
  reviewedOn
  contactName
  contactEmail
  contactPhone
  countyName
  officeName
  pl {
    ...StatementWords
  }
  en {
    ...StatementWords
  }
}`, {"hash":"sha256:388c4b7837bbe30ea0a67e3091482fb7c79a8e441e3c18e12ad4aa5faf3c355c"}) as unknown as TypedDocumentString<StaffStatementQuery, StaffStatementQueryVariables>;
export const PublishAccessibilityStatementDocument = new TypedDocumentString(`
    mutation PublishAccessibilityStatement($input: PublishAccessibilityStatementInput!) {
  publishAccessibilityStatement(input: $input) {
    version
  }
}
    `, {"hash":"sha256:2a563296a1f1d4a135f9861bd569f2b74796f2c28f04b3fe20aaa17873cc3235"}) as unknown as TypedDocumentString<PublishAccessibilityStatementMutation, PublishAccessibilityStatementMutationVariables>;
export const CycleToEditDocument = new TypedDocumentString(`
    query CycleToEdit($countyId: ID!, $id: ID!) {
  cycle(countyId: $countyId, id: $id) {
    id
    title
    minimumGapDays
    expert {
      id
      name
    }
  }
  experts(countyId: $countyId) {
    id
    name
  }
}
    `, {"hash":"sha256:e8d2e471ddd8d27bd214dbfe71ad86833a436f06425a09c7fc63046e9abbf901"}) as unknown as TypedDocumentString<CycleToEditQuery, CycleToEditQueryVariables>;
export const UpdateCycleDocument = new TypedDocumentString(`
    mutation UpdateCycle($input: UpdateCycleInput!) {
  updateCycle(input: $input) {
    id
  }
}
    `, {"hash":"sha256:dee3e47a73b987a56418211083dcdc13c7025409c915d65e8afb5ab0fe5db9b2"}) as unknown as TypedDocumentString<UpdateCycleMutation, UpdateCycleMutationVariables>;
export const CyclesDocument = new TypedDocumentString(`
    query Cycles($countyId: ID!) {
  cycles(countyId: $countyId) {
    id
    title
    state
    seasonStartYear
    conferences {
      state
    }
  }
}
    `, {"hash":"sha256:20ec65e23bb1ad8fbbce022f24ce150b8b43474a08d97da8e2ef65d9403ba7dd"}) as unknown as TypedDocumentString<CyclesQuery, CyclesQueryVariables>;
export const SeasonChoicesDocument = new TypedDocumentString(`
    query SeasonChoices($countyId: ID!) {
  seasonTemplates(countyId: $countyId) {
    id
    name
    conferences {
      theme
    }
  }
  cycles(countyId: $countyId) {
    state
    seasonStartYear
  }
}
    `, {"hash":"sha256:180b7bf3cf3e8dc67a2c5608c3da1c66e62853b711fef42f548b79a4fbf75426"}) as unknown as TypedDocumentString<SeasonChoicesQuery, SeasonChoicesQueryVariables>;
export const CreateCycleDocument = new TypedDocumentString(`
    mutation CreateCycle($input: CreateCycleInput!) {
  createCycle(input: $input) {
    id
  }
}
    `, {"hash":"sha256:a0dba1af4e244b61eeebdcdcb30286e9b02c162f6f4988c307eda1983be461ca"}) as unknown as TypedDocumentString<CreateCycleMutation, CreateCycleMutationVariables>;
export const SeasonDocument = new TypedDocumentString(`
    query Season($countyId: ID!, $id: ID!) {
  cycle(countyId: $countyId, id: $id) {
    id
    title
    seasonStartYear
    state
    cancellationReason
    minimumGapDays
    expert {
      id
      name
    }
    conferences {
      ...ConferenceStanding
      ...ConferenceTurnout
      venue {
        name
      }
    }
  }
}
    fragment ConferenceTurnout on Conference {
  id
  takesAttendance
  turnout {
    seats
    coming
    notComing
    waiting
    silent
    present
    sectors {
      name
      coming
      notComing
      waiting
      silent
      present
    }
    municipalities {
      name
      coming
      notComing
      waiting
      silent
      present
    }
  }
}
fragment ConferenceStanding on Conference {
  id
  ordinal
  theme
  state
  windowFrom
  windowTo
  heldOn
  startsAt
  datePoll {
    id
    state
    invitedCount
    respondedCount
  }
}`, {"hash":"sha256:a5434573d490a7e816b0417c0a31c3673e03126977054db378a48ff47d0d6d17"}) as unknown as TypedDocumentString<SeasonQuery, SeasonQueryVariables>;
export const CancelCycleDocument = new TypedDocumentString(`
    mutation CancelCycle($input: CancelInput!) {
  cancelCycle(input: $input) {
    id
  }
}
    `, {"hash":"sha256:563aad3878f895c7914ee360b87e0ed0729ab4baf72d78479f9a1ee1f7e7bb9a"}) as unknown as TypedDocumentString<CancelCycleMutation, CancelCycleMutationVariables>;
export const SeasonSetupDocument = new TypedDocumentString(`
    query SeasonSetup($countyId: ID!, $id: ID!) {
  cycle(countyId: $countyId, id: $id) {
    id
    title
    seasonStartYear
    expert {
      id
      name
    }
    conferences {
      id
      ordinal
      state
      windowFrom
      venue {
        name
      }
    }
  }
  experts(countyId: $countyId) {
    id
    name
  }
  venues(countyId: $countyId) {
    id
    name
  }
  participants(countyId: $countyId, limit: 1) {
    total
  }
}
    `, {"hash":"sha256:25433bfa9783bfb1d8ab2a17c060e3793b16d6173c19d53471fdd2288d5f5429"}) as unknown as TypedDocumentString<SeasonSetupQuery, SeasonSetupQueryVariables>;
export const SetUpCycleDocument = new TypedDocumentString(`
    mutation SetUpCycle($input: UpdateCycleInput!) {
  updateCycle(input: $input) {
    id
  }
}
    `, {"hash":"sha256:8caa1e7f6aedcd0882889618be2214153777bcba80e6b0822229573ad598d4f3"}) as unknown as TypedDocumentString<SetUpCycleMutation, SetUpCycleMutationVariables>;
export const SignInProviderDocument = new TypedDocumentString(`
    query SignInProvider($countyId: ID!) {
  signInProvider(countyId: $countyId) {
    available
    redirectUri
    signInUrl
    provider {
      issuer
      clientId
      secretGivenAt
    }
  }
}
    `, {"hash":"sha256:9680b3c2474b630c667da701fbc6a1d505cc97d1a52d8ad4eca1015fa5e69f47"}) as unknown as TypedDocumentString<SignInProviderQuery, SignInProviderQueryVariables>;
export const SaveSignInProviderDocument = new TypedDocumentString(`
    mutation SaveSignInProvider($input: SaveSignInProviderInput!) {
  saveSignInProvider(input: $input) {
    available
  }
}
    `, {"hash":"sha256:ec9f6acdd706193976251b55b754c8092fee850c3e559714eacae92128a2f22b"}) as unknown as TypedDocumentString<SaveSignInProviderMutation, SaveSignInProviderMutationVariables>;
export const TestSignInProviderDocument = new TypedDocumentString(`
    mutation TestSignInProvider($input: SignInProviderRefInput!) {
  testSignInProvider(input: $input) {
    ok
  }
}
    `, {"hash":"sha256:571d01e7f8500b6ff46245811c1ede5a782b792e12a2cc9541f0520d379ebcf0"}) as unknown as TypedDocumentString<TestSignInProviderMutation, TestSignInProviderMutationVariables>;
export const RemoveSignInProviderDocument = new TypedDocumentString(`
    mutation RemoveSignInProvider($input: SignInProviderRefInput!) {
  removeSignInProvider(input: $input) {
    ok
  }
}
    `, {"hash":"sha256:dfde4569533248cc0ca792c5c735a50ebad8a8d46e03dbe629096853e687aacc"}) as unknown as TypedDocumentString<RemoveSignInProviderMutation, RemoveSignInProviderMutationVariables>;
export const SupportPageDocument = new TypedDocumentString(`
    query SupportPage($countyId: ID!) {
  supportGrants(countyId: $countyId) {
    id
    grantedBy
    reason
    grantedAt
    expiresAt
    revokedAt
    holds
    visits {
      name
      firstAt
      lastAt
    }
  }
}
    `, {"hash":"sha256:5b357d4df56bd679feebe11687d1cc84e224b8bb22ac266a72178588bce37dda"}) as unknown as TypedDocumentString<SupportPageQuery, SupportPageQueryVariables>;
export const GrantSupportDocument = new TypedDocumentString(`
    mutation GrantSupport($input: GrantSupportInput!) {
  grantSupport(input: $input) {
    id
  }
}
    `, {"hash":"sha256:bb8dff6a4a439ac0794620ab848fe1b279f5f119dcd96f8e138fde0feb2188cd"}) as unknown as TypedDocumentString<GrantSupportMutation, GrantSupportMutationVariables>;
export const RevokeSupportDocument = new TypedDocumentString(`
    mutation RevokeSupport($input: RevokeSupportInput!) {
  revokeSupport(input: $input) {
    id
  }
}
    `, {"hash":"sha256:993ac7a854badf426d4d07ede2b3bcb02378dec273c528db50ea235b5bfcd943"}) as unknown as TypedDocumentString<RevokeSupportMutation, RevokeSupportMutationVariables>;
export const StaffTeamDocument = new TypedDocumentString(`
    query StaffTeam($countyId: ID!) {
  staff(countyId: $countyId) {
    id
    name
    role
    since
    email
    lastSignInAt
    accepted
  }
}
    `, {"hash":"sha256:db2b2d1fa783b44bda1a48a1b858861e30a1346f1b9596b8e47fb952c6960488"}) as unknown as TypedDocumentString<StaffTeamQuery, StaffTeamQueryVariables>;
export const InviteStaffDocument = new TypedDocumentString(`
    mutation InviteStaff($input: InviteStaffInput!) {
  inviteStaff(input: $input) {
    id
  }
}
    `, {"hash":"sha256:1ed8bfcc25213374ba6870adbc8cabd7f66b3620109f4b7d90e5c2864edc4eff"}) as unknown as TypedDocumentString<InviteStaffMutation, InviteStaffMutationVariables>;
export const ChangeStaffRoleDocument = new TypedDocumentString(`
    mutation ChangeStaffRole($input: ChangeStaffRoleInput!) {
  changeStaffRole(input: $input) {
    id
  }
}
    `, {"hash":"sha256:acffe3e5127b35ac3bc8b02ec45c4023a9d33598af998d523cd3f884a0aca16b"}) as unknown as TypedDocumentString<ChangeStaffRoleMutation, ChangeStaffRoleMutationVariables>;
export const ResendStaffInvitationDocument = new TypedDocumentString(`
    mutation ResendStaffInvitation($input: ResendStaffInvitationInput!) {
  resendStaffInvitation(input: $input) {
    ok
  }
}
    `, {"hash":"sha256:3f6c40bb7756375f1a0cbbd9fd1ee6472b0b1b2b9f247cff64f164bad2629d97"}) as unknown as TypedDocumentString<ResendStaffInvitationMutation, ResendStaffInvitationMutationVariables>;
export const RemoveStaffDocument = new TypedDocumentString(`
    mutation RemoveStaff($input: RemoveStaffInput!) {
  removeStaff(input: $input) {
    ok
  }
}
    `, {"hash":"sha256:76b2ddd0ec9e673db7e61c0bc34a205428c6dcca23dd9c63cf7953881d1462f7"}) as unknown as TypedDocumentString<RemoveStaffMutation, RemoveStaffMutationVariables>;
export const VenuesDocument = new TypedDocumentString(`
    query Venues($countyId: ID!) {
  venues(countyId: $countyId) {
    id
    name
    address
    capacity
    toldCount
  }
}
    `, {"hash":"sha256:dc2206c6ab358c2036582f3113704f53eade09e27003f6bf553208d107b72cf4"}) as unknown as TypedDocumentString<VenuesQuery, VenuesQueryVariables>;
export const UpdateVenueDocument = new TypedDocumentString(`
    mutation UpdateVenue($input: UpdateVenueInput!) {
  updateVenue(input: $input) {
    id
  }
}
    `, {"hash":"sha256:45a59cd165102d009df78ed28122659a28cf3c1e388333175eb60d525f06bd83"}) as unknown as TypedDocumentString<UpdateVenueMutation, UpdateVenueMutationVariables>;
export const CreateVenueDocument = new TypedDocumentString(`
    mutation CreateVenue($input: CreateVenueInput!) {
  createVenue(input: $input) {
    id
  }
}
    `, {"hash":"sha256:de0c0a6ea78845376af8799ffa771e5673a4d60ebc1cfe59d57bb0903a9b4995"}) as unknown as TypedDocumentString<CreateVenueMutation, CreateVenueMutationVariables>;