import { HttpException, NotFoundException, ServiceUnavailableException } from '@nestjs/common';
import { Refused } from './refused.ts';
import { toldFailure } from './told-failure.ts';

const ID = '3f2b9a61-07c4';
const SECRET = 'relation "account" does not exist at /srv/concord/main.js:17';
const ofFastify = (code: string, statusCode: number) =>
  new HttpException(SECRET, statusCode, { cause: Object.assign(new Error(SECRET), { code }) });

it.each<[what: string, failure: unknown, status: number, code: string]>([
  ['an error', new Error(SECRET), 500, 'INTERNAL_SERVER_ERROR'],
  [
    'an error with a status of its own',
    Object.assign(new Error(SECRET), { statusCode: 404 }),
    500,
    'INTERNAL_SERVER_ERROR',
  ],
  ['something thrown that is no error', SECRET, 500, 'INTERNAL_SERVER_ERROR'],
  ['nothing thrown', undefined, 500, 'INTERNAL_SERVER_ERROR'],
  ["a library's refusal", new HttpException(SECRET, 400), 400, 'BAD_REQUEST'],
  ["a library's refusal with an unusual status", new HttpException(SECRET, 418), 418, 'BAD_REQUEST'],
  ["a library's failure", new HttpException(SECRET, 502), 502, 'INTERNAL_SERVER_ERROR'],
  ['an address that is not there', new NotFoundException(SECRET), 404, 'NOT_FOUND'],
  ['a body that is too large', ofFastify('FST_ERR_CTP_BODY_TOO_LARGE', 413), 413, 'REQUEST_TOO_LARGE'],
  ['a body of no known type', ofFastify('FST_ERR_CTP_INVALID_MEDIA_TYPE', 415), 415, 'UNSUPPORTED_MEDIA_TYPE'],
])('tells nothing of what is inside %s', (_, failure, status, code) => {
  const told = toldFailure(failure, ID);
  expect(told).toMatchObject({ status, code });
  expect(JSON.stringify(told)).not.toMatch(/account|main\.js|srv/);
  expect(told.message.includes(ID)).toBe(status >= 500);
});

it('passes on what was thrown for the client to read', () => {
  expect(toldFailure(new Refused(401, 'UNAUTHENTICATED', 'Sign in.', { 'www-authenticate': 'Bearer' }), ID)).toEqual({
    status: 401,
    code: 'UNAUTHENTICATED',
    message: 'Sign in.',
    headers: { 'www-authenticate': 'Bearer' },
  });
  const stopping = new ServiceUnavailableException({ status: 'unavailable', message: 'The server is stopping.' });
  expect(toldFailure(stopping, ID)).toMatchObject({
    status: 503,
    code: 'UNAVAILABLE',
    message: 'The server is stopping.',
  });
});
