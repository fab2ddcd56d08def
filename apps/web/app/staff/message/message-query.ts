import { graphql } from '../../gql/gql.js';

graphql(`
  fragment MessageLine on OutboxMessage {
    id
    subjectId
    occasion
    occasionName
    standing
    dueAt
    nextAt
    sentAt
    reason
    serverLine
    conference {
      id
      ordinal
    }
    participant {
      id
      firstName
      lastName
      email
      organization {
        name
      }
    }
    staffMember {
      name
    }
  }
`);

export const StandingPauses = graphql(`
  query StandingPauses($countyId: ID!) {
    mailPauses(countyId: $countyId) {
      id
      reason
      pausedAt
      until
      waiting
      conference {
        id
        ordinal
      }
      pausedBy {
        name
      }
    }
    cycles(countyId: $countyId) {
      id
      title
      state
      conferences {
        id
        ordinal
        state
      }
    }
  }
`);

export const OutboxMessages = graphql(`
  query OutboxMessages(
    $countyId: ID!
    $participantId: ID
    $subjectId: ID
    $conferenceId: ID
    $occasion: String
    $revision: Int
    $standing: MessageStanding
    $search: String
    $offset: Int!
    $limit: Int!
  ) {
    outboxMessages(
      countyId: $countyId
      participantId: $participantId
      subjectId: $subjectId
      conferenceId: $conferenceId
      occasion: $occasion
      revision: $revision
      standing: $standing
      search: $search
      offset: $offset
      limit: $limit
    ) {
      total
      counts {
        standing
        count
      }
      items {
        ...MessageLine
      }
    }
  }
`);

export const PAGE_SIZE = 50;
