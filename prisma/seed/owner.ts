import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "@/generated/prisma/client";

/** The owner's client: for the few rows that stand before anyone can act (a department, its first accounts). */
export const ownerClient = (connectionString: string): PrismaClient =>
  new PrismaClient({ adapter: new PrismaPg({ connectionString, max: 4, options: "-c TimeZone=UTC" }) });
