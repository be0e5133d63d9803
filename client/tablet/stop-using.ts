import { deliverAll } from "../respond/sending/deliver.ts";
import type { Outbox } from "../respond/sending/outbox.ts";
import { forgetTablet } from "../respond/shared/tablet-store.ts";
import { call, type Unreachable } from "./call.ts";
import { giveUpOffline } from "./offline-mode.ts";
import { sendReport } from "./send-report.ts";

/** What came of it: `waiting` responses would be lost, or the server could not be told. */
export type Stopped =
	| { is: "stopped" }
	| { is: "refused"; waiting: number }
	| { is: "unreachable"; why: Unreachable };

/**
 * Makes this browser a tablet no longer, and takes away what it kept as one. What waits is sent first; while
 * anything is left nothing is taken away, because without its credential nobody could deliver it.
 */
export async function stopUsing(outbox: Outbox): Promise<Stopped> {
	await deliverAll(outbox);
	const { length: waiting } = await outbox.all();
	if (waiting > 0) return { is: "refused", waiting };
	await sendReport(outbox);
	const answer = await call("DELETE", "");
	// Refused by the server means that it knows this tablet no more.
	if (answer.is === "unreachable") return answer;
	await giveUpOffline();
	await outbox.forgetTaken();
	await forgetTablet();
	return { is: "stopped" };
}
