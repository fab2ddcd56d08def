const MOST = 2_000;

/** The same function, with what it said kept: pages say the same few things to everybody, and look them up quicker than they say them. */
export function remembered<About extends string[], Said>(
  say: (...about: About) => Said,
): (...about: About) => Said {
  const known = new Map<string, Said>();
  return (...about) => {
    const key = about.join(' ');
    let said = known.get(key);
    if (said === undefined) {
      if (known.size >= MOST) known.clear();
      known.set(key, (said = say(...about)));
    }
    return said;
  };
}
