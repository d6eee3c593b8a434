import * as graphqlEslint from '@graphql-eslint/eslint-plugin';
import { ESLint, type Linter } from 'eslint';

const { 'flat/schema-all': all, 'flat/schema-relay': relay } = graphqlEslint.default.configs;

/** Names of columns stand in enums as the fields that hold them are spelled, for whoever copies one. */
const OF_COLUMNS = '/Row(Column|Group)$/';

const [, { EnumValueDefinition: _, ...naming }] = all.rules['@graphql-eslint/naming-convention'];

/** The rules of graphql-eslint, where they are meant otherwise than they come: each with why. */
const MEANT_OTHERWISE: Linter.RulesRecord = {
  // Everything is described, not only types.
  '@graphql-eslint/require-description': [
    'error',
    {
      types: true,
      rootField: true,
      DirectiveDefinition: true,
      FieldDefinition: true,
      InputValueDefinition: true,
      EnumValueDefinition: true,
    },
  ],
  '@graphql-eslint/naming-convention': [
    'error',
    {
      ...naming,
      [`EnumTypeDefinition[name.value!=${OF_COLUMNS}] > EnumValueDefinition`]: 'UPPER_CASE',
      [`EnumTypeDefinition[name.value=${OF_COLUMNS}] > EnumValueDefinition`]: 'camelCase',
    },
  ],
  // It is printed in the order of graphql-js, which puts capitals first; the API's specs see to that.
  '@graphql-eslint/alphabetize': 'off',
  // Lists are read forward: a cursor of what was written last, read backward, would miss what is written meanwhile.
  '@graphql-eslint/relay-arguments': ['error', { includeBoth: false }],
  // Keys tell things apart within their organisation and type (decision 1), so that there is no `node(id:)`; and lists
  // that cannot grow are arrays.
  '@graphql-eslint/relay-edge-types': [
    'error',
    { withEdgeSuffix: true, shouldImplementNode: false, listTypeCanWrapOnlyEdgeType: false },
  ],
  '@graphql-eslint/strict-id-in-types': 'off',
  // Concord is written to as well.
  '@graphql-eslint/no-root-type': 'off',
  // Arguments are called what they are: `checkIn(goal:, checkIn:)`.
  '@graphql-eslint/input-name': 'off',
  // What can go wrong is a member of the result's union; what nobody expected leaves no answer worth having.
  '@graphql-eslint/require-nullable-result-in-root': 'off',
  // Introspection tells the reason of a deprecation and no other argument, so the date is in it: schema-promises.ts.
  '@graphql-eslint/require-deprecation-date': 'off',
};

/** What graphql-eslint says about a schema: `rule: message`. */
export async function flawsOfSchema(sdl: string): Promise<string[]> {
  const eslint = new ESLint({
    overrideConfigFile: true,
    ignore: false,
    overrideConfig: {
      files: ['**/*.graphql'],
      plugins: { '@graphql-eslint': graphqlEslint as never },
      languageOptions: { parser: graphqlEslint.parser, parserOptions: { graphQLConfig: { schema: sdl } } },
      rules: { ...(all.rules as Linter.RulesRecord), ...(relay.rules as Linter.RulesRecord), ...MEANT_OTHERWISE },
    },
  });
  const [result] = await eslint.lintText(sdl, { filePath: 'schema.graphql' });
  return result?.messages.map(({ ruleId, line, message }) => `${ruleId} in line ${line}: ${message}`) ?? [];
}
