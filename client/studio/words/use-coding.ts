import { useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import type {
	CodedText,
	TextPage,
	TextsQuery,
} from "../../../server/themes/texts.schemas.ts";
import { say, sayProblem } from "../layout/toast-store.ts";
import {
	type CodingKind,
	type Place,
	progressQuery,
	textsQuery,
	wordsApi,
} from "./words-api.ts";

interface Step {
	text: CodedText;
	kind: CodingKind;
	/** What it was before; null where it was not coded. */
	before: readonly string[] | null;
}

/** What is given to a text, as the page shows it at once. */
export function givenTo(
	text: CodedText,
	kind: CodingKind,
): readonly string[] | null {
	if (kind === "coding") return text.mine;
	return text.standing?.state === "settled" ? text.standing.themes : null;
}

/** Gives themes to texts of a page, shows it at once, and takes it back step by step. */
export function useCoding(place: Place, wish: TextsQuery) {
	const client = useQueryClient();
	const steps = useRef<Step[]>([]);
	/** One call after the other, so that keys that are pressed fast end as they were pressed. */
	const sent = useRef(Promise.resolve());

	function send(
		{ text, kind, before }: Step,
		themes: readonly string[] | null,
	): Promise<void> {
		show(text, kind, themes);
		sent.current = sent.current.then(async () => {
			try {
				await wordsApi.give(place, text, kind, themes);
				await client.invalidateQueries(progressQuery(place));
			} catch (error) {
				show(text, kind, before);
				sayProblem(error);
			}
		});
		return sent.current;
	}

	function show(
		{ response, item }: CodedText,
		kind: CodingKind,
		themes: readonly string[] | null,
	) {
		client.setQueryData<TextPage>(
			textsQuery(place, wish).queryKey,
			(page) =>
				page && {
					...page,
					texts: page.texts.map((text) =>
						text.response === response && text.item === item
							? withThemes(text, kind, themes)
							: text,
					),
				},
		);
	}

	return {
		give(text: CodedText, kind: CodingKind, themes: readonly string[]) {
			const step = { text, kind, before: givenTo(text, kind) };
			steps.current.push(step);
			return send(step, themes);
		},
		async undo() {
			const last = steps.current.pop();
			if (!last) return say("There is nothing to take back.");
			const { text, kind, before } = last;
			await send({ text, kind, before: givenTo(text, kind) }, before);
			say("Taken back.");
		},
	};
}

function withThemes(
	text: CodedText,
	kind: CodingKind,
	themes: readonly string[] | null,
): CodedText {
	const given = themes && [...themes];
	if (kind === "coding") return { ...text, mine: given };
	if (given === null) return { ...text, standing: ofCoders(text) };
	return { ...text, standing: { state: "settled", themes: given } };
}

/** What counts where nothing is settled: what all coders found alike. */
function ofCoders({ mine, others }: CodedText): CodedText["standing"] {
	const found = [
		...(mine === null ? [] : [mine]),
		...(others ?? []).map(({ themes }) => themes),
	].map((themes) => themes.toSorted());
	const [first, ...rest] = found;
	if (!first) return { state: "uncoded", themes: null };
	const isAlike = rest.every((themes) => themes.join() === first.join());
	if (!isAlike) return { state: "disputed", themes: null };
	return { state: rest.length > 0 ? "agreed" : "coded", themes: first };
}
