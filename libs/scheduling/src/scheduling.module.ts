import { Module } from '@nestjs/common';
import { CyclesModule } from '@beczka/cycles';
import { PartnersModule } from '@beczka/partners';
import { Entities } from '@beczka/tenancy';
import { Answer } from './answer.entity.js';
import { AnswerResolver } from './answer.resolver.js';
import { AnswerService } from './answer.service.js';
import { AttentionResolver, OwnAttentionResolver } from './attention.resolver.js';
import { AttentionService } from './attention.service.js';
import { ConferenceLetters } from './conference-letters.service.js';
import { ConferenceMessages } from './conference.messages.js';
import { DateChangeRecord } from './date-change.entity.js';
import { DatePoll } from './date-poll.entity.js';
import { DatePollJobs } from './date-poll.jobs.js';
import { DatePollLoader } from './date-poll.loader.js';
import { DatePollMessages } from './date-poll.messages.js';
import { DatePollResolver } from './date-poll.resolver.js';
import { DatePollService } from './date-poll.service.js';
import { DateSlot } from './date-slot.entity.js';
import { DecisionService } from './decision.service.js';
import { ErasureResolver } from './erasure.resolver.js';
import { ErasureService } from './erasure.service.js';
import { FailedMessageResolver } from './failed-message.resolver.js';
import { JournalJobs } from './journal.jobs.js';
import { JournalResolver } from './journal.resolver.js';
import { JournalService } from './journal.service.js';
import { LetterSubjects } from './letter-subjects.service.js';
import { ParticipantConferenceResolver, ParticipantViewResolver } from './participant-view.resolver.js';
import { ParticipantViewService } from './participant-view.service.js';
import { PersonalDataResolver } from './personal-data.resolver.js';
import { PersonalDataService } from './personal-data.service.js';
import { PersonalLinkMessages } from './personal-link.messages.js';
import { PersonalLinkResolver } from './personal-link.resolver.js';
import { PersonalLinkService } from './personal-link.service.js';
import { PlannedConferenceResolver } from './planned-conference.resolver.js';
import { PlanningService } from './planning.service.js';
import { PollInvitation } from './poll-invitation.entity.js';
import { PollLetters } from './poll-letters.service.js';
import {
  DateSlotResolver,
  PollCommentResolver,
  SectorQuorumResolver,
  SlotTallyResolver,
} from './poll-parts.resolver.js';
import { PollSendingResolver } from './poll-sending.resolver.js';
import { RetentionJobs } from './retention.jobs.js';
import { RetentionResolver } from './retention.resolver.js';
import { RetentionService } from './retention.service.js';
import { RosterJobs } from './roster.jobs.js';
import { SectorQuorum } from './sector-quorum.entity.js';
import { SettleWakeUp } from './settle-wake-up.js';
import { StaffNoticeMessages } from './staff-notice.messages.js';
import { ConferenceToldCountResolver, VenueToldCountResolver } from './told-count.resolver.js';
import { WelcomeResolver } from './welcome.resolver.js';
import { WelcomeService } from './welcome.service.js';
import { WinterBreakResolver } from './winter-break.resolver.js';
import { WinterBreakService } from './winter-break.service.js';

const services = [AnswerService, DatePollService, DecisionService, ParticipantViewService, PlanningService];

@Entities([Answer, DateChangeRecord, DatePoll, DateSlot, PollInvitation, SectorQuorum])
@Module({
  imports: [CyclesModule, PartnersModule],
  providers: [
    WelcomeResolver,
    WelcomeService,
    WinterBreakResolver,
    WinterBreakService,
    ...services,
    AnswerResolver,
    AttentionResolver,
    OwnAttentionResolver,
    AttentionService,
    ConferenceLetters,
    ConferenceMessages,
    ConferenceToldCountResolver,
    DatePollJobs,
    DatePollLoader,
    DatePollMessages,
    DatePollResolver,
    DateSlotResolver,
    ErasureResolver,
    ErasureService,
    FailedMessageResolver,
    JournalJobs,
    JournalResolver,
    JournalService,
    LetterSubjects,
    ParticipantConferenceResolver,
    ParticipantViewResolver,
    PersonalDataResolver,
    PersonalDataService,
    PersonalLinkMessages,
    PersonalLinkResolver,
    PersonalLinkService,
    PlannedConferenceResolver,
    PollCommentResolver,
    PollLetters,
    PollSendingResolver,
    RetentionJobs,
    RetentionResolver,
    RetentionService,
    RosterJobs,
    SectorQuorumResolver,
    SettleWakeUp,
    SlotTallyResolver,
    StaffNoticeMessages,
    VenueToldCountResolver,
  ],
  exports: services,
})
export class SchedulingModule {}
