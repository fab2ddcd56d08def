import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import { Form, Link, useSearchParams } from 'react-router';
import { graphql } from '../../gql/gql.js';
import type { PersonInTableFragment } from '../../gql/graphql.js';
import { dialled } from '../../text/phone.js';
import { useText } from '../../text/use-text.js';
import { useCountyPath } from '../county.js';
import { LinkForThose } from '../parts/may.js';
import { meant } from './filter.js';
import './people-table.css';

graphql(`
  fragment PersonInTable on Participant {
    id
    firstName
    lastName
    email
    phone
    function
    active
    withoutMail
    lastLetterFailed
    organization {
      name
      sector {
        name
      }
    }
  }
`);

type Props = { people: PersonInTableFragment[]; total: number; choosable: boolean };

/** People to look at, and to choose for a change: the boxes are a plain form and need no script. */
export function PeopleTable({ people, total, choosable }: Props) {
  const text = useText();
  const at = useCountyPath();
  const [asked] = useSearchParams();
  const form = useRef<HTMLFormElement>(null);
  const [chosen, setChosen] = useState(0);
  const words = text.people;
  const boxes = () => [...form.current!.querySelectorAll<HTMLInputElement>('input[name=id]')];
  const count = () => setChosen(boxes().filter(({ checked }) => checked).length);
  const chooseAll = (checked: boolean) => {
    for (const box of boxes()) box.checked = checked;
    count();
  };
  return (
    <Form ref={form} action={at('participants/bulk')} className="stack" onChange={count}>
      <input type="hidden" name="from" value={String(asked)} />
      {choosable && (
        <label className="choose-all">
          <input
            type="checkbox"
            checked={chosen > 0 && chosen === people.length}
            ref={(box) => {
              if (box) box.indeterminate = chosen > 0 && chosen < people.length;
            }}
            onChange={({ target }) => chooseAll(target.checked)}
          />
          {words.chooseAll(people.length)}
        </label>
      )}
      <div className="table-wrap folding" tabIndex={0} role="region" aria-label={words.title}>
        <table className={choosable ? 'choosing' : undefined}>
          <thead>
            <tr>
              {choosable && (
                <td>
                  <span className="hidden">{words.column.chosen}</span>
                </td>
              )}
              <Heading by="name" />
              <Heading by="organization" />
              <th scope="col">{words.column.email}</th>
              <th scope="col">{words.column.phone}</th>
            </tr>
          </thead>
          <tbody>
            {people.map((person) => (
              <tr key={person.id}>
                {choosable && (
                  <td className="choose">
                    <input
                      type="checkbox"
                      name="id"
                      value={person.id}
                      aria-label={words.choose(`${person.lastName} ${person.firstName}`)}
                    />
                  </td>
                )}
                <th scope="row">
                  <LinkForThose action="EDIT_PARTNERS" to={at(`participants/${person.id}`)}>
                    {person.lastName} {person.firstName}
                  </LinkForThose>{' '}
                  {!person.active && <span className="tag">{words.inactive}</span>}
                  {person.withoutMail && <span className="tag warn">{words.withoutMail}</span>}
                  {person.lastLetterFailed && <span className="tag bad">{words.lastLetterFailed}</span>}
                </th>
                <td>
                  {person.organization.name}
                  <br />
                  <span className="dim">
                    {[person.function, person.organization.sector.name].filter(Boolean).join(' · ')}
                  </span>
                </td>
                <td>{person.email}</td>
                <td>{person.phone && <a href={`tel:${dialled(person.phone)}`}>{person.phone}</a>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {choosable && (
        <div className={chosen ? 'choice-bar some' : 'choice-bar'}>
          <span aria-live="polite">{chosen > 0 && words.chosen(chosen)}</span>
          <Button type="submit" variant={chosen ? 'filled' : 'default'}>
            {words.changeChosen}
          </Button>
          {!chosen && (
            <Link
              to={at(`participants/bulk?all=1&${meant(asked)}&from=${encodeURIComponent(String(asked))}`)}
            >
              {words.changeAll(total)}
            </Link>
          )}
        </div>
      )}
    </Form>
  );
}

/** A column's name, which sorts by it, and once more from the end. */
function Heading({ by }: { by: 'name' | 'organization' }) {
  const words = useText().people;
  const [asked] = useSearchParams();
  const sort = asked.get('sort') || 'name';
  const order = sort === by ? 'ascending' : sort === `-${by}` ? 'descending' : undefined;
  const next = new URLSearchParams(asked);
  next.set('sort', order === 'ascending' ? `-${by}` : by);
  next.delete('page');
  return (
    <th scope="col" aria-sort={order}>
      <Link to={`?${next}`} className="sorting">
        {words.column[by]}
        <span aria-hidden="true">{order === 'ascending' ? ' ↑' : order === 'descending' ? ' ↓' : ''}</span>
      </Link>
    </th>
  );
}
