import { Module } from '@nestjs/common';
import { Entities } from '@beczka/tenancy';
import { AccessibilityStatement } from './accessibility/accessibility-statement.entity.js';
import { AccessibilityStatementResolver } from './accessibility/accessibility-statement.resolver.js';
import { AccessibilityStatementService } from './accessibility/accessibility-statement.service.js';
import { ConsentResolver } from './privacy/consent.resolver.js';
import { ConsentService } from './privacy/consent.service.js';
import { Municipality } from './organization/municipality.entity.js';
import { MunicipalityLoader } from './organization/municipality.loader.js';
import { MunicipalityResolver } from './organization/municipality.resolver.js';
import { MunicipalityService } from './organization/municipality.service.js';
import { Organization } from './organization/organization.entity.js';
import { OrganizationLoader } from './organization/organization.loader.js';
import { OrganizationResolver } from './organization/organization.resolver.js';
import { OrganizationService } from './organization/organization.service.js';
import { OwnDataResolver } from './privacy/own-data.resolver.js';
import { OwnDataService } from './privacy/own-data.service.js';
import { ParticipantExportResolver } from './export/participant-export.resolver.js';
import { ParticipantExportService } from './export/participant-export.service.js';
import { ParticipantImport } from './import/participant-import.entity.js';
import { ParticipantImportJobs } from './import/participant-import.jobs.js';
import { ParticipantImportResolver } from './import/participant-import.resolver.js';
import { ParticipantImportService } from './import/participant-import.service.js';
import { Participant } from './participant/participant.entity.js';
import { ParticipantLoader } from './participant/participant.loader.js';
import { ParticipantResolver } from './participant/participant.resolver.js';
import { ParticipantService } from './participant/participant.service.js';
import { PrivacyNotice } from './privacy/privacy-notice.entity.js';
import { PrivacyNoticeResolver } from './privacy/privacy-notice.resolver.js';
import { PrivacyNoticeService } from './privacy/privacy-notice.service.js';
import { Sector } from './organization/sector.entity.js';
import { SectorLoader } from './organization/sector.loader.js';
import { SectorResolver } from './organization/sector.resolver.js';
import { SectorService } from './organization/sector.service.js';

const services = [
  AccessibilityStatementService,
  ConsentService,
  MunicipalityLoader,
  MunicipalityService,
  OrganizationLoader,
  OrganizationService,
  OwnDataService,
  ParticipantExportService,
  ParticipantImportService,
  ParticipantLoader,
  ParticipantService,
  PrivacyNoticeService,
  SectorLoader,
  SectorService,
];

@Entities([
  AccessibilityStatement,
  Municipality,
  Organization,
  ParticipantImport,
  Participant,
  PrivacyNotice,
  Sector,
])
@Module({
  providers: [
    ...services,
    AccessibilityStatementResolver,
    ConsentResolver,
    MunicipalityResolver,
    OrganizationResolver,
    OwnDataResolver,
    ParticipantExportResolver,
    ParticipantImportJobs,
    ParticipantImportResolver,
    ParticipantResolver,
    PrivacyNoticeResolver,
    SectorResolver,
  ],
  exports: services,
})
export class PartnersModule {}
