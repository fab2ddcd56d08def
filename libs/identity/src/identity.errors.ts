import { DomainError, invalid } from '@beczka/tenancy';

export const unauthenticated = () =>
  new DomainError('UNAUTHENTICATED', { pl: 'Zaloguj się, aby przejść dalej.', en: 'Sign in to continue.' });

export const forbidden = () =>
  new DomainError('FORBIDDEN', {
    pl: 'Twoja rola w tym powiecie nie pozwala na tę czynność.',
    en: 'Your role in this county does not allow this.',
  });

export const operatorsOnly = () =>
  new DomainError('FORBIDDEN', {
    pl: 'To mogą tylko osoby, które prowadzą system Beczka.',
    en: 'Only those who run Beczka may do this.',
  });

/** To its staff and to bearers of its links alike; that a county is closed is no secret. */
export const countyClosed = () =>
  new DomainError('COUNTY_CLOSED', {
    pl: 'Ten powiat nie korzysta już z systemu Beczka. Jego dane są zachowane, a pozostałe powiaty działają jak dotąd.',
    en: 'This county no longer uses Beczka. Its data are kept, and other counties go on as before.',
  });

/** Malformed, unknown, expired and revoked alike. */
export const linkInvalid = () =>
  new DomainError('LINK_INVALID', {
    pl: 'Ten odnośnik jest nieważny. Prosimy skorzystać z tego, który jest w najnowszej wiadomości od organizatora.',
    en: 'This link is not valid. Use the link from the newest message from the organiser.',
  });

/** Unknown, used and expired alike. */
export const signInLinkInvalid = () =>
  new DomainError('SIGN_IN_LINK_INVALID', {
    pl: 'Ten odnośnik do logowania wygasł lub został już użyty. Na stronie logowania można poprosić o nowy.',
    en: 'This sign-in link has expired or has been used already. Ask for a new one.',
  });

/** Whatever is wrong with what a browser says a passkey has signed. */
export const passkeyRefused = () =>
  new DomainError('PASSKEY_REFUSED', {
    pl: 'Tego klucza dostępu nie udało się użyć. Prosimy spróbować ponownie albo zalogować się odnośnikiem z wiadomości.',
    en: 'This passkey could not be used. Try again, or sign in by a link from a mail.',
  });

export const isMemberAlready = (field = 'input.email') =>
  invalid(field, {
    pl: 'Osoba o tym adresie należy już do zespołu powiatu.',
    en: 'The person with this address is on the county’s team already.',
  });

export const isManagedAlready = () =>
  new DomainError('CONFLICT', {
    pl: 'Tym zespołem ktoś już kieruje i zaprasza do niego kolejne osoby.',
    en: 'Somebody manages this team already and invites further people to it.',
  });

export const isOperator = () =>
  invalid('input.managerEmail', {
    pl: 'To adres osoby, która prowadzi system. Proszę podać osobę z powiatu.',
    en: 'This is the address of somebody who runs the system. Name a person of the county.',
  });

export const supportIsGranted = () =>
  new DomainError('CONFLICT', {
    pl: 'Wgląd jest już udzielony. Można go cofnąć i udzielić na nowo.',
    en: 'Operators are let in already. You can end that and let them in anew.',
  });

export const lastManager = () =>
  new DomainError('LAST_MANAGER', {
    pl: 'To jedyna osoba kierująca w tym powiecie. Najpierw nadaj tę rolę komuś innemu.',
    en: 'This is the county’s only manager. Give the role to somebody else first.',
  });
