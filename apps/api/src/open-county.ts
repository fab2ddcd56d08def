import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { SeasonTemplate, SeasonTemplateService } from '@beczka/cycles';
import { OPERATOR, Role, UserService } from '@beczka/identity';
import { Sector, SectorService } from '@beczka/partners';
import { required, settingsOfProcess } from '@beczka/product';
import {
  County,
  CountyContext,
  CountyService,
  CountyTransaction,
  SystemClock,
  Voivodeship,
} from '@beczka/tenancy';
import { DataSource } from 'typeorm';

/**
 * Opens a county on this installation: its profile, its staff, the usual sectors and the usual season template.
 * Running it again adds what is missing and changes nothing else; a member named as --manager becomes one if the county
 * has none. It speaks to the database as its owner: no process that serves has the right to do this.
 */
const USAGE = `MIGRATION_DATABASE_URL=… node apps/api/dist/open-county.js --county 1812 --office "Powiatowy Urząd Pracy w …"
  --contact-name "…" --contact-email … --contact-phone "…"
  --coordinator "Name <address>" [--manager "Name <address>"] [--expert "Name <address>"] [--observer "Name <address>"]`;

const ROLES = {
  manager: Role.MANAGER,
  coordinator: Role.COORDINATOR,
  expert: Role.EXPERT,
  observer: Role.OBSERVER,
};
const text = { type: 'string' } as const;
const people = { type: 'string', multiple: true } as const;
const { values } = parseArgs({
  options: {
    county: text,
    office: text,
    'contact-name': text,
    'contact-email': text,
    'contact-phone': text,
    coordinator: people,
    manager: people,
    expert: people,
    observer: people,
  },
});

function given(name: 'county' | 'office' | 'contact-name' | 'contact-email' | 'contact-phone'): string {
  const value = values[name];
  if (!value) throw new Error(`--${name} is missing.\n${USAGE}`);
  return value;
}

const staff = (Object.keys(ROLES) as (keyof typeof ROLES)[]).flatMap((option) =>
  (values[option] ?? []).map((person) => {
    const match = /^(.+?)\s*<([^<>\s]+@[^<>\s]+)>$/.exec(person);
    if (!match) throw new Error(`--${option} "${person}" is not of the form "Name <address>".\n${USAGE}`);
    return { name: match[1]!, email: match[2]!.toLowerCase(), role: ROLES[option] };
  }),
);
const [first, ...others] = staff;
if (!first) throw new Error(`Name at least one --coordinator or --manager.\n${USAGE}`);
const countyId = given('county');
const profile = {
  countyId,
  officeName: given('office'),
  contactName: given('contact-name'),
  contactPhone: given('contact-phone'),
  contactEmail: given('contact-email'),
};

const url = settingsOfProcess((env) => required(env, 'MIGRATION_DATABASE_URL'));
const entities = [County, Voivodeship, Sector, SeasonTemplate];
const source = await new DataSource({ type: 'postgres', url, entities }).initialize();
const transaction = new CountyTransaction(source, new SystemClock());
const users = new UserService(new CountyService(source, transaction), transaction);
let opened = false;
let managed = false;
/** One transaction: killed in the middle it leaves nothing, and the log tells the opening as one event. */
const fill = async () => {
  opened = await users.openCounty(profile, first);
  for (const member of others) await users.addMember(countyId, member);
  // Whoever is a member already keeps the role, but for the manager of a county that has none.
  for (const { email, role } of staff) {
    if (role === Role.MANAGER) await users.nameFirstManager(countyId, email);
  }
  managed = await users.isManaged(countyId);
  await new SectorService(transaction).addDefaults(countyId);
  await new SeasonTemplateService(transaction).addDefaults(countyId);
};
try {
  await CountyContext.run([countyId], () => transaction.write(countyId, fill), OPERATOR);
} finally {
  await source.destroy();
}
console.log(`county ${countyId} ${opened ? 'is open' : 'was open already'}, ${staff.length} accounts`);
if (!managed) console.log('Nobody there may invite staff or change roles yet: name a --manager.');
