import type { HTMLInputTypeAttribute } from 'react';
import type { Failure } from '../api.js';
import { failureWords, faultsOf } from '../looks/failure.js';
import { LanguageField } from '../looks/language-field.js';
import { useText } from '../text/use-text.js';

type Typed = { firstName: string; lastName: string; email: string };
type Props = { refused?: { typed: Typed; informed: boolean; failure: Failure } };

/** Who is to stand in; what was typed stays when it is refused. */
export function DeputyForm({ refused }: Props) {
  const text = useText();
  const words = text.deputy;
  const faults = faultsOf(text, refused?.failure);
  const wrong = (name: string) => faults.find(({ field }) => field === name)?.message;
  const field = (name: keyof Typed, autoComplete: string, type?: HTMLInputTypeAttribute, hint?: string) => (
    <div className="field">
      <label htmlFor={name}>{words[name]}</label>
      <input
        id={name}
        name={name}
        type={type}
        required
        maxLength={name === 'email' ? 254 : 100}
        // It is not the reader's own name: the browser must not fill it in as theirs.
        autoComplete={autoComplete}
        defaultValue={refused?.typed[name]}
        aria-invalid={wrong(name) ? true : undefined}
        aria-describedby={
          [hint && `${name}-hint`, wrong(name) && `${name}-error`].filter(Boolean).join(' ') || undefined
        }
      />
      {hint && (
        <span className="hint" id={`${name}-hint`}>
          {hint}
        </span>
      )}
      {wrong(name) && (
        <span className="error" id={`${name}-error`}>
          {wrong(name)}
        </span>
      )}
    </div>
  );
  return (
    <form method="post" className="card stack">
      <LanguageField />
      {refused && (
        <div className="notice wrong" role="alert">
          <strong>{words.notNamed}</strong>
          {faults.length ? (
            <ul>
              {faults.map(({ field: name, message }) => (
                <li key={name}>
                  <a href={`#${name}`}>{message}</a>
                </li>
              ))}
            </ul>
          ) : (
            <p>{failureWords(text, refused.failure)}</p>
          )}
        </div>
      )}
      {field('firstName', 'off')}
      {field('lastName', 'off')}
      {field('email', 'off', 'email', words.emailHint)}
      <label className="tick">
        <input
          id="informed"
          name="informed"
          type="checkbox"
          required
          defaultChecked={refused?.informed}
          aria-invalid={wrong('informed') ? true : undefined}
          aria-describedby={wrong('informed') && 'informed-error'}
        />
        <span>{words.informed}</span>
      </label>
      {wrong('informed') && (
        <p className="error" id="informed-error">
          {wrong('informed')}
        </p>
      )}
      <p>
        <button className="button" name="intent" value="name">
          {words.name}
        </button>
      </p>
    </form>
  );
}
