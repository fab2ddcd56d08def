import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Language } from '@beczka/tenancy';
import type { Caller } from './caller.js';

/** What every resolver of one request shares. */
export interface GraphqlContext {
  request: FastifyRequest;
  reply: FastifyReply;
  language: Language;
  /** The caller, once CallerService has recognised them, which the permission guard has done for any guarded field. */
  caller: () => Promise<Caller>;
}

const recognised = new WeakMap<FastifyRequest, Promise<Caller>>();

/** The `caller` of a request's GraphqlContext. A function, for Mercurius copies the properties of the context. */
export const callerOf = (request: FastifyRequest) => async (): Promise<Caller> => {
  const caller = recognised.get(request);
  if (!caller) throw new Error('The caller of this request has not been recognised.');
  return caller;
};

/** Recognises the caller of a request once, however many of its fields ask. */
export function recogniseOnce(request: FastifyRequest, recognise: () => Promise<Caller>): Promise<Caller> {
  const caller = recognised.get(request) ?? recognise();
  recognised.set(request, caller);
  return caller;
}
