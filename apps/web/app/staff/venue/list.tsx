import { redirect } from 'react-router';
import { apiContext } from '../../context.js';
import { graphql } from '../../gql/gql.js';
import { useText } from '../../text/use-text.js';
import { type FormState, given, numberOf, readForm, refused } from '../form.js';
import { ConfirmLetters, lettersToConfirm } from '../parts/confirm-letters.js';
import { Field } from '../parts/fields.js';
import { May } from '../parts/may.js';
import { PageHead } from '../parts/page-head.js';
import { SaveForm } from '../parts/save-form.js';
import type { Route } from './+types/list.js';
import { createVenue, newVenue } from './venue-input.js';

const Venues = graphql(`
  query Venues($countyId: ID!) {
    venues(countyId: $countyId) {
      id
      name
      address
      capacity
      toldCount
    }
  }
`);

const UpdateVenue = graphql(`
  mutation UpdateVenue($input: UpdateVenueInput!) {
    updateVenue(input: $input) {
      id
    }
  }
`);

export const loader = ({ params, context }: Route.LoaderArgs) =>
  context.get(apiContext).query(Venues, { countyId: params.countyId });

export async function action({ request, params: { countyId }, context }: Route.ActionArgs) {
  const values = await readForm(request, 'create', 'update');
  const api = context.get(apiContext);
  const known = await api.attempt(Venues, { countyId });
  if (known.failure) return refused(values, known.failure);
  const before = known.data.venues.find(({ id }) => id === values.id);
  const renamed = before?.name !== values[newVenue.name] || before?.address !== values[newVenue.address];
  const unconfirmed = lettersToConfirm(api, values, renamed ? (before?.toldCount ?? 0) : 0);
  if (unconfirmed) return refused(values, unconfirmed);
  const { failure } =
    values.intent !== 'create'
      ? await api.attempt(UpdateVenue, {
          input: {
            countyId,
            id: values.id ?? '',
            name: values[newVenue.name] ?? '',
            address: values[newVenue.address] ?? '',
            capacity: numberOf(values[newVenue.capacity]) ?? null,
          },
        })
      : await createVenue(api, countyId, { ...values, [newVenue.name]: given(values[newVenue.name]) ?? ' ' });
  return failure ? refused(values, failure) : redirect(`/c/${countyId}/venues?done=saved`);
}

export default function VenuesPage({ loaderData: { venues }, actionData }: Route.ComponentProps) {
  const text = useText();
  return (
    <>
      <PageHead title={text.shell.venues} />
      <ul className="plain-list stack">
        {venues.map((venue) => (
          // Saved, it folds up again.
          <li key={Object.values(venue).join()} className="card stack">
            <div>
              <h2>{venue.name}</h2>
              <p className="dim">
                {venue.address}
                {venue.capacity && ` · ${text.venue.seats(venue.capacity)}`}
              </p>
            </div>
            <May action="EDIT_CYCLES">
              <details className="ask fold" open={actionData?.values.id === venue.id || undefined}>
                <summary>
                  {text.form.edit}
                  <span className="hidden"> {venue.name}</span>
                </summary>
                <VenueForm venue={venue} state={actionData} />
              </details>
            </May>
          </li>
        ))}
      </ul>
      <May action="EDIT_CYCLES">
        <section className="stack">
          <h2>{text.venue.add}</h2>
          <VenueForm key={venues.length} state={actionData} />
        </section>
      </May>
    </>
  );
}

type Venue = { id: string; name: string; address: string; capacity?: number | null };

function VenueForm({ venue, state }: { venue?: Venue; state?: FormState }) {
  const text = useText();
  return (
    <SaveForm intent={venue ? `update ${venue.id}` : 'create'} state={state} submit={text.form.save}>
      {venue && <input type="hidden" name="id" value={venue.id} />}
      <Field name={newVenue.name} errorOf="name" label={text.venue.name} value={venue?.name} required />
      <Field
        name={newVenue.address}
        errorOf="address"
        label={text.venue.address}
        value={venue?.address}
        required
      />
      <Field
        name={newVenue.capacity}
        errorOf="capacity"
        label={text.venue.capacity}
        value={venue?.capacity}
        type="number"
        min={1}
      />
      {venue && <ConfirmLetters />}
    </SaveForm>
  );
}
