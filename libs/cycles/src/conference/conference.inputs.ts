import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Transform, Type } from 'class-transformer';
import { ArrayMaxSize, IsOptional, ValidateBy, ValidateNested } from 'class-validator';
import {
  Count,
  CountyObjectInput,
  Day,
  GraphQLIsoDay,
  Id,
  type IsoDay,
  OptionalText,
  Text,
  Time,
} from '@beczka/tenancy';

const MAX_GROUPS = 30;
const MAX_AGENDA_ITEMS = 30;

// eslint-disable-next-line no-control-regex -- naming the characters is the point
const GROUP_NAME = /^[^\u0000-\u001F]{1,200}$/;

/** Names of the groups, each trimmed and of 1 to 200 characters. */
const GroupNames = (): PropertyDecorator => (target, key) => {
  Transform(({ value }) =>
    Array.isArray(value)
      ? value.map((name) => (typeof name === 'string' ? name.trim().normalize('NFC') : name))
      : value,
  )(target, key);
  ValidateBy(
    {
      name: 'isGroupNames',
      validator: {
        validate: (value) =>
          Array.isArray(value) && value.length <= MAX_GROUPS && value.every((name) => GROUP_NAME.test(name)),
        // Without a message the library drops the context, and with it the sentence.
        defaultMessage: () => 'is not a list of group names',
      },
    },
    {
      context: {
        pl: `Podaj najwyżej ${MAX_GROUPS} grup, każdą w jednym wierszu do 200 znaków.`,
        en: `Give at most ${MAX_GROUPS} groups, each on one line of up to 200 characters.`,
      },
    },
  )(target, key);
};

@InputType()
export class AgendaItemInput {
  @Field()
  @Time()
  startsAt: string;

  @Field()
  @Text(200)
  title: string;
}

/** What is left out stays as it is; `themeEn`, `leavesBehind`, `venueId` and `seats` can be taken away by null. */
@InputType()
export class UpdateConferenceInput extends CountyObjectInput {
  @Field(() => String, { nullable: true })
  @IsOptional()
  @Text(200)
  theme?: string | null;

  @Field(() => String, { nullable: true })
  @OptionalText(200)
  themeEn?: string | null;

  @Field(() => [String], { nullable: true })
  @IsOptional()
  @GroupNames()
  groups?: string[] | null;

  @Field(() => String, { nullable: true })
  @OptionalText(500)
  leavesBehind?: string | null;

  @Field(() => GraphQLIsoDay, { nullable: true })
  @IsOptional()
  @Day()
  windowFrom?: IsoDay | null;

  @Field(() => GraphQLIsoDay, { nullable: true })
  @IsOptional()
  @Day()
  windowTo?: IsoDay | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @Id()
  venueId?: string | null;

  @Field(() => [AgendaItemInput], { nullable: true })
  @IsOptional()
  @ArrayMaxSize(MAX_AGENDA_ITEMS, {
    context: {
      pl: `Program może mieć najwyżej ${MAX_AGENDA_ITEMS} punktów.`,
      en: `An agenda can have at most ${MAX_AGENDA_ITEMS} items.`,
    },
  })
  @ValidateNested({ each: true })
  @Type(() => AgendaItemInput)
  agenda?: AgendaItemInput[] | null;

  @Field(() => Int, { nullable: true })
  @IsOptional()
  @Count(30, 720)
  durationMinutes?: number | null;

  @Field(() => Int, { nullable: true })
  @IsOptional()
  @Count(1, 100_000)
  seats?: number | null;
}

@InputType()
export class MoveConferenceInput extends CountyObjectInput {
  @Field(() => GraphQLIsoDay)
  @Day()
  heldOn: IsoDay;

  @Field()
  @Time()
  startsAt: string;

  /** Participants read it. */
  @Field()
  @Text(500)
  reason: string;

  /** Why a day that cannot work is taken all the same. */
  @Field(() => String, { nullable: true })
  @OptionalText(500)
  overrideReason?: string | null;
}
