import { JudgeThread, type WorkerCode } from '../judgement/judge-thread.ts';
import type { Answers, Question, Subject } from '../judgement/worker/protocol.ts';
import type { Metrics } from './metrics.ts';

/** A judging thread of which it is measured how long questions wait for their answer. */
export class MeteredJudgeThread extends JudgeThread {
  constructor(
    private readonly metrics: Metrics,
    code?: WorkerCode,
  ) {
    super(code);
  }

  override ask<Kind extends Question['kind']>(
    subject: Subject,
    question: Extract<Question, { kind: Kind }>,
  ): Promise<Answers[Kind]> {
    const answered = this.metrics.questionAsked(question.kind);
    return super.ask<Kind>(subject, question).finally(answered);
  }
}
