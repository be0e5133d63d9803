import type { Parcel } from "./outbox.ts";

/** Saves a response as a file on the device. The link's token stays out of it: it is a secret. */
export function saveAsFile({ id, about, submission }: Parcel): void {
	const text = JSON.stringify({ response: id, about, submission }, null, "\t");
	const address = URL.createObjectURL(
		new Blob([text], { type: "application/json" }),
	);
	const link = document.createElement("a");
	link.href = address;
	link.download = `answers-${submission.completedAt.slice(0, 10)}.json`;
	link.click();
	URL.revokeObjectURL(address);
}
