"use client";

import { useEffect } from "react";

/** Stands where nobody is signed in: from here on nothing on this device opens what was written on it. */
export function ForgetKeys() {
  useEffect(() => {
    if (window.isSecureContext && "indexedDB" in window)
      import("./store").then(({ forgetKeys }) => forgetKeys()).catch(() => undefined);
  }, []);
  return null;
}
