import { useLanguage } from '../text/use-text.js';

/** Tells the server in which language a form was read: who has chosen none brings no cookie that would. */
export const LanguageField = () => <input type="hidden" name="language" value={useLanguage()} />;
