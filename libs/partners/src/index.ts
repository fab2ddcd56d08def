export { ConsentKind } from './privacy/consent.entity.js';
export { ConsentService } from './privacy/consent.service.js';
export { DEFAULT_SECTORS } from './organization/default-sectors.js';
export { Municipality } from './organization/municipality.entity.js';
export { MunicipalityLoader } from './organization/municipality.loader.js';
export { MunicipalityService } from './organization/municipality.service.js';
export { Organization } from './organization/organization.entity.js';
export { OrganizationLoader } from './organization/organization.loader.js';
export { OrganizationService } from './organization/organization.service.js';
export { ParticipantImport } from './import/participant-import.entity.js';
export { ParticipantImportService } from './import/participant-import.service.js';
export { letters } from './import/participant-columns.js';
export { ImportOutcome } from './import/participant-plan.js';
export { ERASED, Participant } from './participant/participant.entity.js';
export {
  ParticipantFilter,
  ParticipantRefInput,
  ParticipantState,
} from './participant/participant.inputs.js';
export { filtered } from './participant/participant-filter.js';
export { ParticipantLoader } from './participant/participant.loader.js';
export {
  type Invitable,
  type ParticipantContact,
  ParticipantService,
} from './participant/participant.service.js';
export { isErased } from './participant/participant.errors.js';
export { PartnersModule } from './partners.module.js';
export { PrivacyNoticeService } from './privacy/privacy-notice.service.js';
export { holdsWords, searchPatterns } from './participant/search-pattern.js';
export { Sector } from './organization/sector.entity.js';
export { SectorLoader } from './organization/sector.loader.js';
export { SectorService } from './organization/sector.service.js';
