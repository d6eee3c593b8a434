// PostGraphile 5 as its manual sets it up for production, on the tables of the product and as their owner: no wall
// between organisations, nobody asks who asks. What the benchmark does not need is left out of its schema.
import { createServer } from 'node:http';
import { grafserv } from 'postgraphile/grafserv/node';
import { postgraphile } from 'postgraphile';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { makePgService } from 'postgraphile/adaptors/pg';
import { makeJSONPgSmartTagsPlugin } from 'postgraphile/utils';

const address = JSON.parse(process.env.BENCH_DATABASE);

/** References that the product has no constraints for. */
const references = makeJSONPgSmartTagsPlugin({
  version: 1,
  config: {
    class: {
      conflict_goal: {
        tags: {
          foreignKey: [
            '(organisation_id, conflict_id) references conflict (organisation_id, id)',
            '(organisation_id, goal_key) references goal (organisation_id, key)',
          ],
        },
      },
    },
  },
});

const preset = {
  extends: [PostGraphileAmberPreset],
  plugins: [references],
  // It hides columns without an index of their own from ordering.
  disablePlugins: ['PgIndexBehaviorsPlugin', 'PgMutationCreatePlugin', 'PgMutationUpdateDeletePlugin'],
  pgServices: [
    makePgService({
      poolConfig: { ...address, max: 10 },
      schemas: ['public'],
    }),
  ],
  grafserv: { graphqlPath: '/graphql', graphiql: false, watch: false },
  grafast: { explain: false },
  schema: { defaultBehavior: '+connection +list', pgJwtSecret: undefined },
};

const server = createServer();
const instance = postgraphile(preset).createServ(grafserv);
await instance.addTo(server);
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`Serving: http://127.0.0.1:${server.address().port}\n`);
  process.stdin.resume().on('end', () => process.exit());
});
