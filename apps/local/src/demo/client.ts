/** Speaks to the API as a browser would: staff with a session cookie, a participant with the token of their link. */
export interface Caller {
  cookie?: string;
  token?: string;
  /** Where they are, as a proxy would say. */
  address?: string;
}

export class ApiError extends Error {
  readonly code: string;
  readonly field: string | undefined;

  constructor(errors: { message: string; extensions?: { code?: string; field?: string } }[]) {
    super(
      errors
        .map(
          (e) => `${e.message} (${e.extensions?.code}${e.extensions?.field ? ` ${e.extensions.field}` : ''})`,
        )
        .join('; '),
    );
    this.code = errors[0]?.extensions?.code ?? 'UNKNOWN';
    this.field = errors[0]?.extensions?.field;
  }
}

/** @returns the data of the answer and the cookie it sets. @throws ApiError when the answer carries errors */
export async function ask<T>(
  apiUrl: string,
  query: string,
  variables: object = {},
  caller: Caller = {},
): Promise<{ data: T; cookie: string | undefined }> {
  const response = await fetch(`${apiUrl}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'accept-language': 'pl',
      ...(caller.cookie ? { cookie: caller.cookie } : {}),
      ...(caller.address ? { 'x-forwarded-for': caller.address } : {}),
      ...(caller.token ? { 'x-participant-token': caller.token } : {}),
    },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as {
    data: T;
    errors?: ConstructorParameters<typeof ApiError>[0];
  };
  if (errors?.length) throw new ApiError(errors);
  return { data, cookie: response.headers.getSetCookie()[0]?.split(';')[0] };
}
