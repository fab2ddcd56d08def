import type { Language } from '@beczka/tenancy';

/** Writes and sends the mail with a sign-in link; provided by whoever knows how letters look and leave. */
export abstract class SignInMailer {
  /** Sends at once, at any hour. Throws when the mail server did not take the mail. */
  abstract send(
    to: { email: string; name: string; language: Language },
    link: string,
    expiresAt: Date,
  ): Promise<void>;
}
