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

export const signInAgain = () =>
  new DomainError('SIGN_IN_AGAIN', {
    pl: 'Klucze dostępu zmienia się najwyżej 30 minut po zalogowaniu. Zaloguj się ponownie.',
    en: 'Passkeys are changed within 30 minutes of signing in. Please sign in again.',
  });

export const notTheWholeAccount = () =>
  new DomainError('FORBIDDEN', {
    pl: 'Konto urzędu otwiera tylko ten powiat. Aby zmienić coś na własnym koncie, zaloguj się odnośnikiem z wiadomości lub kluczem dostępu.',
    en: 'The office’s account opens this county alone. To change anything of your own account, sign in by a link from a mail or by a passkey.',
  });

export const providersOff = () =>
  new DomainError('UNAVAILABLE', {
    pl: 'Logowanie kontem urzędu nie jest włączone w tej instalacji. Włącza je administrator systemu.',
    en: 'Signing in with an office’s account is not enabled on this installation. Its operator enables it.',
  });

export const issuerUnreachable = () =>
  invalid('input.issuer', {
    pl: 'Pod tym adresem nie odpowiada serwer OpenID Connect, który by się nim przedstawiał. Adres musi być publiczny, zaczynać się od https:// i zgadzać co do znaku.',
    en: 'No OpenID Connect server that calls itself so answers there. The address must be public, start with https:// and be exact to the character.',
  });

export const clientUnknown = () =>
  invalid('input.clientSecret', {
    pl: 'Serwer urzędu nie przyjął tego identyfikatora i sekretu.',
    en: 'The office’s server did not accept this identifier and secret.',
  });

/** Never given, given to another issuer, or sealed under another key. */
export const secretMissing = () =>
  invalid('input.clientSecret', {
    pl: 'Prosimy podać sekret klienta.',
    en: 'Give the client secret.',
  });

/** It does not answer, or what it says does not hold. */
export const providerFailed = () =>
  new DomainError('PROVIDER_FAILED', {
    pl: 'Serwer logowania urzędu nie odpowiada albo odpowiada błędnie. Prosimy spróbować ponownie za chwilę lub zalogować się odnośnikiem z wiadomości.',
    en: 'The office’s sign-in server does not answer, or not as it should. Try again in a moment, or sign in by a link from a mail.',
  });

/** Unknown, late, used, and brought back by another browser alike. */
export const attemptOver = () =>
  new DomainError('SIGN_IN_REFUSED', {
    pl: 'To logowanie wygasło lub zostało już użyte. Prosimy zacząć od nowa.',
    en: 'This sign-in has expired or has been used already. Please begin anew.',
  });

export const signInInterrupted = () =>
  new DomainError('SIGN_IN_REFUSED', {
    pl: 'Logowanie na stronie urzędu zostało przerwane. Można zacząć od nowa.',
    en: 'Signing in on the office’s page was interrupted. You may begin anew.',
  });

export const addressNotVerified = () =>
  new DomainError('SIGN_IN_REFUSED', {
    pl: 'Urząd nie potwierdza adresu e-mail tego konta, więc nie można się nim zalogować.',
    en: 'The office does not confirm the e-mail address of this account, so nobody can sign in with it.',
  });

/** Told to whom the county's own provider has vouched for. */
export const invitationWaits = () =>
  new DomainError('SIGN_IN_REFUSED', {
    pl: 'Na tę osobę czeka zaproszenie do zespołu powiatu. Prosimy najpierw otworzyć odnośnik z wiadomości z zaproszeniem albo zalogować się adresem e-mail i przyjąć je; potem można logować się kontem urzędu.',
    en: 'An invitation to the county’s team waits for this person. Please open the link in the invitation’s e-mail first, or sign in by e-mail and accept it; from then on the office’s account will do.',
  });

/** Unknown, and of another county, alike. */
export const nobodyHere = () =>
  new DomainError('SIGN_IN_REFUSED', {
    pl: 'To konto nie odpowiada nikomu z zespołu powiatu. Do zespołu zaprasza osoba, która nim kieruje.',
    en: 'This account is nobody’s on the county’s team. Its manager invites people to the team.',
  });

export const isMemberAlready = (field = 'input.email') =>
  invalid(field, {
    pl: 'Osoba o tym adresie należy już do zespołu powiatu.',
    en: 'The person with this address is on the county’s team already.',
  });

export const invitationAccepted = () =>
  new DomainError('CONFLICT', {
    pl: 'Ta osoba przyjęła już zaproszenie.',
    en: 'This person has accepted the invitation already.',
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

/** To operators, who name the address of somebody they know of. */
export const noAccount = () =>
  invalid('input.email', {
    pl: 'Nikt nie ma konta o tym adresie. Proszę sprawdzić pisownię.',
    en: 'Nobody has an account with this address. Check its spelling.',
  });

export const supportIsGranted = () =>
  new DomainError('CONFLICT', {
    pl: 'Wgląd jest już udzielony. Można go cofnąć i udzielić na nowo.',
    en: 'Operators are let in already. You can end that and let them in anew.',
  });

export const lastManager = () =>
  new DomainError('LAST_MANAGER', {
    pl: 'To jedyna osoba kierująca w tym powiecie. Najpierw nadaj tę rolę komuś z zespołu, kto przyjął już zaproszenie.',
    en: 'This is the county’s only manager. First give the role to somebody on the team who has accepted the invitation.',
  });
