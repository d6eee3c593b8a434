export { embeddedDataDirectory } from './data-directory.ts';
export { EmbeddedPostgresError } from './embedded-postgres-error.ts';
export { findRunningServer, type ServerAddress } from './running-server.ts';
export { attachOrStart, startEmbeddedPostgres, type EmbeddedPostgres } from './start-embedded-postgres.ts';
