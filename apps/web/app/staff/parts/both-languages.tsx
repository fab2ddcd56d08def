import { languages } from '../../text/language.js';
import { useText } from '../../text/use-text.js';
import { TextField } from './fields.js';
import type { Fact } from './stored.js';

type Texts<Part extends string> = Record<(typeof languages)[number], Record<Part, string | null>>;
type Props<Part extends string> = {
  part: Part;
  heading: string;
  level: 'h2' | 'h3';
  hint?: string;
  texts: Texts<Part>;
  rows: number;
  required: boolean;
};

/** One part of a published text, in both languages side by side under its heading. */
export function BothLanguages<Part extends string>(props: Props<Part>) {
  const { part, heading, level: Heading, hint, texts, rows, required } = props;
  const text = useText();
  return (
    <section className="stack tight" aria-labelledby={`edit-${part}`}>
      <Heading id={`edit-${part}`}>{heading}</Heading>
      {hint && <p className="dim">{hint}</p>}
      <div className="pair">
        {languages.map((language) => (
          <TextField
            key={language}
            name={`${language}.${part}`}
            label={text.language.names[language]}
            aria-describedby={`edit-${part}`}
            value={texts[language][part]}
            rows={rows}
            required={required}
          />
        ))}
      </div>
    </section>
  );
}

/** The same part as it is kept. */
export function useBothStored(): <Part extends string>(
  part: Part,
  heading: string,
  texts: Texts<Part>,
) => Fact[] {
  const { names } = useText().language;
  return (part, heading, texts) =>
    languages.map((language): Fact => [`${heading} (${names[language]})`, texts[language][part]]);
}
