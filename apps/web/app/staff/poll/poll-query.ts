import { graphql } from '../../gql/gql.js';
import type { PollPageQuery } from '../../gql/graphql.js';

export type PollView = PollPageQuery['datePoll'];

export const PollPage = graphql(`
  query PollPage($countyId: ID!, $id: ID!) {
    datePoll(countyId: $countyId, id: $id) {
      id
      state
      opensAt
      deadline
      quorumTotal
      note
      closedAt
      closingReason
      winnerExplanation
      alternatives
      invitedCount
      respondedCount
      closedBy {
        name
      }
      decidedSlot {
        id
        heldOn
        startsAt
      }
      sectorQuorums {
        minimum
        sector {
          code
        }
      }
      requiredParticipants {
        id
        firstName
        lastName
      }
      conference {
        id
        ordinal
        theme
        heldOn
        startsAt
      }
      slots {
        id
        heldOn
        startsAt
        overrideReason
        tally {
          yes
          ifNeedBe
          no
          unanswered
          eligible
          rank
          explanation
        }
      }
      answersBySector {
        invited
        responded
        sector {
          code
          name
        }
      }
      silent {
        id
        firstName
        lastName
        phone
        organization {
          name
        }
      }
      comments {
        comment
        participant {
          id
          firstName
          lastName
          organization {
            name
          }
        }
      }
      messages {
        subjectId
        occasion
        occasionName
        dueAt
        pending
        sent
        failed
        cancelled
      }
    }
  }
`);
