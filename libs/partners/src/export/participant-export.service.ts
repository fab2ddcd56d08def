import { Injectable } from '@nestjs/common';
import { AuditLog, Clock, CountyTransaction, type Language } from '@beczka/tenancy';
import { filtered } from '../participant/participant-filter.js';
import { ParticipantState } from '../participant/participant.inputs.js';
import { type ExportedSheet, SheetFormat } from './participant-export.entity.js';
import type { ExportParticipantsInput } from './participant-export.inputs.js';
import { type ListedPerson, sheetOf, writeCsv, writeXlsx } from './participant-file.js';

const KINDS = {
  XLSX: { ending: 'xlsx', contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  CSV: { ending: 'csv', contentType: 'text/csv' },
};

/** The list of participants as a file. */
@Injectable()
export class ParticipantExportService {
  constructor(
    private readonly transaction: CountyTransaction,
    private readonly log: AuditLog,
    private readonly clock: Clock,
  ) {}

  /** Those who meet the filter, everybody without one; by name. That it was taken, by whom and of how many, is recorded. */
  async export(
    { countyId, filter, ...input }: ExportParticipantsInput,
    language: Language,
  ): Promise<ExportedSheet> {
    const format = input.format ?? SheetFormat.XLSX;
    const people = await this.transaction.write(countyId, async (manager) => {
      const sector = language === 'en' ? 's.name_en' : 's.name_pl';
      const found: ListedPerson[] = await filtered(
        manager,
        countyId,
        filter ?? { state: ParticipantState.ALL },
      )
        .innerJoin('sector', 's', 's.county_id = p.countyId AND s.code = o.sectorCode')
        .leftJoin('municipality', 'm', 'm.county_id = p.countyId AND m.id = o.municipalityId')
        .select('p.firstName', 'firstName')
        .addSelect('p.lastName', 'lastName')
        .addSelect('p.email', 'email')
        .addSelect('p.phone', 'phone')
        .addSelect('p.function', 'function')
        .addSelect('o.name', 'organization')
        .addSelect(sector, 'sector')
        .addSelect('m.name', 'municipality')
        .addSelect('p.language', 'language')
        .addSelect('p.deactivatedAt IS NULL', 'active')
        .orderBy('p.lastName')
        .addOrderBy('p.firstName')
        .addOrderBy('p.id')
        .getRawMany();
      const after = { format, people: found.length };
      await this.log.record(countyId, { action: 'LIST_EXPORTED', subject: { type: 'PARTICIPANT' }, after });
      return found;
    });
    const sheet = sheetOf(people, language);
    const bytes = format === SheetFormat.CSV ? writeCsv(sheet) : await writeXlsx(sheet, language);
    const { ending, contentType } = KINDS[format];
    const name = language === 'en' ? 'participants' : 'uczestnicy';
    return {
      fileName: `${name}-${this.clock.today()}.${ending}`,
      contentType,
      contentBase64: bytes.toString('base64'),
    };
  }
}
