import type { NoticeTextFragment } from '../../gql/graphql.js';
import { matters } from '../../public/notice-text.js';
import { useText } from '../../text/use-text.js';
import type { FormState } from '../form.js';
import { Seen, TextField } from '../parts/fields.js';
import { SaveForm } from '../parts/save-form.js';
import { type Fact, Stored } from '../parts/stored.js';

const LANGUAGES = ['pl', 'en'] as const;

type Props = {
  notice: { version: number; pl: NoticeTextFragment; en: NoticeTextFragment };
  state?: FormState;
};

/** A version that is to follow the one that holds, matter by matter in both languages. */
export function NoticeForm({ notice, state }: Props) {
  const text = useText();
  const words = text.notice;
  return (
    <>
      <SaveForm intent="publish" state={state} submit={words.publish} wide>
        <Seen value={notice.version} />
        <p>{words.publishHelp}</p>
        {matters.map((matter) => (
          <section key={matter} className="stack tight" aria-labelledby={`edit-${matter}`}>
            <h3 id={`edit-${matter}`}>{words.matter[matter]}</h3>
            <div className="pair">
              {LANGUAGES.map((language) => (
                <TextField
                  key={language}
                  name={`${language}.${matter}`}
                  label={text.language.names[language]}
                  aria-describedby={`edit-${matter}`}
                  value={notice[language][matter]}
                  rows={8}
                  required
                />
              ))}
            </div>
          </section>
        ))}
      </SaveForm>
      {state?.failure?.code === 'CONFLICT' && (
        <Stored
          title={text.form.stored}
          facts={matters.flatMap((matter) =>
            LANGUAGES.map((language): Fact => [
              `${words.matter[matter]} (${text.language.names[language]})`,
              notice[language][matter],
            ]),
          )}
          open
        />
      )}
    </>
  );
}
