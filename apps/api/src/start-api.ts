import 'reflect-metadata';
import compress from '@fastify/compress';
import helmet from '@fastify/helmet';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { DataSource } from 'typeorm';
import { AppModule } from './app.module.ts';
import { ConfigurationError } from './configuration.ts';
import type { WorkerCode } from './judgement/judge-thread.ts';
import { refuseForeignHosts } from './refuse-foreign-hosts.ts';
import { serveDashboard } from './serve-dashboard.ts';

export interface ApiOptions {
  /** Connected and migrated. */
  readonly source: DataSource;
  /** 0 takes any free port. */
  readonly port: number;
  /** The built dashboard; missing: only the API is served. */
  readonly webDirectory?: string;
  /** What the judging thread runs; missing: the usual. */
  readonly judgeWorker?: WorkerCode;
}

export interface RunningApi {
  readonly url: string;
  close(): Promise<void>;
}

/** A goal with all its parts is a few kilobytes; a body beyond this is a mistake. */
const LARGEST_BODY = 1_000_000;

/**
 * Serves API and dashboard on one port of this machine.
 * @throws ConfigurationError when the port is taken.
 */
export async function startApi({ source, port, webDirectory, judgeWorker }: ApiOptions): Promise<RunningApi> {
  const adapter = new FastifyAdapter({ bodyLimit: LARGEST_BODY, forceCloseConnections: true });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(source, judgeWorker), adapter, {
    logger: ['error', 'warn'],
    // Nest would end the process without a word to whoever waits for this promise.
    abortOnError: false,
  });
  refuseForeignHosts(adapter.getInstance());
  await app.register(helmet, { contentSecurityPolicy: { directives: CONTENT_POLICY } });
  await app.register(compress);
  if (webDirectory !== undefined) await serveDashboard(app, webDirectory);
  try {
    await app.init();
    // Not `app.listen`, which prints a trace of its own when the port is taken.
    const url = await adapter.getInstance().listen({ port, host: '127.0.0.1' });
    return { url, close: () => app.close() };
  } catch (failure) {
    await app.close();
    throw portTaken(failure, port);
  }
}

/** Nothing from elsewhere. The component library sets its styles as attributes and elements, hence inline styles. */
const CONTENT_POLICY = {
  'default-src': ["'self'"],
  'style-src': ["'self'", "'unsafe-inline'"],
  'img-src': ["'self'", 'data:'],
  'font-src': ["'self'", 'data:'],
  'upgrade-insecure-requests': null,
};

function portTaken(failure: unknown, port: number): unknown {
  const { code } = (failure ?? {}) as { code?: unknown };
  const why = code === 'EADDRINUSE' ? 'is in use. Stop what uses it, or choose' : 'may not be used by you. Choose';
  if (code !== 'EADDRINUSE' && code !== 'EACCES') return failure;
  return new ConfigurationError(`Port ${port} ${why} another: PORT=${port > 1023 ? port + 1 : 3000} npm start`);
}
