import { poolState, type Recorded } from '@concord/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import { DataSource } from 'typeorm';
import { ACCOUNTS } from '../databases.ts';
import type { Question } from '../judgement/worker/protocol.ts';

/** From what nobody notices to what everybody does. */
const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** What an operation came to: an answer, a mistake of whoever asked, or one of ours. */
export type Outcome = 'answered' | 'refused' | 'failed';

/** What is measured of one server. No label holds anything that a person has written, so that there are only so many. */
@Injectable()
export class Metrics {
  readonly #registry = new Registry();
  readonly #requests = new Histogram({
    name: 'concord_http_request_duration_seconds',
    help: 'From the first line of a request to the end of its answer; status is "left" where nobody waited for that.',
    labelNames: ['method', 'route', 'status'],
    buckets: SECONDS,
    registers: [this.#registry],
  });
  readonly #operations = new Counter({
    name: 'concord_graphql_operations_total',
    help: 'GraphQL operations by type and by what they came to.',
    labelNames: ['type', 'outcome'],
    registers: [this.#registry],
  });
  readonly #waiting = new Gauge({
    name: 'concord_judging_questions_waiting',
    help: 'Questions that the judging thread has not answered, the one it is busy with included.',
    registers: [this.#registry],
  });
  readonly #judging = new Histogram({
    name: 'concord_judging_question_duration_seconds',
    help: 'From a question to the judging thread to its answer, the wait for earlier ones included.',
    labelNames: ['kind'],
    buckets: SECONDS,
    registers: [this.#registry],
  });
  readonly #conflicts = new Counter({
    name: 'concord_conflicts_written_total',
    help: 'Conflicts written by this server, by what became of them.',
    labelNames: ['change'],
    registers: [this.#registry],
  });

  constructor(plans: DataSource, @Inject(ACCOUNTS) accounts: DataSource) {
    new Gauge({
      name: 'concord_database_connections',
      help: 'Connections to the database; "waiting" counts who waits for one.',
      labelNames: ['pool', 'state'],
      registers: [this.#registry],
      collect() {
        for (const [pool, source] of Object.entries({ plans, accounts }))
          for (const [state, count] of Object.entries(poolState(source))) this.set({ pool, state }, count);
      },
    });
  }

  requestOver(method: string, route: string, status: string, seconds: number): void {
    this.#requests.observe({ method, route, status }, seconds);
  }

  operationOver(type: string, outcome: Outcome): void {
    this.#operations.inc({ type, outcome });
  }

  /** @returns what says that the question has been answered, or never will be */
  questionAsked(kind: Question['kind']): () => void {
    this.#waiting.inc();
    const end = this.#judging.startTimer({ kind });
    return () => {
      this.#waiting.dec();
      end();
    };
  }

  conflictsWritten(recorded: Recorded): void {
    for (const [change, count] of Object.entries(recorded)) this.#conflicts.inc({ change }, count);
  }

  /** Measures the process as well, from now on: somebody will ask. */
  measureProcess(): void {
    collectDefaultMetrics({ register: this.#registry });
  }

  /** In the text format of Prometheus. */
  async text(): Promise<{ type: string; body: string }> {
    return { type: this.#registry.contentType, body: await this.#registry.metrics() };
  }
}
