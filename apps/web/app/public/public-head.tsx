import { languages } from '../text/language.js';
import { useLanguage, useText } from '../text/use-text.js';
import { inLanguage } from './address.js';

type Props = {
  title: string;
  description: string;
  /** The page's address without its language. */
  path: string;
  origin: string;
  /** What machines may know of it, as schema.org has it. */
  facts?: object[];
};

const LOCALES = { pl: 'pl_PL', en: 'en_GB' };

/** What search engines and those who share a link are told of a page for everybody. */
export function PublicHead({ title, description, path, origin, facts = [] }: Props) {
  const text = useText();
  const language = useLanguage();
  const address = (of: (typeof languages)[number]) => origin + inLanguage(path, of);
  const short =
    description.length > 160 ? `${description.slice(0, 157).replace(/\s+\S*$/, '')}…` : description;
  return (
    <>
      <title>{`${title} · Beczka`}</title>
      <meta name="description" content={short} />
      <link rel="canonical" href={address(language)} />
      {languages.map((one) => (
        <link key={one} rel="alternate" hrefLang={one} href={address(one)} />
      ))}
      <link rel="alternate" hrefLang="x-default" href={address('pl')} />
      <meta property="og:type" content="website" />
      <meta property="og:site_name" content={`Beczka · ${text.tagline}`} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={short} />
      <meta property="og:url" content={address(language)} />
      <meta property="og:locale" content={LOCALES[language]} />
      <meta property="og:image" content={`${origin}/barrel-card.png`} />
      <meta property="og:image:width" content="1200" />
      <meta property="og:image:height" content="630" />
      <meta property="og:image:alt" content={text.publicPage.imageAlt} />
      <meta name="twitter:card" content="summary_large_image" />
      {facts.length > 0 && (
        // Nothing that runs: the policy of the page lets no script run, and data need not.
        <script
          type="application/ld+json"
          dangerouslySetInnerHTML={{ __html: JSON.stringify(facts).replaceAll('<', '\\u003c') }}
        />
      )}
    </>
  );
}
