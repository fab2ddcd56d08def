export abstract class IdentityOptions {
  /** Public address of the website, without a closing slash; links in mails start with it. */
  webUrl: string;
  /** 32 bytes under which counties' secrets are sealed; without, no county can have a provider of identity. */
  secretsKey?: Buffer;
}
