import type { Language } from '@beczka/tenancy';

/** How organisations and municipalities are told apart: by name, whatever its letter case and spacing. */
export const nameKey = (name: string) => name.trim().replace(/\s+/g, ' ').toLowerCase();

/** «gmina Nisko» and «gm. Nisko» are «Nisko». */
export const municipalityName = (name: string) =>
  name
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/^(gmina|gm\.) /i, '');

export interface PlanSector {
  code: string;
  namePl: string;
  nameEn: string;
  retired?: boolean;
}

export interface PlanOrganization {
  id: string;
  name: string;
  sectorCode: string;
  municipality: string | null;
}

export interface PlanParticipant {
  id: string;
  organizationId: string;
  firstName: string;
  lastName: string;
  email: string;
  phone: string | null;
  function: string | null;
  language: Language;
  active: boolean;
}

/** What the county has, as far as the list concerns it. */
export interface Existing {
  sectors: readonly PlanSector[];
  organizations: readonly PlanOrganization[];
  participants: readonly PlanParticipant[];
}
