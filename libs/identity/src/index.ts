export { type AccountNotice, AccountNoticeMailer } from './account-notice-mailer.js';
export { AccountNoticeService } from './account-notice.service.js';
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
export { CountyManager, CountyStanding, CountyState } from './county-standing.entity.js';
export {
  countyClosed,
  forbidden,
  linkInvalid,
  operatorsOnly,
  signInLinkInvalid,
  unauthenticated,
} from './identity.errors.js';
export { IdentityModule } from './identity.module.js';
export { IdentityOptions } from './identity.options.js';
export { InviteFirstManagerInput } from './operator.inputs.js';
export { OperatorService } from './operator.service.js';
export {
  AllowAccount,
  AllowAnyone,
  AllowOperator,
  AllowParticipant,
  AllowStaff,
  CurrentLanguage,
  CurrentParticipant,
  CurrentStaff,
  type Permission,
  permissionOf,
} from './permission.decorators.js';
export { assertEveryRootFieldHasPermission, PermissionGuard, rootFields } from './permission.guard.js';
export { firstGroups, originInWords, unmapped } from './origin.js';
export { participantOfToken, ParticipantLinkService } from './participant-link.service.js';
export { Action, actionsOf, mayDo, PERMISSIONS } from './permissions.js';
export { Role } from './role.js';
export { SessionService } from './session.service.js';
export { ANSWER_TIME, SignInLinkService } from './sign-in-link.service.js';
export { type Invitation, SignInMailer } from './sign-in-mailer.js';
export { Me, Membership, Ok, StaffMember } from './staff.entity.js';
export { StaffLoader } from './staff.loader.js';
export { StaffService, type StaffAddress } from './staff.service.js';
export { UnusedAccountService } from './unused-account.service.js';
export { OPERATOR, UserService, type NewMember } from './user.service.js';
export { countyOfToken, hashOf } from './secret-token.js';
