import { Value } from "typebox/value";
import type { App } from "../app-type.ts";
import { Problem } from "../problems.ts";
import { openSealed } from "../sealing/open-sealed.ts";
import { Sealed } from "../sealing/sealing.schemas.ts";
import { SealedSubmission } from "./collect.schemas.ts";

/**
 * The submission in a sealed body, to be checked like any other; a body that is not sealed as it is.
 *
 * @param id under which it is sent
 * @throws Problem invalid-body, unknown-seal-key
 */
export async function unsealSubmission(
	app: Pick<App, "sealKeys">,
	id: string,
	body: unknown,
): Promise<unknown> {
	if (!Value.Check(Sealed, body)) return body;
	const content = await openSealed(app, body.sealed);
	if (!Value.Check(SealedSubmission, content)) {
		throw notFor("Seal an object with the response's id and its submission.");
	}
	if (content.id.toLowerCase() !== id.toLowerCase()) {
		throw notFor("It was sealed for another id: send it under its own.");
	}
	return content.submission;
}

function notFor(message: string): Problem {
	return new Problem(
		"invalid-body",
		"Nothing was saved. Correct what is listed under errors and send it again.",
		{ errors: [{ path: "/sealed", message }] },
	);
}
