import type { Config } from "../config.ts";
import { Problem } from "../problems.ts";
import { isBreached } from "./breached-passwords.ts";
import { commonPasswords } from "./common-passwords.ts";

/** Rows of a keyboard, and other orders that fingers and minds run along. */
const runs = [
	"qwertyuiop",
	"asdfghjkl",
	"zxcvbnm",
	"abcdefghijklmnopqrstuvwxyz",
	"01234567890123456789",
	...["1qaz", "2wsx", "3edc", "4rfv", "5tgb", "6yhn", "7ujm", "8ik", "9ol"],
];

/**
 * Throws `invalid-body` for a new password that others guess first. Length is asked of it elsewhere, and
 * nothing else: no capitals, digits or signs.
 *
 * @param context words that a guesser knows: name, e-mail address, organisation
 */
export async function refuseWeakPassword(
	config: Pick<Config, "dataDir">,
	password: string,
	context: readonly string[],
): Promise<void> {
	const message =
		weakness(password, context) ??
		((await isBreached(config.dataDir, password)) ? breached : null);
	if (message === null) return;
	throw new Problem("invalid-body", message, {
		errors: [{ path: "/password", message }],
	});
}

const breached =
	"This password is in a list of passwords that were stolen elsewhere, and others try those first. Choose another: four or five unrelated words.";

/** Why a password is easy to guess; null when no rule says so. */
export function weakness(
	password: string,
	context: readonly string[],
): string | null {
	const plain = password.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
	if (commonPasswords.has(plain) || commonPasswords.has(withoutEnd(plain)))
		return "Many people have this password. Choose another: four or five unrelated words.";
	if (new Set(password).size < 5 || repeats(plain) || isRun(plain))
		return "This repeats itself or runs along the keyboard. Choose four or five unrelated words.";
	if (isMadeOf(plain, [...context, "waymark", "password"]))
		return "This is made of your name, your address or words that go with this place. Choose four or five unrelated words.";
	return null;
}

/** Without the year or number that people put behind a word. */
function withoutEnd(text: string): string {
	return text.replace(/\d+$/, "");
}

/** Whether a text is a shorter one again and again, twice at least. */
function repeats(text: string): boolean {
	for (let period = 1; period <= text.length / 2; period += 1) {
		const again = text.slice(0, period).repeat(Math.ceil(text.length / period));
		if (again.startsWith(text)) return true;
	}
	return false;
}

/** Whether almost all of a text is steps along the runs, forwards or backwards. */
function isRun(text: string): boolean {
	const both = runs.flatMap((run) => [run, [...run].reverse().join("")]);
	const pairs = [...text].slice(1).map((letter, at) => text[at] + letter);
	const steps = pairs.filter((pair) => both.some((run) => run.includes(pair)));
	return pairs.length > 0 && steps.length / pairs.length > 0.7;
}

/** Whether little is left of a text that holds such words once they, and digits, are taken out. */
function isMadeOf(text: string, context: readonly string[]): boolean {
	const words = context
		.flatMap((phrase) => phrase.toLowerCase().split(/[^\p{L}]+/u))
		.filter((word) => word.length >= 3)
		.sort((a, b) => b.length - a.length);
	const rest = words.reduce((left, word) => left.replaceAll(word, ""), text);
	return rest !== text && rest.replace(/\p{N}/gu, "").length < 6;
}
