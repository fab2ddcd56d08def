import { Field, ID, InputType } from '@nestjs/graphql';
import { IsBoolean, IsOptional } from 'class-validator';
import { CountyInput, CountyObjectInput, Email, Id, OptionalText, Text } from '@beczka/tenancy';

@InputType()
export class RegisterInterestInput extends CountyInput {
  @Field()
  @Text(100)
  firstName: string;

  @Field()
  @Text(100)
  lastName: string;

  @Field()
  @Email()
  email: string;

  @Field()
  @Text(300)
  organizationName: string;

  @Field()
  @Text(50)
  sectorCode: string;

  @Field(() => String, { nullable: true })
  @OptionalText(1000)
  message?: string | null;
}

@InputType()
export class ConfirmInterestInput extends CountyInput {
  @Field()
  @Text(100)
  token: string;
}

@InputType()
export class AcceptInterestInput extends CountyObjectInput {
  @Field(() => ID, {
    nullable: true,
    description: 'One of the list; a new one by the name below when left out.',
  })
  @IsOptional()
  @Id()
  organizationId?: string | null;

  @Field()
  @Text(300)
  organizationName: string;

  @Field()
  @Text(50)
  sectorCode: string;
}

@InputType()
export class DeclineInterestInput extends CountyObjectInput {
  @Field({ description: 'Whether a letter tells them.' })
  @IsBoolean()
  letter: boolean;
}
