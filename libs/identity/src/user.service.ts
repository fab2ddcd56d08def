import { Injectable } from '@nestjs/common';
import { v4 as uuid } from 'uuid';
import {
  type Actor,
  CountyContext,
  type CountyProfile,
  CountyService,
  CountyTransaction,
  type Language,
} from '@beczka/tenancy';
import { countyClosed } from './identity.errors.js';
import type { Role } from './role.js';

export interface NewMember {
  email: string;
  name: string;
  role: Role;
  /** Polish unless told otherwise. */
  language?: Language;
}

/** Who opens counties at the command line, as the audit log tells it. */
export const OPERATOR: Actor = { kind: 'OPERATOR' };

/** What the operator of the platform does with counties and accounts. */
@Injectable()
export class UserService {
  constructor(
    private readonly counties: CountyService,
    private readonly transaction: CountyTransaction,
  ) {}

  /**
   * Opens a county and makes its first coordinator a member. Repeating it changes nothing; for a county that is open
   * already the profile stays as it is. For the operator alone: it enters the county by itself. Tells whether the
   * county is newly open. Throws NOT_FOUND for a code that no county has, COUNTY_CLOSED for one that was closed.
   */
  async openCounty(profile: CountyProfile, coordinator: NewMember): Promise<boolean> {
    const { countyId } = profile;
    await this.counties.get(countyId);
    const open = () =>
      this.transaction.write(countyId, async () => {
        const opened = await this.open(profile);
        await this.addMember(countyId, coordinator);
        return opened;
      });
    return CountyContext.run([countyId], open, OPERATOR);
  }

  /** Opens a county of the context, with nobody in it yet, and tells whether it is newly open. Throws COUNTY_CLOSED. */
  async open({
    countyId,
    officeName,
    contactName,
    contactPhone,
    contactEmail,
  }: CountyProfile): Promise<boolean> {
    const [{ outcome }] = await this.transaction.write(countyId, (manager) =>
      manager.query('SELECT open_county_for($1, $2, $3, $4, $5) AS outcome', [
        countyId,
        officeName,
        contactName,
        contactPhone,
        contactEmail,
      ]),
    );
    if (outcome === 'CLOSED') throw countyClosed();
    return outcome === 'OPENED';
  }

  /**
   * Makes someone a member of a county of the context and gives their user id. An existing account keeps its name and
   * language, an existing member the role. Throws when the county is not open.
   */
  async addMember(countyId: string, { email, name, role, language = 'pl' }: NewMember): Promise<string> {
    const [{ id }] = await this.transaction.write(countyId, (manager) =>
      manager.query('SELECT add_member($1, $2, $3, $4, $5, $6) AS id', [
        countyId,
        uuid(),
        email,
        name,
        language,
        role,
      ]),
    );
    return id;
  }

  /** Makes this member of a county of the context its manager if it has none, and tells whether it did. */
  async nameFirstManager(countyId: string, email: string): Promise<boolean> {
    const [{ named }] = await this.transaction.write(countyId, (manager) =>
      manager.query('SELECT name_first_manager($1, $2) AS named', [countyId, email]),
    );
    return named;
  }
}
