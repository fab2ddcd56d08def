import { Field, ID, InputType } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayMinSize, IsBoolean, IsUUID } from 'class-validator';
import { CountyInput, Day, GraphQLIsoDay, Id, type IsoDay, Time } from '@beczka/tenancy';

const MOST_AT_ONCE = 500;

/** By the bearer of a personal link, who has read this date. */
@InputType()
export class SaveRegistrationInput {
  @Field(() => ID)
  @Id()
  conferenceId: string;

  @Field()
  @IsBoolean()
  coming: boolean;

  @Field(() => GraphQLIsoDay)
  @Day()
  heldOn: IsoDay;

  @Field()
  @Time()
  startsAt: string;
}

/** By staff, for somebody who said so by telephone. */
@InputType()
export class RegisterParticipantInput extends CountyInput {
  @Field(() => ID)
  @Id()
  conferenceId: string;

  @Field(() => ID)
  @Id()
  participantId: string;

  @Field()
  @IsBoolean()
  coming: boolean;
}

@InputType()
export class NoteAttendanceInput extends CountyInput {
  @Field(() => ID)
  @Id()
  conferenceId: string;

  @Field(() => [ID])
  @ArrayMinSize(1, {
    context: { pl: 'Wybierz przynajmniej jedną osobę.', en: 'Choose at least one person.' },
  })
  @ArrayMaxSize(MOST_AT_ONCE, {
    context: {
      pl: `Naraz można zaznaczyć najwyżej ${MOST_AT_ONCE} osób.`,
      en: `At most ${MOST_AT_ONCE} people can be noted at once.`,
    },
  })
  @IsUUID(undefined, {
    each: true,
    context: { pl: 'Wybierz osoby z listy.', en: 'Choose people from the list.' },
  })
  participantIds: string[];

  @Field()
  @IsBoolean()
  present: boolean;
}
