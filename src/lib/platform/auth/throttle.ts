import { createHash } from "node:crypto";
import pg from "pg";
import { RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";

const QUARTER_OF_AN_HOUR = 15 * 60;
const OF_A_PAIR = 5;
const OF_AN_ACCOUNT = 20;
type Limiters = { pair: RateLimiterPostgres; account: RateLimiterPostgres; pool: pg.Pool };
const kept = globalThis as { guazhiThrottle?: Limiters };

function limiters(): Limiters {
  if (!kept.guazhiThrottle) {
    const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 2 });
    const common = {
      storeClient: pool,
      schemaName: "ops",
      tableName: "throttle",
      tableCreated: true,
      duration: QUARTER_OF_AN_HOUR,
    };
    kept.guazhiThrottle = {
      pool,
      pair: new RateLimiterPostgres({ ...common, keyPrefix: "pair", points: OF_A_PAIR }),
      account: new RateLimiterPostgres({ ...common, keyPrefix: "account", points: OF_AN_ACCOUNT }),
    };
  }
  return kept.guazhiThrottle;
}

/** Closes its connections; for scripts and tests. */
export async function closeThrottle(): Promise<void> {
  await kept.guazhiThrottle?.pool.end();
  kept.guazhiThrottle = undefined;
}

export type Throttle = { locked: boolean; slow: boolean };

/**
 * Takes one attempt before it is tried, so that many at once cannot slip past together: five failures of one account
 * from one address in 15 minutes lock the pair for 15 minutes; twenty of one account over all addresses slow it. Names
 * nobody has count alike. `forgetFailures` gives a good attempt back.
 */
export async function takeAttempt(name: string, address: string | null): Promise<Throttle> {
  const { pair, account } = limiters();
  if ((await consumed(pair, pairKey(name, address))) > OF_A_PAIR) return { locked: true, slow: false };
  return { locked: false, slow: (await consumed(account, keyOf(name))) > OF_AN_ACCOUNT };
}

/** The fifth failure locks the pair for the whole quarter of an hour from now. Answers whether it is locked. */
export async function lockAfterFailure(name: string, address: string | null): Promise<boolean> {
  const { pair } = limiters();
  const state = await pair.get(pairKey(name, address));
  if (!state || state.consumedPoints < OF_A_PAIR) return false;
  if (state.consumedPoints === OF_A_PAIR) await pair.block(pairKey(name, address), QUARTER_OF_AN_HOUR);
  return true;
}

/** Gives back an attempt in which no password was tried. */
export async function returnAttempt(name: string, address: string | null): Promise<void> {
  const { pair, account } = limiters();
  await pair.reward(pairKey(name, address));
  await account.reward(keyOf(name));
}

/** A good sign-in clears the pair and takes its own attempt back from the account. */
export async function forgetFailures(name: string, address: string | null): Promise<void> {
  const { pair, account } = limiters();
  await pair.delete(pairKey(name, address));
  await account.reward(keyOf(name));
}

async function consumed(limiter: RateLimiterPostgres, key: string): Promise<number> {
  try {
    return (await limiter.consume(key)).consumedPoints;
  } catch (error) {
    if (error instanceof RateLimiterRes) return error.consumedPoints; // over the limit is an answer, not a fault
    throw error;
  }
}

// Hashed: people type passwords where the name belongs.
const keyOf = (name: string): string => createHash("sha256").update(name).digest("base64url");
const pairKey = (name: string, address: string | null): string => keyOf(`${name}|${address ?? ""}`);
