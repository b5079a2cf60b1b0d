import { command } from "@/lib/platform/perform";
import { exporting } from "../export-facts";

/** E2: reviews as a file. */
export const exportReviews = command({ ...exporting("reviews"), permission: "review.export" });
