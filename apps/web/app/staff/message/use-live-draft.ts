import { useCallback, useRef } from 'react';
import { useFetcher } from 'react-router';

/** Nobody reads a letter anew at every key. */
const PAUSE = 500;

/** The letter of a form as it is typed, some moments after the last key; what is refused leaves the last good one. */
export function useLiveDraft<Draft>() {
  const fetcher = useFetcher<{ draft?: Draft }>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const good = useRef<Draft>(undefined);
  const { submit } = fetcher;
  const update = useCallback(
    (form: HTMLFormElement) => {
      clearTimeout(timer.current);
      timer.current = setTimeout(() => {
        const typed = new FormData(form);
        typed.set('intent', 'preview');
        void submit(typed, { method: 'post' });
      }, PAUSE);
    },
    [submit],
  );
  if (fetcher.data?.draft) good.current = fetcher.data.draft;
  return { draft: good.current, update };
}
