import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { batched, type LoaderContext } from './batch.js';
import { CountyTransaction } from './county-transaction.js';
import { named } from './county-name.js';
import { County, CountyProfile, type NamedCounty } from './county.entity.js';
import { notFound } from './domain-error.js';

@Injectable()
export class CountyService implements OnModuleInit {
  /** Reference data never change while a process runs, so one reading serves it for good. */
  private register: Promise<Map<string, County>> | undefined;

  constructor(
    private readonly source: DataSource,
    private readonly transaction: CountyTransaction,
  ) {}

  /** Read at boot: a first reading inside a transaction would hold a second connection, and with a full pool wait for ever. */
  async onModuleInit(): Promise<void> {
    await this.all();
  }

  /** Any of the 380 counties, open here or not. Throws NOT_FOUND. */
  async get(countyId: string): Promise<County> {
    const county = (await this.all()).get(countyId);
    if (!county) throw notFound();
    return county;
  }

  /** The register of counties by TERYT code. */
  all(): Promise<Map<string, County>> {
    this.register ??= this.source
      .getRepository(County)
      .find({ relations: { voivodeship: true } })
      .then((counties) => new Map(counties.map((county) => [county.id, county])))
      .catch((error) => {
        this.register = undefined;
        throw error;
      });
    return this.register;
  }

  profile(countyId: string): Promise<CountyProfile | null> {
    return this.transaction.read(countyId, (manager) => manager.findOneBy(CountyProfile, { countyId }));
  }

  /** The profile, read once however many fields of a request ask for it. */
  profileFor(context: LoaderContext, countyId: string): Promise<CountyProfile | null> {
    return batched<string, CountyProfile>(context, 'county profile', countyId, async () => {
      const profile = await this.profile(countyId);
      return new Map(profile ? [[countyId, profile]] : []);
    }).load(countyId);
  }

  /** What anybody may know of these counties, by name. */
  async byName(ids: readonly string[]): Promise<NamedCounty[]> {
    const register = await this.all();
    return ids
      .map((id) => named(register.get(id)!))
      .sort((one, other) => one.name.localeCompare(other.name, 'pl') || one.id.localeCompare(other.id));
  }

  /** Codes of the counties that are open on this installation. */
  async openCounties(): Promise<string[]> {
    const rows: { id: string }[] = await this.source.query('SELECT id FROM open_county ORDER BY id');
    return rows.map((row) => row.id);
  }

  /** Codes of the counties that the operator has closed. */
  async closedCounties(): Promise<string[]> {
    const rows: { id: string }[] = await this.source.query('SELECT id FROM closed_county ORDER BY id');
    return rows.map((row) => row.id);
  }

  /** Codes of the counties whose data are on this installation: the open ones, and those that the operator has closed. */
  async keptCounties(): Promise<string[]> {
    const rows: { id: string }[] = await this.source.query(
      'SELECT id FROM open_county UNION SELECT id FROM closed_county ORDER BY id',
    );
    return rows.map((row) => row.id);
  }

  /**
   * Whether the county was open here and the operator has closed it.
   * @param by the transaction that runs, if one does: it would else wait for a second connection
   */
  async isClosed(countyId: string, by: Pick<EntityManager, 'query'> = this.source): Promise<boolean> {
    const [row] = await by.query('SELECT FROM closed_county WHERE id = $1', [countyId]);
    return row !== undefined;
  }
}
