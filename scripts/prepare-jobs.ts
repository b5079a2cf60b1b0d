/** Makes the job queue's tables as the owner: `node scripts/tsx.mjs scripts/prepare-jobs.ts` with DATABASE_OWNER_URL and DATABASE_URL. */
import { prepareJobs } from "@/lib/platform/jobs";

const { DATABASE_OWNER_URL: owner, DATABASE_URL: app } = process.env;
if (!owner || !app) throw new Error("DATABASE_OWNER_URL and DATABASE_URL are both needed.");
await prepareJobs(owner, decodeURIComponent(new URL(app).username));
