import pg from "pg";
import { RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";

const QUARTER_OF_AN_HOUR = 15 * 60;
const kept = globalThis as {
  guazhiThrottle?: { pair: RateLimiterPostgres; account: RateLimiterPostgres; pool: pg.Pool };
};

function limiters() {
  if (!kept.guazhiThrottle) {
    const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 2 });
    const common = {
      storeClient: pool,
      schemaName: "ops",
      tableName: "throttle",
      tableCreated: true,
      clearExpiredByTimeout: false,
    };
    kept.guazhiThrottle = {
      pool,
      pair: new RateLimiterPostgres({
        ...common,
        keyPrefix: "pair",
        points: 5,
        duration: QUARTER_OF_AN_HOUR,
        blockDuration: QUARTER_OF_AN_HOUR,
      }),
      account: new RateLimiterPostgres({ ...common, keyPrefix: "account", points: 20, duration: QUARTER_OF_AN_HOUR }),
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
 * How an attempt stands before it is tried: five failures of one account from one address in 15 minutes lock the pair
 * for 15 minutes; twenty of one account over all addresses slow it. Names nobody has count alike.
 */
export async function throttleOf(name: string, address: string | null): Promise<Throttle> {
  const { pair, account } = limiters();
  const [ofPair, ofAccount] = await Promise.all([pair.get(pairKey(name, address)), account.get(name)]);
  return { locked: (ofPair?.consumedPoints ?? 0) >= 5, slow: (ofAccount?.consumedPoints ?? 0) >= 20 };
}

/** Counts one failure. */
export async function countFailure(name: string, address: string | null): Promise<void> {
  const { pair, account } = limiters();
  const consumed = async (limiter: RateLimiterPostgres, key: string) => {
    try {
      const state = await limiter.consume(key);
      if (limiter === pair && state.remainingPoints === 0) await limiter.block(key, QUARTER_OF_AN_HOUR);
    } catch (error) {
      if (!(error instanceof RateLimiterRes)) throw error; // over the limit is an answer, not a fault
    }
  };
  await Promise.all([consumed(pair, pairKey(name, address)), consumed(account, name)]);
}

/** A good sign-in clears the pair. */
export async function forgetFailures(name: string, address: string | null): Promise<void> {
  await limiters().pair.delete(pairKey(name, address));
}

const pairKey = (name: string, address: string | null) => `${name}|${address ?? ""}`;
