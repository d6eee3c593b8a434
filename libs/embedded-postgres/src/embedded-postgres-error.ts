/** PostgreSQL cannot run here; the message says why, and the cure where there is one. */
export class EmbeddedPostgresError extends Error {
  override readonly name = 'EmbeddedPostgresError';
}
