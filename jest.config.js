/** Both projects run the sources through the same compiler as the build, so that tests run what production runs. */
const base = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
          target: 'es2024',
          keepClassNames: true,
        },
        module: { type: 'es6' },
        exclude: [],
        swcrc: false,
      },
    ],
  },
  testEnvironmentOptions: { customExportConditions: ['beczka-source', 'node', 'node-addons'] },
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': ['$1.ts', '$1.js'] },
  modulePathIgnorePatterns: ['/dist/', '/build/', '<rootDir>/.local/'],
};

export default {
  // A guard against hanging, generous for a busy machine; how long things take is the benchmark's business.
  testTimeout: 60_000,
  testSequencer: './test/support/longest-first.ts',
  projects: [
    {
      ...base,
      displayName: 'unit',
      testMatch: ['<rootDir>/{apps,libs,migrations}/**/*.spec.ts'],
    },
    {
      ...base,
      displayName: 'integration',
      runtime: '<rootDir>/test/support/native-runtime.ts',
      testMatch: ['<rootDir>/test/integration/**/*.spec.ts'],
      globalSetup: '<rootDir>/test/support/global-setup.ts',
    },
  ],
};
