import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

/** A calendar day. Not a moment: it has no time zone to shift it. */
export const DateScalar = new GraphQLScalarType({
  name: 'Date',
  description: 'A calendar day, `YYYY-MM-DD`.',
  serialize: (value) => value,
  parseValue: parseDay,
  parseLiteral: (node) => parseDay(node.kind === Kind.STRING ? node.value : undefined),
});

/** A moment in time. */
export const DateTimeScalar = new GraphQLScalarType({
  name: 'DateTime',
  description: 'A moment, ISO 8601 in UTC, such as `2026-11-16T08:30:00.000Z`.',
  serialize: (value) => (value instanceof Date ? value.toISOString() : value),
  parseValue: parseMoment,
  parseLiteral: (node) => parseMoment(node.kind === Kind.STRING ? node.value : undefined),
});

/** With its time zone: without one it would be a moment of whatever machine reads it. */
const MOMENT = /^(?!0000)\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

function parseMoment(value: unknown): Date {
  const moment = typeof value === 'string' && MOMENT.test(value) ? new Date(value) : undefined;
  if (moment !== undefined && !Number.isNaN(moment.getTime())) return moment;
  throw new GraphQLError(
    `${JSON.stringify(value)} is not a moment. Write day, time and time zone, for example 2026-06-30T08:30:00Z.`,
    { extensions: { code: 'BAD_USER_INPUT' } },
  );
}

function parseDay(value: unknown): string {
  if (typeof value === 'string' && /^(?!0000)\d{4}-\d{2}-\d{2}$/.test(value)) {
    const moment = new Date(`${value}T00:00:00Z`);
    if (!Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(value)) return value;
  }
  throw new GraphQLError(
    `${JSON.stringify(value)} is not a day of the calendar. Write year-month-day, for example 2026-06-30.`,
    {
      extensions: { code: 'BAD_USER_INPUT' },
    },
  );
}
