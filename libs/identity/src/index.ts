import { ParticipantLink } from './participant-link.entity.js';

export {
  countiesOf,
  type AnonymousCaller,
  type Caller,
  type CountyRole,
  type ParticipantCaller,
  type StaffCaller,
} from './caller.js';
export { CallerService } from './caller.service.js';
export { callerOf, type GraphqlContext } from './graphql-context.js';
export { forbidden, linkInvalid, signInLinkInvalid, unauthenticated } from './identity.errors.js';
export { IdentityModule } from './identity.module.js';
export { IdentityOptions } from './identity.options.js';
export {
  AllowAnyone,
  AllowParticipant,
  AllowStaff,
  CurrentLanguage,
  CurrentParticipant,
  CurrentStaff,
} from './permission.decorators.js';
export { assertEveryRootFieldHasPermission, PermissionGuard } from './permission.guard.js';
export { participantOfToken, ParticipantLinkService } from './participant-link.service.js';
export { Role } from './role.js';
export { countyOfToken, hashOf } from './secret-token.js';

export const identityEntities = [ParticipantLink];
