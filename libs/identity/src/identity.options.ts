export abstract class IdentityOptions {
  /** Public address of the website, without a closing slash; links in mails start with it. */
  webUrl: string;
}
