import { graphql } from '../../gql/gql.js';
import type { PollPageQuery } from '../../gql/graphql.js';

export type PollView = PollPageQuery['datePoll'];

export const PollPage = graphql(`
  query PollPage($countyId: ID!, $id: ID!) {
    datePoll(countyId: $countyId, id: $id) {
      id
      state
      pulse
      opensAt
      openedAt
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
        addedAt
        tally {
          yes
          ifNeedBe
          no
          unanswered
          eligible
          rank
          explanation
          reasons
          behind
        }
      }
      firstResponses
      answersBySector {
        invited
        responded
        sector {
          code
          name
        }
        slots {
          yes
          ifNeedBe
        }
      }
      answersByMunicipality {
        invited
        responded
        municipality {
          id
          name
        }
        slots {
          yes
          ifNeedBe
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
