import { Form } from 'react-router';
import type { Failure } from '../../api.js';
import { failureWords } from '../../looks/failure.js';
import { useLanguage, useText } from '../../text/use-text.js';
import { type Span, spansOf, writeSpan } from './spans.js';

/** The days an expert keeps free of conferences, and the form for more. */
export function KeptDays({ days, refused }: { days: string[]; refused?: { input: Span; failure: Failure } }) {
  const text = useText();
  const language = useLanguage();
  const words = text.counties.kept;
  const spans = spansOf(days);
  return (
    <section className="stack" id="kept-days" aria-labelledby="kept-title">
      <h2 id="kept-title">{words.title}</h2>
      <p>{words.lead}</p>
      {spans.length > 0 && (
        <ul className="plain-list kept-days">
          {spans.map((span) => (
            <li key={span.from}>
              <span>{writeSpan(language, span)}</span>
              <Form method="post">
                <input type="hidden" name="intent" value="free" />
                <input type="hidden" name="from" value={span.from} />
                <input type="hidden" name="to" value={span.to} />
                <button className="link-button">
                  {words.free}
                  <span className="hidden">: {writeSpan(language, span)}</span>
                </button>
              </Form>
            </li>
          ))}
        </ul>
      )}
      <Form method="post" className="card stack">
        <input type="hidden" name="intent" value="keep" />
        {refused && !['from', 'to'].includes(refused.failure.field ?? '') && (
          <p className="notice wrong" role="alert">
            {failureWords(text, refused.failure)}
          </p>
        )}
        <div className="kept-form">
          {(['from', 'to'] as const).map((name) => {
            const wrong = refused?.failure.field === name ? refused.failure : undefined;
            return (
              <div className="field" key={name}>
                <label htmlFor={name}>{words[name]}</label>
                <input
                  id={name}
                  name={name}
                  type="date"
                  required={name === 'from'}
                  defaultValue={refused?.input[name]}
                  aria-invalid={wrong ? true : undefined}
                  aria-describedby={wrong ? `${name}-error` : undefined}
                />
                {wrong && (
                  <span className="error" id={`${name}-error`} role="alert">
                    {failureWords(text, wrong)}
                  </span>
                )}
              </div>
            );
          })}
        </div>
        <button className="button">{words.keep}</button>
      </Form>
    </section>
  );
}
