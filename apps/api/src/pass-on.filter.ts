import { Catch, type ExceptionFilter } from '@nestjs/common';

/** Hands every error to the error formatter as it is: the framework would log a refusal as a failure of the server. */
@Catch()
export class PassOnFilter implements ExceptionFilter {
  catch(error: unknown): unknown {
    return error;
  }
}
