import { Module } from '@nestjs/common';
import { Entities } from '@beczka/tenancy';
import { ConsentResolver } from './consent.resolver.js';
import { ConsentService } from './consent.service.js';
import { Municipality } from './municipality.entity.js';
import { MunicipalityLoader } from './municipality.loader.js';
import { MunicipalityResolver } from './municipality.resolver.js';
import { MunicipalityService } from './municipality.service.js';
import { Organization } from './organization.entity.js';
import { OrganizationLoader } from './organization.loader.js';
import { OrganizationResolver } from './organization.resolver.js';
import { OrganizationService } from './organization.service.js';
import { OwnDataResolver } from './own-data.resolver.js';
import { OwnDataService } from './own-data.service.js';
import { ParticipantImport } from './participant-import.entity.js';
import { ParticipantImportJobs } from './participant-import.jobs.js';
import { ParticipantImportResolver } from './participant-import.resolver.js';
import { ParticipantImportService } from './participant-import.service.js';
import { Participant } from './participant.entity.js';
import { ParticipantLoader } from './participant.loader.js';
import { ParticipantResolver } from './participant.resolver.js';
import { ParticipantService } from './participant.service.js';
import { PrivacyNotice } from './privacy-notice.entity.js';
import { PrivacyNoticeResolver } from './privacy-notice.resolver.js';
import { PrivacyNoticeService } from './privacy-notice.service.js';
import { Sector } from './sector.entity.js';
import { SectorLoader } from './sector.loader.js';
import { SectorResolver } from './sector.resolver.js';
import { SectorService } from './sector.service.js';

const services = [
  ConsentService,
  MunicipalityLoader,
  MunicipalityService,
  OrganizationLoader,
  OrganizationService,
  OwnDataService,
  ParticipantImportService,
  ParticipantLoader,
  ParticipantService,
  PrivacyNoticeService,
  SectorLoader,
  SectorService,
];

@Entities([Municipality, Organization, ParticipantImport, Participant, PrivacyNotice, Sector])
@Module({
  providers: [
    ...services,
    ConsentResolver,
    MunicipalityResolver,
    OrganizationResolver,
    OwnDataResolver,
    ParticipantImportJobs,
    ParticipantImportResolver,
    ParticipantResolver,
    PrivacyNoticeResolver,
    SectorResolver,
  ],
  exports: services,
})
export class PartnersModule {}
