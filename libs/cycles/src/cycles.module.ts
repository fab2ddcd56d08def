import { Module } from '@nestjs/common';
import { PartnersModule } from '@beczka/partners';
import { Entities } from '@beczka/tenancy';
import { ConferenceDates } from './conference/conference-dates.service.js';
import { ConferenceEvents } from './conference/conference-events.js';
import { Conference } from './conference/conference.entity.js';
import { ConferenceLoader } from './conference/conference.loader.js';
import { ConferenceResolver } from './conference/conference.resolver.js';
import { ConferenceService } from './conference/conference.service.js';
import { CountyOpeningResolver } from './county-opening/county-opening.resolver.js';
import { CountyOpening } from './county-opening/county-opening.service.js';
import { Cycle } from './season/cycle.entity.js';
import { CycleLoader } from './season/cycle.loader.js';
import { CycleResolver } from './season/cycle.resolver.js';
import { CycleService } from './season/cycle.service.js';
import { OwnCountiesResolver } from './expert-day/own-counties.resolver.js';
import { OwnDays } from './expert-day/own-days.service.js';
import { PublicPageSettings } from './public-page/public-page.entity.js';
import { PublicPageResolver } from './public-page/public-page.resolver.js';
import { PublicPageService } from './public-page/public-page.service.js';
import { SeasonTemplate } from './season/season-template.entity.js';
import { SeasonTemplateResolver } from './season/season-template.resolver.js';
import { SeasonTemplateService } from './season/season-template.service.js';
import { ExpertDay, VenueDay } from './expert-day/taken-day.entity.js';
import { TakenDays } from './expert-day/taken-day.service.js';
import { Venue } from './venue/venue.entity.js';
import { VenueLoader } from './venue/venue.loader.js';
import { VenueResolver } from './venue/venue.resolver.js';
import { VenueService } from './venue/venue.service.js';

const services = [
  ConferenceDates,
  ConferenceEvents,
  ConferenceLoader,
  ConferenceService,
  CountyOpening,
  CycleLoader,
  CycleService,
  OwnDays,
  PublicPageService,
  SeasonTemplateService,
  TakenDays,
  VenueLoader,
  VenueService,
];

@Entities([Conference, Cycle, PublicPageSettings, SeasonTemplate, ExpertDay, VenueDay, Venue])
@Module({
  imports: [PartnersModule],
  providers: [
    ...services,
    ConferenceResolver,
    CountyOpeningResolver,
    CycleResolver,
    OwnCountiesResolver,
    PublicPageResolver,
    SeasonTemplateResolver,
    VenueResolver,
  ],
  exports: services,
})
export class CyclesModule {}
