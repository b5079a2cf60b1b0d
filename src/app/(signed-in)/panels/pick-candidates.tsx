"use client";

import { FieldErrors, GroupFrame } from "@/components/ui/field";
import { useField } from "@/components/ui/form-context";

type Line = { id: string; name: string; unit: string; place: string; label: string };
type Props = { label: string; hint: string; place: string; lines: readonly Line[] };

/** Whom a panel hears: a box each, and a number for the order. */
export function PickCandidates({ label, hint, place, lines }: Props) {
  const { id, errors } = useField("candidates");
  return (
    <GroupFrame {...{ name: "candidates", label, hint, id, errors }} required>
      <p className="picks-head" aria-hidden="true">
        {place}
      </p>
      <ul className="picks">
        {lines.map((line, i) => (
          <Pick key={line.id} {...line} boxId={i === 0 ? id : undefined} />
        ))}
      </ul>
    </GroupFrame>
  );
}

function Pick({ id, name, unit, place, label, boxId }: Line & { boxId?: string }) {
  const [chosen, order] = [useField(`candidates.${id}.chosen`), useField(`candidates.${id}.place`)];
  return (
    <li>
      <label className="opt">
        <input
          type="checkbox"
          id={boxId ?? chosen.id}
          name={`candidates.${id}.chosen`}
          defaultChecked={chosen.typedAll ? chosen.typedAll.includes("on") : place !== ""}
          aria-invalid={chosen.errors.length > 0 || undefined}
          aria-describedby={chosen.errors.length > 0 ? `${chosen.id}-e` : undefined}
        />
        <span>
          {name}
          <small className="dim"> {unit}</small>
        </span>
      </label>
      <input
        className="in"
        id={order.id}
        name={`candidates.${id}.place`}
        aria-label={label}
        inputMode="numeric"
        autoComplete="off"
        maxLength={3}
        defaultValue={order.typed ?? place}
        aria-invalid={order.errors.length > 0 || undefined}
        aria-describedby={order.describedBy(false)}
      />
      <FieldErrors id={chosen.id} errors={chosen.errors} />
      <FieldErrors id={order.id} errors={order.errors} />
    </li>
  );
}
