/* eslint-disable */
import * as types from './graphql.js';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query ParticipantCalendarFiles {\n    participantView {\n      conferences {\n        id\n        calendarFile\n      }\n    }\n  }\n": typeof types.ParticipantCalendarFilesDocument,
    "\n  mutation SaveAnswers($input: SaveAnswersInput!) {\n    saveAnswers(input: $input) {\n      id\n    }\n  }\n": typeof types.SaveAnswersDocument,
    "\n  query ParticipantView {\n    participantView {\n      firstName\n      lastName\n      organizationName\n      language\n      county {\n        id\n        name\n        voivodeship\n        profile {\n          officeName\n          contactName\n          contactPhone\n          contactEmail\n        }\n      }\n      polls {\n        id\n        state\n        deadline\n        acceptsAnswers\n        note\n        ordinal\n        theme\n        cycleTitle\n        venueName\n        venueAddress\n        durationMinutes\n        comment\n        respondedAt\n        decidedSlotId\n        slots {\n          id\n          heldOn\n          startsAt\n          myChoice\n        }\n      }\n      conferences {\n        id\n        ordinal\n        theme\n        cycleTitle\n        state\n        heldOn\n        startsAt\n        durationMinutes\n        venueName\n        venueAddress\n        agenda {\n          startsAt\n          title\n        }\n      }\n    }\n  }\n": typeof types.ParticipantViewDocument,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      language\n    }\n  }\n": typeof types.SignInDocument,
    "\n  mutation RequestSignInLink($input: RequestSignInLinkInput!) {\n    requestSignInLink(input: $input) {\n      ok\n    }\n  }\n": typeof types.RequestSignInLinkDocument,
    "\n  mutation SignOut {\n    signOut {\n      ok\n    }\n  }\n": typeof types.SignOutDocument,
};
const documents: Documents = {
    "\n  query ParticipantCalendarFiles {\n    participantView {\n      conferences {\n        id\n        calendarFile\n      }\n    }\n  }\n": types.ParticipantCalendarFilesDocument,
    "\n  mutation SaveAnswers($input: SaveAnswersInput!) {\n    saveAnswers(input: $input) {\n      id\n    }\n  }\n": types.SaveAnswersDocument,
    "\n  query ParticipantView {\n    participantView {\n      firstName\n      lastName\n      organizationName\n      language\n      county {\n        id\n        name\n        voivodeship\n        profile {\n          officeName\n          contactName\n          contactPhone\n          contactEmail\n        }\n      }\n      polls {\n        id\n        state\n        deadline\n        acceptsAnswers\n        note\n        ordinal\n        theme\n        cycleTitle\n        venueName\n        venueAddress\n        durationMinutes\n        comment\n        respondedAt\n        decidedSlotId\n        slots {\n          id\n          heldOn\n          startsAt\n          myChoice\n        }\n      }\n      conferences {\n        id\n        ordinal\n        theme\n        cycleTitle\n        state\n        heldOn\n        startsAt\n        durationMinutes\n        venueName\n        venueAddress\n        agenda {\n          startsAt\n          title\n        }\n      }\n    }\n  }\n": types.ParticipantViewDocument,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      language\n    }\n  }\n": types.SignInDocument,
    "\n  mutation RequestSignInLink($input: RequestSignInLinkInput!) {\n    requestSignInLink(input: $input) {\n      ok\n    }\n  }\n": types.RequestSignInLinkDocument,
    "\n  mutation SignOut {\n    signOut {\n      ok\n    }\n  }\n": types.SignOutDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ParticipantCalendarFiles {\n    participantView {\n      conferences {\n        id\n        calendarFile\n      }\n    }\n  }\n"): typeof import('./graphql.js').ParticipantCalendarFilesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveAnswers($input: SaveAnswersInput!) {\n    saveAnswers(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql.js').SaveAnswersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ParticipantView {\n    participantView {\n      firstName\n      lastName\n      organizationName\n      language\n      county {\n        id\n        name\n        voivodeship\n        profile {\n          officeName\n          contactName\n          contactPhone\n          contactEmail\n        }\n      }\n      polls {\n        id\n        state\n        deadline\n        acceptsAnswers\n        note\n        ordinal\n        theme\n        cycleTitle\n        venueName\n        venueAddress\n        durationMinutes\n        comment\n        respondedAt\n        decidedSlotId\n        slots {\n          id\n          heldOn\n          startsAt\n          myChoice\n        }\n      }\n      conferences {\n        id\n        ordinal\n        theme\n        cycleTitle\n        state\n        heldOn\n        startsAt\n        durationMinutes\n        venueName\n        venueAddress\n        agenda {\n          startsAt\n          title\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.js').ParticipantViewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      language\n    }\n  }\n"): typeof import('./graphql.js').SignInDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestSignInLink($input: RequestSignInLinkInput!) {\n    requestSignInLink(input: $input) {\n      ok\n    }\n  }\n"): typeof import('./graphql.js').RequestSignInLinkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignOut {\n    signOut {\n      ok\n    }\n  }\n"): typeof import('./graphql.js').SignOutDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
