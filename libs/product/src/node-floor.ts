/** The oldest Node.js, by major version, that Beczka's processes are tested on. */
const FLOOR = 24;

/** @returns what to tell whoever started a process on this version, such as `24.21.0`; nothing when it will do */
export function tooOldNode(version: string): string | undefined {
  if (Number.parseInt(version) >= FLOOR) return undefined;
  return (
    `Beczka's processes need Node.js ${FLOOR} or newer; this is ${version}. ` +
    'One comes with the packages: node_modules/.bin/node.'
  );
}
