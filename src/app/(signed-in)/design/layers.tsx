"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { announce } from "@/components/ui/announce";
import { Button } from "@/components/ui/button";
import { ConfirmSubmit } from "@/components/ui/confirm-submit";
import { Dialog } from "@/components/ui/dialog";
import { Menu } from "@/components/ui/menu";
import { TextField } from "@/components/ui/text-field";
import { InForm, Sheet, Specimen } from "./specimens";

/** What lies over the page; each opens from its button. */
export function Layers() {
  const t = useTranslations("design");
  const s = useTranslations("design.sample");
  const common = useTranslations("common");
  const [open, setOpen] = useState(false);
  return (
    <Sheet name="layers" title={t("sections.layers")}>
      <Specimen state={s("menu")}>
        <Menu label={s("menu")}>
          <li>
            <a href="#layers">{s("menuMove")}</a>
          </li>
          <li>
            <button type="button">{s("menuPrint")}</button>
          </li>
          <li className="cut">
            <button type="button">{s("menuEnd")}</button>
          </li>
        </Menu>
      </Specimen>
      <Specimen state={s("dialog")}>
        <Button onClick={() => setOpen(true)}>{s("dialog")}</Button>
        <Dialog
          open={open}
          onClose={() => setOpen(false)}
          title={s("dialog")}
          actions={
            <>
              <Button kind="primary" onClick={() => setOpen(false)}>
                {common("save")}
              </Button>
              <Button kind="quiet" onClick={() => setOpen(false)}>
                {common("cancel")}
              </Button>
            </>
          }
        >
          <p>{s("dialogText")}</p>
          <InForm prefix="dialog">
            <TextField name="text" label={s("name")} required />
          </InForm>
        </Dialog>
      </Specimen>
      <Specimen state={s("confirmTitle")}>
        <form onSubmit={(event) => event.preventDefault()}>
          <ConfirmSubmit title={s("confirmTitle")} consequence={<p>{s("confirmText")}</p>}>
            {s("danger")}
          </ConfirmSubmit>
        </form>
      </Specimen>
      <Specimen state={s("announce")}>
        <div className="btns">
          <Button onClick={() => announce(s("announced"))}>{s("announce")}</Button>
          <Button onClick={() => announce(s("announcedWarn"), "warn")}>{s("announceWarn")}</Button>
        </div>
      </Specimen>
    </Sheet>
  );
}
