import { Module } from '@nestjs/common';
import { CyclesModule } from '@beczka/cycles';
import { PartnersModule } from '@beczka/partners';
import { Entities } from '@beczka/tenancy';
import { AgreementService } from './answer/agreement.service.js';
import { AnswerGroupResolver } from './cockpit/answer-group.resolver.js';
import { Answer } from './answer/answer.entity.js';
import { AnswerResolver } from './answer/answer.resolver.js';
import { AnswerService } from './answer/answer.service.js';
import { AttentionResolver, OwnAttentionResolver } from './attention/attention.resolver.js';
import { AttentionService } from './attention/attention.service.js';
import { CalendarFeed } from './feed/calendar-feed.entity.js';
import { CalendarFeedResolver, PublicCalendarResolver } from './feed/calendar-feed.resolver.js';
import { CalendarFeedService } from './feed/calendar-feed.service.js';
import { BulkChange } from './bulk/bulk-change.entity.js';
import { BulkChangeJobs } from './bulk/bulk-change.jobs.js';
import { BulkChangeResolver } from './bulk/bulk-change.resolver.js';
import { BulkChangeService } from './bulk/bulk-change.service.js';
import { CallResolver } from './cockpit/call.resolver.js';
import { CallService } from './cockpit/call.service.js';
import { ConferenceLetters } from './letter/conference-letters.service.js';
import { ConferenceMessages } from './letter/conference.messages.js';
import { DateChangeRecord } from './letter/date-change.entity.js';
import { DatePoll } from './poll/date-poll.entity.js';
import { DatePollJobs } from './poll/date-poll.jobs.js';
import { DatePollLoader } from './poll/date-poll.loader.js';
import { DatePollMessages } from './letter/date-poll.messages.js';
import { DatePollResolver } from './poll/date-poll.resolver.js';
import { DatePollService } from './poll/date-poll.service.js';
import { DateSlot } from './poll/date-slot.entity.js';
import { DecisionService } from './poll/decision.service.js';
import { DeputyMessages } from './letter/deputy.messages.js';
import { DeputyResolver } from './deputy/deputy.resolver.js';
import { DeputyService } from './deputy/deputy.service.js';
import { ErasureResolver } from './personal-data/erasure.resolver.js';
import { ErasureService } from './personal-data/erasure.service.js';
import { FailedMessageResolver } from './letter/failed-message.resolver.js';
import { Interest } from './interest/interest.entity.js';
import { InterestJobs } from './interest/interest.jobs.js';
import { InterestMailService } from './interest/interest-mail.service.js';
import { InterestMessages } from './interest/interest.messages.js';
import { InterestResolver } from './interest/interest.resolver.js';
import { InterestService } from './interest/interest.service.js';
import { FreedPlaceMessages } from './letter/freed-place.messages.js';
import { JournalJobs } from './journal/journal.jobs.js';
import { JournalResolver } from './journal/journal.resolver.js';
import { JournalService } from './journal/journal.service.js';
import { LetterSubjects } from './letter/letter-subjects.service.js';
import {
  OfferedSlotResolver,
  ParticipantConferenceResolver,
  ParticipantPollResolver,
  ParticipantSlotResolver,
  ParticipantViewResolver,
} from './answer/participant-view.resolver.js';
import { MailPause } from './pause/mail-pause.entity.js';
import { MailPauseResolver } from './pause/mail-pause.resolver.js';
import { MailPauseService } from './pause/mail-pause.service.js';
import { OutboxGroupResolver, OutboxMessageResolver } from './outbox/outbox.resolver.js';
import { OutboxService } from './outbox/outbox.service.js';
import { ParticipantViewService } from './answer/participant-view.service.js';
import { ParticipantMergeResolver } from './merge/participant-merge.resolver.js';
import { ParticipantMergeService } from './merge/participant-merge.service.js';
import { PersonalDataResolver } from './personal-data/personal-data.resolver.js';
import { PersonalDataService } from './personal-data/personal-data.service.js';
import { PersonalLinkMessages } from './letter/personal-link.messages.js';
import { PersonalLinkResolver } from './personal-link/personal-link.resolver.js';
import { PersonalLinkService } from './personal-link/personal-link.service.js';
import { OpenPollService } from './poll/open-poll.service.js';
import { PlannedConferenceResolver } from './poll/planned-conference.resolver.js';
import { PlanningService } from './calendar/planning.service.js';
import { PollInvitation } from './poll/poll-invitation.entity.js';
import { PollLetters } from './letter/poll-letters.service.js';
import {
  DateSlotResolver,
  PollCommentResolver,
  SectorQuorumResolver,
  SlotTallyResolver,
} from './poll/poll-parts.resolver.js';
import { PollNews } from './cockpit/poll-news.js';
import { PollPersonResolver, PollPeopleResolver } from './cockpit/poll-person.resolver.js';
import { PollWatchService } from './cockpit/poll-watch.service.js';
import { PollSendingResolver } from './poll/poll-sending.resolver.js';
import { Attendance } from './registration/attendance.entity.js';
import { AttendanceService } from './registration/attendance.service.js';
import { PlaceService } from './registration/place.service.js';
import { Registration } from './registration/registration.entity.js';
import {
  AttendeeResolver,
  OwnRegistrationResolver,
  RegistrationResolver,
} from './registration/registration.resolver.js';
import { RegistrationLoader } from './registration/registration.loader.js';
import { RegistrationService } from './registration/registration.service.js';
import { RetentionJobs } from './personal-data/retention.jobs.js';
import { RetentionResolver } from './personal-data/retention.resolver.js';
import { RetentionService } from './personal-data/retention.service.js';
import { RosterJobs } from './poll/roster.jobs.js';
import { SectorQuorum } from './poll/sector-quorum.entity.js';
import { SettleWakeUp } from './poll/settle-wake-up.js';
import { SlotNoteService } from './answer/slot-note.service.js';
import { StaffNoticeMessages } from './letter/staff-notice.messages.js';
import { ConferenceToldCountResolver, VenueToldCountResolver } from './letter/told-count.resolver.js';
import { WelcomeResolver } from './poll/welcome.resolver.js';
import { WelcomeService } from './poll/welcome.service.js';
import { WinterBreakResolver } from './calendar/winter-break.resolver.js';
import { WinterBreakService } from './calendar/winter-break.service.js';

