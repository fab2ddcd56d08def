import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { batched, CountyTransaction, type LoaderContext } from '@beczka/tenancy';
import { Participant } from './participant.entity.js';

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
}
