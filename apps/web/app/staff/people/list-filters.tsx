import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { Form, useSearchParams } from 'react-router';
import { useText } from '../../text/use-text.js';
import { orderNames, stateNames } from './filter.js';

type Named = { id: string; name: string };
type Props = { sectors: { code: string; name: string }[]; municipalities: Named[]; organizations: Named[] };

/** What the list is narrowed down by. It all stands in the address, so that it can be kept and gone back to. */
export function ListFilters({ sectors, municipalities, organizations }: Props) {
  const words = useText().people;
  const [asked] = useSearchParams();
  const chosen = (name: string) => asked.get(name) ?? '';
  const more = ['organization', 'municipality', 'unreachable', 'silent', 'sort'];
  const set = more.filter((name) => asked.get(name)).length;
  const choices = (all: string, list: Named[]) => [
    { value: '', label: all },
    ...list.map(({ id, name }) => ({ value: id, label: name })),
  ];
  return (
    // Where the filters change by a link, the fields follow.
    <Form className="stack" role="search" key={asked.toString()}>
      <div className="filters">
        <TextInput name="search" label={words.search} type="search" defaultValue={chosen('search')} />
        <NativeSelect
          name="sector"
          label={words.sector}
          defaultValue={chosen('sector')}
          data={choices(
            words.allSectors,
            sectors.map(({ code, name }) => ({ id: code, name })),
          )}
        />
        <NativeSelect
          name="state"
          label={words.state.label}
          defaultValue={chosen('state')}
          data={stateNames.map((name) => ({
            value: name === 'active' ? '' : name,
            label: words.state[name],
          }))}
        />
        <Button type="submit" variant="default">
          {words.find}
        </Button>
      </div>
      <details className="fold" open={set > 0 || undefined}>
        <summary>{words.moreFilters(set)}</summary>
        <div className="filters">
          <NativeSelect
            name="organization"
            label={words.column.organization}
            defaultValue={chosen('organization')}
            data={choices(words.allOrganizations, organizations)}
          />
          <NativeSelect
            name="municipality"
            label={words.municipality}
            defaultValue={chosen('municipality')}
            data={choices(words.allMunicipalities, municipalities)}
          />
          <NativeSelect
            name="sort"
            label={words.sort.label}
            defaultValue={chosen('sort')}
            data={orderNames.map((name) => ({ value: name === 'name' ? '' : name, label: words.sort[name] }))}
          />
          <Checkbox
            name="unreachable"
            value="1"
            label={words.unreachable}
            defaultChecked={asked.has('unreachable')}
          />
          <Checkbox name="silent" value="1" label={words.silent} defaultChecked={asked.has('silent')} />
        </div>
      </details>
    </Form>
  );
}
