import { Args, Context, ID, Int, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Person } from '../business-model/business-model.graphql-types.ts';
import { Conflict } from '../conflict/conflict.graphql-types.ts';
import { DecisionReader } from '../decision/decision-reader.ts';
import { Decision, SimilarDecision } from '../decision/decision.graphql-types.ts';
import { DecisionInput } from '../decision/decision.inputs.ts';
import { toDecision } from '../decision/to-decision.ts';
import { Department, toDepartment } from '../department/department.graphql-types.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { DateTimeScalar } from '../graphql/scalars.ts';
import { Acknowledgement, ConflictEvent, ConflictLife, ConflictStepResult } from './conflict-life.graphql-types.ts';
import { ConflictLifeService } from './conflict-life.service.ts';
import { DecidingService } from './deciding.service.ts';
import { personOf, toConflictEvent, toConflictLife } from './to-conflict-life.ts';

const OfOrganisation = () => Args('organisation', { type: () => ID, description: 'The key of the organisation.' });
const OfConflict = () => Args('conflict', { type: () => ID, description: 'The id of the conflict.' });
const OfVersion = () => Args('version', { type: () => Int, description: 'The version of its life that you saw.' });

@Resolver()
export class ConflictStepResolver {
  constructor(
    private readonly service: ConflictLifeService,
    private readonly deciding: DecidingService,
  ) {}

  @Mutation(() => ConflictStepResult, {
    description: 'Says that a department has seen a conflict. When all concerned have, it is acknowledged.',
  })
  acknowledgeConflict(
    @OfOrganisation() organisation: string,
    @OfConflict() conflict: string,
    @Args('department', { type: () => ID, nullable: true, description: 'The department; missing: your own.' })
    department: string | undefined,
    @Context() context: RequestContext,
  ): Promise<typeof ConflictStepResult> {
    return this.service.acknowledge(organisation, conflict, department ?? undefined, context);
  }

  @Mutation(() => ConflictStepResult, {
    description:
      'Decides on a conflict: that something changes, that it is accepted within limits, or that it is none.',
  })
  decideConflict(
    @OfOrganisation() organisation: string,
    @OfConflict() conflict: string,
    @OfVersion() version: number,
    @Args('decision', { description: 'The decision.' }) decision: DecisionInput,
    @Context() context: RequestContext,
  ): Promise<typeof ConflictStepResult> {
    return this.deciding.decide(organisation, { conflict, version }, decision, context);
  }

  @Mutation(() => ConflictStepResult, { description: 'Opens a conflict again that was settled.' })
  reopenConflict(
    @OfOrganisation() organisation: string,
    @OfConflict() conflict: string,
    @OfVersion() version: number,
    @Args('because', { description: 'Why.' }) because: string,
    @Context() context: RequestContext,
  ): Promise<typeof ConflictStepResult> {
    return this.service.reopen(organisation, { conflict, version }, because, context);
  }
}

@Resolver(() => Conflict)
export class ConflictMemoryResolver {
  constructor(private readonly reading: DecisionReader) {}

  @ResolveField(() => ConflictLife, {
    nullable: true,
    description: 'What people made of it; null for one that would only be, in a what-if.',
  })
  async life(@Parent() { reader, judgement, row, id }: Conflict): Promise<ConflictLife | null> {
    const stored = row ?? (await reader.conflicts.load(id));
    return stored ? toConflictLife(reader, judgement, stored) : null;
  }

  @ResolveField(() => [SimilarDecision], { description: 'Decisions on similar conflicts, the most similar first.' })
  similarDecisions(@Parent() { reader, judgement, found }: Conflict): Promise<SimilarDecision[]> {
    return this.reading.similarTo(reader, judgement, found);
  }
}

@Resolver(() => ConflictLife)
export class ConflictLifeResolver {
  constructor(private readonly reading: DecisionReader) {}

  @ResolveField(() => [Acknowledgement], { description: 'The departments that have seen it, since it opened last.' })
  async acknowledgements(@Parent() { reader, judgement, row }: ConflictLife): Promise<Acknowledgement[]> {
    const given = await reader.acknowledgements.load(row.id);
    const all = await Promise.all(
      given.map(async ({ departmentKey, revision }) => {
        const department = judgement.departments.get(departmentKey);
        const written = await reader.revisions.load(revision);
        if (!department || !written) return [];
        const by = personOf(reader, judgement, written.personKey);
        return [{ department: toDepartment(reader, department), by, at: written.at }];
      }),
    );
    return all.flat();
  }

  @ResolveField(() => [Department], { description: 'The departments concerned that have not acknowledged it.' })
  async waitingFor(@Parent() { reader, judgement, row }: ConflictLife): Promise<Department[]> {
    if (row.state !== 'open') return [];
    const given = new Set((await reader.acknowledgements.load(row.id)).map(({ departmentKey }) => departmentKey));
    return row.departments
      .filter((key) => !given.has(key))
      .flatMap((key) => judgement.departments.get(key) ?? [])
      .map((department) => toDepartment(reader, department));
  }

  @ResolveField(() => Decision, { nullable: true, description: 'The decision in force.' })
  async decision(@Parent() { reader, row }: ConflictLife): Promise<Decision | null> {
    const found = row.decisionId === null ? undefined : await reader.decisions.load(row.decisionId);
    return found ? toDecision(reader, found) : null;
  }

  @ResolveField(() => [Decision], { description: 'All decisions on it, the latest first.' })
  async decisions(@Parent() { reader, row }: ConflictLife): Promise<Decision[]> {
    return (await this.reading.on(reader, row.id)).map((one) => toDecision(reader, one));
  }

  @ResolveField(() => [ConflictEvent], { description: 'All that happened to it, the latest first.' })
  async history(@Parent() { reader, judgement, row }: ConflictLife): Promise<ConflictEvent[]> {
    return (await reader.conflictEvents.load(row.id)).map((event) => toConflictEvent(reader, judgement, event));
  }
}

@Resolver(() => ConflictEvent)
export class ConflictEventResolver {
  @ResolveField(() => DateTimeScalar, { description: 'When.' })
  async at(@Parent() { reader, row }: ConflictEvent): Promise<Date> {
    return (await written(reader, row.revision)).at;
  }

  @ResolveField(() => Person, { nullable: true, description: 'Who; null if nobody said who they were.' })
  async by(@Parent() { reader, judgement, row }: ConflictEvent): Promise<Person | null> {
    return personOf(reader, judgement, (await written(reader, row.revision)).personKey);
  }

  @ResolveField(() => String, { description: 'The write through which it happened, in a line.' })
  async through(@Parent() { reader, row }: ConflictEvent): Promise<string> {
    return (await written(reader, row.revision)).summary;
  }

  @ResolveField(() => Department, { nullable: true, description: 'The department that acknowledged.' })
  department(@Parent() { reader, judgement, row }: ConflictEvent): Department | null {
    const department = judgement.departments.get(row.departmentKey ?? '');
    return department ? toDepartment(reader, department) : null;
  }

  @ResolveField(() => Decision, { nullable: true, description: 'The decision that was taken.' })
  async decision(@Parent() { reader, row }: ConflictEvent): Promise<Decision | null> {
    const found = row.decisionId === null ? undefined : await reader.decisions.load(row.decisionId);
    return found ? toDecision(reader, found) : null;
  }
}

/** Every event refers to its revision. */
async function written(reader: ConflictEvent['reader'], number: number) {
  const revision = await reader.revisions.load(number);
  if (!revision) throw new Error(`The revision ${number} is not there.`);
  return revision;
}
