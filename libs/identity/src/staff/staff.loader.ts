import { Injectable } from '@nestjs/common';
import type DataLoader from 'dataloader';
import { batched, type LoaderContext } from '@beczka/tenancy';
import type { StaffMember } from './staff.entity.js';
import { StaffService } from './staff.service.js';

@Injectable()
export class StaffLoader {
  constructor(private readonly staff: StaffService) {}

  /** Members of a county by user id; null for whoever is not, or no longer, one. */
  byId(context: LoaderContext, countyId: string): DataLoader<string, StaffMember | null> {
    return batched(context, 'staff', countyId, async () => {
      const members = await this.staff.inCounty(countyId);
      return new Map(members.map((member) => [member.id, member]));
    });
  }
}
