import type { Api } from '../../api.js';
import { graphql } from '../../gql/gql.js';
import { given, numberOf, type Values } from '../form.js';

const CreateVenue = graphql(`
  mutation CreateVenue($input: CreateVenueInput!) {
    createVenue(input: $input) {
      id
    }
  }
`);

/** Field names of a venue made inside another form. */
export const newVenue = {
  name: 'newVenue.name',
  address: 'newVenue.address',
  capacity: 'newVenue.capacity',
  empty: { 'newVenue.name': '', 'newVenue.address': '', 'newVenue.capacity': '' },
};

/** Makes the venue that was typed along with something else; nothing when none was. */
export async function createVenue(api: Api, countyId: string, values: Values) {
  const name = given(values[newVenue.name]);
  if (!name) return {};
  const { data, failure } = await api.attempt(CreateVenue, {
    input: {
      countyId,
      name,
      address: values[newVenue.address] ?? '',
      capacity: numberOf(values[newVenue.capacity]),
    },
  });
  return failure ? { failure } : { id: data.createVenue.id };
}
