import js from '@eslint/js';
import nx from '@nx/eslint-plugin';
import tseslint from 'typescript-eslint';

/** Who may import whom; each line reads «source may use these». */
const layers = {
  'lib:tenancy': [],
  'lib:jobs': ['lib:tenancy'],
  'lib:identity': ['lib:tenancy', 'lib:jobs'],
  'lib:notifications': ['lib:tenancy', 'lib:jobs', 'lib:identity'],
  'lib:partners': ['lib:tenancy', 'lib:jobs', 'lib:identity', 'lib:notifications'],
  'lib:cycles': ['lib:tenancy', 'lib:jobs', 'lib:identity', 'lib:notifications', 'lib:partners'],
  'lib:scheduling': [
    'lib:tenancy',
    'lib:jobs',
    'lib:identity',
    'lib:notifications',
    'lib:partners',
    'lib:cycles',
  ],
  'lib:product': ['lib:*'],
  'app:api': ['lib:*'],
  'app:worker': ['lib:*'],
  'app:web': [],
  'app:local': ['lib:*', 'app:api', 'app:worker'],
};

export default tseslint.config(
  {
    ignores: [
      '**/dist/',
      '**/build/',
      '**/.react-router/',
      '.local/',
      '.nx/',
      'node_modules/',
      'apps/web/app/gql/',
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  { plugins: { '@nx': nx } },
  {
    files: ['**/*.ts', '**/*.tsx'],
    rules: {
      '@nx/enforce-module-boundaries': [
        'error',
        {
          enforceBuildableLibDependency: false,
          allow: [],
          depConstraints: Object.entries(layers).map(([sourceTag, may]) => ({
            sourceTag,
            onlyDependOnLibsWithTags: [sourceTag, ...may],
          })),
        },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'off',
      // The web's pages are bundled for browsers, where an import of types alone would still bring the server's module.
      '@typescript-eslint/no-import-type-side-effects': 'error',
      // Nothing but a test imports from test, and every lib is entered by its front door.
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['**/test/**', '@beczka/*/*'],
              message: 'Import a lib through its index; test helpers stay in test.',
            },
          ],
        },
      ],
    },
  },
  {
    // Business rules ask the injected clock.
    files: ['libs/**/*.ts'],
    ignores: ['libs/tenancy/src/clock.ts', '**/*.spec.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
          message: 'Ask the injected Clock.',
        },
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'Ask the injected Clock.',
        },
        {
          selector:
            "CallExpression[callee.object.name='DateTime'][callee.property.name=/^(now|local|utc)$/][arguments.length=0]",
          message: 'Ask the injected Clock.',
        },
      ],
    },
  },
  // Node's own globals; TypeScript knows them elsewhere.
  { files: ['**/*.mjs', '**/*.js'], rules: { 'no-undef': 'off' } },
  {
    files: ['test/**/*.ts'],
    rules: { '@nx/enforce-module-boundaries': 'off', 'no-restricted-imports': 'off' },
  },
);
