import { Municipality } from './municipality.entity.js';
import { Organization } from './organization.entity.js';
import { ParticipantImport } from './participant-import.entity.js';
import { Participant } from './participant.entity.js';
import { Sector } from './sector.entity.js';

export { DEFAULT_SECTORS } from './default-sectors.js';
export { MunicipalityLoader } from './municipality.loader.js';
export { MunicipalityService } from './municipality.service.js';
export { OrganizationLoader } from './organization.loader.js';
export { OrganizationService } from './organization.service.js';
export { ParticipantImportService } from './participant-import.service.js';
export { ImportOutcome } from './participant-plan.js';
export { ParticipantRefInput } from './participant.inputs.js';
export { ParticipantLoader } from './participant.loader.js';
export { type Invitable, type ParticipantContact, ParticipantService } from './participant.service.js';
export { PartnersModule } from './partners.module.js';
export { SectorLoader } from './sector.loader.js';
export { SectorService } from './sector.service.js';
export { Municipality, Organization, Participant, ParticipantImport, Sector };

export const partnersEntities = [Municipality, Organization, Participant, ParticipantImport, Sector];
