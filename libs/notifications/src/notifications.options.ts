import type { BounceDomain } from './bounce/bounce-address.js';

/** How a process sends mail. */
export interface MailOptions {
  smtpUrl: string;
  /** Of every mail, `Beczka <beczka@example.org>`. */
  from: string;
  /** The signature by which receivers know that a mail is of this domain. `privateKey` is an RSA key in PEM. */
  dkim?: { domain: string; selector: string; privateKey: string };
  /** Where mail comes back to; with `listen` this process takes it there. */
  bounces?: BounceDomain & { listen?: { host: string; port: number } };
}

export abstract class NotificationsOptions {
  /** Public address of the website, without a closing slash; links in mails start with it. */
  webUrl: string;
  /** Present in a process that sends. */
  mail?: MailOptions;
}
