import { graphql } from '../gql/gql.js';
import type { NoticeTextFragment } from '../gql/graphql.js';
import { unbroken } from '../text/unbroken.js';
import { useText } from '../text/use-text.js';

graphql(`
  fragment NoticeText on NoticeTexts {
    controller
    inspector
    purposes
    recipients
    retention
    rights
    duty
    source
  }
`);

/** The matters of a notice in the order in which they are read. */
export const matters = [
  'controller',
  'inspector',
  'purposes',
  'recipients',
  'retention',
  'rights',
  'duty',
  'source',
] as const;

export function NoticeText({ texts }: { texts: NoticeTextFragment }) {
  const words = useText().notice.matter;
  return matters.map((matter) => (
    <section key={matter} className="stack tight" aria-labelledby={matter}>
      <h2 id={matter}>{words[matter]}</h2>
      {texts[matter]
        .split('\n')
        .filter((line) => line.trim())
        .map((line) => (
          <p key={line}>{unbroken(line)}</p>
        ))}
    </section>
  ));
}
