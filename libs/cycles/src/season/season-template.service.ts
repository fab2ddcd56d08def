import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { CountyTransaction } from '@beczka/tenancy';
import { DEFAULT_SEASON, DEFAULT_SEASON_NAME } from './default-season.js';
import { SeasonTemplate } from './season-template.entity.js';

@Injectable()
export class SeasonTemplateService {
  constructor(private readonly transaction: CountyTransaction) {}

  list(countyId: string): Promise<SeasonTemplate[]> {
    return this.transaction.read(countyId, (manager) =>
      manager.find(SeasonTemplate, { where: { countyId }, order: { name: 'ASC' } }),
    );
  }

  /** Gives a county that is being opened its copy of the method; a county that has one keeps it as it is. */
  async addDefaults(countyId: string): Promise<void> {
    await this.transaction.write(countyId, (manager) =>
      manager
        .createQueryBuilder()
        .insert()
        .into(SeasonTemplate)
        .values({ countyId, id: uuid(), name: DEFAULT_SEASON_NAME, conferences: [...DEFAULT_SEASON] })
        .orIgnore()
        .execute(),
    );
  }
}
