export { AgendaItem } from './conference/agenda.js';
export { Conference, ConferenceState, themeIn, wasHeld } from './conference/conference.entity.js';
export {
  ConferenceDates,
  type DateLimits,
  type LockedConference,
} from './conference/conference-dates.service.js';
export {
  type Arrangement,
  type ConferenceDate,
  ConferenceEvents,
  type DateChange,
  type IntendedLength,
  type IntendedMove,
  type Why,
} from './conference/conference-events.js';
export { hoursFault } from './conference/conference-hours.js';
export { ConferenceLoader } from './conference/conference.loader.js';
export { ConferenceService } from './conference/conference.service.js';
export { CountyOpening } from './county-opening/county-opening.service.js';
export { Cycle, CycleState } from './season/cycle.entity.js';
export { CycleLoader } from './season/cycle.loader.js';
export { CycleService } from './season/cycle.service.js';
export { CyclesModule } from './cycles.module.js';
export { PublicPage } from './public-page/public-page.entity.js';
export { PublicPageService } from './public-page/public-page.service.js';
export { ConferenceTemplate, SeasonTemplate } from './season/season-template.entity.js';
export { SeasonTemplateService } from './season/season-template.service.js';
export { TakenDays } from './expert-day/taken-day.service.js';
export { Venue } from './venue/venue.entity.js';
export { VenueLoader } from './venue/venue.loader.js';
export { VenueService } from './venue/venue.service.js';
