import { Module } from '@nestjs/common';
import { ConferenceDates } from './conference-dates.service.js';
import { ConferenceEvents } from './conference-events.js';
import { ConferenceLoader } from './conference.loader.js';
import { ConferenceResolver } from './conference.resolver.js';
import { ConferenceService } from './conference.service.js';
import { CycleLoader } from './cycle.loader.js';
import { CycleResolver } from './cycle.resolver.js';
import { CycleService } from './cycle.service.js';
import { SeasonTemplateResolver } from './season-template.resolver.js';
import { SeasonTemplateService } from './season-template.service.js';
import { TakenDays } from './taken-day.service.js';
import { VenueLoader } from './venue.loader.js';
import { VenueResolver } from './venue.resolver.js';
import { VenueService } from './venue.service.js';

const services = [
  ConferenceDates,
  ConferenceEvents,
  ConferenceLoader,
  ConferenceService,
  CycleLoader,
  CycleService,
  SeasonTemplateService,
  TakenDays,
  VenueLoader,
  VenueService,
];

@Module({
  providers: [...services, ConferenceResolver, CycleResolver, SeasonTemplateResolver, VenueResolver],
  exports: services,
})
export class CyclesModule {}
