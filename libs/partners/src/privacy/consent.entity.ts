import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

/**
 * What a person decides for themselves. EMAIL: reminders, which go beyond what agreeing a date needs; IMAGE: pictures
 * taken at conferences; DIRECTORY: name, function and organisation in the public list of partners; NO_MAIL: an objection
 * to every mail but the answer to a request of one's own.
 */
export enum ConsentKind {
  EMAIL = 'EMAIL',
  IMAGE = 'IMAGE',
  DIRECTORY = 'DIRECTORY',
  NO_MAIL = 'NO_MAIL',
}
registerEnumType(ConsentKind, { name: 'ConsentKind' });

/** Once given or taken back. */
@ObjectType()
export class Consent {
  @Field(() => ConsentKind)
  kind: ConsentKind;

  @Field({ description: 'False: taken back, or refused.' })
  granted: boolean;

  @Field()
  recordedAt: Date;

  @Field({ description: 'Staff have it on paper.' })
  byStaff: boolean;

  @Field(() => String, { nullable: true, description: 'Where the paper is.' })
  note: string | null;

  @Field(() => Int, { nullable: true, description: 'The privacy notice that held.' })
  noticeVersion: number | null;
}

/** When somebody was first shown a version of the privacy notice. */
@ObjectType()
export class NoticeShown {
  @Field(() => Int)
  version: number;

  @Field({ description: 'MAIL: a mail that links it; PAGE: on their own page.' })
  way: string;

  @Field()
  shownAt: Date;
}
