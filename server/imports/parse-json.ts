import { isTooDeep } from "../http/is-too-deep.ts";
import { UnreadableFile } from "./unreadable-file.ts";

/** More levels than any questionnaire has, and few enough for recursion. */
const DEEPEST = 200;

/**
 * What a JSON text says.
 *
 * @throws UnreadableFile for a text that is none, is cut off, or nests too deep
 */
export function parseJson(text: string): unknown {
	if (isTooDeep(text, DEEPEST)) {
		throw new UnreadableFile(
			`Lists and objects lie more than ${DEEPEST} levels deep in one another. No questionnaire needs that: export it anew.`,
		);
	}
	try {
		return JSON.parse(text);
	} catch {
		throw new UnreadableFile(
			/[}\]]\s*$/.test(text)
				? "The file looks like JSON and has an error in it. Export it anew, or mend it with an editor that shows where."
				: "The file begins as JSON and breaks off before its end. Export or download it anew.",
		);
	}
}
