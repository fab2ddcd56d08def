import type { MiddlewareFunction } from 'react-router';
import { apiContext } from '../context.js';

/** The API is asked in the name of whoever bears the link in the address, and of nobody who is signed in beside. */
export const bearLink: MiddlewareFunction<Response> = ({ params, context }, next) => {
  context.get(apiContext).participantToken = params.token;
  return next();
};
