import { enter } from "@/lib/platform/auth/door";
import { openSeal } from "@/lib/platform/draft-seal";

/**
 * The door beside an open form: its session has ended, and who wrote in it signs in again without leaving the page. The
 * same attempt, throttle and words as the door's own; anyone else is told what a wrong password is told.
 */
export async function POST(request: Request): Promise<Response> {
  const form = await request.formData().catch(() => new FormData());
  const seal = await openSeal(form.get("seal"));
  const answer = seal ? await enter(form, seal) : { status: "wrong" };
  return Response.json({ status: answer.status }, { headers: { "Cache-Control": "no-store" } });
}
