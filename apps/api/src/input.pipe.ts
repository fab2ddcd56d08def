import { type ArgumentMetadata, Injectable, type ValidationError, ValidationPipe } from '@nestjs/common';
import { DomainError, type FieldFault, invalidFields, type Sentence } from '@beczka/tenancy';

/** Checks every argument against its field rules and names the fields from the argument on: `input.slots.2.heldOn`. */
@Injectable()
export class InputPipe extends ValidationPipe {
  constructor() {
    super({
      transform: true,
      whitelist: true,
      exceptionFactory: (errors) => invalidFields(errors.flatMap((error) => faultsOf(error, ''))),
    });
  }

  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    // What a decorator of our own gives (the caller, the language) is no input.
    if (metadata.type === 'custom') return value;
    try {
      return await super.transform(value, metadata);
    } catch (error) {
      if (error instanceof DomainError && metadata.data) {
        throw invalidFields(
          error.faults.map((fault) => ({ ...fault, field: `${metadata.data}.${fault.field}` })),
        );
      }
      throw error;
    }
  }
}

function faultsOf(error: ValidationError, parent: string): FieldFault[] {
  const field = parent ? `${parent}.${error.property}` : error.property;
  // One sentence a field: the rules are written so that the last declared, listed first by the library, says most.
  const [name, message] = Object.entries(error.constraints ?? {})[0] ?? [];
  const own: FieldFault[] =
    name === undefined
      ? []
      : [
          {
            field,
            sentence: (error.contexts?.[name] as Sentence | undefined) ?? {
              pl: 'Nieprawidłowa wartość.',
              en: `${message}.`,
            },
          },
        ];
  return [...own, ...(error.children ?? []).flatMap((child) => faultsOf(child, field))];
}
