import { FORMER_MEMBER, membersOf } from '@concord/persistence';
import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Person } from '../business-model/business-model.graphql-types.ts';
import { personOf } from '../conflict-life/to-conflict-life.ts';
import { PageArgs } from '../graphql/page.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { Organisation } from '../organisation/organisation.graphql-types.ts';
import { isGivenBy, giverOf } from './input-giver.ts';
import { InputReadingService } from './input-reading.service.ts';
import { findSubject, mayAnswer } from './input-subject.ts';
import {
  GivenInput,
  GivenInputConnection,
  InputFilterArgs,
  InputLink,
  PlanSubject,
  SubjectInput,
  UnansweredInput,
} from './input.graphql-types.ts';
import { subjectOf } from './to-input.ts';

@Resolver(() => Organisation)
export class OrganisationInputResolver {
  constructor(private readonly reading: InputReadingService) {}

  @ResolveField(() => GivenInputConnection, {
    description: 'What people who meet customers say, the latest first; what is not shown only for those it concerns.',
  })
  input(
    @Parent() { reader }: Organisation,
    @Args() page: PageArgs,
    @Args() { about, kind, states }: InputFilterArgs,
    @Context() context: RequestContext,
  ): Promise<GivenInputConnection> {
    const filter = {
      about: about ? subjectOf(about) : undefined,
      kind: kind ?? undefined,
      states: states ?? undefined,
    };
    return this.reading.page(reader, page, filter, context);
  }

  @ResolveField(() => [GivenInput], { description: 'Unanswered input that is for you to answer, the oldest first.' })
  inputToAnswer(@Parent() { reader }: Organisation, @Context() context: RequestContext): Promise<GivenInput[]> {
    return this.reading.toAnswer(reader, context);
  }

  @ResolveField(() => [GivenInput], { description: 'Your input that was answered, as long as you have not seen it.' })
  answersToYourInput(@Parent() { reader }: Organisation, @Context() context: RequestContext): Promise<GivenInput[]> {
    return this.reading.answers(reader, context);
  }

  @ResolveField(() => UnansweredInput, { description: 'All input that nobody has answered yet, in numbers.' })
  unansweredInput(@Parent() { reader }: Organisation): Promise<UnansweredInput> {
    return this.reading.unanswered(reader);
  }

  @ResolveField(() => [InputLink], {
    description: 'Links for input about something, the latest first; empty for whoever may not make one.',
  })
  inputLinks(
    @Parent() { reader }: Organisation,
    @Args('about', { description: 'What they are about.' }) about: SubjectInput,
    @Context() context: RequestContext,
  ): Promise<InputLink[]> {
    return this.reading.links(reader, subjectOf(about), context);
  }
}

@Resolver(() => GivenInput)
export class GivenInputResolver {
  @ResolveField(() => PlanSubject)
  async about(@Parent() { reader, row }: GivenInput): Promise<PlanSubject> {
    const { subjectKind: kind, subjectKey: key } = row;
    const subject = await findSubject(reader, { kind, key });
    return { kind, key, title: subject?.title ?? row.subjectTitle, isThere: subject !== undefined };
  }

  @ResolveField(() => Person, { nullable: true })
  async by(@Parent() { reader, row }: GivenInput): Promise<Person | null> {
    return personOf(reader, await reader.judgement(), row.personKey);
  }

  @ResolveField(() => String, { nullable: true })
  async byName(@Parent() { reader, row }: GivenInput): Promise<string | null> {
    if (row.linkId !== null) return row.givenName;
    if (row.personKey !== null) return (await reader.judgement()).people.get(row.personKey)?.name ?? FORMER_MEMBER;
    const members = await membersOf(reader.manager, reader.organisation.organisationId);
    return members.find(({ accountId }) => accountId === row.accountId)?.name ?? FORMER_MEMBER;
  }

  @ResolveField(() => Person, { nullable: true })
  async settledBy(@Parent() { reader, row }: GivenInput): Promise<Person | null> {
    return personOf(reader, await reader.judgement(), row.settledByKey);
  }

  @ResolveField(() => Boolean)
  isYours(@Parent() { reader, row }: GivenInput, @Context() context: RequestContext): boolean {
    return isGivenBy(row, giverOf(context, reader.organisation.key));
  }

  @ResolveField(() => Boolean)
  async mayAnswer(@Parent() { reader, row }: GivenInput, @Context() context: RequestContext): Promise<boolean> {
    const standing = context.standingIn(reader.organisation.key);
    if (standing === undefined) return false;
    const subject = await findSubject(reader, { kind: row.subjectKind, key: row.subjectKey });
    return mayAnswer(standing, subject ?? { owner: undefined, departments: [] });
  }
}

@Resolver(() => InputLink)
export class InputLinkResolver {
  @ResolveField(() => Person, { nullable: true })
  async madeBy(@Parent() { reader, row }: InputLink): Promise<Person | null> {
    return personOf(reader, await reader.judgement(), row.madeByKey);
  }
}
