import type { Language } from '@beczka/tenancy';

/** What was done to an account that its owner should know of. */
export interface AccountNotice {
  id: string;
  kind: 'PASSKEY_ADDED' | 'PASSKEY_REMOVED';
  happenedAt: Date;
  /** Of whoever did it, «Firefox, Windows»; null when it said neither. */
  browser: string | null;
}

/** Writes and sends the mail; provided by whoever knows how letters look and leave. */
export abstract class AccountNoticeMailer {
  /** Sends at once, at any hour. Throws when the mail server did not take the mail. */
  abstract tell(
    to: { email: string; name: string; language: Language },
    notice: AccountNotice,
    accountUrl: string,
  ): Promise<void>;
}
