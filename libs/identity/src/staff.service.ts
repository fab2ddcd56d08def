import { Injectable } from '@nestjs/common';
import { CountyTransaction, type Language } from '@beczka/tenancy';
import type { StaffMember } from './staff.entity.js';

/** A member of staff to write to. */
export interface StaffAddress {
  id: string;
  name: string;
  email: string;
  language: Language;
}

/** The people who work on a county's conferences. */
@Injectable()
export class StaffService {
  constructor(private readonly transaction: CountyTransaction) {}

  /** By name. */
  inCounty(countyId: string): Promise<StaffMember[]> {
    return this.transaction.read(countyId, (manager) =>
      manager.query('SELECT * FROM staff_of_county($1)', [countyId]),
    );
  }

  /** Where to write to these people, as far as they are members of the county. */
  emailsOf(userIds: readonly string[], countyId: string): Promise<StaffAddress[]> {
    return this.transaction.read(countyId, (manager) =>
      manager.query('SELECT * FROM staff_addresses($1, $2)', [countyId, userIds]),
    );
  }
}
