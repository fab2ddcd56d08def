import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { batched, CountyTransaction, type LoaderContext } from '@beczka/tenancy';
import { Participant } from './participant.entity.js';
import { lastLetterFailed } from './participant-filter.js';

@Injectable()
export class ParticipantLoader {
  constructor(private readonly transaction: CountyTransaction) {}

  byId(context: LoaderContext, countyId: string) {
    return batched<string, Participant>(context, 'participants', countyId, async (ids) => {
      const participants = await this.transaction.read(countyId, (manager) =>
        manager.findBy(Participant, { countyId, id: In([...ids]) }),
      );
      return new Map(participants.map((participant) => [participant.id, participant]));
    });
  }

  /** Of these people those whose last letter did not arrive. */
  lastLetterFailed(context: LoaderContext, countyId: string) {
    return batched<string, boolean>(context, 'last letters', countyId, async (ids) => {
      const rows: { id: string }[] = await this.transaction.read(countyId, (manager) =>
        manager.query(
          `SELECT p.id FROM participant p WHERE p.county_id = $1 AND p.id = ANY ($2) AND ${lastLetterFailed()}`,
          [countyId, ids],
        ),
      );
      return new Map(rows.map(({ id }) => [id, true]));
    });
  }
}
