import { DomainError } from '@beczka/tenancy';

/** Of two who publish a text of the county, which version follows version, the second was too late. */
export const publishedMeanwhile = () =>
  new DomainError('CONFLICT', {
    pl: 'W międzyczasie opublikowano nowszą wersję. Państwa tekst pozostał w formularzu; pod nim jest wersja zapisana. Publikując jeszcze raz, zastąpią ją Państwo swoją.',
    en: 'A newer version was published meanwhile. Your text is still in the form; below it is the version that was saved. Publishing once more replaces it with yours.',
  });
