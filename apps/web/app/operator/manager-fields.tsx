import type { InviteFirstManagerInput } from '../gql/graphql.js';
import type { Values } from '../staff/form.js';
import { Field, SelectField } from '../staff/parts/fields.js';
import { useText } from '../text/use-text.js';

/** Who is to be a county's first manager. */
export function ManagerFields() {
  const text = useText();
  const words = text.team;
  return (
    <>
      <Field name="managerName" label={words.name} autoComplete="off" required />
      <div className="pair">
        <Field name="managerEmail" label={words.email} type="email" autoComplete="off" required />
        <SelectField
          name="managerLanguage"
          label={words.language}
          data={[
            { value: 'PL', label: text.language.names.pl },
            { value: 'EN', label: text.language.names.en },
          ]}
        />
      </div>
    </>
  );
}

export const managerOf = ({
  managerName = '',
  managerEmail = '',
  managerLanguage,
}: Values): Omit<InviteFirstManagerInput, 'countyId'> => ({
  managerName,
  managerEmail,
  managerLanguage: managerLanguage === 'EN' ? 'EN' : 'PL',
});
