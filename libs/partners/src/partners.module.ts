import { Module } from '@nestjs/common';
import { MunicipalityLoader } from './municipality.loader.js';
import { MunicipalityResolver } from './municipality.resolver.js';
import { MunicipalityService } from './municipality.service.js';
import { OrganizationLoader } from './organization.loader.js';
import { OrganizationResolver } from './organization.resolver.js';
import { OrganizationService } from './organization.service.js';
import { ParticipantImportResolver } from './participant-import.resolver.js';
import { ParticipantImportService } from './participant-import.service.js';
import { ParticipantLoader } from './participant.loader.js';
import { ParticipantResolver } from './participant.resolver.js';
import { ParticipantService } from './participant.service.js';
import { SectorLoader } from './sector.loader.js';
import { SectorResolver } from './sector.resolver.js';
import { SectorService } from './sector.service.js';

const services = [
  MunicipalityLoader,
  MunicipalityService,
  OrganizationLoader,
  OrganizationService,
  ParticipantImportService,
  ParticipantLoader,
  ParticipantService,
  SectorLoader,
  SectorService,
];

@Module({
  providers: [
    ...services,
    MunicipalityResolver,
    OrganizationResolver,
    ParticipantImportResolver,
    ParticipantResolver,
    SectorResolver,
  ],
  exports: services,
})
export class PartnersModule {}
