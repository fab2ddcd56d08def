import { useEffect, useRef } from 'react';

/**
 * A letter as a mail program shows it: in a frame where nothing runs, its links leading nowhere. It is as tall as the
 * letter; where no script measures it, it scrolls.
 */
export function LetterFrame({ html, title }: { html: string; title: string }) {
  const frame = useRef<HTMLIFrameElement>(null);
  const fit = () => {
    const letter = frame.current?.contentDocument?.body;
    if (letter) frame.current!.style.height = `${letter.offsetHeight + 2}px`;
  };
  useEffect(() => {
    fit();
    addEventListener('resize', fit);
    return () => removeEventListener('resize', fit);
  }, [html]);
  return (
    <iframe
      ref={frame}
      className="letter-frame"
      title={title}
      sandbox="allow-same-origin"
      srcDoc={html.replaceAll(/<a href="[^"]*"/g, '<a')}
      onLoad={fit}
    />
  );
}
