import { Form, useLocation } from 'react-router';
import { languages } from '../text/language.js';
import { useLanguage, useText } from '../text/use-text.js';

/** Two buttons of a plain form; `action` differs on a personal page. */
export function LanguageSwitch({ action = '/language' }: { action?: string }) {
  const text = useText();
  const current = useLanguage();
  const { pathname, search } = useLocation();
  return (
    <Form method="post" action={action} className="language" aria-label={text.language.label} reloadDocument>
      <input type="hidden" name="returnTo" value={pathname + search} />
      {languages.map((language) => (
        <button
          key={language}
          name="language"
          value={language}
          lang={language}
          aria-pressed={language === current}
          title={text.language.names[language]}
        >
          {language.toUpperCase()}
        </button>
      ))}
    </Form>
  );
}
