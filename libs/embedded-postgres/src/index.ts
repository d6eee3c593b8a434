export { embeddedDataDirectory } from './data-directory.ts';
export { attachOrStart, startEmbeddedPostgres, type EmbeddedPostgres } from './start-embedded-postgres.ts';
export { findRunningServer, type ServerAddress } from './running-server.ts';
