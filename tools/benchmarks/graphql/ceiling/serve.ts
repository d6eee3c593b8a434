import { createServer, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import pg from 'pg';
import type { OperationName } from '../operations.ts';
import { addressGiven, serving } from '../serving.ts';
import { STATEMENTS } from './statements.ts';

// As fast as it goes on this stack: PostgreSQL writes the answer, Node sends it. It asks nobody who they are, and
// whatever it is asked it has been prepared for.

const pool = new pg.Pool({ ...addressGiven(), max: 10 });

const server = createServer((request, response) => {
  const send = (status: number, body: string) => {
    response.writeHead(status, {
      'content-type': 'application/json; charset=utf-8',
      'content-length': Buffer.byteLength(body),
    });
    response.end(body);
  };
  answer(request).then(
    (body) => send(200, body),
    (failure: unknown) => send(500, JSON.stringify({ errors: [String(failure)] })),
  );
});

async function answer(request: IncomingMessage): Promise<string> {
  const name = request.url?.slice(1) as OperationName;
  const { text: statement, parameters } = STATEMENTS[name];
  const given = JSON.parse(await text(request)) as Record<string, unknown>;
  const { rows } = await pool.query<{ body: string }>({
    name,
    text: statement,
    values: parameters.map((parameter) => given[parameter]),
  });
  return rows[0]?.body ?? '{"data":{"organisation":null}}';
}

server.listen(0, '127.0.0.1', () => serving(server.address()));
