/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AnswerInput = {
  choice: Choice;
  slotId: string | number;
};

export type Choice =
  | 'IF_NEED_BE'
  | 'NO'
  | 'YES';

export type ConferenceState =
  | 'CANCELLED'
  | 'DATED'
  | 'PLANNED';

export type DatePollState =
  | 'CANCELLED'
  | 'DECIDED'
  | 'DRAFT'
  | 'OPEN'
  | 'UNDECIDED';

export type Language =
  | 'EN'
  | 'PL';

export type RequestSignInLinkInput = {
  email: string;
};

export type SaveAnswersInput = {
  answers: Array<AnswerInput>;
  comment?: string | null | undefined;
  pollId: string | number;
};

export type SignInInput = {
  token: string;
};

export type ParticipantCalendarFilesQueryVariables = Exact<{ [key: string]: never; }>;


export type ParticipantCalendarFilesQuery = { participantView: { conferences: Array<{ id: string, calendarFile: string | null }> } };

export type SaveAnswersMutationVariables = Exact<{
  input: SaveAnswersInput;
}>;


export type SaveAnswersMutation = { saveAnswers: { id: string } };

export type ParticipantViewQueryVariables = Exact<{ [key: string]: never; }>;


export type ParticipantViewQuery = { participantView: { firstName: string, lastName: string, organizationName: string, language: Language, county: { id: string, name: string, voivodeship: string, profile: { officeName: string, contactName: string, contactPhone: string, contactEmail: string } | null }, polls: Array<{ id: string, state: DatePollState, deadline: string, acceptsAnswers: boolean, note: string | null, ordinal: number, theme: string, cycleTitle: string, venueName: string | null, venueAddress: string | null, durationMinutes: number, comment: string | null, respondedAt: string | null, decidedSlotId: string | null, slots: Array<{ id: string, heldOn: string, startsAt: string, myChoice: Choice | null }> }>, conferences: Array<{ id: string, ordinal: number, theme: string, cycleTitle: string, state: ConferenceState, heldOn: string | null, startsAt: string | null, durationMinutes: number, venueName: string | null, venueAddress: string | null, agenda: Array<{ startsAt: string, title: string }> }> } };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn: { language: Language } };

export type RequestSignInLinkMutationVariables = Exact<{
  input: RequestSignInLinkInput;
}>;


export type RequestSignInLinkMutation = { requestSignInLink: { ok: boolean } };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: { ok: boolean } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const ParticipantCalendarFilesDocument = new TypedDocumentString(`
    query ParticipantCalendarFiles {
  participantView {
    conferences {
      id
      calendarFile
    }
  }
}
    `) as unknown as TypedDocumentString<ParticipantCalendarFilesQuery, ParticipantCalendarFilesQueryVariables>;
export const SaveAnswersDocument = new TypedDocumentString(`
    mutation SaveAnswers($input: SaveAnswersInput!) {
  saveAnswers(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<SaveAnswersMutation, SaveAnswersMutationVariables>;
export const ParticipantViewDocument = new TypedDocumentString(`
    query ParticipantView {
  participantView {
    firstName
    lastName
    organizationName
    language
    county {
      id
      name
      voivodeship
      profile {
        officeName
        contactName
        contactPhone
        contactEmail
      }
    }
    polls {
      id
      state
      deadline
      acceptsAnswers
      note
      ordinal
      theme
      cycleTitle
      venueName
      venueAddress
      durationMinutes
      comment
      respondedAt
      decidedSlotId
      slots {
        id
        heldOn
        startsAt
        myChoice
      }
    }
    conferences {
      id
      ordinal
      theme
      cycleTitle
      state
      heldOn
      startsAt
      durationMinutes
      venueName
      venueAddress
      agenda {
        startsAt
        title
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ParticipantViewQuery, ParticipantViewQueryVariables>;
export const SignInDocument = new TypedDocumentString(`
    mutation SignIn($input: SignInInput!) {
  signIn(input: $input) {
    language
  }
}
    `) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const RequestSignInLinkDocument = new TypedDocumentString(`
    mutation RequestSignInLink($input: RequestSignInLinkInput!) {
  requestSignInLink(input: $input) {
    ok
  }
}
    `) as unknown as TypedDocumentString<RequestSignInLinkMutation, RequestSignInLinkMutationVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut {
  signOut {
    ok
  }
}
    `) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;