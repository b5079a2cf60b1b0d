import { NotFoundMessage } from "@/components/shell/not-found-message";

/** Not there, or out of reach: the same words for both (E1), inside the frame one is in. */
export default function NotFound() {
  return <NotFoundMessage />;
}
