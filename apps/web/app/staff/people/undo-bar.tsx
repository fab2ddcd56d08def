import './people-table.css';
import { Button } from '@mantine/core';
import { Form, useNavigation, useSearchParams } from 'react-router';
import { graphql } from '../../gql/gql.js';
import type { DoneForManyFragment } from '../../gql/graphql.js';
import { warsawParts, writeTime } from '../../text/dates.js';
import { useLanguage, useText } from '../../text/use-text.js';

graphql(`
  fragment DoneForMany on BulkChange {
    id
    kind
    people
    undoneAt
    undoableUntil
    kept
  }
`);

export const UndoBulkChange = graphql(`
  mutation UndoBulkChange($input: UndoBulkChangeInput!) {
    undoBulkChange(input: $input) {
      id
    }
  }
`);

/** What was just done for many, and the way back while there is one; afterwards what came of going back. */
export function UndoBar({ change }: { change: DoneForManyFragment }) {
  const words = useText().bulk;
  const language = useLanguage();
  const navigation = useNavigation();
  const [asked] = useSearchParams();
  if (change.undoneAt) {
    if (asked.get('undone') !== change.id) return null;
    const { kept } = change;
    return (
      <p className="notice" role="status">
        {words.undone} {kept.length > 0 && words.kept(kept.length, kept.slice(0, 10).join(', '))}
      </p>
    );
  }
  return (
    <Form method="post" className="notice undo">
      <input type="hidden" name="intent" value="undo" />
      <input type="hidden" name="id" value={change.id} />
      <span role="status">{words.done[change.kind](change.people)}</span>
      {change.undoableUntil ? (
        <span className="row">
          <span className="dim">
            {words.until(writeTime(language, warsawParts(change.undoableUntil).time))}
          </span>
          <Button
            type="submit"
            variant="default"
            loading={navigation.formData?.get('intent') === 'undo' || undefined}
          >
            {words.undo}
          </Button>
        </span>
      ) : (
        <span className="dim">{words.final}</span>
      )}
    </Form>
  );
}
