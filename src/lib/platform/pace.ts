import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";

/** What one account may ask for in a while: more than hands can type, less than a script that reads a register out. */
const PACES = {
  search: new RateLimiterMemory({ keyPrefix: "search", points: 100, duration: 10 }),
  idNumber: new RateLimiterMemory({ keyPrefix: "idNumber", points: 20, duration: 60 }),
};

/** Takes one turn of an account; false when it has to wait. Kept in memory: it spares the database, it locks nobody out. */
export async function keepsPace(kind: keyof typeof PACES, accountId: string): Promise<boolean> {
  try {
    await PACES[kind].consume(accountId);
    return true;
  } catch (error) {
    if (error instanceof RateLimiterRes) return false;
    throw error;
  }
}
