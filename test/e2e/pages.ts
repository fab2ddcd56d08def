import routes from '../../apps/web/app/routes.ts';

/** Every page of the web app by its route, for whatever looks at them all: axe, the HTML checker, the screenshots. */

/** What stands in a path for a parameter, once the county is there. */
export interface Places {
  countyId: string;
  cycleId: string;
  undated: string;
  dated: string;
  draft: string;
  open: string;
  decided: string;
  importId: string;
  participantId: string;
  otherParticipantId: string;
  organizationId: string;
  token: string;
  answeredToken: string;
}

/** Pages by route; several addresses where a page looks different from case to case. */
export const pages: Record<string, ((at: Places) => string)[]> = {
  '/': [() => '/'],
  '/sign-in': [() => '/sign-in?again'],
  '/sign-in/:token': [() => `/sign-in/${'A'.repeat(43)}`],
  '/privacy/:countyId/:version?': [(at) => `/privacy/${at.countyId}`, (at) => `/privacy/${at.countyId}/1`],
  '/lost-link': [() => '/lost-link', () => '/lost-link?renewed'],
  '/p/:token/deputy': [(at) => `/p/${at.token}/deputy`],
  '/powiaty': [() => '/powiaty', () => '/powiaty?szukaj=nie-ma-takiego'],
  '/powiat/:countyId': [(at) => `/powiat/${at.countyId}`],
  '/powiat/:countyId/cykl/:cycleId': [(at) => `/powiat/${at.countyId}/cykl/${at.cycleId}`],
  '/powiat/:countyId/zgloszenie': [(at) => `/powiat/${at.countyId}/zgloszenie`],
  '/powiat/:countyId/zgloszenie/:token': [(at) => `/powiat/${at.countyId}/zgloszenie/${'A'.repeat(43)}`],
  '/deklaracja-dostepnosci/:countyId?': [
    (at) => `/deklaracja-dostepnosci/${at.countyId}`,
    () => '/deklaracja-dostepnosci',
  ],
  '/p/:token/conference/:conferenceId': [
    (at) => `/p/${at.token}/conference/${at.dated}`,
    (at) => `/p/${at.token}/conference/${at.dated}?answer=not`,
    (at) => `/p/${at.token}/conference/${at.undated}`,
  ],
  '/p/:token/subscribe': [(at) => `/p/${at.token}/subscribe`],
  '/p/:token/data': [(at) => `/p/${at.token}/data`],
  '/p/:token/mail': [(at) => `/p/${at.token}/mail`, (at) => `/p/${at.token}/mail?done`],
  '/sign-in/county': [() => '/sign-in/county'],
  '/sign-in/county/:countyId': [() => '/sign-in/county/0201'],
  '/sign-in/county/:countyId/callback': [() => '/sign-in/county/0201/callback'],
  '/p/:token': [
    (at) => `/p/${at.token}`,
    (at) => `/p/${at.answeredToken}?saved=${at.open}`,
    () => '/p/0000-nothing',
    () => '/p/nothing',
  ],
  '/account': [() => '/account', () => '/account?done'],
  '/c': [() => '/c'],
  '/c/:countyId': [(at) => `/c/${at.countyId}`],
  '/c/:countyId/season': [(at) => `/c/${at.countyId}/season`],
  '/c/:countyId/season/new': [(at) => `/c/${at.countyId}/season/new`],
  '/c/:countyId/season/:cycleId': [(at) => `/c/${at.countyId}/season/${at.cycleId}`],
  '/c/:countyId/season/:cycleId/setup': [
    (at) => `/c/${at.countyId}/season/${at.cycleId}/setup?step=venue`,
    (at) => `/c/${at.countyId}/season/${at.cycleId}/setup?step=expert`,
    (at) => `/c/${at.countyId}/season/${at.cycleId}/setup`,
  ],
  '/c/:countyId/season/:cycleId/edit': [(at) => `/c/${at.countyId}/season/${at.cycleId}/edit`],
  '/c/:countyId/conference/:conferenceId': [
    (at) => `/c/${at.countyId}/conference/${at.undated}`,
    (at) => `/c/${at.countyId}/conference/${at.dated}`,
  ],
  '/c/:countyId/conference/:conferenceId/edit': [(at) => `/c/${at.countyId}/conference/${at.undated}/edit`],
  '/c/:countyId/conference/:conferenceId/move': [(at) => `/c/${at.countyId}/conference/${at.dated}/move`],
  '/c/:countyId/conference/:conferenceId/attendance': [
    (at) => `/c/${at.countyId}/conference/${at.dated}/attendance`,
    (at) => `/c/${at.countyId}/conference/${at.undated}/attendance?q=x`,
  ],
  '/c/:countyId/conference/:conferenceId/attendance/print': [
    (at) => `/c/${at.countyId}/conference/${at.dated}/attendance/print?who=all`,
  ],
  '/c/:countyId/conference/:conferenceId/poll/new': [
    (at) => `/c/${at.countyId}/conference/${at.undated}/poll/new`,
  ],
  '/c/:countyId/poll/:pollId': [
    (at) => `/c/${at.countyId}/poll/${at.open}`,
    (at) => `/c/${at.countyId}/poll/${at.open}?by=municipality`,
    (at) => `/c/${at.countyId}/poll/${at.draft}`,
    (at) => `/c/${at.countyId}/poll/${at.decided}`,
  ],
  '/c/:countyId/poll/:pollId/answers': [
    (at) => `/c/${at.countyId}/poll/${at.open}/answers`,
    (at) => `/c/${at.countyId}/poll/${at.open}/answers?sort=sector&find=nikogo`,
  ],
  '/c/:countyId/poll/:pollId/calls': [
    (at) => `/c/${at.countyId}/poll/${at.open}/calls`,
    (at) => `/c/${at.countyId}/poll/${at.decided}/calls`,
  ],
  '/c/:countyId/poll/:pollId/calls/:participantId': [
    (at) => `/c/${at.countyId}/poll/${at.open}/calls/${at.participantId}`,
  ],
  '/c/:countyId/poll/:pollId/send': [(at) => `/c/${at.countyId}/poll/${at.draft}/send`],
  '/c/:countyId/poll/:pollId/participant-page': [
    (at) => `/c/${at.countyId}/poll/${at.draft}/participant-page`,
  ],
  '/c/:countyId/poll/:pollId/edit': [(at) => `/c/${at.countyId}/poll/${at.draft}/edit`],
  '/c/:countyId/message/:subjectId/:occasion': [
    (at) => `/c/${at.countyId}/message/${at.open}/POLL_INVITATION`,
  ],
  '/c/:countyId/messages': [
    (at) => `/c/${at.countyId}/messages`,
    (at) => `/c/${at.countyId}/messages?search=a&conference=${at.dated}`,
  ],
  '/c/:countyId/messages/pause': [(at) => `/c/${at.countyId}/messages/pause`],
  '/c/:countyId/messages/wording': [(at) => `/c/${at.countyId}/messages/wording`],
  '/c/:countyId/messages/wording/:occasion/:language': [
    (at) => `/c/${at.countyId}/messages/wording/CONFERENCE_MOVED/pl`,
    (at) => `/c/${at.countyId}/messages/wording/POLL_INVITATION/en`,
  ],
  '/c/:countyId/messages/letterhead': [(at) => `/c/${at.countyId}/messages/letterhead`],
  '/c/:countyId/messages/group/:occasion': [
    (at) => `/c/${at.countyId}/messages/group/POLL_INVITATION?about=${at.open}&revision=1`,
    (at) => `/c/${at.countyId}/messages/group/POLL_INVITATION?about=${at.open}&revision=1&search=nikt`,
  ],
  '/c/:countyId/messages/person/:participantId': [
    (at) => `/c/${at.countyId}/messages/person/${at.participantId}`,
  ],
  '/c/:countyId/messages/failed': [(at) => `/c/${at.countyId}/messages/failed`],
  '/c/:countyId/participants': [
    (at) => `/c/${at.countyId}/participants`,
    (at) => `/c/${at.countyId}/participants?search=nikt&state=all&unreachable=1`,
  ],
  '/c/:countyId/participants/bulk': [
    (at) => `/c/${at.countyId}/participants/bulk`,
    (at) => `/c/${at.countyId}/participants/bulk?all=1`,
    (at) => `/c/${at.countyId}/participants/bulk?id=${at.participantId}&kind=DEACTIVATE`,
  ],
  '/c/:countyId/participants/new': [(at) => `/c/${at.countyId}/participants/new`],
  '/c/:countyId/participants/duplicates': [(at) => `/c/${at.countyId}/participants/duplicates`],
  '/c/:countyId/participants/merge': [
    (at) => `/c/${at.countyId}/participants/merge?first=${at.participantId}&second=${at.otherParticipantId}`,
  ],
  '/c/:countyId/participants/import': [(at) => `/c/${at.countyId}/participants/import`],
  '/c/:countyId/participants/import/:importId': [
    (at) => `/c/${at.countyId}/participants/import/${at.importId}`,
  ],
  '/c/:countyId/participants/:participantId': [(at) => `/c/${at.countyId}/participants/${at.participantId}`],
  '/c/:countyId/participants/:participantId/deputy': [
    (at) => `/c/${at.countyId}/participants/${at.participantId}/deputy`,
  ],
  '/c/:countyId/participants/:participantId/erase': [
    (at) => `/c/${at.countyId}/participants/${at.participantId}/erase`,
  ],
  '/c/:countyId/organizations': [(at) => `/c/${at.countyId}/organizations`],
  '/c/:countyId/organizations/sectors': [(at) => `/c/${at.countyId}/organizations/sectors`],
  '/c/:countyId/organizations/:organizationId/merge': [
    (at) => `/c/${at.countyId}/organizations/${at.organizationId}/merge`,
  ],
  '/c/:countyId/organizations/:organizationId': [
    (at) => `/c/${at.countyId}/organizations/${at.organizationId}`,
    (at) => `/c/${at.countyId}/organizations/new`,
  ],
  '/c/:countyId/venues': [(at) => `/c/${at.countyId}/venues`],
  '/c/:countyId/team/support': [(at) => `/c/${at.countyId}/team/support`],
  '/c/:countyId/privacy': [(at) => `/c/${at.countyId}/privacy`],
  '/c/:countyId/public': [(at) => `/c/${at.countyId}/public`],
  '/c/:countyId/public/statement': [(at) => `/c/${at.countyId}/public/statement`],
  '/c/:countyId/interests': [(at) => `/c/${at.countyId}/interests`],
  '/c/:countyId/team': [(at) => `/c/${at.countyId}/team`],
  '/c/:countyId/team/sign-in': [(at) => `/c/${at.countyId}/team/sign-in`],
  '/c/:countyId/journal': [
    (at) => `/c/${at.countyId}/journal`,
    (at) => `/c/${at.countyId}/journal?subjectId=${at.participantId}&from=2031-01-02&to=2031-01-01`,
  ],
  '/operator/counties': [() => '/operator/counties', () => '/operator/counties?search=nowodworski'],
  '/operator/counties/new': [() => '/operator/counties/new'],
  '/operator/sessions': [() => '/operator/sessions'],
  '/operator/breaks': [() => '/operator/breaks', () => '/operator/breaks?year=2026/2027'],
  '/operator/counties/:countyId': [(at) => `/operator/counties/${at.countyId}`],
  '/*': [() => '/nie-ma-takiej-strony'],
};

