import { Injectable } from '@nestjs/common';
import { ParticipantLinkService, type ParticipantCaller } from '@beczka/identity';
import { CountyService, CountyTransaction } from '@beczka/tenancy';
import { Organization } from './organization.entity.js';
import type { OwnData } from './own-data.entity.js';
import { Participant } from './participant.entity.js';

@Injectable()
export class OwnDataService {
  constructor(
    private readonly transaction: CountyTransaction,
    private readonly links: ParticipantLinkService,
    private readonly counties: CountyService,
  ) {}

  /** Throws LINK_INVALID. */
  async of({ countyId, tokenHash }: ParticipantCaller): Promise<OwnData> {
    return this.transaction.read(countyId, async (manager) => {
      const id = await this.links.participantOf(countyId, tokenHash);
      const participant = await manager.findOneByOrFail(Participant, { countyId, id });
      const organization = await manager.findOneByOrFail(Organization, {
        countyId,
        id: participant.organizationId,
      });
      const { firstName, lastName, email, phone, function: role, language } = participant;
      return {
        county: await this.counties.get(countyId),
        ...{ firstName, lastName, email, phone, function: role, language },
        organizationName: organization.name,
      };
    });
  }
}
