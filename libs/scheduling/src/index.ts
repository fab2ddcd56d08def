import { Answer } from './answer.entity.js';
import { DateChangeRecord } from './date-change.entity.js';
import { DatePoll } from './date-poll.entity.js';
import { DateSlot } from './date-slot.entity.js';
import { PollInvitation } from './poll-invitation.entity.js';
import { SectorQuorum } from './sector-quorum.entity.js';

export { AnswerService } from './answer.service.js';
export { DatePoll, DatePollState } from './date-poll.entity.js';
export { DatePollService } from './date-poll.service.js';
export { DateSlot } from './date-slot.entity.js';
export { DecisionService } from './decision.service.js';
export { OCCASIONS, type Occasion } from './occasions.js';
export { ParticipantViewService } from './participant-view.service.js';
export { PlanningService } from './planning.service.js';
export { PollInvitation } from './poll-invitation.entity.js';
export { SchedulingModule } from './scheduling.module.js';
export { obstaclesOn, suggestSlots, workableDays, type PlanningLimits } from './working-calendar.js';

export const schedulingEntities = [
  Answer,
  DateChangeRecord,
  DatePoll,
  DateSlot,
  PollInvitation,
  SectorQuorum,
];
