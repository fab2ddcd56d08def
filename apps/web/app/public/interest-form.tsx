import type { ReactNode } from 'react';
import type { Failure } from '../api.js';
import { failureWords, faultsOf } from '../looks/failure.js';
import { useText } from '../text/use-text.js';

/** What was typed, by field. */
export type Said = Record<
  'firstName' | 'lastName' | 'email' | 'organizationName' | 'sectorCode' | 'message',
  string
>;

type Props = {
  sectors: { code: string; name: string }[];
  said?: Said;
  failure?: Failure;
  /** Stands before the button. */
  children: ReactNode;
};

const LINES = [
  ['firstName', 'given-name', 100],
  ['lastName', 'family-name', 100],
  ['email', 'email', 254],
  ['organizationName', 'organization', 300],
] as const;

/** A form of its own fields, which works without scripts and says at each field what is wrong. */
export function InterestForm({ sectors, said, failure, children }: Props) {
  const text = useText();
  const words = text.interest;
  const faults = new Map(faultsOf(text, failure).map(({ field, message }) => [field, message]));
  const hints: Partial<Record<string, string>> = { organizationName: words.organizationHint };
  const about = (name: string) => ({
    id: name,
    name,
    'aria-invalid': faults.has(name) ? (true as const) : undefined,
    'aria-describedby':
      [hints[name] && `${name}-hint`, faults.has(name) && `${name}-error`].filter(Boolean).join(' ') ||
      undefined,
  });
  const fault = (name: string) =>
    faults.has(name) && (
      <span className="error" id={`${name}-error`}>
        {faults.get(name)}
      </span>
    );
  return (
    <form method="post" className="card stack">
      <input type="hidden" name="intent" value="register" />
      {failure && (
        <p className="notice wrong" role="alert">
          {faults.size ? words.mend(faults.size) : failureWords(text, failure)}
        </p>
      )}
      {LINES.map(([name, autoComplete, maxLength]) => (
        <div key={name} className="field">
          <label htmlFor={name}>{words.field[name]}</label>
          <input
            {...about(name)}
            type={name === 'email' ? 'email' : 'text'}
            autoComplete={autoComplete}
            maxLength={maxLength}
            defaultValue={said?.[name]}
            required
          />
          {hints[name] && (
            <span className="hint" id={`${name}-hint`}>
              {hints[name]}
            </span>
          )}
          {fault(name)}
        </div>
      ))}
      <div className="field">
        <label htmlFor="sectorCode">{words.field.sectorCode}</label>
        <select {...about('sectorCode')} defaultValue={said?.sectorCode ?? ''} required>
          <option value="">{words.choose}</option>
          {sectors.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
        {fault('sectorCode')}
      </div>
      <div className="field">
        <label htmlFor="message">{words.field.message}</label>
        <textarea {...about('message')} rows={4} maxLength={1000} defaultValue={said?.message} />
        {fault('message')}
      </div>
      {/* A field that no person sees or reaches: programs fill it in. */}
      <div className="trap" aria-hidden="true">
        <label htmlFor="website">{words.trap}</label>
        <input id="website" name="website" tabIndex={-1} autoComplete="off" />
      </div>
      {children}
      <button className="button">{words.send}</button>
    </form>
  );
}
