import { Link, redirect } from 'react-router';
import { apiContext } from '../../context.js';
import { graphql } from '../../gql/gql.js';
import { matters, NoticeText } from '../../public/notice-text.js';
import { warsawParts, writeDate } from '../../text/dates.js';
import { useLanguage, useText } from '../../text/use-text.js';
import { useMay } from '../county.js';
import { numberOf, readForm, refused, type Values } from '../form.js';
import { Field } from '../parts/fields.js';
import { PageHead } from '../parts/page-head.js';
import { SaveForm } from '../parts/save-form.js';
import type { Route } from './+types/privacy.js';
import { saysOtherMonths } from './months.js';
import { NoticeForm } from './notice-form.js';

const StaffPrivacy = graphql(`
  query StaffPrivacy($countyId: ID!) {
    privacyNotice(countyId: $countyId) {
      version
      isDefault
      pl {
        ...NoticeText
      }
      en {
        ...NoticeText
      }
    }
    retention(countyId: $countyId) {
      months
      soonOver
    }
    privacyNotices(countyId: $countyId) {
      version
      publishedAt
    }
  }
`);
const PublishPrivacyNotice = graphql(`
  mutation PublishPrivacyNotice($input: PublishPrivacyNoticeInput!) {
    publishPrivacyNotice(input: $input) {
      version
    }
  }
`);

const SetRetention = graphql(`
  mutation SetRetention($input: SetRetentionInput!) {
    setRetention(input: $input) {
      noticePublished
    }
  }
`);

export const loader = ({ params, context }: Route.LoaderArgs) =>
  context.get(apiContext).query(StaffPrivacy, { countyId: params.countyId });

/** Whatever was refused, what stands is shown anew. */
export const shouldRevalidate = () => true;

type Matter = (typeof matters)[number];

const textsOf = (values: Values, language: 'pl' | 'en') =>
  Object.fromEntries(matters.map((matter) => [matter, values[`${language}.${matter}`] ?? ''])) as Record<
    Matter,
    string
  >;

export async function action({ request, params, context }: Route.ActionArgs) {
  const values = await readForm(request, 'publish', 'retention');
  if (values.intent === 'retention') {
    const months = numberOf(values.months) ?? 0;
    const input = { countyId: params.countyId, months };
    const { data, failure } = await context.get(apiContext).attempt(SetRetention, { input });
    if (failure) return refused(values, failure);
    const done = data.setRetention.noticePublished ? 'noticeRenewed' : 'saved';
    return redirect(`/c/${params.countyId}/privacy?done=${done}`);
  }
  const input = {
    countyId: params.countyId,
    follows: Number(values.follows),
    pl: textsOf(values, 'pl'),
    en: textsOf(values, 'en'),
  };
  const { failure } = await context.get(apiContext).attempt(PublishPrivacyNotice, { input });
  return failure ? refused(values, failure) : redirect(`/c/${params.countyId}/privacy?done=noticePublished`);
}

/** How the county treats people's data: what it tells them, version by version. */
export default function PrivacySettings({ loaderData, actionData, params }: Route.ComponentProps) {
  const text = useText();
  const language = useLanguage();
  const may = useMay();
  const words = text.notice;
  const { privacyNotice, privacyNotices, retention } = loaderData;
  const mismatch = (['pl', 'en'] as const).some((one) =>
    saysOtherMonths(privacyNotice[one].retention, retention.months),
  );
  return (
    <>
      <PageHead title={words.settings} />
      <section className="stack" aria-labelledby="notice">
        <h2 id="notice">{words.title}</h2>
        <p className="dim">{words.help}</p>
        {privacyNotice.isDefault && <p className="notice quiet">{words.isDefault}</p>}
        <ul>
          {privacyNotices.map(({ version, publishedAt }) => (
            <li key={version}>
              <Link to={`/privacy/${params.countyId}/${version}`} reloadDocument>
                {words.version(version, writeDate(language, warsawParts(publishedAt).day))}
              </Link>
            </li>
          ))}
        </ul>
      </section>
      {may('MANAGE_PRIVACY') ? (
        <details className="ask fold" open={actionData?.values.intent === 'publish' ? true : undefined}>
          <summary>{words.edit}</summary>
          {/* Once a version is published, the form holds that one. */}
          <NoticeForm key={privacyNotice.version} notice={privacyNotice} state={actionData} />
        </details>
      ) : (
        <article className="card stack">
          <NoticeText texts={privacyNotice[language]} />
        </article>
      )}
      <section className="stack" aria-labelledby="retention">
        <h2 id="retention">{words.retention.title}</h2>
        <p>{words.retention.now(retention.months)}</p>
        {mismatch && <p className="notice wrong">{words.retention.mismatch(retention.months)}</p>}
        <p className={retention.soonOver ? 'notice' : 'dim'}>{words.retention.soon(retention.soonOver)}</p>
        {may('MANAGE_PRIVACY') && (
          <SaveForm intent="retention" state={actionData} submit={text.form.save}>
            <Field
              name="months"
              type="number"
              min={12}
              max={600}
              label={words.retention.months}
              hint={privacyNotice.isDefault ? words.retention.hintDefault : words.retention.hint}
              value={retention.months}
              required
            />
          </SaveForm>
        )}
      </section>
    </>
  );
}
