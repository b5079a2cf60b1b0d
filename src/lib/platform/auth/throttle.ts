import { createHash } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import { RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import { networkOf } from "./address";

const QUARTER_OF_AN_HOUR = 15 * 60;
const OF_A_PAIR = 5;
const OF_AN_ACCOUNT = 20;
/** A slowed account is tried once in so many seconds, on all servers together. */
const TURN = 3;
/** How many may wait for a turn at one account on this server; beyond, it is told to come later. */
const WAITING = 10;
type Limiters = { pair: RateLimiterPostgres; account: RateLimiterPostgres; turn: RateLimiterPostgres; pool: pg.Pool };
const kept = globalThis as { guazhiThrottle?: Limiters; guazhiWaiting?: Map<string, number> };

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
      turn: new RateLimiterPostgres({ ...common, keyPrefix: "turn", points: 1 }),
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

/**
 * Waits for a slowed account's turn, so that attempts from many addresses at once come one after another: a wait each of
 * them sits out beside the others slows nobody. No connection is held meanwhile. False where too many wait already, or
 * others took every turn.
 */
export async function takeTurn(
  name: string,
  { seconds = TURN, pause = wait as (ms: number) => Promise<unknown> } = {},
): Promise<boolean> {
  kept.guazhiWaiting ??= new Map();
  const [waiting, key] = [kept.guazhiWaiting, keyOf(name)];
  const before = waiting.get(key) ?? 0;
  if (before >= WAITING) return false;
  waiting.set(key, before + 1);
  try {
    for (let tried = 0; tried < WAITING; tried++) {
      const took = await limiters()
        .turn.consume(key, 1, { customDuration: seconds })
        .catch((error: unknown) => error);
      if (!(took instanceof RateLimiterRes)) throw took;
      if (took.consumedPoints === 1) return true;
      await pause(Math.max(1, took.msBeforeNext));
    }
    return false;
  } finally {
    const others = (waiting.get(key) ?? 1) - 1;
    if (others > 0) waiting.set(key, others);
    else waiting.delete(key);
  }
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
const pairKey = (name: string, address: string | null): string => keyOf(`${name}|${networkOf(address)}`);