const services = [
  AnswerService,
  DatePollService,
  DecisionService,
  ParticipantViewService,
  PlanningService,
  PollWatchService,
];

@Entities([
  Answer,
  Attendance,
  BulkChange,
  CalendarFeed,
  DateChangeRecord,
  DatePoll,
  DateSlot,
  Interest,
  MailPause,
  PollInvitation,
  Registration,
  SectorQuorum,
])
@Module({
  imports: [CyclesModule, PartnersModule],
  providers: [
    WelcomeResolver,
    WelcomeService,
    WinterBreakResolver,
    WinterBreakService,
    ...services,
    AgreementService,
    AnswerGroupResolver,
    AnswerResolver,
    AttendanceService,
    AttendeeResolver,
    AttentionResolver,
    OwnAttentionResolver,
    OwnRegistrationResolver,
    AttentionService,
    CalendarFeedResolver,
    CalendarFeedService,
    BulkChangeJobs,
    BulkChangeResolver,
    BulkChangeService,
    CallResolver,
    CallService,
    ConferenceLetters,
    ConferenceMessages,
    ConferenceToldCountResolver,
    DatePollJobs,
    DatePollLoader,
    DatePollMessages,
    DatePollResolver,
    DateSlotResolver,
    DeputyMessages,
    DeputyResolver,
    DeputyService,
    ErasureResolver,
    ErasureService,
    FailedMessageResolver,
    InterestJobs,
    InterestMailService,
    InterestMessages,
    InterestResolver,
    InterestService,
    FreedPlaceMessages,
    JournalJobs,
    JournalResolver,
    JournalService,
    LetterSubjects,
    MailPauseResolver,
    MailPauseService,
    OutboxGroupResolver,
    OutboxMessageResolver,
    OutboxService,
    OfferedSlotResolver,
    OpenPollService,
    ParticipantConferenceResolver,
    ParticipantPollResolver,
    ParticipantSlotResolver,
    ParticipantViewResolver,
    ParticipantMergeResolver,
    ParticipantMergeService,
    PersonalDataResolver,
    PersonalDataService,
    PersonalLinkMessages,
    PersonalLinkResolver,
    PersonalLinkService,
    PlaceService,
    PlannedConferenceResolver,
    PollCommentResolver,
    PollLetters,
    PollNews,
    PollPeopleResolver,
    PollPersonResolver,
    PollSendingResolver,
    PublicCalendarResolver,
    RegistrationLoader,
    RegistrationResolver,
    RegistrationService,
    RetentionJobs,
    RetentionResolver,
    RetentionService,
    RosterJobs,
    SectorQuorumResolver,
    SettleWakeUp,
    SlotNoteService,
    SlotTallyResolver,
    StaffNoticeMessages,
    VenueToldCountResolver,
  ],
  exports: services,
})
export class SchedulingModule {}
