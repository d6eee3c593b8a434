import type { ReviewEvery as Every } from '@concord/alignment-engine';
import { countReviews, pageOfReviews, type ReviewedSubject } from '@concord/persistence';
import { Args, Context, Field, ArgsType, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Person } from '../business-model/business-model.graphql-types.ts';
import { personOf } from '../conflict-life/to-conflict-life.ts';
import { CustomerOutcome } from '../customer-outcome/customer-outcome.graphql-types.ts';
import { Goal } from '../goal/goal.graphql-types.ts';
import { badInput, decodeCursor, encodeCursor, PageArgs, pageSize, toPage } from '../graphql/page.ts';
import { isUuid } from '../graphql/is-uuid.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { findSubject, isTheirs } from '../input/input-subject.ts';
import { PlanSubject, SubjectInput } from '../input/input.graphql-types.ts';
import { subjectOf } from '../input/to-input.ts';
import { Organisation } from '../organisation/organisation.graphql-types.ts';
import { ServicePromise } from '../promise/promise.graphql-types.ts';
import { dueReviews, type Reviewed } from './due-reviews.ts';
import { ReviewEvery } from './review-every.ts';
import { ReviewResult } from './review-results.graphql-types.ts';
import {
  type DueReview,
  DueReviewConnection,
  Review,
  ReviewConnection,
  ReviewInput,
  ReviewRhythm,
} from './review.graphql-types.ts';
import { ReviewService } from './review.service.ts';
import { rhythmOf, toReview, toRhythm } from './to-review.ts';

const organisationArg = { type: () => ID, description: 'The key of the organisation.' };
const RHYTHM = 'How often it is looked at again; null where nobody has said.';

@ArgsType()
class ReviewFilterArgs {
  @Field(() => SubjectInput, { nullable: true, description: 'About this; missing: about anything.' })
  about?: SubjectInput | null;
}

@Resolver()
export class ReviewMutationResolver {
  constructor(private readonly service: ReviewService) {}

  @Mutation(() => ReviewResult, {
    description: 'Says that you have looked at something again, and what you found. Its rhythm counts from today.',
  })
  review(
    @Args('organisation', organisationArg) organisation: string,
    @Args('about', { description: 'What you have looked at.' }) about: SubjectInput,
    @Args('review', { description: 'What you found.' }) review: ReviewInput,
    @Context() context: RequestContext,
  ): Promise<typeof ReviewResult> {
    return this.service.review(organisation, subjectOf(about), review, context);
  }

  @Mutation(() => ReviewResult, { description: 'Sets how often something is looked at again.' })
  setReviewRhythm(
    @Args('organisation', organisationArg) organisation: string,
    @Args('about', { description: 'What is to be looked at.' }) about: SubjectInput,
    @Args('every', { type: () => ReviewEvery, nullable: true, description: 'How often; null: by no rhythm.' })
    every: Every | null,
    @Context() context: RequestContext,
  ): Promise<typeof ReviewResult> {
    return this.service.setRhythm(organisation, subjectOf(about), every ?? undefined, context);
  }
}

@Resolver(() => Organisation)
export class OrganisationReviewResolver {
  @ResolveField(() => ReviewRhythm, { nullable: true, description: RHYTHM })
  review(@Parent() { reader }: Organisation): ReviewRhythm | null {
    return toRhythm(rhythmOf(reader.organisation), reader.asOf);
  }

  @ResolveField(() => ReviewConnection, { description: 'What was looked at again, the latest first.' })
  async reviews(
    @Parent() { reader }: Organisation,
    @Args() page: PageArgs,
    @Args() { about }: ReviewFilterArgs,
  ): Promise<ReviewConnection> {
    const { manager, organisation } = reader;
    const { organisationId } = organisation;
    const size = pageSize(page);
    const subject = about ? (subjectOf(about) as ReviewedSubject) : undefined;
    const after = page.after == null ? undefined : placeOf(page.after);
    const rows = await pageOfReviews(manager, organisationId, subject, { limit: size + 1, after });
    const found = rows.map((row) => toReview(reader, row));
    return {
      ...toPage(found, size, page, ({ id }) => encodeCursor([id])),
      get totalCount() {
        return countReviews(manager, organisationId, subject);
      },
    };
  }

  @ResolveField(() => DueReviewConnection, {
    description: 'What is to be looked at again by today, the longest overdue first.',
  })
  async dueReviews(
    @Parent() { reader }: Organisation,
    @Args() page: PageArgs,
    @Args('yours', { defaultValue: false, description: 'Only what is for you to look at.' }) yours: boolean,
    @Context() context: RequestContext,
  ): Promise<DueReviewConnection> {
    const size = pageSize(page);
    const standing = context.standingIn(reader.organisation.key);
    const isYours = (one: Reviewed) => standing !== undefined && isTheirs(standing, one);
    const all = (await dueReviews(reader)).filter((one) => !yours || isYours(one));
    const after = page.after == null ? 0 : decodeCursor(page.after, [0] as [number])[0];
    const judgement = await reader.judgement();
    const found = all.slice(after, after + size + 1).map((one): DueReview => ({
      id: `${one.kind}:${one.key}`,
      about: { kind: one.kind, key: one.key, title: one.title, isThere: true },
      review: toRhythm(one.rhythm, reader.asOf) as ReviewRhythm,
      owner: personOf(reader, judgement, one.owner ?? null),
      isYours: isYours(one),
    }));
    const place = new Map(found.map(({ id }, index) => [id, after + index + 1]));
    return { ...toPage(found, size, page, ({ id }) => encodeCursor([place.get(id) ?? 0])), totalCount: all.length };
  }
}

@Resolver(() => Review)
export class ReviewResolver {
  @ResolveField(() => PlanSubject)
  async about(@Parent() { reader, row }: Review): Promise<PlanSubject> {
    const { subjectKind: kind, subjectKey: key } = row;
    const subject = await findSubject(reader, { kind, key });
    return { kind, key, title: subject?.title ?? row.subjectTitle, isThere: subject !== undefined };
  }

  @ResolveField(() => Person, { nullable: true })
  async by(@Parent() { reader, row }: Review): Promise<Person | null> {
    return personOf(reader, await reader.judgement(), row.personKey);
  }
}

@Resolver(() => Goal)
export class GoalReviewResolver {
  @ResolveField(() => ReviewRhythm, { nullable: true, description: RHYTHM })
  review(@Parent() { reader, stored }: Goal): ReviewRhythm | null {
    return toRhythm(stored.goal.review, reader.asOf);
  }
}

@Resolver(() => CustomerOutcome)
export class OutcomeReviewResolver {
  @ResolveField(() => ReviewRhythm, { nullable: true, description: RHYTHM })
  async review(@Parent() { reader, key }: CustomerOutcome): Promise<ReviewRhythm | null> {
    return toRhythm((await reader.judgement()).outcomes.get(key)?.review, reader.asOf);
  }
}

@Resolver(() => ServicePromise)
export class PromiseReviewResolver {
  @ResolveField(() => ReviewRhythm, { nullable: true, description: RHYTHM })
  review(@Parent() { reader, stated }: ServicePromise): ReviewRhythm | null {
    return toRhythm(stated.review, reader.asOf);
  }
}

function placeOf(cursor: string): string {
  const [id] = decodeCursor(cursor, [''] as [string]);
  if (isUuid(id)) return id;
  throw badInput('"after" is not a cursor of this list. Use the "endCursor" of the page before.');
}
