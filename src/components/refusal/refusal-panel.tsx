import { useRefusalWords } from "./refusal-words";
import { type RefusalProps, SpokenRefusal } from "./spoken-refusal";

/** The same on the server, which has all the words. */
export function RefusalPanel(props: RefusalProps) {
  return <SpokenRefusal {...props} words={useRefusalWords(props.refusal)} />;
}
