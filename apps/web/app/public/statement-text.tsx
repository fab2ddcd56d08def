import { graphql } from '../gql/gql.js';
import type { StatementFragment } from '../gql/graphql.js';
import { writeDate } from '../text/dates.js';
import { dialled } from '../text/phone.js';
import { unbroken } from '../text/unbroken.js';
import { useLanguage, useText } from '../text/use-text.js';

graphql(`
  fragment StatementWords on StatementTexts {
    exceptions
    burden
    assessment
    extras
    apps
    architecture
    communication
  }
`);
graphql(`
  fragment Statement on AccessibilityStatement {
    version
    publishedAt
    status
    siteOpenedOn
    siteChangedOn
    drawnUpOn
    reviewedOn
    contactName
    contactEmail
    contactPhone
    countyName
    officeName
    pl {
      ...StatementWords
    }
    en {
      ...StatementWords
    }
  }
`);

type Props = { statement: StatementFragment; texts: StatementFragment['pl']; origin: string };

/**
 * A statement in the form of the ministry's technical conditions, version 2.0 of 31 July 2024: machines look for its parts
 * by these ids, and its headings follow in this order.
 */
export function StatementText({ statement, texts, origin }: Props) {
  const words = useText().statement;
  const { status, officeName, countyName, contactName, contactEmail, contactPhone } = statement;
  return (
    <article className="statement" id="a11y-deklaracja">
      <h1>{words.title}</h1>
      <div className="stack tight" id="a11y-wstep">
        <p>
          <strong id="a11y-podmiot">{officeName}</strong> {words.commits}{' '}
          <span id="a11y-zakres">{words.ofWebsite}</span> {words.byLaw}
        </p>
        <p>
          {words.concerns}{' '}
          <a id="a11y-url" href={origin}>
            {words.siteName(countyName)}
          </a>
          .
        </p>
      </div>
      <ul>
        <li>
          {words.opened} <Day id="a11y-data-publikacja" day={statement.siteOpenedOn} />
        </li>
        <li>
          {words.changed} <Day id="a11y-data-aktualizacja" day={statement.siteChangedOn} />
        </li>
      </ul>

      <h2>{words.heading.status}</h2>
      <p id="a11y-status">{words.status[status]}</p>
      {(texts.exceptions || texts.burden) && (
        <section className="stack tight" id="a11y-wylaczenia">
          <h2>{words.heading.exceptions}</h2>
          {texts.exceptions && <Points id="a11y-wylaczenia-lista" words={texts.exceptions} />}
          {texts.burden && (
            <>
              <h3>{words.heading.burden}</h3>
              <Points id="a11y-ocena" words={texts.burden} />
            </>
          )}
        </section>
      )}

      <h2>{words.heading.preparation}</h2>
      <ul>
        <li>
          {words.drawnUp} <Day id="a11y-data-sporzadzenie" day={statement.drawnUpOn} />
        </li>
        {statement.reviewedOn && (
          <li>
            {words.reviewed} <Day id="a11y-data-przeglad" day={statement.reviewedOn} />
          </li>
        )}
      </ul>
      <Paragraphs id="a11y-audytor" words={texts.assessment} />

      {texts.extras && (
        <>
          <h2>{words.heading.extras}</h2>
          <Points id="a11y-udogodnienia" words={texts.extras} />
        </>
      )}
      <h2>{words.heading.shortcuts}</h2>
      <p id="a11y-skroty">{words.shortcuts}</p>

      <h2>{words.heading.contact}</h2>
      <div className="stack tight" id="a11y-kontakt">
        <p>
          {words.answers} <span id="a11y-osoba">{contactName}</span>.
        </p>
        <ul>
          <li>
            {words.email}{' '}
            <a id="a11y-email" href={`mailto:${contactEmail}`}>
              {contactEmail}
            </a>
          </li>
          <li>
            {words.phone}{' '}
            <a id="a11y-telefon" href={`tel:${dialled(contactPhone)}`}>
              {contactPhone}
            </a>
          </li>
        </ul>
      </div>

      <h2>{words.heading.procedure}</h2>
      <div className="stack tight" id="a11y-procedura">
        {words.procedure.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        <p>
          <a href="https://bip.brpo.gov.pl/">{words.ombudsman}</a>
        </p>
      </div>

      <h2>{words.heading.others}</h2>
      <h3>{words.heading.apps}</h3>
      <Paragraphs id="a11y-aplikacje" words={texts.apps ?? words.noApps} />
      <h3>{words.heading.architecture}</h3>
      <Paragraphs id="a11y-architektura" words={texts.architecture} />
      <h3>{words.heading.communication}</h3>
      <Paragraphs id="a11y-komunikacja" words={texts.communication} />
    </article>
  );
}

function Day({ id, day }: { id: string; day: string }) {
  const language = useLanguage();
  return (
    <time id={id} dateTime={day}>
      {writeDate(language, day)}
    </time>
  );
}

const linesOf = (words: string) => words.split('\n').filter((line) => line.trim());

const Points = ({ id, words }: { id: string; words: string }) => (
  <ul id={id}>
    {linesOf(words).map((line) => (
      <li key={line}>{unbroken(line)}</li>
    ))}
  </ul>
);

const Paragraphs = ({ id, words }: { id: string; words: string }) => (
  <div id={id} className="stack tight">
    {linesOf(words).map((line) => (
      <p key={line}>{unbroken(line)}</p>
    ))}
  </div>
);
