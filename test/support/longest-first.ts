import { createRequire } from 'node:module';

// Imported, it would be the class at run time and a namespace to the compiler.
const { default: Sequencer } = createRequire(import.meta.url)(
  '@jest/test-sequencer',
) as typeof import('@jest/test-sequencer');

type Tests = Parameters<InstanceType<typeof Sequencer>['sort']>[0];

/** What takes a minute and more: begun last, each would keep one core busy while the others have nothing left to do. */
const LONGEST = ['demo.spec.ts', 'attack.spec.ts'];

/** Jest's own order, which in a fresh clone knows of no times yet, but for the longest files. */
export default class LongestFirst extends Sequencer {
  override async sort(tests: Tests): Promise<Tests> {
    const sorted = await super.sort(tests);
    const isLong = ({ path }: Tests[number]) => LONGEST.some((name) => path.endsWith(`/${name}`));
    return [...sorted.filter(isLong), ...sorted.filter((test) => !isLong(test))];
  }
}
