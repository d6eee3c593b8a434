import { Controller, Get, ServiceUnavailableException } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** For whatever watches the process. */
@Controller('health')
export class HealthController {
  constructor(private readonly source: DataSource) {}

  /** The process runs. */
  @Get('live')
  live(): { status: string } {
    return { status: 'ok' };
  }

  /** It can answer: the database does. */
  @Get('ready')
  async ready(): Promise<{ status: string }> {
    try {
      await this.source.query('SELECT 1');
      return { status: 'ok' };
    } catch {
      throw new ServiceUnavailableException({
        status: 'unavailable',
        message: 'The database does not answer. Check that PostgreSQL runs.',
      });
    }
  }
}
