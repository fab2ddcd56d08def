/** A piece of HTML; everything else is text until escaped. */
export class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

const escapes: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
export const escape = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => escapes[character] ?? '');

type Value = string | number | Html | Value[] | undefined | false;

/** Builds HTML from a template; values are escaped unless they are HTML themselves. */
export function html(parts: TemplateStringsArray, ...values: Value[]): Html {
  const render = (value: Value): string => {
    if (value === undefined || value === false) return '';
    if (Array.isArray(value)) return value.map(render).join('');
    return value instanceof Html ? value.text : escape(String(value));
  };
  return new Html(String.raw({ raw: parts }, ...values.map(render)));
}
