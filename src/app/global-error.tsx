"use client";

import { BrokenLine } from "@/components/shell/broken-line";
import { PlainPage } from "@/components/shell/plain-page";
import { errors as english } from "@/lib/wording/en/errors";
import { errors as chinese } from "@/lib/wording/zh-CN/errors";
import "./globals.css";

/** The frame itself failed, and with it the messages: this page reads its words, in both languages, from the files. */
export default function GlobalError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <html lang="zh-CN">
      <body>
        <PlainPage>
          <div className="refuse said" role="alert">
            <BrokenLine />
            <title>{chinese.crash.title}</title>
            <h1>{chinese.crash.title}</h1>
            <p>{chinese.crash.why}</p>
            <p>{chinese.crash.next}</p>
            <p lang="en" className="dim">
              {english.crash.title}. {english.crash.next}
            </p>
            {error.digest ? <p className="dim">{error.digest}</p> : null}
            <p className="btns">
              <button type="button" className="btn btn-primary" onClick={reset}>
                {chinese.crash.retry}
              </button>
            </p>
          </div>
        </PlainPage>
      </body>
    </html>
  );
}
