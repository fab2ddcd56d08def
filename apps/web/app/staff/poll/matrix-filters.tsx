import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { Form } from 'react-router';
import { useText } from '../../text/use-text.js';
import { type MatrixView, type Person, sortChoices, whoChoices } from './matrix-view.js';

type Props = { people: Person[]; view: MatrixView; change: (part: Partial<MatrixView>) => void };
type Named = { value: string; label: string };

/** Who is shown and in which order: at once where scripts run, by a button where they do not. */
export function MatrixFilters({ people, view, change }: Props) {
  const words = useText().cockpit.matrix;
  const organizations = people.map(({ participant }) => participant.organization);
  const sectors = distinct(organizations.map(({ sector }) => ({ value: sector.code, label: sector.name })));
  const municipalities = distinct(
    organizations.flatMap(({ municipality }) =>
      municipality ? { value: municipality.id, label: municipality.name } : [],
    ),
  );
  const every = { value: '', label: words.every };
  const choice = (name: 'sector' | 'municipality' | 'who' | 'sort', label: string, data: Named[]) => (
    <NativeSelect
      name={name}
      label={label}
      data={data}
      value={view[name]}
      onChange={(event) => change({ [name]: event.currentTarget.value })}
    />
  );
  return (
    <Form
      method="get"
      className="filters unprinted"
      role="search"
      onSubmit={(event) => event.preventDefault()}
    >
      <TextInput
        name="find"
        type="search"
        label={words.find}
        value={view.find}
        onChange={(event) => change({ find: event.currentTarget.value })}
      />
      {choice('sector', words.sector, [every, ...sectors])}
      {municipalities.length > 0 && choice('municipality', words.municipality, [every, ...municipalities])}
      {choice(
        'who',
        words.who,
        whoChoices.map((one) => ({ value: one, label: words.whoChoice[one] })),
      )}
      {choice(
        'sort',
        words.sort,
        sortChoices.map((one) => ({ value: one, label: words.sortChoice[one] })),
      )}
      <Checkbox
        className="scripted"
        name="whole"
        label={words.whole}
        description={words.wholeHint}
        checked={view.whole}
        onChange={(event) => change({ whole: event.currentTarget.checked })}
      />
      <Button type="submit" variant="default" className="unscripted">
        {words.show}
      </Button>
    </Form>
  );
}

function distinct(all: Named[]): Named[] {
  const found = new Map(all.map((one) => [one.value, one]));
  return [...found.values()].sort((a, b) => a.label.localeCompare(b.label, 'pl'));
}
