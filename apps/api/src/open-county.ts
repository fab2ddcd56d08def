import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { CountyOpening } from '@beczka/cycles';
import { OPERATOR, Role, StaffService, UserService } from '@beczka/identity';
import { settingsOfProcess } from '@beczka/product';
import { CountyContext, CountyTransaction } from '@beczka/tenancy';
import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module.js';
import { readSettings } from './settings.js';

/**
 * Opens a county on this installation: its profile, its staff, the usual sectors and the usual season template.
 * Running it again adds what is missing and changes nothing else; a member named as --manager becomes one if the county
 * has none.
 */
const USAGE = `node apps/api/dist/open-county.js --county 1812 --office "Powiatowy Urząd Pracy w …"
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

function required(name: 'county' | 'office' | 'contact-name' | 'contact-email' | 'contact-phone'): string {
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
const countyId = required('county');
const profile = {
  countyId,
  officeName: required('office'),
  contactName: required('contact-name'),
  contactPhone: required('contact-phone'),
  contactEmail: required('contact-email'),
};

const app = await NestFactory.createApplicationContext(AppModule.forRoot(settingsOfProcess(readSettings)), {
  logger: ['error', 'warn'],
});
let opened = false;
let managed = false;
/** One transaction: killed in the middle it leaves nothing, and the log tells the opening as one event. */
const fill = async () => {
  opened = await app.get(UserService).openCounty(profile, first);
  for (const member of others) await app.get(UserService).addMember(countyId, member);
  // Whoever is a member already keeps the role, but for the manager of a county that has none.
  for (const { email, role } of staff) {
    if (role === Role.MANAGER) await app.get(UserService).nameFirstManager(countyId, email);
  }
  const members = await app.get(StaffService).inCounty(countyId);
  managed = members.some(({ role }) => role === Role.MANAGER);
  await app.get(CountyOpening).addDefaults(countyId);
};
await CountyContext.run([countyId], () => app.get(CountyTransaction).write(countyId, fill), OPERATOR);
console.log(`county ${countyId} ${opened ? 'is open' : 'was open already'}, ${staff.length} accounts`);
if (!managed) console.log('Nobody there may invite staff or change roles yet: name a --manager.');
await app.close();
