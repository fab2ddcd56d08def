import { DataSource, type DataSourceOptions } from 'typeorm';
import type { EntityClass } from './entities.decorators.js';

/** Thrown at boot: this connection could see through the county wall. */
export class BypassingRole extends Error {}

export function dataSourceOptions(url: string, entities: EntityClass[], poolSize: number): DataSourceOptions {
  return {
    type: 'postgres',
    url,
    entities,
    poolSize,
    synchronize: false,
    // Connections stay, with what they have prepared: a hall that answers after a quiet hour would else wait for each
    // to be opened and for its statements to be planned.
    extra: {
      idleTimeoutMillis: 0,
      keepAlive: true,
      connectionTimeoutMillis: 10_000,
      application_name: 'beczka',
    },
  };
}

/** Connects, and refuses a role that row-level security does not hold: a superuser, BYPASSRLS, or an owner of tables. */
export async function connect(options: DataSourceOptions): Promise<DataSource> {
  const source = await new DataSource(options).initialize();
  try {
    const [role] = await source.query(`
      SELECT rolname, rolsuper, rolbypassrls,
             EXISTS (SELECT 1 FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                     WHERE n.nspname = 'public' AND pg_has_role(c.relowner, 'USAGE')) AS owns
      FROM pg_roles WHERE rolname = current_user`);
    if (role.rolsuper || role.rolbypassrls || role.owns) {
      throw new BypassingRole(
        `The database role ${role.rolname} can bypass row-level security ` +
          `(${[role.rolsuper && 'superuser', role.rolbypassrls && 'BYPASSRLS', role.owns && 'owns tables'].filter(Boolean).join(', ')}). ` +
          'Serve with a role like beczka_app instead.',
      );
    }
    return source;
  } catch (error) {
    await source.destroy();
    throw error;
  }
}
