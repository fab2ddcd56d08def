import type { CodegenConfig } from '@graphql-codegen/cli';

/**
 * Writes the types of what the pages ask, and what they ask itself, by hash, for the API to know.
 * `SCHEMA` points elsewhere for a try-out; the committed operations come from the API's own schema. */
export default {
  schema: process.env.SCHEMA ?? '../api/schema.graphql',
  documents: ['app/**/*.ts', 'app/**/*.tsx', '!app/gql/**'],
  ignoreNoDocuments: true,
  emitLegacyCommonJSImports: false,
  generates: {
    'app/gql/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false, persistedDocuments: { hashAlgorithm: 'sha256' } },
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
