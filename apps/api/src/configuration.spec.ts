import { readConfiguration } from './configuration.ts';

it('serves on port 3000 with the built-in database unless told otherwise', () => {
  expect(readConfiguration({})).toEqual({ port: 3000, databaseUrl: undefined });
  expect(readConfiguration({ PORT: '', DATABASE_URL: '' })).toEqual({ port: 3000, databaseUrl: undefined });
});

it.each(['0', '8080', '65535'])('takes the port %s', (PORT) => {
  expect(readConfiguration({ PORT }).port).toBe(Number(PORT));
});

it.each(['abc', '-1', '80.5', '65536', 'Infinity', '3000 '.repeat(2)])(
  'refuses the port "%s" with the cure',
  (PORT) => {
    expect(() => readConfiguration({ PORT })).toThrow(
      `PORT is "${PORT}", which is not a port. Use a number from 1 to 65535, or 0 for any free port.`,
    );
  },
);

it.each(['postgres://me@localhost/concord', 'postgresql://me:secret@db.example:5433/concord?ssl=true'])(
  'takes the database %s',
  (DATABASE_URL) => {
    expect(readConfiguration({ DATABASE_URL }).databaseUrl).toBe(DATABASE_URL);
  },
);

it.each(['localhost', 'mysql://me:secret@localhost/x', 'postgres://me:secret@:bad:port'])(
  'refuses the database "%s" with the cure, and does not repeat a password',
  (DATABASE_URL) => {
    const read = () => readConfiguration({ DATABASE_URL });
    expect(read).toThrow('Write postgres://user:password@host:5432/database.');
    expect(read).not.toThrow('secret');
  },
);
