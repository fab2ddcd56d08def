import { registerEnumType } from '@nestjs/graphql';
import { Role } from './role.js';

/** What a member of a county's staff may do there. Every field of the API for staff names one. */
export enum Action {
  /** See the county: its people, season, polls and answers. */
  VIEW_COUNTY = 'VIEW_COUNTY',
  /** See who did what in the county. */
  READ_JOURNAL = 'READ_JOURNAL',
  /** Keep organisations and participants, import lists, send a personal link or a failed message again. */
  EDIT_PARTNERS = 'EDIT_PARTNERS',
  /** Plan cycles, conferences and venues. */
  EDIT_CYCLES = 'EDIT_CYCLES',
  /** Prepare, open, extend, decide and cancel date polls. */
  RUN_POLLS = 'RUN_POLLS',
  /** Word the county's letters, sign them, put its logo on them. */
  WORD_LETTERS = 'WORD_LETTERS',
  /** Remove a person's data for good. */
  ERASE_PEOPLE = 'ERASE_PEOPLE',
  /** Say how the county treats people's data: the privacy notice, how long data are kept. */
  MANAGE_PRIVACY = 'MANAGE_PRIVACY',
  /** Say what the county shows to everybody: its public page, the accessibility statement. */
  EDIT_PUBLIC_PAGE = 'EDIT_PUBLIC_PAGE',
  /** Invite staff, change their roles, let them go. */
  MANAGE_STAFF = 'MANAGE_STAFF',
}
registerEnumType(Action, { name: 'Action' });

const { MANAGER, COORDINATOR, EXPERT, OBSERVER } = Role;

/** Who may do what, all of it. What is not here nobody may. */
export const PERMISSIONS: Readonly<Record<Action, readonly Role[]>> = {
  VIEW_COUNTY: [MANAGER, COORDINATOR, EXPERT, OBSERVER],
  READ_JOURNAL: [MANAGER, COORDINATOR],
  EDIT_PARTNERS: [MANAGER, COORDINATOR],
  EDIT_CYCLES: [MANAGER, COORDINATOR, EXPERT],
  RUN_POLLS: [MANAGER, COORDINATOR, EXPERT],
  WORD_LETTERS: [MANAGER, COORDINATOR],
  ERASE_PEOPLE: [MANAGER],
  MANAGE_PRIVACY: [MANAGER],
  EDIT_PUBLIC_PAGE: [MANAGER, COORDINATOR],
  MANAGE_STAFF: [MANAGER],
};

export const mayDo = (role: Role, action: Action): boolean => PERMISSIONS[action].includes(role);

/** What the role may do, in the order of the table. */
export const actionsOf = (role: Role): Action[] =>
  Object.values(Action).filter((action) => mayDo(role, action));
