import { Injectable } from '@nestjs/common';
import { ParticipantLinkService, type ParticipantCaller } from '@beczka/identity';
import { CountyService, CountyTransaction } from '@beczka/tenancy';
import { ConsentService } from './consent.service.js';
import { Organization } from '../organization/organization.entity.js';
import type { OwnData } from './own-data.entity.js';
import { Participant } from '../participant/participant.entity.js';
import { PrivacyNoticeService } from './privacy-notice.service.js';

@Injectable()
export class OwnDataService {
  constructor(
    private readonly transaction: CountyTransaction,
    private readonly links: ParticipantLinkService,
    private readonly counties: CountyService,
    private readonly consents: ConsentService,
    private readonly notices: PrivacyNoticeService,
  ) {}

  /** Throws LINK_INVALID. */
  async of({ countyId, tokenHash }: ParticipantCaller): Promise<OwnData> {
    return this.transaction.write(countyId, async (manager) => {
      const id = await this.links.participantOf(countyId, tokenHash);
      // A county that has never written a letter has a notice from now on.
      const noticeVersion = await this.notices.ensure(countyId);
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
        erasureRequestedAt: participant.erasureRequestedAt,
        noticeVersion,
        consents: (await this.consents.histories(countyId, [id])).get(id) ?? [],
      };
    });
  }
}
