import { listOf, text } from "@/lib/platform/input";

/** S1: front lines as a form sends them, best first; one chosen twice counts once. */
export const wishesInput = listOf(text(30)).transform((lines) => [...new Set(lines)]);
