import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { CountyArgs, CountyInput, Id, OptionalText, Text } from '@beczka/tenancy';

@ArgsType()
export class OrganizationsArgs extends CountyArgs {
  @Field(() => String, { nullable: true, description: 'Part of the name.' })
  @OptionalText(200)
  search?: string | null;
}

@InputType()
export class CreateOrganizationInput extends CountyInput {
  @Field()
  @Text(300)
  name: string;

  @Field()
  @Text(50)
  sectorCode: string;

  @Field(() => String, {
    nullable: true,
    description: 'A new name makes the municipality known to the county.',
  })
  @OptionalText(100)
  municipalityName?: string | null;
}

/** Who is kept is as given here; the people of who goes move there. */
@InputType()
export class MergeOrganizationsInput extends CreateOrganizationInput {
  @Field(() => ID)
  @Id()
  keptId: string;

  @Field(() => ID)
  @Id()
  goneId: string;
}

/** Replaces every field; a municipality left out is taken away. */
@InputType()
export class UpdateOrganizationInput extends CreateOrganizationInput {
  @Field(() => ID)
  @Id()
  id: string;
}
