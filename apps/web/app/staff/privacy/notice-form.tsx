import type { NoticeTextFragment } from '../../gql/graphql.js';
import { matters } from '../../public/notice-text.js';
import { useText } from '../../text/use-text.js';
import type { FormState } from '../form.js';
import { BothLanguages, useBothStored } from '../parts/both-languages.js';
import { Seen } from '../parts/fields.js';
import { SaveForm } from '../parts/save-form.js';
import { Stored } from '../parts/stored.js';

type Props = {
  notice: { version: number; pl: NoticeTextFragment; en: NoticeTextFragment };
  state?: FormState;
};

/** A version that is to follow the one that holds, matter by matter in both languages. */
export function NoticeForm({ notice, state }: Props) {
  const text = useText();
  const words = text.notice;
  const stored = useBothStored();
  return (
    <>
      <SaveForm intent="publish" state={state} submit={words.publish} wide>
        <Seen value={notice.version} />
        <p>{words.publishHelp}</p>
        {matters.map((matter) => (
          <BothLanguages
            key={matter}
            part={matter}
            heading={words.matter[matter]}
            level="h3"
            texts={notice}
            rows={8}
            required
          />
        ))}
      </SaveForm>
      {state?.failure?.code === 'CONFLICT' && (
        <Stored
          title={text.form.stored}
          facts={matters.flatMap((matter) => stored(matter, words.matter[matter], notice))}
          open
        />
      )}
    </>
  );
}
