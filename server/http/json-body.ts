import type { App } from "../app-type.ts";
import { Problem } from "../problems.ts";
import { isTooDeep } from "./is-too-deep.ts";

/** `\u0000` and halves of surrogate pairs: JSON can write them, PostgreSQL cannot store them. */
const unstorable =
	/(?<!\\)(?:\\\\)*(?:\\u0000|\\ud[89ab]..(?!\\ud[c-f])|(?<!\\ud[89ab]..)\\ud[c-f])/i;

/**
 * Reads JSON bodies and no others. Refuses characters that could not be stored, keys that would reach an
 * object's prototype, and what nests too deep.
 */
export function readJsonBodies(app: App): void {
	const parse = app.getDefaultJsonParser("error", "error");
	app.removeAllContentTypeParsers();
	app.addContentTypeParser<string>(
		"application/json",
		{ parseAs: "string" },
		(request, body, done) => {
			const fault = jsonFault(body);
			if (fault === undefined) return parse(request, body, done);
			done(new Problem("malformed-request", fault));
		},
	);
}

/** Why a JSON text is not taken, told before it is parsed; undefined where nothing speaks against it. */
export function jsonFault(body: string): string | undefined {
	if (isTooDeep(body)) {
		return "Lists and objects lie too deep in one another. Send at most 32 levels.";
	}
	return unstorable.test(body)
		? "A text holds a character that cannot be stored (U+0000, or half of a surrogate pair). Remove it and send the rest again."
		: undefined;
}
