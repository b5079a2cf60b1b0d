import { Day } from "@/components/ui/day";
import type { DeliveryPage } from "@/lib/features/reporting/delivery-queries";

/** What people of this party answered, in order. */
export function DeliveryComments({ comments }: Pick<DeliveryPage, "comments">) {
  if (comments.length === 0) return null;
  return (
    <ul className="facts">
      {comments.map((one) => (
        <li key={one.id}>
          <div className="r">
            <b>{one.name}</b>
            <Day value={one.onDay} />
          </div>
          <p>{one.text}</p>
        </li>
      ))}
    </ul>
  );
}
