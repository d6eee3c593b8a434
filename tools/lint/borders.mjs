// Who may import what. Each project carries one tag in its package.json; docs/architecture.md says why.
export const borders = [
  // A plan in, findings out: no package, no `node:*`. Specs may use what they test with.
  {
    sourceTag: 'type:engine',
    onlyDependOnLibsWithTags: ['type:engine', 'type:solver', 'type:time-zones'],
    allowedExternalImports: ['fast-check', 'yaml', 'z3-solver'],
  },
  // Fits what the engine asks for by its shape alone, so that the engine's specs can be given it.
  { sourceTag: 'type:solver', onlyDependOnLibsWithTags: [] },
  // The same for what clocks show where.
  { sourceTag: 'type:time-zones', onlyDependOnLibsWithTags: [], bannedExternalImports: ['*'] },
  { sourceTag: 'type:contract', onlyDependOnLibsWithTags: [], bannedExternalImports: ['*'] },
  // Says what can be read as tables, in words and SQL; others run it.
  { sourceTag: 'type:data-sets', onlyDependOnLibsWithTags: [], bannedExternalImports: ['*'] },
  // Makes one statement of an operation, whatever the schema and the tables are; others run it.
  {
    sourceTag: 'type:graphql-sql',
    onlyDependOnLibsWithTags: [],
    allowedExternalImports: ['graphql'],
  },
  // Sets a document as a page, PDF, Word or Markdown; what stands in it is an argument.
  {
    sourceTag: 'type:documents',
    onlyDependOnLibsWithTags: ['type:texts'],
    allowedExternalImports: ['docx', 'pdfmake', 'pdfmake/*', 'mammoth', 'fast-check'],
  },
  { sourceTag: 'type:platform', onlyDependOnLibsWithTags: [] },
  // Says what it is given in the language of whoever reads; the texts are those of whoever says them.
  {
    sourceTag: 'type:texts',
    onlyDependOnLibsWithTags: [],
    allowedExternalImports: ['intl-messageformat', 'react', '@testing-library/react'],
  },
  {
    sourceTag: 'type:plan-file',
    onlyDependOnLibsWithTags: ['type:engine', 'type:texts'],
    bannedExternalImports: ['typeorm', 'pg', '@nestjs/*', 'graphql', 'react'],
  },
  {
    sourceTag: 'type:data-access',
    onlyDependOnLibsWithTags: ['type:engine', 'type:data-sets', 'type:testing'],
    bannedExternalImports: ['@nestjs/*', '@apollo/*', 'graphql', 'react', 'react-dom', 'recharts'],
  },
  {
    sourceTag: 'type:ui',
    onlyDependOnLibsWithTags: ['type:ui', 'type:engine', 'type:texts'],
    bannedExternalImports: ['@tanstack/*', 'typeorm', 'pg', '@nestjs/*', 'graphql'],
  },
  {
    sourceTag: 'type:api',
    onlyDependOnLibsWithTags: [
      'type:engine',
      'type:plan-file',
      'type:data-access',
      'type:data-sets',
      'type:solver',
      'type:time-zones',
      'type:contract',
      'type:graphql-sql',
      'type:documents',
      'type:texts',
      'type:platform',
      'type:testing',
    ],
    bannedExternalImports: ['react', 'react-dom', 'recharts', '@mantine/*'],
  },
  {
    sourceTag: 'type:cli',
    onlyDependOnLibsWithTags: [
      'type:engine',
      'type:plan-file',
      'type:data-access',
      'type:solver',
      'type:time-zones',
      'type:platform',
      'type:testing',
    ],
    bannedExternalImports: ['react', 'react-dom', '@nestjs/*', '@apollo/*'],
  },
  {
    sourceTag: 'type:web',
    onlyDependOnLibsWithTags: ['type:engine', 'type:ui', 'type:contract', 'type:texts'],
    bannedExternalImports: ['@nestjs/*', '@apollo/server', 'typeorm', 'pg', 'graphql'],
  },
  { sourceTag: 'type:testing', onlyDependOnLibsWithTags: ['*'] },
  { sourceTag: 'type:tool', onlyDependOnLibsWithTags: ['*'] },
];

/** Whoever ships may not need what only tests need. */
const TESTING_ONLY = {
  group: ['@concord/test-*'],
  message: 'Only *.spec files and folders named testing may import what tests are made with.',
};

/** Borders that depend on the file, not on the project: what specs may import, shipped code may not. */
export const bordersOfShippedCode = [
  {
    files: ['apps/**/*.{ts,tsx,mjs}', 'libs/**/*.{ts,tsx,mjs}'],
    ignores: ['**/*.spec.{ts,tsx}', '**/testing/**'],
    rules: { 'no-restricted-imports': ['error', { patterns: [TESTING_ONLY] }] },
  },
  {
    files: ['libs/{alignment-engine,goal-text}/src/**/*.ts'],
    ignores: ['**/*.spec.ts', '**/testing/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [{ regex: '^[^.]', message: 'Engines import nothing: what it needs from outside is an argument.' }],
        },
      ],
    },
  },
];
