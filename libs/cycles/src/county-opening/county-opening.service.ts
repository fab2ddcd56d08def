import { Injectable } from '@nestjs/common';
import { OperatorService, type StaffCaller } from '@beczka/identity';
import { SectorService } from '@beczka/partners';
import { CountyService, CountyTransaction, invalid } from '@beczka/tenancy';
import type { OpenCountyInput } from './county-opening.inputs.js';
import { SeasonTemplateService } from '../season/season-template.service.js';

/** Opens a county with all that its people find on their first day. */
@Injectable()
export class CountyOpening {
  constructor(
    private readonly counties: CountyService,
    private readonly transaction: CountyTransaction,
    private readonly operators: OperatorService,
    private readonly sectors: SectorService,
    private readonly templates: SeasonTemplateService,
  ) {}

  /**
   * One transaction: the profile, the first manager with a mail owed to them, the usual sectors, the season template.
   * Throws INVALID at `input.countyId` for a county that is open already or in no register, and at
   * `input.managerEmail` for an operator; COUNTY_CLOSED for one to be reopened instead.
   */
  async open(operator: StaffCaller, input: OpenCountyInput): Promise<void> {
    const { countyId } = input;
    if (!(await this.counties.all()).has(countyId)) throw unknownCounty();
    await this.operators.enter(operator, countyId, () =>
      this.transaction.write(countyId, async () => {
        if (!(await this.operators.open(operator, input))) throw openAlready();
        await this.operators.inviteFirstManager(operator, input);
        await this.addDefaults(countyId);
      }),
    );
  }

  /** Gives a county of the context sectors and a season template where it has none. */
  async addDefaults(countyId: string): Promise<void> {
    await this.sectors.addDefaults(countyId);
    await this.templates.addDefaults(countyId);
  }
}

const unknownCounty = () =>
  invalid('input.countyId', { pl: 'Wybierz powiat z listy.', en: 'Choose a county from the list.' });

const openAlready = () =>
  invalid('input.countyId', { pl: 'Ten powiat jest już otwarty.', en: 'This county is open already.' });
