import { Worker, type WorkerOptions } from 'node:worker_threads';
import type { OnApplicationShutdown } from '@nestjs/common';
import {
  type Answers,
  KEPT_SUBJECTS,
  type Question,
  type Request,
  type Response,
  type Subject,
} from './worker/protocol.ts';

/** What a judging thread runs. */
export interface WorkerCode {
  readonly file: URL;
  readonly options?: WorkerOptions;
}

/** Built, it lies beside whatever file this has become part of; from source, something has to compile it first. */
export const JUDGE_WORKER: WorkerCode = {
  file: import.meta.url.endsWith('.ts')
    ? new URL('./worker/from-source.mjs', import.meta.url)
    : new URL('./judge-worker.js', import.meta.url),
};

/**
 * Has plans judged in a thread of its own, so that no request waits for the solver or for somebody else's large plan.
 * The thread starts with the first question; one that dies fails the questions it was asked, and the next question
 * starts another.
 */
export class JudgeThread implements OnApplicationShutdown {
  #running: RunningThread | undefined;
  #closed = false;

  constructor(private readonly code: WorkerCode = JUDGE_WORKER) {}

  /**
   * The answer to a question about a plan.
   * @throws what the engine threw, or an error that says how the thread ended
   * @example (await thread.ask(subject, { kind: 'report' })).conflicts.length // 21
   */
  ask<Kind extends Question['kind']>(
    subject: Subject,
    question: Extract<Question, { kind: Kind }>,
  ): Promise<Answers[Kind]> {
    if (this.#closed) return Promise.reject(stopping());
    this.#running ??= new RunningThread(this.code, () => (this.#running = undefined));
    return this.#running.ask(subject, question) as Promise<Answers[Kind]>;
  }

  /** Ends the thread in whatever it is doing. */
  async onApplicationShutdown(): Promise<void> {
    this.#closed = true;
    await this.#running?.end();
  }
}

function stopping(): Error {
  return new Error('The server is stopping: nothing is judged any more.');
}

interface Waiting {
  readonly subject: Subject;
  readonly question: Question;
  readonly resolve: (answer: Answers[Question['kind']]) => void;
  readonly reject: (failure: unknown) => void;
}

class RunningThread {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  /** Subjects whose plan the thread was sent; it may have let go of them since. */
  readonly #sent = new Set<number>();
  #asked = 0;

  constructor({ file, options }: WorkerCode, onEnd: () => void) {
    let why: unknown;
    this.#worker = new Worker(file, options)
      .on('message', (response: Response) => this.#take(response))
      .on('error', (failure) => (why = failure))
      .on('exit', (code) => {
        onEnd();
        this.#failAll(new Error(`The judging thread ended with code ${code}.`, { cause: why }));
      });
  }

  ask(subject: Subject, question: Question): Promise<Answers[Question['kind']]> {
    return new Promise((resolve, reject) => {
      this.#asked += 1;
      this.#waiting.set(this.#asked, { subject, question, resolve, reject });
      this.#send(this.#asked, subject, question);
    });
  }

  async end(): Promise<void> {
    this.#failAll(stopping());
    await this.#worker.terminate();
  }

  #failAll(failure: Error): void {
    for (const { reject } of this.#waiting.values()) reject(failure);
    this.#waiting.clear();
  }

  #send(id: number, subject: Subject, question: Question): void {
    const { number } = subject;
    const request: Request = { id, subject: number, question };
    // A plan is put together only where it has to travel.
    const source = () => ({ plan: subject.plan, asOf: subject.asOf, language: subject.language });
    this.#worker.postMessage(this.#sent.has(number) ? request : { ...request, source: source() });
    this.#sent.add(number);
    if (question.kind === 'change') {
      this.#sent.delete(number);
      this.#sent.add(question.becomes);
    }
    if (this.#sent.size > KEPT_SUBJECTS) this.#sent.delete(this.#sent.keys().next().value as number);
  }

  #take(response: Response): void {
    const waiting = this.#waiting.get(response.id);
    if (!waiting) return;
    if ('missing' in response) {
      this.#sent.delete(waiting.subject.number);
      this.#send(response.id, waiting.subject, waiting.question);
      return;
    }
    this.#waiting.delete(response.id);
    if ('failure' in response) waiting.reject(response.failure);
    else waiting.resolve(response.answer);
  }
}
