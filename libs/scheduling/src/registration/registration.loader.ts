import { Injectable } from '@nestjs/common';
import { batched, CountyTransaction, type LoaderContext } from '@beczka/tenancy';
import { In } from 'typeorm';
import { Registration } from './registration.entity.js';

@Injectable()
export class RegistrationLoader {
  constructor(private readonly transaction: CountyTransaction) {}

  byId(context: LoaderContext, countyId: string) {
    return batched<string, Registration>(context, 'registrations', countyId, async (ids) => {
      const found = await this.transaction.read(countyId, (manager) =>
        manager.findBy(Registration, { countyId, id: In([...ids]) }),
      );
      return new Map(found.map((one) => [one.id, one]));
    });
  }
}
