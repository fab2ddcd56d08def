import { Module } from '@nestjs/common';
import { PartnersModule } from '@beczka/partners';
import { Entities } from '@beczka/tenancy';
import { ConferenceDates } from './conference-dates.service.js';
import { ConferenceEvents } from './conference-events.js';
import { Conference } from './conference.entity.js';
import { ConferenceLoader } from './conference.loader.js';
import { ConferenceResolver } from './conference.resolver.js';
import { ConferenceService } from './conference.service.js';
import { CountyOpeningResolver } from './county-opening.resolver.js';
import { CountyOpening } from './county-opening.service.js';
import { Cycle } from './cycle.entity.js';
import { CycleLoader } from './cycle.loader.js';
import { CycleResolver } from './cycle.resolver.js';
import { CycleService } from './cycle.service.js';
import { OwnCountiesResolver } from './own-counties.resolver.js';
import { OwnDays } from './own-days.service.js';
import { SeasonTemplate } from './season-template.entity.js';
import { SeasonTemplateResolver } from './season-template.resolver.js';
import { SeasonTemplateService } from './season-template.service.js';
import { ExpertDay, VenueDay } from './taken-day.entity.js';
import { TakenDays } from './taken-day.service.js';
import { Venue } from './venue.entity.js';
import { VenueLoader } from './venue.loader.js';
import { VenueResolver } from './venue.resolver.js';
import { VenueService } from './venue.service.js';

const services = [
  ConferenceDates,
  ConferenceEvents,
  ConferenceLoader,
  ConferenceService,
  CountyOpening,
  CycleLoader,
  CycleService,
  OwnDays,
  SeasonTemplateService,
  TakenDays,
  VenueLoader,
  VenueService,
];

@Entities([Conference, Cycle, SeasonTemplate, ExpertDay, VenueDay, Venue])
@Module({
  imports: [PartnersModule],
  providers: [
    ...services,
    ConferenceResolver,
    CountyOpeningResolver,
    CycleResolver,
    OwnCountiesResolver,
    SeasonTemplateResolver,
    VenueResolver,
  ],
  exports: services,
})
export class CyclesModule {}
