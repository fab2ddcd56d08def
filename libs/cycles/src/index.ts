export { AgendaItem } from './agenda.js';
export { Conference, ConferenceState, themeIn, wasHeld } from './conference.entity.js';
export { ConferenceDates, type DateLimits, type LockedConference } from './conference-dates.service.js';
export {
  type Arrangement,
  type ConferenceDate,
  ConferenceEvents,
  type DateChange,
  type IntendedLength,
  type IntendedMove,
  type Why,
} from './conference-events.js';
export { hoursFault } from './conference-hours.js';
export { ConferenceLoader } from './conference.loader.js';
export { ConferenceService } from './conference.service.js';
export { CountyOpening } from './county-opening.service.js';
export { Cycle, CycleState } from './cycle.entity.js';
export { CycleLoader } from './cycle.loader.js';
export { CycleService } from './cycle.service.js';
export { CyclesModule } from './cycles.module.js';
export { ConferenceTemplate, SeasonTemplate } from './season-template.entity.js';
export { SeasonTemplateService } from './season-template.service.js';
export { TakenDays } from './taken-day.service.js';
export { Venue } from './venue.entity.js';
export { VenueLoader } from './venue.loader.js';
export { VenueService } from './venue.service.js';
