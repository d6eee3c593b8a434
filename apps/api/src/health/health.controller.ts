import { Controller, Get, ServiceUnavailableException } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Readiness } from './readiness.ts';

/** A database that takes longer to say "1" does not answer people in time either. */
const ANSWERS_WITHIN_MS = 2_000;

const WHY_NOT = {
  starting: 'The database is being brought up to date.',
  stopping: 'The server is stopping.',
  silent: 'The database does not answer. Check that PostgreSQL runs.',
};

/** For whatever watches the process. */
@Controller('health')
export class HealthController {
  constructor(
    private readonly source: DataSource,
    private readonly readiness: Readiness,
  ) {}

  /** The process runs. */
  @Get('live')
  live(): { status: string } {
    return { status: 'ok' };
  }

  /** It can answer: the database does, and it is neither starting nor stopping. */
  @Get('ready')
  async ready(): Promise<{ status: string }> {
    const { stage } = this.readiness;
    if (stage !== 'serving') throw unavailable(WHY_NOT[stage]);
    if (!(await this.#databaseAnswers())) throw unavailable(WHY_NOT.silent);
    return { status: 'ok' };
  }

  async #databaseAnswers(): Promise<boolean> {
    let timer: NodeJS.Timeout | undefined;
    const tooLate = new Promise<boolean>((resolve) => {
      timer = setTimeout(() => resolve(false), ANSWERS_WITHIN_MS);
    });
    const answer = this.source.query('SELECT 1').then(
      () => true,
      () => false,
    );
    return Promise.race([answer, tooLate]).finally(() => clearTimeout(timer));
  }
}

function unavailable(message: string): ServiceUnavailableException {
  return new ServiceUnavailableException({ status: 'unavailable', message });
}
