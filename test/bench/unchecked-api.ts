/**
 * The API without permission checks and without the audit log's row about an answer: what the two cost is what the API
 * is slower than this. Callers are recognised all the same, for without them there is no county.
 */
import 'reflect-metadata';
import { createApi, readSettings } from '@beczka/api';
import { type CallerService, type GraphqlContext, PermissionGuard } from '@beczka/identity';
import { settingsOfProcess } from '@beczka/product';
import { CountyTransaction, type Statement } from '@beczka/tenancy';
import type { ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';

PermissionGuard.prototype.canActivate = async function (context: ExecutionContext): Promise<boolean> {
  const { request } = GqlExecutionContext.create(context).getContext<GraphqlContext>();
  await (this as unknown as { callers: CallerService }).callers.of(request);
  return true;
};

/** The part of the statement that keeps answers which adds to the log; its one value stays, unused. */
const RECORDED = /recorded AS \(\s*INSERT INTO audit_event[\s\S]*?(?=\n {2}reminders AS)/;
const { pipeline } = CountyTransaction.prototype;
CountyTransaction.prototype.pipeline = function (countyId, statements, options) {
  return pipeline.call(this, countyId, statements.map(unrecorded), options);
};

function unrecorded(statement: Statement): Statement {
  if (statement.name !== 'save-answers') return statement;
  if (!RECORDED.test(statement.text)) throw new Error('Where is the audit log?');
  return { ...statement, text: statement.text.replace(RECORDED, 'recorded AS (SELECT $10::text),') };
}

const settings = settingsOfProcess(readSettings);
const app = await createApi(settings);
await app.listen(settings.port, settings.host);