/** Routes that show no page: what they answer when a browser asks for them. */
export const withoutPage: Record<string, (at: Places) => { path: string; status: number; type?: string }> = {
  '/language': () => ({ path: '/language', status: 302 }),
  '/sitemap.xml': () => ({ path: '/sitemap.xml', status: 200, type: 'application/xml' }),
  '/robots.txt': () => ({ path: '/robots.txt', status: 200, type: 'text/plain' }),
  '/operator': () => ({ path: '/operator', status: 302 }),
  '/sign-in/passkey': () => ({ path: '/sign-in/passkey', status: 302 }),
  '/account/passkey': () => ({ path: '/account/passkey', status: 302 }),
  '/sign-out': () => ({ path: '/sign-out', status: 302 }),
  '/p/:token/language': (at) => ({ path: `/p/${at.token}/language`, status: 302 }),
  '/p/:token/export/:format': (at) => ({
    path: `/p/${at.token}/export/html`,
    status: 200,
    type: 'text/html',
  }),
  '/c/:countyId/participants/sheet': (at) => ({ path: `/c/${at.countyId}/participants/sheet`, status: 302 }),
  '/c/:countyId/poll/:pollId/live': (at) => ({ path: `/c/${at.countyId}/poll/${at.open}/live`, status: 401 }),
  '/c/:countyId/participants/:participantId/export': (at) => ({
    path: `/c/${at.countyId}/participants/${at.participantId}/export`,
    status: 302,
  }),
  '/powiat/:countyId/calendar.ics': (at) => ({
    path: `/powiat/${at.countyId}/calendar.ics`,
    status: 200,
    type: 'text/calendar',
  }),
  '/calendar/:file': () => ({ path: '/calendar/0000-nothing.ics', status: 404 }),
  '/p/:token/calendar/:file': (at) => ({
    path: `/p/${at.token}/calendar/${at.dated}.ics`,
    status: 200,
    type: 'text/calendar',
  }),
};

type Route = { path?: string; children?: Route[] };

function pathsOf(list: Route[], above = ''): string[] {
  return list.flatMap(({ path, children }) => {
    const here = path ? `${above}/${path}` : above;
    return children ? pathsOf(children, here) : [here || '/'];
  });
}

/** Every route there is, as the keys above name it. */
export const allRoutes: string[] = [...new Set(pathsOf(routes))];
