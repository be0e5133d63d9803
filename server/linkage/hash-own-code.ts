import type { KeyObject } from "node:crypto";
import {
	codeAnswers,
	joinCode,
	splitCode,
	withoutEachAnswer,
} from "#instruments/linkage/code-answers.ts";
import { questionsOf } from "#instruments/linkage/code-questions.ts";
import { normaliseOwnCode } from "#instruments/own-code.ts";
import { codePartHash, ownCodeHash } from "../collect/keyed-hashes.ts";

/** What is kept of an own-code, as it is written into the database. */
export interface KeptCode {
	own_code_hash: string | null;
	/** Of the code without each of its answers; null for a code made up freely, and without one. */
	own_code_parts: string[] | null;
}

/**
 * Hashes of a code that `ownCodeFaults` finds nothing wrong with. None of them leads back to an answer
 * without the installation's secret; with it, so few codes are possible that each could be tried.
 */
export function hashOwnCode(
	key: KeyObject,
	survey: { id: string; codeQuestions: readonly string[] | null },
	code: string | undefined,
): KeptCode {
	if (code === undefined) return { own_code_hash: null, own_code_parts: null };
	const { id, codeQuestions } = survey;
	if (codeQuestions === null) {
		const plain = normaliseOwnCode(code);
		return { own_code_hash: ownCodeHash(key, id, plain), own_code_parts: null };
	}
	const answers = codeAnswers(questionsOf(codeQuestions), splitCode(code)).map(
		String,
	);
	return {
		own_code_hash: ownCodeHash(key, id, joinCode(answers)),
		own_code_parts: withoutEachAnswer(answers).map(
			(rest, place) => `\\x${codePartHash(key, id, place, rest)}`,
		),
	};
}
