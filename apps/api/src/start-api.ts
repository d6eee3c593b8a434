import 'reflect-metadata';
import compress from '@fastify/compress';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { LogController } from 'fastify';
import type { Logger } from 'pino';
import { AppModule } from './app.module.ts';
import { ConfigurationError } from './configuration.ts';
import { answerHealthOnlyUntilReady } from './health/answer-health-only.ts';
import { Readiness } from './health/readiness.ts';
import { guardServer } from './http/guard-server.ts';
import { newRequestId } from './http/request-id.ts';
import { revalidateAnswers } from './http/revalidate-answers.ts';
import type { AccountSettings } from './account/account.module.ts';
import { postBy } from './account/mail.ts';
import type { Databases } from './databases.ts';
import type { WorkerCode } from './judgement/judge-thread.ts';
import { LARGEST_BODY } from './limits/limits.ts';
import { RATE_LIMITS, type RateLimits } from './limits/rate-limits.ts';
import { createLog } from './logging/create-log.ts';
import { logOfRequest } from './logging/log-of-request.ts';
import { logRequests } from './logging/log-requests.ts';
import { NestLog } from './logging/nest-log.ts';
import { measureRequests } from './metrics/measure-requests.ts';
import { Metrics } from './metrics/metrics.ts';
import { serveMetrics } from './metrics/serve-metrics.ts';
import { refuseForeignHosts } from './refuse-foreign-hosts.ts';
import { serveDashboard } from './dashboard/serve-dashboard.ts';
import { stopInOrder } from './stop-in-order.ts';
import { type FindingsDelay, FindingsRecording, USUAL_DELAY } from './writing/findings-recording.ts';

export interface ApiOptions {
  /** Connected, unless `prepare` does it. */
  readonly databases: Databases;
  /** What has to be done before anything but questions after its health can be answered. */
  readonly prepare?: () => Promise<void>;
  /** Missing: links lead to this machine, and letters are not sent but stand in the log. */
  readonly account?: AccountSettings;
  /** 0 takes any free port. */
  readonly port: number;
  /** The built dashboard; missing: only the API is served. */
  readonly webDirectory?: string;
  /** What the judging thread runs; missing: the usual. */
  readonly judgeWorker?: WorkerCode;
  /** Missing: the usual. */
  readonly rateLimits?: RateLimits;
  /** Missing: warnings and errors, on the terminal. */
  readonly log?: Logger;
  /** Who brings it may read what is measured; missing: nobody may. */
  readonly metricsToken?: string;
  /** How long what is being answered may take when the server stops; missing: the usual. */
  readonly graceMs?: number;
  /** How long after a write it is recorded what the engine says of the whole plan; missing: as usual. */
  readonly findingsDelay?: FindingsDelay;
}

export interface RunningApi {
  readonly url: string;
  /** Answers what is being asked, then ends. */
  close(): Promise<void>;
}

const ON_THE_TERMINAL = { level: 'warn', format: 'text' } as const;

/**
 * Serves API and dashboard on one port of this machine.
 * @throws ConfigurationError when the port is taken.
 */
export async function startApi(options: ApiOptions): Promise<RunningApi> {
  const { databases, port, prepare, webDirectory, judgeWorker, graceMs, log = createLog(ON_THE_TERMINAL) } = options;
  const account = options.account ?? { publicUrl: `http://127.0.0.1:${port}`, post: postBy(undefined, log) };
  const adapter = new FastifyAdapter({
    bodyLimit: LARGEST_BODY,
    genReqId: newRequestId,
    requestIdHeader: false,
    loggerInstance: log,
    childLoggerFactory: logOfRequest,
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'id' }),
  });
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.with(databases, account, judgeWorker),
    adapter,
    {
      logger: new NestLog(log),
      // Nest would end the process without a word to whoever waits for this promise.
      abortOnError: false,
    },
  );
  const server = adapter.getInstance();
  const readiness = app.get(Readiness);
  const close = stopInOrder(app, server, graceMs);
  logRequests(server);
  measureRequests(server, app.get(Metrics));
  // First of all: who asks is looked up in the database.
  answerHealthOnlyUntilReady(server, readiness);
  await guardServer(app, databases.accounts, options.rateLimits ?? RATE_LIMITS);
  refuseForeignHosts(server, options.account?.publicUrl);
  await app.register(compress);
  revalidateAnswers(server);
  if (options.metricsToken !== undefined) serveMetrics(server, app.get(Metrics), options.metricsToken);
  if (webDirectory !== undefined) await serveDashboard(app, webDirectory);
  try {
    await app.init();
    // Not `app.listen`, which prints a trace of its own when the port is taken.
    const url = await server.listen({ port, host: '127.0.0.1' });
    await prepare?.();
    app.get(FindingsRecording).begin(options.findingsDelay ?? USUAL_DELAY);
    readiness.serve();
    return { url, close };
  } catch (failure) {
    await close();
    throw portTaken(failure, port);
  }
}

function portTaken(failure: unknown, port: number): unknown {
  const { code } = (failure ?? {}) as { code?: unknown };
  const why = code === 'EADDRINUSE' ? 'is in use. Stop what uses it, or choose' : 'may not be used by you. Choose';
  if (code !== 'EADDRINUSE' && code !== 'EACCES') return failure;
  return new ConfigurationError(`Port ${port} ${why} another: PORT=${port > 1023 ? port + 1 : 3000} npm start`);
}
