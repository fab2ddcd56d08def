import { redirect } from 'react-router';
import { apiContext } from '../context.js';
import { graphql } from '../gql/gql.js';
import { readForm, refused } from '../staff/form.js';
import { Field, SelectField } from '../staff/parts/fields.js';
import { PageHead } from '../staff/parts/page-head.js';
import { SaveForm } from '../staff/parts/save-form.js';
import { useText } from '../text/use-text.js';
import type { Route } from './+types/county-new.js';
import { ManagerFields, managerOf } from './manager-fields.js';

const CountiesToOpen = graphql(`
  query CountiesToOpen {
    countyStandings {
      state
      county {
        id
        name
        voivodeship
      }
    }
  }
`);
const OpenCounty = graphql(`
  mutation OpenCounty($input: OpenCountyInput!) {
    openCounty(input: $input) {
      state
    }
  }
`);

export async function loader({ request, context }: Route.LoaderArgs) {
  const { countyStandings } = await context.get(apiContext).query(CountiesToOpen);
  const counties = countyStandings.filter(({ state }) => state === 'NEW').map(({ county }) => county);
  return { counties, chosen: new URL(request.url).searchParams.get('county') };
}

export async function action({ request, context }: Route.ActionArgs) {
  const values = await readForm(request, 'open');
  const { countyId = '', officeName = '', contactName = '', contactPhone = '', contactEmail = '' } = values;
  const { failure } = await context.get(apiContext).attempt(OpenCounty, {
    input: { countyId, officeName, contactName, contactPhone, contactEmail, ...managerOf(values) },
  });
  return failure ? refused(values, failure) : redirect(`/operator/counties/${countyId}?done=countyOpened`);
}

/** Everything that a county needs to begin. */
export default function OpenCountyPage({
  loaderData: { counties, chosen },
  actionData,
}: Route.ComponentProps) {
  const text = useText();
  const words = text.operator.opening;
  // Names repeat; under its voivodeship a county is the only one of its name.
  const groups = Object.entries(Object.groupBy(counties, ({ voivodeship }) => voivodeship))
    .sort(([one], [other]) => one.localeCompare(other, 'pl'))
    .map(([group, items = []]) => ({
      group,
      items: items
        .map(({ id, name }) => ({ value: id, label: name }))
        .sort((one, other) => one.label.localeCompare(other.label, 'pl')),
    }));
  return (
    <>
      <PageHead
        title={words.title}
        back={{ to: '/operator/counties', label: text.operator.counties.title }}
      />
      <SaveForm intent="open" state={actionData} submit={words.submit}>
        <SelectField
          name="countyId"
          label={words.county}
          value={chosen}
          data={[{ value: '', label: words.choose }, ...groups]}
          required
        />
        <Field name="officeName" label={words.officeName} hint={words.officeHint} required />
        <h2>{words.contact}</h2>
        <p className="dim">{words.contactHelp}</p>
        <Field name="contactName" label={words.name} required />
        <div className="pair">
          <Field name="contactPhone" label={words.phone} type="tel" required />
          <Field name="contactEmail" label={words.email} type="email" required />
        </div>
        <h2>{words.manager}</h2>
        <p className="dim">{words.managerHelp}</p>
        <ManagerFields />
      </SaveForm>
    </>
  );
}
