"use client";

import { useEffect } from "react";
import { forgetKeys } from "./store";

/** Stands where nobody is signed in: from here on nothing on this device opens what was written on it. */
export function ForgetKeys() {
  useEffect(() => {
    // not fetched on demand: whoever leaves at once must have forgotten all the same
    if (window.isSecureContext && "indexedDB" in window) void forgetKeys().catch(() => undefined);
  }, []);
  return null;
}
