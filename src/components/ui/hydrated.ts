import { useSyncExternalStore } from "react";

const never = () => () => undefined;

/** Whether script has taken over: what is dead without it is not shown before. */
export const useHydrated = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
