import nx from '@nx/eslint-plugin';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { borders, bordersOfShippedCode } from './tools/lint/borders.mjs';

export default tseslint.config(
  { ignores: ['**/dist', '**/node_modules', 'apps/web/src/graphql/operations.ts', 'apps/web/src/graphql/documents'] },
  ...tseslint.configs.strict,
  {
    plugins: { '@nx': nx },
    rules: {
      '@typescript-eslint/no-extraneous-class': 'off',
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      // `{ evidence, ...rest }` is how to leave something out.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      'max-lines': ['error', { max: 300 }],
      '@nx/enforce-module-boundaries': [
        'error',
        {
          depConstraints: borders,
          banTransitiveDependencies: false,
          // Only its German is loaded late, and nothing of its code.
          checkDynamicDependenciesExceptions: ['@concord/charts', '@concord/goal-text'],
        },
      ],
    },
  },
  ...bordersOfShippedCode,
  {
    // They start the whole server in their own process: one exchanges its judging thread, the others speak with it.
    files: ['tools/benchmarks/{api,dashboard,graphql}/**/*.ts', 'test/clients/**/*.ts'],
    rules: {
      '@nx/enforce-module-boundaries': [
        'error',
        {
          depConstraints: borders,
          banTransitiveDependencies: false,
          allow: ['@concord/api/**', '@concord/test-browser/**'],
        },
      ],
    },
  },
  // NestJS reads constructor parameter types at run time: a type-only import there would erase them.
  { files: ['apps/api/**/*.ts'], rules: { '@typescript-eslint/consistent-type-imports': 'off' } },
  // The engine is arithmetic: no clock, no chance, no locale of the machine, nothing from outside.
  {
    files: ['libs/{alignment-engine,goal-text}/src/**/*.ts'],
    ignores: ['**/*.spec.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        'process',
        'setTimeout',
        'setInterval',
        'performance',
        'console',
        'fetch',
        'Intl',
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'Time is an argument.' },
        { object: 'Math', property: 'random', message: 'The engine is deterministic.' },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Time is an argument.' },
        {
          selector: 'CallExpression[callee.property.name=/^toLocale/]',
          message: 'The locale of the machine must not matter.',
        },
        {
          selector: "CallExpression[callee.property.name='localeCompare']",
          message: 'The locale of the machine must not matter.',
        },
      ],
    },
  },
  { files: ['apps/web/**/*.{ts,tsx}', 'libs/charts/**/*.{ts,tsx}'], ...reactHooks.configs.flat.recommended },
);
