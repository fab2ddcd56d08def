import { createRequire, registerHooks } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect } from 'expect';

// Imported, it would be the class at run time and a namespace to the compiler.
const { default: JestRuntime } = createRequire(import.meta.url)(
  'jest-runtime',
) as typeof import('jest-runtime');

type Given = ConstructorParameters<typeof JestRuntime>;

/**
 * Jest's runtime for the integration tests: Node itself loads the test and all that it imports, so that the files
 * which one process runs share one loading of the API. Jest's own loader begins anew with each file, and that took
 * longer than most of the tests. Whatever surrounds a test (hooks, time limits, `expect`, reports) stays Jest's.
 *
 * What files share they leave as they found it: a spy is restored by the test that set it.
 */
export default class NativeRuntime extends JestRuntime {
  readonly #environment: Given[1];

  constructor(...given: Given) {
    super(...given);
    [, this.#environment] = given;
    compile = (path) => given[3].transform(path, asModule);
  }

  /** `expect` comes from this side too: `expect.any(String)` means the String of the values it is shown. */
  override async unstable_importModule(path: string): Promise<void> {
    const { describe, test, it, beforeAll, beforeEach, afterAll, afterEach } = this.#environment.global;
    Object.assign(globalThis, { describe, test, it, expect, beforeAll, beforeEach, afterAll, afterEach });
    await import(pathToFileURL(path).href);
  }

  /** Where stack traces find the lines of the sources. */
  override getSourceMaps(): Map<string, string> {
    return sourceMaps;
  }
}

const asModule = {
  ...{ isInternalModule: false, supportsStaticESM: true, supportsDynamicImport: true },
  ...{ supportsTopLevelAwait: true, supportsExportNamespaceFrom: true },
  ...{ instrument: false, coverageProvider: 'v8' as const, collectCoverage: false, collectCoverageFrom: [] },
  ...{ changedFiles: undefined, sourcesRelatedToTestsInChangedFiles: undefined },
};
let compile: (path: string) => ReturnType<Given[3]['transform']>;
const sourceMaps = new Map<string, string>();

registerHooks({
  /** The sources name each other with the endings they have once built. */
  resolve(specifier, context, next) {
    const conditions = [...context.conditions, 'beczka-source'];
    const inSource = specifier.startsWith('.') && context.parentURL?.endsWith('.ts');
    try {
      return next(inSource ? specifier.replace(/\.js$/, '.ts') : specifier, { ...context, conditions });
    } catch (error) {
      if (!inSource) throw error;
      return next(specifier, { ...context, conditions });
    }
  },
  load(url, context, next) {
    if (!url.endsWith('.ts') || url.includes('/node_modules/')) return next(url, context);
    const { code, sourceMapPath } = compile(fileURLToPath(url));
    if (sourceMapPath) sourceMaps.set(url, sourceMapPath);
    return { format: 'module', source: code, shortCircuit: true };
  },
});
