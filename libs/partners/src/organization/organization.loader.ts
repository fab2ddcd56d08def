import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { batched, CountyTransaction, type LoaderContext } from '@beczka/tenancy';
import { Organization } from './organization.entity.js';

@Injectable()
export class OrganizationLoader {
  constructor(private readonly transaction: CountyTransaction) {}

  byId(context: LoaderContext, countyId: string) {
    return batched<string, Organization>(context, 'organizations', countyId, async (ids) => {
      const organizations = await this.transaction.read(countyId, (manager) =>
        manager.findBy(Organization, { countyId, id: In([...ids]) }),
      );
      return new Map(organizations.map((organization) => [organization.id, organization]));
    });
  }

  /** How many active participants an organisation has; null for none. */
  participantCount(context: LoaderContext, countyId: string) {
    return batched<string, number>(context, 'participant counts', countyId, async (ids) => {
      const rows: { id: string; count: number }[] = await this.transaction.read(countyId, (manager) =>
        manager.query(
          `SELECT organization_id AS id, count(*)::int AS count FROM participant
           WHERE county_id = $1 AND organization_id = ANY ($2) AND deactivated_at IS NULL
           GROUP BY organization_id`,
          [countyId, ids],
        ),
      );
      return new Map(rows.map(({ id, count }) => [id, count]));
    });
  }
}
