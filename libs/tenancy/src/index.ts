export { AuditLog, type AuditedEvent } from './audit-log.service.js';
export { AUDITED_PARTS, AUDITED_TABLES, type AuditedTable, EXEMPT_TABLES } from './audited-tables.js';
export { Clock, ManualClock, SystemClock, toTheMinute, WARSAW, warsawInstant, type IsoDay } from './clock.js';
export { County, CountyKind, CountyProfile, NamedCounty, Voivodeship } from './county.entity.js';
export { type Actor, CountyContext, NoCountyContext } from './county-context.js';
export { countyName, type CountyName, named } from './county-name.js';
export { CountyService } from './county.service.js';
export { CountyTransaction, type Statement } from './county-transaction.js';
export { BypassingRole } from './data-source.js';
export { Entities } from './entities.decorators.js';
export { endOf, minutesOf, timeOf } from './day-time.js';
export {
  DomainError,
  type ErrorCode,
  type FieldFault,
  invalid,
  invalidFields,
  notFound,
} from './domain-error.js';
export { languageOf, type Language, type Sentence } from './language.js';
export { holdsPesel } from './pesel.js';
export { keptSince, REMOVED_AT_ONCE, removeAll, RETENTION } from './retention.js';
export { TenancyModule, type TenancyOptions } from './tenancy.module.js';
export * from './field-rules.js';
export { GraphQLIsoDay } from './iso-day.js';
export { batched, forgetLoaded, type LoaderContext } from './batch.js';
export { GraphQLLanguage } from './graphql-language.js';
