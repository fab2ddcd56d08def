import { Args, Query, Resolver } from '@nestjs/graphql';
import { Action, AllowStaff } from '@beczka/identity';
import { CountyArgs } from '@beczka/tenancy';
import { Welcome } from './welcome.entity.js';
import { WelcomeService } from './welcome.service.js';

@Resolver()
export class WelcomeResolver {
  constructor(private readonly service: WelcomeService) {}

  @AllowStaff(Action.VIEW_COUNTY)
  @Query(() => Welcome, { description: 'What is written to somebody who comes on the list now.' })
  welcome(@Args() { countyId }: CountyArgs): Promise<Welcome> {
    return this.service.preview(countyId);
  }
}
