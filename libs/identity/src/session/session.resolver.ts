import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { County, CountyService, named, NamedCounty } from '@beczka/tenancy';
import type { StaffCaller } from '../access/caller.js';
import { CallerService } from '../access/caller.service.js';
import type { GraphqlContext } from '../access/graphql-context.js';
import { IdentityOptions } from '../identity.options.js';
import { AllowAnyone } from '../access/permission.decorators.js';
import { Action, actionsOf } from '../access/permissions.js';
import { browserInWords } from './browser.js';
import { type CookieOptions, cookieOptions, noSessionCookie } from './session-cookie.js';
import { RequestSignInLinkInput, SignInInput } from './session.inputs.js';
import { SessionService } from './session.service.js';
import { SignInLinkService } from '../sign-in/sign-in-link.service.js';
import { Invited, Me, Membership, Ok } from '../staff/staff.entity.js';

@Resolver()
export class SessionResolver {
  private readonly cookie: CookieOptions;

  constructor(
    private readonly callers: CallerService,
    private readonly links: SignInLinkService,
    private readonly sessions: SessionService,
    options: IdentityOptions,
  ) {
    this.cookie = cookieOptions(options.webUrl);
  }

  /** The signed-in member of staff; null for everybody else. */
  @AllowAnyone()
  @Query(() => Me, { nullable: true })
  async me(@Context() { request }: GraphqlContext): Promise<Me | null> {
    const caller = await this.callers.of(request);
    return caller.kind === 'staff' ? asMe(caller) : null;
  }

  /** Answers the same whether the address has an account or not. */
  @AllowAnyone()
  @Mutation(() => Ok)
  async requestSignInLink(@Args('input') { email }: RequestSignInLinkInput): Promise<Ok> {
    await this.links.request(email);
    return { ok: true };
  }

  /** Uses the token of a sign-in link up and sets the session cookie. Throws SIGN_IN_LINK_INVALID. */
  @AllowAnyone()
  @Mutation(() => Me)
  async signIn(@Args('input') input: SignInInput, @Context() context: GraphqlContext): Promise<Me> {
    const browser = browserInWords(context.request.headers['user-agent']);
    return asMe(await this.callers.welcome(await this.sessions.signIn(input.token, browser), context));
  }

  @AllowAnyone()
  @Mutation(() => Ok)
  async signOut(@Context() { request, reply }: GraphqlContext): Promise<Ok> {
    const token = this.callers.sessionOf(request.headers);
    if (token) await this.sessions.end(token);
    reply.header('set-cookie', noSessionCookie(this.cookie));
    return { ok: true };
  }
}

@Resolver(() => Me)
export class MeResolver {
  constructor(private readonly counties: CountyService) {}

  /** Counties the caller belongs to that no longer use the platform. */
  @ResolveField(() => [NamedCounty])
  closedCounties(@Parent() { closed }: Me): Promise<NamedCounty[]> {
    return Promise.all(closed.map(async (id) => named(await this.counties.get(id))));
  }
}

@Resolver(() => Invited)
export class InvitedResolver {
  constructor(private readonly counties: CountyService) {}

  @ResolveField(() => NamedCounty)
  async county(@Parent() { countyId }: Invited): Promise<NamedCounty> {
    return named(await this.counties.get(countyId));
  }
}

@Resolver(() => Membership)
export class MembershipResolver {
  constructor(private readonly counties: CountyService) {}

  @ResolveField(() => County)
  county(@Parent() { countyId }: Membership): Promise<County> {
    return this.counties.get(countyId);
  }

  @ResolveField(() => Date, {
    nullable: true,
    description: 'Until when the county lets the caller, an operator, look in; null for its staff.',
  })
  supportUntil(@Parent() { supportUntil }: Membership): Date | null {
    return supportUntil ? new Date(supportUntil) : null;
  }

  /** What the caller may do there. */
  @ResolveField(() => [Action])
  actions(@Parent() { role }: Membership): Action[] {
    return actionsOf(role);
  }
}

export function asMe({ userId: id, closedCounties: closed, onlyCounty, ...person }: StaffCaller): Me {
  const { name, email, language, memberships, invitations, operator } = person;
  const wholeAccount = !onlyCounty;
  return { id, name, email, language, memberships, invitations, closed, operator, wholeAccount };
}
