import { useLocale, useTranslations } from "next-intl";
import type { Refusal } from "@/lib/domain/refusal";
import { type RefusalWords, refusalWords } from "@/lib/wording/refusal-words";

/** The sentences of a refusal. An island that speaks them itself needs all of them in the browser: see `MoreWords`. */
export const useRefusalWords = (refusal: Refusal): RefusalWords =>
  refusalWords(refusal, useTranslations(), useLocale());
