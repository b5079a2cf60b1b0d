import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import Link from "@/components/ui/link";
import { Icon } from "../ui/icon";

/** One side of a placement: a name, where it leads if the reader may go there, and a second fact. */
export type Side = { readonly name: string; readonly href?: string; readonly note?: ReactNode };

function Named({ side }: { side: Side }) {
  return (
    <>
      {side.href ? <Link href={side.href}>{side.name}</Link> : side.name}
      {side.note ? <small>{side.note}</small> : null}
    </>
  );
}

type Props = { sending: Side; host: Side; mentor?: Side; mentorActing?: boolean; firstResponsible?: Side };

/** From where to where, and who answers for the cadre there. Who is missing is said softly. */
export function FromTo({ sending, host, mentor, mentorActing, firstResponsible }: Props) {
  const t = useTranslations("record");
  const missing = <span className="dim">{t("notNamed")}</span>;
  return (
    <div className="fromto">
      <dl>
        <dt>{t("sendingUnit")}</dt>
        <dd>
          <Named side={sending} />
        </dd>
      </dl>
      <Icon name="arrow" />
      <dl>
        <dt>{t("hostUnit")}</dt>
        <dd>
          <Named side={host} />
        </dd>
      </dl>
      <dl>
        <dt>{t("mentor")}</dt>
        <dd>
          {mentor ? <Named side={mentor} /> : missing}
          {mentorActing ? <small>{t("mentorActing")}</small> : null}
        </dd>
      </dl>
      <dl>
        <dt>{t("firstResponsible")}</dt>
        <dd>{firstResponsible ? <Named side={firstResponsible} /> : missing}</dd>
      </dl>
    </div>
  );
}
