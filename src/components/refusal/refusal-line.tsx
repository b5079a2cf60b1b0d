import type { Refusal } from "@/lib/domain/refusal";
import { TwoLines } from "../ui/table";
import { useRefusalWords } from "./refusal-words";

/** A refusal in a row: the rule and what it says, then what to do next. */
export function RefusalLine({ refusal }: { refusal: Refusal }) {
  const words = useRefusalWords(refusal);
  return (
    <TwoLines second={words.next}>
      {words.title} <a href={`/rules#${refusal.rule}`}>{refusal.rule}</a>
    </TwoLines>
  );
}
