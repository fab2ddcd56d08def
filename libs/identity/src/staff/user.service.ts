import { v4 as uuid } from 'uuid';
import {
  type Actor,
  CountyContext,
  type CountyProfile,
  CountyService,
  CountyTransaction,
  type Language,
} from '@beczka/tenancy';
import { countyClosed } from '../identity.errors.js';
import type { Role } from '../access/role.js';

export interface NewMember {
  email: string;
  name: string;
  role: Role;
  /** Polish unless told otherwise. */
  language?: Language;
}

/** Who opens counties at the command line, as the audit log tells it. */
export const OPERATOR: Actor = { kind: 'OPERATOR' };

/**
 * What is done with counties and accounts from a shell, past everybody's permission. It is given a connection of the
 * database's owner, and so is part of no process that serves: the role that serves may call none of these functions.
 */
export class UserService {
  constructor(
    private readonly counties: CountyService,
    private readonly transaction: CountyTransaction,
  ) {}

  /**
   * Opens a county and makes its first coordinator a member. Repeating it changes nothing; for a county that is open
   * already the profile stays as it is. It enters the county by itself. Tells whether the
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

  /** Opens a county of the context, with nobody in it yet, and tells whether it is newly open. */
  private async open({
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

  /** Whether a county of the context has a manager, or has invited one. */
  async isManaged(countyId: string): Promise<boolean> {
    const [{ managed }] = await this.transaction.read(countyId, (manager) =>
      manager.query(`SELECT EXISTS (SELECT FROM staff_of_county($1) WHERE role = 'MANAGER') AS managed`, [
        countyId,
      ]),
    );
    return managed;
  }
}
