import { Args, Context, ID, Int, Mutation, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../graphql/request-context.ts';
import { DateScalar } from '../graphql/scalars.ts';
import { InputLinkService } from './input-link.service.ts';
import { InputLinkResult, InputResult } from './input-results.graphql-types.ts';
import { InputService } from './input.service.ts';
import { InputKind, SubjectInput } from './input.graphql-types.ts';
import { subjectOf } from './to-input.ts';

const organisationArg = { type: () => ID, description: 'The key of the organisation.' };
const inputArg = { type: () => ID, description: 'The id of the input.' };
const versionArg = { type: () => Int, description: 'Its version, as it was seen.' };
const aboutArg = { description: 'What it is about.' };

@Resolver()
export class InputMutationResolver {
  constructor(private readonly service: InputService) {}

  @Mutation(() => InputResult, { description: 'Says something about the plan; its owner is asked to answer.' })
  giveInput(
    @Args('organisation', organisationArg) organisation: string,
    @Args('about', aboutArg) about: SubjectInput,
    @Args('words', { description: 'What you have to say, as plain text of up to 2000 characters.' }) words: string,
    @Args('kind', { type: () => InputKind, defaultValue: 'remark', description: 'What kind of input it is.' })
    kind: 'remark' | 'story',
    @Context() context: RequestContext,
  ): Promise<typeof InputResult> {
    return this.service.give(organisation, subjectOf(about), { words, kind }, context);
  }

  @Mutation(() => InputResult, { description: 'Answers input, or answers it in other words.' })
  answerInput(
    @Args('organisation', organisationArg) organisation: string,
    @Args('input', inputArg) input: string,
    @Args('version', versionArg) version: number,
    @Args('answer', { description: 'The answer, as plain text of up to 2000 characters.' }) answer: string,
    @Context() context: RequestContext,
  ): Promise<typeof InputResult> {
    return this.service.answer(organisation, { input, version }, answer, context);
  }

  @Mutation(() => InputResult, { description: 'Lets everybody in the organisation see input.' })
  showInput(
    @Args('organisation', organisationArg) organisation: string,
    @Args('input', inputArg) input: string,
    @Args('version', versionArg) version: number,
    @Context() context: RequestContext,
  ): Promise<typeof InputResult> {
    return this.service.show(organisation, { input, version }, context);
  }

  @Mutation(() => InputResult, {
    description: 'Does not take input up. Name and address of whoever gave it by a link are removed.',
  })
  hideInput(
    @Args('organisation', organisationArg) organisation: string,
    @Args('input', inputArg) input: string,
    @Args('version', versionArg) version: number,
    @Args('because', { description: 'Why, as whoever gave it will read it.' }) because: string,
    @Context() context: RequestContext,
  ): Promise<typeof InputResult> {
    return this.service.hide(organisation, { input, version }, because, context);
  }

  @Mutation(() => InputResult, { description: 'Notes that you have read the answer to your input.' })
  seeAnswer(
    @Args('organisation', organisationArg) organisation: string,
    @Args('input', inputArg) input: string,
    @Context() context: RequestContext,
  ): Promise<typeof InputResult> {
    return this.service.seeAnswer(organisation, input, context);
  }
}

@Resolver()
export class InputLinkMutationResolver {
  constructor(private readonly service: InputLinkService) {}

  @Mutation(() => InputLinkResult, {
    description: 'Makes a link by which people without an account give input about one thing.',
  })
  makeInputLink(
    @Args('organisation', organisationArg) organisation: string,
    @Args('about', aboutArg) about: SubjectInput,
    @Args('until', { type: () => DateScalar, description: 'The last day on which it is good.' }) until: string,
    @Context() context: RequestContext,
  ): Promise<typeof InputLinkResult> {
    return this.service.make(organisation, subjectOf(about), until, context);
  }

  @Mutation(() => InputLinkResult, { description: 'Ends a link for input, or lets it be good again.' })
  setInputLink(
    @Args('organisation', organisationArg) organisation: string,
    @Args('link', { type: () => ID, description: 'The id of the link.' }) link: string,
    @Args('isGood', { description: 'Whether it shall be good.' }) isGood: boolean,
    @Context() context: RequestContext,
  ): Promise<typeof InputLinkResult> {
    return this.service.setGood(organisation, link, isGood, context);
  }
}
