import { redirect } from 'react-router';
import { apiContext } from '../../context.js';
import { graphql } from '../../gql/gql.js';
import { failureWords } from '../../looks/failure.js';
import { sentForm } from '../../sent-form.js';
import { useText } from '../../text/use-text.js';
import { needs, useCountyPath } from '../county.js';
import { refused, type Values } from '../form.js';
import { AskOnce } from '../parts/ask-once.js';
import { Field, Seen, TextField } from '../parts/fields.js';
import { PageHead } from '../parts/page-head.js';
import { SaveForm } from '../parts/save-form.js';
import type { Route } from './+types/letterhead.js';
import './messages.css';

const LetterheadPage = graphql(`
  query LetterheadPage($countyId: ID!) {
    letterhead(countyId: $countyId) {
      signaturePl
      signatureEn
      version
      logo {
        url
        alt
        width
        height
        size
      }
    }
  }
`);
const SaveSignature = graphql(`
  mutation SaveSignature($input: SaveSignatureInput!) {
    saveSignature(input: $input) {
      ok
    }
  }
`);
const SaveLogo = graphql(`
  mutation SaveLogo($input: SaveLogoInput!) {
    saveLogo(input: $input) {
      ok
    }
  }
`);
const RemoveLogo = graphql(`
  mutation RemoveLogo($input: RemoveLogoInput!) {
    removeLogo(input: $input) {
      ok
    }
  }
`);

export const handle = needs('WORD_LETTERS');

export const loader = ({ params: { countyId }, context }: Route.LoaderArgs) =>
  context.get(apiContext).query(LetterheadPage, { countyId });

/** Whatever was refused, what stands is shown anew. */
export const shouldRevalidate = () => true;

export async function action({ request, params: { countyId }, context }: Route.ActionArgs) {
  const form = await sentForm(request, 'signature', 'logo', 'remove');
  const values: Values = {};
  for (const [name, value] of form)
    if (typeof value === 'string') values[name] = value.replaceAll('\r\n', '\n');
  const api = context.get(apiContext);
  const done = (what: string) => redirect(`/c/${countyId}/messages/letterhead?done=${what}`);
  switch (values.intent) {
    case 'remove': {
      const { failure } = await api.attempt(RemoveLogo, { input: { countyId } });
      return failure ? refused(values, failure) : done('logoRemoved');
    }
    case 'logo': {
      const file = form.get('file');
      const content = file instanceof File && file.name ? Buffer.from(await file.arrayBuffer()) : undefined;
      const { failure } = await api.attempt(SaveLogo, {
        input: { countyId, contentBase64: content?.toString('base64') ?? '', alt: values.alt ?? '' },
      });
      return failure ? refused(values, failure) : done('logoSaved');
    }
    default: {
      const { signaturePl, signatureEn, follows } = values;
      const { failure } = await api.attempt(SaveSignature, {
        input: { countyId, signaturePl, signatureEn, follows: follows || null },
      });
      return failure ? refused(values, failure) : done('signatureSaved');
    }
  }
}

/** What goes on all letters of the county: its logo, and how they are signed. */
export default function LetterheadSettings({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText();
  const at = useCountyPath();
  const words = text.letterhead;
  const { signaturePl, signatureEn, version, logo } = loaderData.letterhead;
  const fault = actionData?.failure?.faults?.find(({ field }) => field === 'contentBase64');
  const conflict = actionData?.failure?.code === 'CONFLICT';
  return (
    <>
      <PageHead title={words.title} back={{ to: at('messages/wording'), label: text.wording.title }} />
      <p>{words.lead}</p>
      <section className="stack" aria-labelledby="signature">
        <h2 id="signature">{words.signature}</h2>
        <SaveForm
          key={conflict ? '' : version}
          intent="signature"
          state={actionData}
          submit={words.saveSignature}
          wide
        >
          <Seen value={version} />
          <div className="pair signature-pair">
            <TextField
              name="signaturePl"
              label={words.inLanguage.PL}
              hint={words.signatureHint}
              value={signaturePl}
              placeholder={words.standard.PL}
              maxLength={600}
              rows={5}
            />
            <TextField
              name="signatureEn"
              label={words.inLanguage.EN}
              hint={words.signatureHint}
              value={signatureEn}
              placeholder={words.standard.EN}
              maxLength={600}
              rows={5}
            />
          </div>
        </SaveForm>
        {conflict && (
          <p className="notice quiet letter">
            <strong>{words.stored}</strong>
            {`\n${signaturePl ?? words.standard.PL}\n\n${signatureEn ?? words.standard.EN}`}
          </p>
        )}
      </section>
      <section className="stack" aria-labelledby="logo">
        <h2 id="logo">{words.logo}</h2>
        {logo ? (
          <div className="card stack">
            <img src={logo.url} alt={logo.alt} className="logo-now" />
            <p className="dim">{words.logoFacts(logo.width, logo.height, Math.ceil(logo.size / 1024))}</p>
            <AskOnce
              intent="remove"
              ask={words.remove}
              confirm={words.removeYes}
              warning={words.removeAsk}
              state={actionData}
            />
          </div>
        ) : (
          <p className="notice quiet">{words.noLogo}</p>
        )}
        <SaveForm
          key={logo?.url.length}
          intent="logo"
          state={actionData}
          submit={logo ? words.replace : words.add}
          encType="multipart/form-data"
        >
          <div className="field">
            <label htmlFor="file">{words.file}</label>
            <span className="hint" id="file-hint">
              {words.fileHint}
            </span>
            <input
              id="file"
              name="file"
              type="file"
              accept="image/png,image/jpeg"
              required
              aria-describedby={fault ? 'file-hint file-error' : 'file-hint'}
              aria-invalid={fault ? true : undefined}
              data-fault={fault?.field}
            />
            {fault && (
              <span className="error" id="file-error">
                {failureWords(text, { code: 'INVALID', ...fault })}
              </span>
            )}
          </div>
          <Field
            name="alt"
            label={words.alt}
            hint={words.altHint}
            value={logo?.alt}
            maxLength={150}
            required
          />
        </SaveForm>
      </section>
    </>
  );
}
