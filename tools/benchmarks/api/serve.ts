import { connect, createDatabases } from '@concord/api/databases';
import { startApi } from '@concord/api/start-api';
import { addressGiven, serving } from '../graphql/serving.ts';

// The product as it is, in a process of its own. Who asks is looked up and what is asked is weighed, but nobody is told
// to wait: a benchmark asks as fast as it can.

const databases = createDatabases(addressGiven());
await connect(databases);
const { url } = await startApi({ databases, port: 0, rateLimits: { asking: 1e9, signingIn: 1e9 } });
serving(url);
