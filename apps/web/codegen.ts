import type { CodegenConfig } from '@graphql-codegen/cli';

/** `SCHEMA` points elsewhere for a try-out; the committed operations come from the API's own schema. */
export default {
  schema: process.env.SCHEMA ?? '../api/schema.graphql',
  documents: ['app/**/*.ts', 'app/**/*.tsx', '!app/gql/**'],
  ignoreNoDocuments: true,
  emitLegacyCommonJSImports: false,
  generates: {
    'app/gql/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        documentMode: 'string',
        enumsAsTypes: true,
        useTypeImports: true,
        strictScalars: true,
        scalars: { IsoDay: 'string', DateTime: 'string' },
      },
    },
  },
} satisfies CodegenConfig;
