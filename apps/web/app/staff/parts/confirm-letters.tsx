import type { Api, Failure } from '../../api.js';
import { texts } from '../../text/texts.js';
import { useText } from '../../text/use-text.js';
import type { Values } from '../form.js';
import { ConfirmField } from './fields.js';

const NAME = 'lettersConfirmed';

/** What stands against saving a change that is written to so many people: nothing once they have been named and agreed to. */
export function lettersToConfirm(api: Api, values: Values, people: number): Failure | undefined {
  if (people === 0 || values[NAME]) return undefined;
  return { code: 'CONFIRM', field: NAME, message: texts[api.language].letters.ask(people) };
}

export function ConfirmLetters() {
  return <ConfirmField name={NAME} label={useText().letters.confirm} />;
}
