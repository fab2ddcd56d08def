import { useText } from '../../text/use-text.js';
import { type FormState, given, type Values } from '../form.js';
import { Field, SelectField } from '../parts/fields.js';
import { SaveForm } from '../parts/save-form.js';

type Person = {
  firstName: string;
  lastName: string;
  email: string;
  phone?: string | null;
  function?: string | null;
  language: 'PL' | 'EN';
  organization: { id: string };
};

type Props = { person?: Person; organizations: { id: string; name: string }[]; state?: FormState };

export function PersonForm({ person, organizations, state }: Props) {
  const text = useText();
  const words = text.people.form;
  return (
    <SaveForm intent="save" state={state} submit={text.form.save}>
      <div className="pair">
        <Field
          name="firstName"
          label={words.firstName}
          value={person?.firstName}
          autoComplete="off"
          required
        />
        <Field name="lastName" label={words.lastName} value={person?.lastName} autoComplete="off" required />
      </div>
      <Field
        name="email"
        label={words.email}
        type="email"
        value={person?.email}
        autoComplete="off"
        required
      />
      <SelectField
        name="organizationId"
        label={words.organization}
        hint={words.organizationHint}
        value={person?.organization.id}
        required
        data={[
          { value: '', label: words.choose },
          ...organizations.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <div className="pair">
        <Field name="phone" label={words.phone} type="tel" value={person?.phone} autoComplete="off" />
        <Field name="function" label={words.function} value={person?.function} autoComplete="off" />
      </div>
      <SelectField
        name="language"
        label={words.language}
        value={person?.language}
        data={[
          { value: 'PL', label: text.language.names.pl },
          { value: 'EN', label: text.language.names.en },
        ]}
      />
    </SaveForm>
  );
}

/** The person as the API takes it. */
export const personInput = (values: Values) => ({
  firstName: values.firstName ?? '',
  lastName: values.lastName ?? '',
  email: values.email ?? '',
  phone: given(values.phone) ?? null,
  function: given(values.function) ?? null,
  organizationId: values.organizationId ?? '',
  language: values.language === 'EN' ? ('EN' as const) : ('PL' as const),
});
