import type { CountyName, Language } from '@beczka/tenancy';
import type { Role } from '../access/role.js';

/** Who has asked the person to join which county, as what. */
export interface Invitation {
  inviter: string;
  county: CountyName;
  role: Role;
}

/** Writes and sends the mail with a sign-in link; provided by whoever knows how letters look and leave. */
export abstract class SignInMailer {
  /** Sends at once, at any hour. Throws when the mail server did not take the mail. */
  abstract send(
    to: { email: string; name: string; language: Language },
    link: string,
    expiresAt: Date,
    invitation?: Invitation,
  ): Promise<void>;
}
