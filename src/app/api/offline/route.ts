import { recordTalk } from "@/lib/features/mentoring/commands/record-talk";
import { submitReport } from "@/lib/features/reporting/commands/submit-report";
import { type Performed, perform } from "@/lib/platform/perform";
import { isSameOrigin } from "@/lib/platform/same-origin";
import { whoIsSignedIn } from "@/lib/platform/signed-in";
import { LONGEST_BODY, sentText } from "./sent-text";

const HEADERS = { "Cache-Control": "no-store" };
const nothing = (status: number) => new Response(null, { status, headers: HEADERS });

/**
 * A talk or a report that was written without a network. It takes the road of the form it stands for; its `submissionId`
 * makes one effect of it, however often the device sends it. 401: nobody is signed in, or somebody else is, and the
 * device keeps it; 409: the same person, acting in another post than it was written in.
 */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request.headers)) return nothing(404);
  const who = await whoIsSignedIn();
  if (!who || who.mustChangePassword) return nothing(401);
  const length = Number(request.headers.get("content-length"));
  if (length > LONGEST_BODY) return nothing(413);
  const body = await request.text();
  const parsed = body.length > LONGEST_BODY ? null : sentText.safeParse(parsedJson(body));
  if (!parsed?.success) return nothing(400);
  const { account, post, submissionId, kind, ...input } = parsed.data;
  const { viewer } = who;
  if (account !== viewer.accountId) return nothing(401);
  if (post !== viewer.postId) return nothing(409);
  const how = { viewer, envelope: { submissionId } };
  const performed = kind === "talk" ? await perform(recordTalk, input, how) : await perform(submitReport, input, how);
  return Response.json(said(performed), { headers: HEADERS });
}

/** Of what was done the device needs no more than that. */
const said = (performed: Performed<unknown>) => (performed.status === "done" ? { status: "done" } : performed);

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
