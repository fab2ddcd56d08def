export { type AccountNotice, AccountNoticeMailer } from './staff/account-notice-mailer.js';
export { AccountNoticeService } from './staff/account-notice.service.js';
export {
  countiesOf,
  type AnonymousCaller,
  type Caller,
  type CountyRole,
  type ParticipantCaller,
  type StaffCaller,
} from './access/caller.js';
export { CallerService } from './access/caller.service.js';
export { callerOf, type GraphqlContext } from './access/graphql-context.js';
export { CountyManager, CountyStanding, CountyState } from './operator/county-standing.entity.js';
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
export { InviteFirstManagerInput } from './operator/operator.inputs.js';
export { OperatorService } from './operator/operator.service.js';
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
} from './access/permission.decorators.js';
export { assertEveryRootFieldHasPermission, PermissionGuard, rootFields } from './access/permission.guard.js';
export { firstGroups, originInWords, unmapped } from './access/origin.js';
export { participantOfToken, ParticipantLinkService } from './participant-link/participant-link.service.js';
export { Action, actionsOf, mayDo, PERMISSIONS } from './access/permissions.js';
export { Role } from './access/role.js';
export { SessionService } from './session/session.service.js';
export { ANSWER_TIME, SignInLinkService, withoutAddresses } from './sign-in/sign-in-link.service.js';
export { type Invitation, SignInMailer } from './sign-in/sign-in-mailer.js';
export { Me, Membership, Ok, StaffMember } from './staff/staff.entity.js';
export { StaffLoader } from './staff/staff.loader.js';
export { StaffService, type StaffAddress } from './staff/staff.service.js';
export { UnusedAccountService } from './staff/unused-account.service.js';
export { OPERATOR, UserService, type NewMember } from './staff/user.service.js';
export { countyOfToken, hashOf, newParticipantToken, newToken } from './session/secret-token.js';
