import type { Parcel } from "./parcel.ts";

const SEALED =
	"These answers are sealed: nobody can read them here. Give this file to the team. Whoever runs their Waymark opens it with: waymark responses open-file --from FILE";

/** Saves a response as a file on the device. The link's token is not to be read in it: it is a secret. */
export function saveAsFile(parcel: Parcel): void {
	const { id, about, takenOn, sealed, submission } = parcel;
	const content = sealed === null ? { submission } : { note: SEALED, sealed };
	const text = JSON.stringify({ response: id, about, ...content }, null, "\t");
	const address = URL.createObjectURL(
		new Blob([text], { type: "application/json" }),
	);
	const link = document.createElement("a");
	link.href = address;
	link.download = `answers-${takenOn}.json`;
	link.click();
	URL.revokeObjectURL(address);
}
