import type { App } from "../app-type.ts";
import { Problem } from "../problems.ts";

/** `\u0000` and halves of surrogate pairs: JSON can write them, PostgreSQL cannot store them. */
const unstorable =
	/(?<!\\)(?:\\\\)*(?:\\u0000|\\ud[89ab]..(?!\\ud[c-f])|(?<!\\ud[89ab]..)\\ud[c-f])/i;

/** Reads JSON bodies and no others, and refuses characters that could not be stored. */
export function readJsonBodies(app: App): void {
	const parse = app.getDefaultJsonParser("error", "error");
	app.removeAllContentTypeParsers();
	app.addContentTypeParser<string>(
		"application/json",
		{ parseAs: "string" },
		(request, body, done) => {
			if (!unstorable.test(body)) return parse(request, body, done);
			done(
				new Problem(
					"malformed-request",
					"A text holds a character that cannot be stored (U+0000, or half of a surrogate pair). Remove it and send the rest again.",
				),
			);
		},
	);
}
