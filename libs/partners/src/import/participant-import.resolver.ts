import { Args, Context, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  Action,
  AllowStaff,
  CurrentLanguage,
  CurrentStaff,
  type GraphqlContext,
  type StaffCaller,
} from '@beczka/identity';
import { CountyObjectArgs, type Language } from '@beczka/tenancy';
import { ImportRow, ParticipantImport } from './participant-import.entity.js';
import { ApplyParticipantImportInput, PreviewParticipantImportInput } from './participant-import.inputs.js';
import { rowInWords } from './participant-import.messages.js';
import { ParticipantImportService } from './participant-import.service.js';
import { ImportOutcome } from './participant-plan.js';
import { SectorLoader } from '../organization/sector.loader.js';

@Resolver(() => ParticipantImport)
export class ParticipantImportResolver {
  constructor(
    private readonly service: ParticipantImportService,
    private readonly sectors: SectorLoader,
  ) {}

  @AllowStaff(Action.EDIT_PARTNERS)
  @Query(() => ParticipantImport)
  participantImport(@Args() { countyId, id }: CountyObjectArgs): Promise<ParticipantImport> {
    return this.service.get(countyId, id);
  }

  @AllowStaff(Action.EDIT_PARTNERS)
  @Mutation(() => ParticipantImport)
  previewParticipantImport(
    @Args('input') input: PreviewParticipantImportInput,
    @CurrentStaff() staff: StaffCaller,
  ): Promise<ParticipantImport> {
    return this.service.preview(input, staff.userId);
  }

  @AllowStaff(Action.EDIT_PARTNERS)
  @Mutation(() => ParticipantImport)
  applyParticipantImport(@Args('input') input: ApplyParticipantImportInput): Promise<ParticipantImport> {
    return this.service.apply(input);
  }

  @ResolveField(() => Int)
  added(@Parent() list: ParticipantImport): number {
    return count(list, ImportOutcome.ADD);
  }

  @ResolveField(() => Int)
  changed(@Parent() list: ParticipantImport): number {
    return count(list, ImportOutcome.CHANGE);
  }

  @ResolveField(() => Int)
  same(@Parent() list: ParticipantImport): number {
    return count(list, ImportOutcome.SAME);
  }

  @ResolveField(() => Int)
  refused(@Parent() list: ParticipantImport): number {
    return count(list, ImportOutcome.REFUSE);
  }

  @ResolveField(() => Boolean, { description: 'No row is refused.' })
  applicable(@Parent() list: ParticipantImport): boolean {
    return count(list, ImportOutcome.REFUSE) === 0;
  }

  @ResolveField(() => [String])
  newOrganizations(@Parent() { plan }: ParticipantImport): string[] {
    return plan!.newOrganizations.map(({ name }) => name);
  }

  @ResolveField(() => [String], { description: 'Headings of columns that are not taken.' })
  ignoredColumns(@Parent() { plan }: ParticipantImport): string[] {
    return plan!.ignoredColumns;
  }

  @ResolveField(() => [ImportRow])
  async rows(
    @Parent() { countyId, plan }: ParticipantImport,
    @Context() context: GraphqlContext,
    @CurrentLanguage() language: Language,
  ): Promise<ImportRow[]> {
    const codes = [...new Set(plan!.rows.map((row) => row.sector))];
    const sectors = await this.sectors.byCode(context, countyId).loadMany(codes);
    const names = new Map(
      sectors.flatMap((sector) =>
        sector && 'code' in sector ? [[sector.code, language === 'en' ? sector.nameEn : sector.namePl]] : [],
      ),
    );
    return plan!.rows.map((row) => rowInWords(row, (code) => names.get(code) ?? code, language));
  }
}

function count({ plan }: ParticipantImport, outcome: ImportOutcome): number {
  return plan!.rows.filter((row) => row.outcome === outcome).length;
}
