export abstract class NotificationsOptions {
  /** Public address of the website, without a closing slash; links in mails start with it. */
  webUrl: string;
  /** Present in a process that sends: how mail leaves, and the From of every mail, `Beczka <beczka@example.org>`. */
  mail?: { smtpUrl: string; from: string };
}
