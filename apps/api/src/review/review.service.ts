import type { ReviewEvery, ReviewRhythm } from '@concord/alignment-engine';
import { addReview, type InputSubject, reviewOfRevision, type ReviewedKind } from '@concord/persistence';
import { say } from '@concord/texts';
import { Injectable } from '@nestjs/common';
import { notAllowedBut } from '../access/not-allowed.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { type InputProblem, InvalidInputError, invalid } from '../graphql/user-error.ts';
import { findSubject, type KnownSubject, mayAnswer, noSubject } from '../input/input-subject.ts';
import { PlanWrite, PlanWriter, type WriteRefusal, type Writing, Written } from '../writing/plan-writer.ts';
import { ReviewSaved } from './review-results.graphql-types.ts';
import type { ReviewInput } from './review.graphql-types.ts';
import { toReview, toRhythm } from './to-review.ts';
import { rhythmNow, writeRhythm } from './write-rhythm.ts';

const LONGEST = 2_000;

/** Keeps that people looked at something again, and how often they shall. */
@Injectable()
export class ReviewService {
  constructor(private readonly writer: PlanWriter) {}

  /** Writes a review down, and counts the rhythm from this day on. */
  async review(
    organisation: string,
    about: InputSubject,
    { stillRight, changed, note }: ReviewInput,
    context: RequestContext,
  ): Promise<ReviewSaved | WriteRefusal> {
    return this.#write(organisation, about, context, async (writing, subject) => {
      const words = { changed: changed?.trim() || null, note: note?.trim() || null };
      const problems = tooLong(words);
      if (problems.length > 0) return new InvalidInputError(problems);
      const { title } = subject;
      const summary = () => say('Reviewed “{title}”', { title });
      const { asOf } = writing.before;
      const rhythm = rhythmNow(writing, subject);
      const write = rhythm
        ? await writeRhythm(writing, subject, { ...rhythm, last: asOf }, summary)
        : new PlanWrite(await writing.raise({ kind: 'model', summary }), []);
      await addReview(writing.manager, {
        organisationId: writing.organisation.organisationId,
        subjectKind: subject.kind as ReviewedKind,
        subjectKey: subject.key,
        subjectTitle: title,
        onDate: asOf,
        personKey: writing.person ?? null,
        stillRight,
        revision: write.revision.number,
        ...words,
      });
      return write;
    });
  }

  /** @param every nothing: it is not looked at by any rhythm */
  async setRhythm(
    organisation: string,
    about: InputSubject,
    every: ReviewEvery | undefined,
    context: RequestContext,
  ): Promise<ReviewSaved | WriteRefusal> {
    return this.#write(organisation, about, context, async (writing, subject) => {
      const last = rhythmNow(writing, subject)?.last;
      const rhythm: ReviewRhythm | undefined =
        every === undefined ? undefined : { every, ...(last === undefined ? {} : { last }) };
      const { title } = subject;
      return writeRhythm(writing, subject, rhythm, () => say('Set how often “{title}” is reviewed', { title }));
    });
  }

  async #write(
    organisation: string,
    about: InputSubject,
    context: RequestContext,
    write: (writing: Writing, subject: KnownSubject) => Promise<PlanWrite | InvalidInputError>,
  ): Promise<ReviewSaved | WriteRefusal> {
    if (about.kind === 'conflict')
      return invalid(say('A conflict is settled and not reviewed: its decision has a review of its own.'), 'about');
    const written = await this.writer.run<WriteRefusal>(organisation, context, async (writing) => {
      const subject = await findSubject(writing.reader, about);
      if (!subject) return noSubject(about);
      if (!mayAnswer(writing.standing, subject))
        return notAllowedBut(
          say('Only its owner, who leads its department, planners and administrators can do this.'),
          context.principal,
        );
      return write(writing, subject);
    });
    return written instanceof Written ? saved(written, about) : written;
  }
}

function tooLong(words: Readonly<Record<'changed' | 'note', string | null>>): InputProblem[] {
  return Object.entries(words).flatMap(([path, text]) =>
    [...(text ?? '')].length > LONGEST
      ? [{ path, message: say('Write at most {longest} characters.', { longest: LONGEST }) }]
      : [],
  );
}

async function saved(written: Written, { kind, key }: InputSubject): Promise<ReviewSaved> {
  const { reader, after, revision } = written;
  const row = await reviewOfRevision(reader.manager, reader.organisation.organisationId, revision);
  const rhythm =
    kind === 'outcome'
      ? after.outcomes.get(key)?.review
      : kind === 'goal'
        ? after.goals.get(key)?.review
        : kind === 'promise'
          ? after.model.promises.find((one) => one.key === key)?.review
          : after.model.organisation.review;
  return new ReviewSaved(row && toReview(reader, row), toRhythm(rhythm, after.asOf));
}
