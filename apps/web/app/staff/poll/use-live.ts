import { useEffect, useRef, useState } from 'react';
import { useRevalidator } from 'react-router';

/** `none` before the browser has begun; `over` when looking on was ended for good. */
export type Standing = 'none' | 'joining' | 'live' | 'lost' | 'over';

/** The page is loaded anew no more often than this, in milliseconds. */
const RELOAD_EVERY = 1_000;
/** Waits between attempts to connect: twice as long each time, in milliseconds. */
const FIRST_WAIT = 1_000;
const LONGEST_WAIT = 30_000;

/**
 * Keeps the page's data as they are in the county, while somebody looks at it. The stream carries nothing but a mark of
 * how the poll stands; when it is another than the page was made with, the page's data are loaded anew, in place.
 * A hidden page lets go of its stream, for a browser has few connections to give away.
 * @param pulse the mark the page was made with; undefined for a page that stays as it is
 */
export function useLive(path: string, pulse: string | undefined): Standing {
  const { revalidate } = useRevalidator();
  const [standing, setStanding] = useState<Standing>('none');
  const shown = useRef(pulse);
  useEffect(() => {
    shown.current = pulse;
  }, [pulse]);
  const follows = pulse !== undefined;

  useEffect(() => {
    if (!follows) return;
    let source: EventSource | undefined;
    let wait = FIRST_WAIT;
    let again: ReturnType<typeof setTimeout> | undefined;
    let reload: ReturnType<typeof setTimeout> | undefined;
    let reloadedAt = -RELOAD_EVERY;
    let ended = false;

    const load = () => {
      reload = undefined;
      reloadedAt = performance.now();
      void revalidate();
    };
    const hear = (mark: string) => {
      wait = FIRST_WAIT;
      setStanding('live');
      if (mark !== shown.current) reload ??= setTimeout(load, reloadedAt + RELOAD_EVERY - performance.now());
    };
    const leave = () => {
      source?.close();
      source = undefined;
      clearTimeout(again);
    };
    const join = () => {
      leave();
      source = new EventSource(path);
      source.addEventListener('pulse', ({ data }: MessageEvent<string>) => hear(data));
      source.addEventListener('over', () => {
        ended = true;
        leave();
        setStanding('over');
      });
      source.addEventListener('error', () => {
        leave();
        setStanding('lost');
        // Not all at once when a server comes back.
        again = setTimeout(join, wait * (0.5 + Math.random() / 2));
        wait = Math.min(2 * wait, LONGEST_WAIT);
      });
    };
    const turn = () => {
      if (ended) return;
      if (document.visibilityState === 'hidden') leave();
      else if (!source) join();
    };
    setStanding('joining');
    turn();
    document.addEventListener('visibilitychange', turn);
    // A page that is left for another but kept by the browser holds its stream no longer.
    addEventListener('pagehide', leave);
    addEventListener('pageshow', turn);
    return () => {
      leave();
      clearTimeout(reload);
      document.removeEventListener('visibilitychange', turn);
      removeEventListener('pagehide', leave);
      removeEventListener('pageshow', turn);
    };
  }, [path, follows, revalidate]);
  return standing;
}
