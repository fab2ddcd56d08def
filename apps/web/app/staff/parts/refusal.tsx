import { useLayoutEffect, useRef, useState } from 'react';
import type { Failure, Fault } from '../../api.js';
import { failureWords, faultsOf } from '../../looks/failure.js';
import { useText } from '../../text/use-text.js';

/** Why a form was not saved: what is wrong by the names of its fields, each of which leads there. Takes the focus. */
export function Refusal({ failure }: { failure: Failure }) {
  const text = useText();
  const alert = useRef<HTMLDivElement>(null);
  // The fields know what they are called and stand further down: until a script has looked, each says by itself what is wrong.
  const [inputs, setInputs] = useState<HTMLInputElement[]>([]);
  useLayoutEffect(() => {
    const form = alert.current!.closest('form')!;
    setInputs([...form.querySelectorAll<HTMLInputElement>('[data-fault]')]);
    alert.current!.focus();
  }, [failure]);
  const place = ({ field }: Fault) => inputs.findIndex(({ dataset }) => dataset.fault === field);
  const faults = faultsOf(text, failure).sort((one, other) => place(one) - place(other));
  const lines = faults.map((fault) => (
    <span key={`${fault.field} ${fault.message}`}>
      <ToField input={inputs[place(fault)]} />
      {fault.message}
    </span>
  ));
  return (
    <div className="notice wrong stack tight" role="alert" tabIndex={-1} ref={alert}>
      <p>
        <strong>{text.form.notSaved}</strong> {lines.length > 1 ? text.form.mend(lines.length) : lines}
        {!lines.length && failureWords(text, failure)}
      </p>
      {lines.length > 1 && (
        <ul>
          {lines.map((line) => (
            <li key={line.key}>{line}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

function ToField({ input }: { input?: HTMLInputElement }) {
  const label = input?.labels?.[0]?.firstChild?.textContent;
  if (!label) return null;
  return (
    <>
      <a
        href={`#${input.id}`}
        onClick={(event) => {
          // The browser's own way would be a new address, and on that the form would be empty again.
          event.preventDefault();
          for (let fold = input.closest('details'); fold; fold = fold.parentElement!.closest('details'))
            fold.open = true;
          input.focus();
        }}
      >
        {label}
      </a>
      {': '}
    </>
  );
}
