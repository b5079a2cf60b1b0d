/** Connection strings and short-lived connections. */
import pg from "pg";

/** The superuser of a server of ours. */
export const SUPERUSER = "guazhi_super";

export const urlOf = ({ user, password, port, database, host = "127.0.0.1" }) =>
  `postgresql://${encodeURIComponent(user)}:${encodeURIComponent(password)}@${host}:${port}/${database}`;

/** The same URL for another database. */
export function inDatabase(url, database) {
  const other = new URL(url);
  other.pathname = `/${database}`;
  return other.href;
}

/** Connects, works, and always closes. */
export async function withClient(url, work) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  client.on("error", () => {}); // a server stopped under us shows in the query itself
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
